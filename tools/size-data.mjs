/**
 * `npm run size:data`: what a page pays for the rows that it imports, in brotli bytes, by table, chart and language.
 * `--write` renews the table in `docs/data/sizes.md`.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { bytes } from './lib/bytes.mjs';
import { dataBundle } from './lib/data-bundle.mjs';
import { root } from './lib/paths.mjs';

export const tables = /** @type {const} */ ([
  'sources',
  'places',
  'sets',
  'indicators',
  'observations',
  'funds',
  'events',
  'targets',
  'profiles',
  'citations',
]);
export const charts = /** @type {const} */ (['radar', 'bars', 'timeline']);
export const languages = /** @type {const} */ (['en', 'zh-hans', 'zh-hant']);

/** @param {readonly string[]} names of entry points @returns {Promise<number>} brotli bytes of a page that imports all of them */
export const sizeOf = async names => bytes(Buffer.from(await dataBundle(names))).brotli;

/** @returns {Promise<(readonly [what: string, ...bytes: number[]])[]>} one language a column, then all three */
async function dataSizes() {
  const kinds = [
    ...tables.map(table => /** @type {const} */ ([`\`${table}\``, [table]])),
    ...charts.flatMap(chart => [
      /** @type {const} */ ([`\`${chart}-slim\`, what a page loads first`, [`${chart}-slim`]]),
      /** @type {const} */ ([`\`${chart}-evidence\`, what loads later`, [`${chart}-evidence`]]),
      /** @type {const} */ ([`\`${chart}\`, both`, [chart]]),
    ]),
    /** @type {const} */ (['all tables', tables]),
  ];
  const rows = [];
  for (const [what, names] of kinds) {
    const sizes = [];
    for (const ending of [...languages.map(language => `.${language}`), ''])
      sizes.push(await sizeOf(names.map(name => name + ending)));
    rows.push(/** @type {const} */ ([what, ...sizes]));
  }
  return rows;
}

const head = ['rows', 'en', 'zh-Hans', 'zh-Hant', 'all three'];

/** @param {Awaited<ReturnType<typeof dataSizes>>} rows @returns {string} a table in Markdown */
const sizeTable = rows => {
  const lines = [
    head,
    ...rows.map(row => row.map(cell => (typeof cell === 'number' ? cell.toLocaleString('en') : cell))),
  ];
  const widths = head.map((_, i) => Math.max(...lines.map(line => line[i].length)));
  const pad = (/** @type {string} */ cell, /** @type {number} */ i) =>
    i ? cell.padStart(widths[i]) : cell.padEnd(widths[0]);
  const rule = widths.map((width, i) => (i ? `${'-'.repeat(width - 1)}:` : '-'.repeat(width)));
  const [first = '', ...rest] = lines.map(line => `| ${line.map(pad).join(' | ')} |`);
  return [first, `| ${rule.join(' | ')} |`, ...rest].join('\n');
};

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const table = sizeTable(await dataSizes());
  console.log(table);
  if (process.argv.includes('--write')) {
    const file = join(root, 'docs/data/sizes.md');
    const text = readFileSync(file, 'utf8');
    const [before, after] = ['<!-- sizes -->\n\n', '\n\n<!-- /sizes -->'];
    const [from, to] = [text.indexOf(before) + before.length, text.indexOf(after)];
    writeFileSync(file, text.slice(0, from) + table + text.slice(to));
  }
}
