import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './paths.mjs';

/**
 * The script behind a command of an installed package, to be run by this very Node
 * (shell shims in node_modules/.bin differ between systems).
 *
 * @param {string} packageName
 * @param {string} [command] where the package has several
 * @returns {string} absolute path
 */
export function bin(packageName, command = packageName.split('/').at(-1)) {
  const folder = join(root, 'node_modules', packageName);
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const file = typeof bin === 'string' ? bin : bin?.[command];
  if (!file) throw new Error(`${packageName} has no command "${command}". It has: ${Object.keys(bin ?? {}).join(', ')}`);
  return join(folder, file);
}
