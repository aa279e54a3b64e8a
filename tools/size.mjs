/**
 * `npm run size`: how many bytes each CDN file and each of its stages has, as it is and as it travels, code, words and data
 * apart.
 * `--json` prints the same as JSON.
 */
import { pathToFileURL } from 'node:url';
import { buildCdn, cdnEntries } from './build.mjs';
import { bytes } from './lib/bytes.mjs';
import { cdnBundle } from './lib/cdn-bundle.mjs';
import { emptyData } from './lib/empty-data.mjs';
import { emptyWords } from './lib/empty-locales.mjs';

/**
 * @typedef {import('./lib/bytes.mjs').Bytes} Bytes
 *
 * @typedef {object} Size of a file
 * @property {string} file
 * @property {Bytes} total
 * @property {Bytes} code the same with every list of the dataset and every string of the languages empty
 * @property {Bytes} words what the strings add to it
 * @property {Bytes} data the rest
 */

/**
 * Sizes of the current CDN files, each with its stages, which load later. The files are built where they are not there.
 *
 * @param {readonly string[]} [only] these files; default: all
 * @returns {Promise<(Size & { stages: readonly Size[] })[]>}
 */
export async function sizes(only) {
  await buildCdn();
  const entries = cdnEntries().filter(({ name }) => !only || only.includes(`${name}.js`));
  return Promise.all(
    entries.map(async ({ name, entry }) => {
      const of = async plugins => scriptsIn(name, await cdnBundle(entry, name, { plugins, hostile: true }));
      const [total, worded, code] = [await of([]), await of([emptyData()]), await of([emptyData(), emptyWords()])];
      const all = [...total].map(([file, size]) => ({
        file,
        total: size,
        code: code.get(file),
        words: less(worded.get(file), code.get(file)),
        data: less(size, worded.get(file)),
      }));
      return { ...all[0], stages: all.slice(1) };
    }),
  );
}

/** The bytes of a file and of its stages, by name without the hash: `city-radar.en.js`, `city-radar.en.tools.js`. */
const scriptsIn = (name, { code, stages }) =>
  new Map([
    [`${name}.js`, bytes(Buffer.from(code))],
    ...stages.map(({ file, code }) => [file.replace(/\.[\da-f]{8}\.js$/, '.js'), bytes(Buffer.from(code))]),
  ]);

/** @returns {Bytes} `a` without `b` */
const less = (a, b) => ({ raw: a.raw - b.raw, gzip: a.gzip - b.gzip, brotli: a.brotli - b.brotli });

function table(rows) {
  const head = ['file', 'raw', 'gzip', 'brotli', 'code (br)', 'words (br)', 'data (br)'];
  const line = (file, { total, code, words, data }) =>
    [file, total.raw, total.gzip, total.brotli, code.brotli, words.brotli, data.brotli].map(cell =>
      typeof cell === 'number' ? cell.toLocaleString('en') : cell,
    );
  const lines = rows.flatMap(row => [
    line(row.file, row),
    ...row.stages.map(stage => line(`  later: ${stage.file.slice(row.file.length - 2, -3)}`, stage)),
  ]);
  const widths = head.map((_, i) => Math.max(...[head, ...lines].map(line => line[i].length)));
  const pad = (cell, i) => (i === 0 ? cell.padEnd(widths[i]) : cell.padStart(widths[i]));
  return [head, ...lines].map(line => line.map(pad).join('  ')).join('\n');
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const rows = await sizes();
  console.log(process.argv.includes('--json') ? JSON.stringify(rows, null, 2) : table(rows));
}
