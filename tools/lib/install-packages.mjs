import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cache, root } from './paths.mjs';
import { run } from './run.mjs';

const stamp = join(cache, 'setup-stamp');

/**
 * Installs what package-lock.json says, unless the last install was of the same lock. No script of a package runs: not every npm
 * reads `allowScripts`.
 */
export async function installPackages() {
  const wanted = createHash('sha256').update(readFileSync(join(root, 'package-lock.json'))).digest('hex');
  if (read(stamp) === wanted) return;
  console.log('Installing the packages of package-lock.json …');
  const { seconds } = await npm(['ci', '--include=dev', '--ignore-scripts']);
  mkdirSync(cache, { recursive: true });
  writeFileSync(stamp, wanted);
  console.log(`Packages are there (${seconds.toFixed(0)} s).`);
}

/** Installs what this project or a package of it needs and is not there: after a pull that brings a new dependency. */
export async function installMissing() {
  const folders = ['.', ...readdirSync(join(root, 'packages')).map(name => join('packages', name))];
  const needs = folders.flatMap(folder => {
    const { dependencies, devDependencies } = JSON.parse(read(join(root, folder, 'package.json')) || '{}');
    return Object.keys({ ...dependencies, ...devDependencies });
  });
  const missing = [...new Set(needs)].filter(name => !existsSync(join(root, 'node_modules', name)));
  if (!missing.length) return;
  console.log(`Installing ${missing.join(', ')} …`);
  await npm(['install', '--prefer-offline', '--include=dev']);
}

/**
 * Runs the npm that runs us, else the one on the PATH.
 *
 * @param {readonly string[]} args
 * @param {string} [cwd]
 * @throws {Error} with all that npm printed
 */
export async function npm(args, cwd = root) {
  const quiet = [...args, '--no-audit', '--no-fund', '--loglevel=error'];
  const script = process.env.npm_execpath;
  const result = script?.endsWith('.js')
    ? await run(process.execPath, [script, ...quiet], { cwd })
    : await run('npm', quiet, { cwd, shell: process.platform === 'win32' });
  if (result.code !== 0) throw new Error(`npm ${args.join(' ')} failed:\n${result.output}`);
  return result;
}

function read(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
