import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

const page = `data:text/html,${encodeURIComponent('<title>it starts</title>')}`;

/**
 * Whether a Chromium starts and draws a page. It is asked through its debugging port, because not every build
 * knows `--dump-dom`.
 *
 * @param {{ path: string, args: readonly string[], env: Record<string, string> }} browser
 * @param {number} [seconds] how long it may take
 */
export async function starts({ path, args, env }, seconds = 20) {
  const profile = mkdtempSync(join(tmpdir(), 'cityfacts-profile-'));
  const flags = [...args, '--headless', `--user-data-dir=${profile}`, '--remote-debugging-port=0', page];
  const child = spawn(path, flags, { env: { ...process.env, ...env }, stdio: ['ignore', 'ignore', 'pipe'] });
  const closed = new Promise(resolve => child.once('close', resolve).once('error', resolve));
  try {
    return await Promise.race([draws(child.stderr), closed.then(() => false), sleep(seconds * 1000, false, unref)]);
  } finally {
    child.kill('SIGKILL');
    await Promise.race([closed, sleep(2000, undefined, unref)]);
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

const unref = { ref: false };

async function draws(stderr) {
  const port = await new Promise(resolve => {
    let said = '';
    stderr.on('data', chunk => {
      said += chunk;
      const port = /DevTools listening on ws:\/\/[^/]*:(\d+)\//.exec(said)?.[1];
      if (port) resolve(port);
    });
  });
  return hasTitle(port);
}

async function hasTitle(port) {
  for (let i = 0; i < 100; i += 1) {
    const targets = await fetch(`http://127.0.0.1:${port}/json/list`).then(answer => answer.json()).catch(() => []);
    if (targets.some(target => target.title === 'it starts')) return true;
    await sleep(100, undefined, unref);
  }
  return false;
}
