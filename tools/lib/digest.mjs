import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './paths.mjs';

/** What lies in a package's folder without being an input of it. */
const outputs = new Set([
  ...['node_modules', 'dist', 'lib', 'browser-tests'],
  // Of npm run manifest
  ...['types', 'custom-elements.json', 'vscode.html-custom-data.json', 'vscode.css-custom-data.json', 'web-types.json'],
  'llms.txt',
]);

/**
 * One hash over the contents of files and folders, to see whether what is built of them is current.
 * Outputs are left out, and, unless `everything` is set, tests, Markdown and CSV.
 *
 * @param {readonly string[]} paths from the project's root
 * @param {{ everything?: boolean }} [options]
 * @returns {string}
 */
export function digestOf(paths, { everything = false } = {}) {
  const hash = createHash('sha256');
  for (const path of paths) add(hash, path, everything);
  return hash.digest('hex');
}

function add(hash, path, everything) {
  const file = join(root, path);
  if (!existsSync(file)) return;
  if (statSync(file).isDirectory()) {
    const isPackage = /^packages\/[^/]+$/.test(path);
    const names = readdirSync(file).filter(name => !(isPackage && outputs.has(name)));
    for (const name of names.sort()) add(hash, `${path}/${name}`, everything);
  } else if (everything || !/\.(test\.\w+|md|csv|tsbuildinfo)$/.test(path)) {
    hash.update(`${path}\0`).update(readFileSync(file)).update('\0');
  }
}
