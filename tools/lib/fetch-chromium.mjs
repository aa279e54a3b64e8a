import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { npm } from './install-packages.mjs';
import { cache, root } from './paths.mjs';
import { run } from './run.mjs';

/**
 * The Chromium of tools/chromium, unpacked into node_modules/.cache/chromium. It brings the system libraries it
 * needs; they are tried second, because a system that has its own does better with them.
 */
export async function chromiumFromNpm() {
  const from = 'npm package in tools/chromium';
  if (process.platform !== 'linux' || process.arch !== 'x64') return [{ from, problem: 'it is for Linux x64 only' }];
  const tools = join(root, 'tools', 'chromium');
  const into = join(cache, 'chromium');
  console.log('No Chromium here: fetching one from npm …');
  try {
    await npm(['ci', '--ignore-scripts'], tools);
  } catch (error) {
    return [{ from, problem: error.message }];
  }
  mkdirSync(into, { recursive: true });
  const unpacked = await run(process.execPath, [join(tools, 'unpack.mjs')], { env: { ...process.env, TMPDIR: into } });
  const path = join(into, 'chromium');
  if (unpacked.code !== 0 || !existsSync(path)) return [{ from, problem: `unpacking failed:\n${unpacked.output}` }];
  const libraries = join(into, 'al2023', 'lib');
  return [
    { path, from },
    { path, from, env: { LD_LIBRARY_PATH: libraries } },
  ];
}

/** Debian's or Ubuntu's package. */
export async function chromiumFromApt() {
  const from = 'apt-get install chromium';
  const problem = await installFromApt(['chromium']);
  return [problem ? { from, problem } : { path: '/usr/bin/chromium', from }];
}

/**
 * Installs packages of the system, where this is allowed to.
 *
 * @param {readonly string[]} packages
 * @returns {Promise<string | null>} what is in the way, `null` once they are there
 */
export async function installFromApt(packages) {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return 'needs Linux and root';
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  if ((await run('apt-get', ['--version'], { env })).code !== 0) return 'there is no apt-get';
  console.log(`Installing ${packages.join(', ')} with apt-get …`);
  await run('apt-get', ['update', '-q'], { env });
  const { code, output } = await run('apt-get', ['install', '-qy', '--no-install-recommends', ...packages], { env });
  return code === 0 ? null : output.trim().split('\n').at(-1);
}
