/**
 * `npm run size`: how many bytes each CDN file has, as it is and as it travels, code, words and data apart.
 * `--json` prints the same as JSON.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildCdn, cdnEntries } from './build.mjs';
import { bytes } from './lib/bytes.mjs';
import { cdnBundle } from './lib/cdn-bundle.mjs';
import { emptyData } from './lib/empty-data.mjs';
import { emptyWords } from './lib/empty-locales.mjs';
import { cdn } from './lib/paths.mjs';

/** @typedef {import('./lib/bytes.mjs').Bytes} Bytes */

/**
 * Sizes of the current CDN files, which are built where they are not there. `code` is the same bundle with every list
 * of the dataset and every string of the languages empty; `words` is what the strings add to it, `data` the rest.
 *
 * @param {readonly string[]} [only] these files; default: all
 * @returns {Promise<{ file: string, total: Bytes, code: Bytes, words: Bytes, data: Bytes }[]>}
 */
export async function sizes(only) {
  await buildCdn();
  const entries = cdnEntries().filter(({ name }) => !only || only.includes(`${name}.js`));
  return Promise.all(
    entries.map(async ({ name, entry }) => {
      const file = `${name}.js`;
      const without = async plugins => bytes(Buffer.from((await cdnBundle(entry, name, { plugins })).code));
      const total = bytes(readFileSync(join(cdn, file)));
      const accessibleName = await without([emptyData()]);
      const code = await without([emptyData(), emptyWords()]);
      return { file, total, code, words: less(accessibleName, code), data: less(total, accessibleName) };
    }),
  );
}

/** @returns {Bytes} `a` without `b` */
const less = (a, b) => ({ raw: a.raw - b.raw, gzip: a.gzip - b.gzip, brotli: a.brotli - b.brotli });

function table(rows) {
  const head = ['file', 'raw', 'gzip', 'brotli', 'code (br)', 'words (br)', 'data (br)'];
  const lines = rows.map(({ file, total, code, words, data }) =>
    [file, total.raw, total.gzip, total.brotli, code.brotli, words.brotli, data.brotli].map(cell =>
      typeof cell === 'number' ? cell.toLocaleString('en') : cell,
    ),
  );
  const widths = head.map((_, i) => Math.max(...[head, ...lines].map(line => line[i].length)));
  const pad = (cell, i) => (i === 0 ? cell.padEnd(widths[i]) : cell.padStart(widths[i]));
  return [head, ...lines].map(line => line.map(pad).join('  ')).join('\n');
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const rows = await sizes();
  console.log(process.argv.includes('--json') ? JSON.stringify(rows, null, 2) : table(rows));
}
