/**
 * `npm run size:npm`: what a page loads at once that imports from npm, in brotli bytes, as Vite, Rollup, esbuild and webpack
 * build it, beside the CDN file of the same charts.
 * `--json` prints the same as JSON. Names of entries after it (`city-radar.en`) choose among them.
 */
import { rmSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { buildPackages, cdnEntries } from './build.mjs';
import { bytes } from './lib/bytes.mjs';
import { bundlers, installed, npmBundle, specifierOf } from './lib/npm-bundle.mjs';
import { sizes } from './size.mjs';

/**
 * @typedef {object} Size
 * @property {string} entry `city-radar.en`
 * @property {string} by `CDN file` or a bundler
 * @property {number} total brotli bytes of all files that load at once
 * @property {number} code the same with every list of the dataset and every string of the languages empty
 * @property {number} files how many those are
 * @property {number} later brotli bytes of all that load by `import()`
 */

const size = chunks => bytes(Buffer.from(chunks.map(({ code }) => code).join('\n'))).brotli;

/**
 * Sizes of entries in each bundler. The packages are compiled before.
 *
 * @param {readonly string[]} entries
 * @param {readonly string[]} [names] bundlers; default: all
 * @returns {Promise<readonly Size[]>}
 */
export async function npmSizes(entries, names = Object.keys(bundlers)) {
  const [whole, code] = [installed(), installed({ onlyCode: true })];
  try {
    const rows = [];
    for (const entry of entries)
      for (const by of names) {
        const { first, later } = await npmBundle(whole, by, specifierOf(entry));
        const { first: bare } = await npmBundle(code, by, specifierOf(entry));
        rows.push({ entry, by, total: size(first), code: size(bare), files: first.length, later: size(later) });
      }
    return rows;
  } finally {
    for (const folder of [whole, code]) rmSync(folder, { recursive: true, force: true });
  }
}

async function cdnSizes(entries) {
  const rows = await sizes(entries.map(entry => `${entry}.js`));
  return rows.map(({ file, total, code, stages }) => ({
    entry: file.slice(0, -'.js'.length),
    by: 'CDN file',
    total: total.brotli,
    code: code.brotli,
    files: 1,
    later: stages.reduce((sum, stage) => sum + stage.total.brotli, 0),
  }));
}

function table(rows) {
  const head = ['entry', 'by', 'at once', 'of it code', 'files', 'later'];
  const lines = [
    head,
    ...rows.map(({ entry, by, total, code, files, later }) => [
      specifierOf(entry),
      by,
      ...[total, code, files, later].map(value => value.toLocaleString('en')),
    ]),
  ];
  const widths = head.map((_, i) => Math.max(...lines.map(line => line[i].length)));
  return lines
    .map(line => line.map((cell, i) => (i < 2 ? cell.padEnd(widths[i]) : cell.padStart(widths[i]))).join('  '))
    .join('\n');
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  await buildPackages();
  const asked = process.argv.slice(2).filter(argument => !argument.startsWith('--'));
  const all = cdnEntries().map(({ name }) => name);
  const entries = asked.length ? asked : all.filter(name => !/zh/.test(name));
  const rows = [...(await cdnSizes(entries)), ...(await npmSizes(entries))];
  rows.sort((a, b) => entries.indexOf(a.entry) - entries.indexOf(b.entry));
  console.log(process.argv.includes('--json') ? JSON.stringify(rows, null, 2) : table(rows));
}
