import { spawn } from 'node:child_process';
import { createServer } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { bin } from './bin.mjs';
import { root } from './paths.mjs';
import { listen } from './static-server.mjs';

const flags = ['--ci', '--no-open', '--disable-telemetry', '--no-version-updates', '--exact-port', '--host', '127.0.0.1'];

/**
 * Starts Storybook on the first free port from `from` on.
 *
 * @param {number} from
 * @returns {Promise<{ url: string, ready: Promise<boolean>, log: () => string, stop: () => void }>}
 *   `ready`: true once it answers, false where it ended instead; `log`: what it printed
 */
export async function startStorybook(from) {
  const port = await freePort(from);
  const url = `http://localhost:${port}/`;
  const env = { ...process.env, STORYBOOK_DISABLE_TELEMETRY: '1', NO_COLOR: '1' };
  const args = [bin('storybook'), 'dev', '--port', String(port), ...flags];
  const child = spawn(process.execPath, args, { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', chunk => (said = `${said}${chunk}`.slice(-20_000)));
  let ended = false;
  child.once('close', () => (ended = true));
  return { url, ready: answers(url, () => ended), log: () => said, node: () => child.kill() };
}

async function answers(url, ended) {
  while (!ended()) {
    const answer = await fetch(url.replace('localhost', '127.0.0.1')).catch(() => null);
    if (answer?.ok) return true;
    await sleep(300);
  }
  return false;
}

async function freePort(from) {
  const probe = createServer();
  const port = await listen(probe, from);
  await new Promise(resolve => probe.close(resolve));
  return port;
}
