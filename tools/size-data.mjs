/**
 * `npm run size:data`: what a page pays for the rows that it imports, in brotli bytes, by table, chart and language.
 * `--write` renews the table in `docs/data/sizes.md` and in its Chinese twin.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { format } from 'prettier';
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

/** The words of the table in Chinese. @type {Readonly<Record<string, string>>} */
const chinese = {
  rows: '数据',
  'all three': '三种语言',
  'what a page loads first': '网页先加载的',
  'what loads later': '随后加载的',
  both: '二者合计',
  'all tables': '全部表',
};
const inChinese = (/** @type {string} */ text) =>
  text
    .split(', ')
    .map(part => chinese[part] ?? part)
    .join('，');

/** @param {Awaited<ReturnType<typeof dataSizes>>} rows @param {(text: string) => string} [say] @returns {Promise<string>} a table in Markdown */
const sizeTable = async (rows, say = text => text) => {
  const lines = [
    head.map(say),
    head.map((_, i) => (i ? '--:' : '---')),
    ...rows.map(row => row.map(cell => (typeof cell === 'number' ? cell.toLocaleString('en') : say(cell)))),
  ];
  const text = lines.map(line => `| ${line.join(' | ')} |`).join('\n');
  return (await format(text, { parser: 'markdown' })).trimEnd();
};

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const rows = await dataSizes();
  const table = await sizeTable(rows);
  console.log(table);
  const pages = { 'docs/data/sizes.md': table, 'docs/zh-hans/data/sizes.md': await sizeTable(rows, inChinese) };
  for (const [name, written] of process.argv.includes('--write') ? Object.entries(pages) : []) {
    const file = join(root, name);
    const text = readFileSync(file, 'utf8');
    const [before, after] = ['<!-- sizes -->\n\n', '\n\n<!-- /sizes -->'];
    const [from, to] = [text.indexOf(before) + before.length, text.indexOf(after)];
    writeFileSync(file, text.slice(0, from) + written + text.slice(to));
  }
}
