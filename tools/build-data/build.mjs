/**
 *   data/*.csv ──read──▶ tables ──rules──▶ problems? ──rows──▶ data ──emit──▶ files
 *
 * Pure: texts in, texts out. `main.mjs` reads and writes.
 */
import { describeData } from './describe/describe.mjs';
import { emit } from './emit/emit.mjs';
import { entryModules } from './emit/entries.mjs';
import { hantStrings } from './emit/strings.mjs';
import { hantConverter } from './hant.mjs';
import { glossaryProblems } from './rules/glossary.mjs';
import { problemsOf } from './rules/rules.mjs';
import { unionProblems } from './rules/unions.mjs';
import { dataOf } from './rows.mjs';
import { readSchemas } from './schema.mjs';
import { readTable } from './tables.mjs';
import { textProblems } from './text.mjs';

/**
 * @typedef {object} Input
 * @property {string} datapackage text of `data/datapackage.json`
 * @property {string} exceptions text of `data/zh-hant-exceptions.csv`
 * @property {ReadonlyMap<string, string>} csv file name inside `data/` → text
 * @property {Readonly<Record<'en' | 'zh-Hans', string>>} vocabulary texts of `docs/data/vocabulary.md` and of its Chinese twin
 * @property {{ readonly code: string, readonly data: string }} licences their texts
 * @property {string} types text of `packages/data/src/types.ts`
 * @property {ReadonlyMap<string, string>} strings texts of `packages/core/src/locales/zh-hans*.ts`, by path
 * @property {import('./grammar.mjs').Grammar} grammar
 *
 * @typedef {object} Output
 * @property {readonly import('./problem.mjs').Problem[]} problems none: `files` may be written
 * @property {ReadonlyMap<string, string>} files path from the top of the project → content; empty where there are problems
 */

/**
 * @param {Pick<Input, 'csv'>} input
 * @param {readonly import('./schema.mjs').Schema[]} schemas
 * @returns {{ tables: import('./tables.mjs').Tables, problems: import('./problem.mjs').Problem[] }}
 */
export const readTables = ({ csv }, schemas) => {
  /** @type {Map<string, import('./tables.mjs').Table>} */
  const tables = new Map();
  /** @type {import('./problem.mjs').Problem[]} */
  const problems = [];
  for (const schema of schemas) {
    const file = `data/${schema.file}`;
    const text = csv.get(schema.file);
    if (text === undefined) problems.push({ file, text: 'the file is absent; add it, with a header row at least' });
    else {
      const unreadable = textProblems(file, text);
      problems.push(...unreadable);
      if (unreadable.length === 0) tables.set(schema.name, readTable(schema, text));
    }
  }
  return { tables, problems };
};

/** @param {Input} input @returns {Output} */
export const build = input => {
  const schemas = readSchemas(input.datapackage);
  const { tables, problems: unread } = readTables(input, schemas);
  const problems = [
    ...unread,
    ...textProblems('data/zh-hant-exceptions.csv', input.exceptions),
    ...unionProblems(schemas, input.types),
    ...(unread.length > 0 ? [] : problemsOf(tables, input.grammar)),
    ...(unread.length > 0 ? [] : glossaryProblems(tables, input.csv.get('glossary.csv') ?? '')),
  ];
  if (problems.length > 0) return { problems, files: new Map() };

  const toHant = hantConverter(input.exceptions);
  const data = dataOf(tables, toHant);
  const files = new Map([
    ...emit(tables, data, toHant),
    ...describeData(input, schemas, data, toHant),
    ...entryModules(),
  ]);
  for (const [path, text] of input.strings) files.set(path.replace('zh-hans', 'zh-hant'), hantStrings(text, toHant));
  return { problems, files };
};
