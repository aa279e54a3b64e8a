import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { digestOf } from '../lib/digest.mjs';
import { cache } from '../lib/paths.mjs';
import { build } from './build.mjs';
import { readInput, writeFiles } from './disk.mjs';
import { loadGrammar } from './grammar.mjs';
import { printProblem } from './problem.mjs';

/**
 * Checks data/*.csv and writes the generated modules, JSON, CSV and docs.
 *
 * @returns {Promise<string>} what was done, in one line
 * @throws {Error} one line for each problem in the tables; nothing is written
 */
export async function buildData() {
  const { problems, files } = build(readInput(await loadGrammar()));
  if (problems.length > 0) {
    const count = `${problems.length} ${problems.length === 1 ? 'problem' : 'problems'}; nothing was written.`;
    throw new Error(`${problems.map(printProblem).join('\n')}\n\n${count}`);
  }
  const changed = writeFiles(files);
  mkdirSync(cache, { recursive: true });
  writeFileSync(stamp, currentDigest());
  return `data: ${files.size} files are current, ${changed} of them changed.`;
}

/** Does the same only if the tables, the generator or a generated file changed since the last build. */
export async function ensureData() {
  if (readStamp() !== currentDigest()) console.log(await buildData());
}

const stamp = join(cache, 'data-stamp');

/** The inputs, and the outputs whose loss or edit must lead to a new build. */
const currentDigest = () =>
  digestOf(
    [
      'data',
      'tools/build-data',
      'docs/data/vocabulary.md',
      'docs/zh-hans/data/vocabulary.md',
      'LICENSE',
      'packages/data',
      'packages/core/src/format',
      'packages/core/src/locales',
      'packages/elements/src/define',
      'packages/cityfacts/src/entries',
    ],
    { everything: true },
  );

const readStamp = () => {
  try {
    return readFileSync(stamp, 'utf8');
  } catch {
    return '';
  }
};
