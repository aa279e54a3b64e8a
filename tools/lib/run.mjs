import { spawn } from 'node:child_process';
import { root } from './paths.mjs';

/**
 * Runs a program to its end and keeps what it printed (stdout and stderr, in order).
 *
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ cwd?: string, env?: Record<string, string | undefined>, seconds?: number, shell?: boolean }} [options]
 *   `seconds`: it is ended, and counts as failed, after this time
 * @returns {Promise<{ code: number, output: string, seconds: number }>} `code` is 127 where it cannot be started
 */
export function run(command, args, { cwd = root, env = process.env, seconds = 600, shell = false } = {}) {
  const began = performance.now();
  return new Promise(resolve => {
    const chunks = [];
    const child = spawn(command, args, { cwd, env, shell, stdio: ['ignore', 'pipe', 'pipe'] });
    const end = code => {
      clearTimeout(timer);
      resolve({ code, output: Buffer.concat(chunks).toString(), seconds: (performance.now() - began) / 1000 });
    };
    const timer = setTimeout(() => {
      chunks.push(Buffer.from(`\n${command}: ended after ${seconds} s without a result\n`));
      child.kill('SIGKILL');
    }, seconds * 1000);
    child.stdout.on('data', chunk => chunks.push(chunk));
    child.stderr.on('data', chunk => chunks.push(chunk));
    child.on('error', error => (chunks.push(Buffer.from(`${error.message}\n`)), end(127)));
    child.on('close', code => end(code ?? 1));
  });
}
