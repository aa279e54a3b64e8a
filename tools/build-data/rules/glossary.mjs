/** A document or body has one English name, wherever its Chinese name is; `data/glossary.csv` says which. */
import { parse } from 'csv-parse/sync';
import { cellProblem } from '../problem.mjs';
import { cell, rowById } from '../tables.mjs';

/** The columns that name documents and bodies. */
const naming = /^(name|title|publisher|author|issuer|manager)_zh$/;

/** What may follow an English name in one row and not in another: `takes effect`, `, as dated`. */
const begins = (/** @type {string} */ text, /** @type {string} */ name) =>
  text === name || text.startsWith(`${name} `) || text.startsWith(`${name},`);

/**
 * @typedef {object} Entry a line of the glossary
 * @property {number} line
 * @property {string} zh
 * @property {string} en the name that the dataset uses
 * @property {string} kind `body`, `document`, `fund`, `site`
 * @property {string} printed_en the English name that a source prints; empty: none is known
 * @property {string} source where it is printed
 *
 * @typedef {object} Named a cell with a Chinese name and its English twin
 * @property {import('../tables.mjs').Table} table
 * @property {import('../tables.mjs').Row} row
 * @property {string} column the English one
 * @property {string} zh
 * @property {string} en
 */

/** @param {string} text @returns {Entry[]} */
const read = text =>
  /** @type {any[]} */ (parse(text, { bom: true, columns: true, info: true, skip_empty_lines: true })).map(
    ({ record, info }) => ({ ...record, line: info.lines }),
  );

/** @param {import('../tables.mjs').Tables} tables @returns {Named[]} */
const namesIn = tables =>
  [...tables.values()].flatMap(table =>
    table.schema.fields
      .filter(field => field.text && naming.test(field.name))
      .flatMap(({ name }) => {
        const column = name.replace(/_zh$/, '_en');
        return table.rows.map(row => ({ table, row, column, zh: cell(row, name), en: cell(row, column) }));
      }),
  );

/** @param {readonly Entry[]} entries @param {import('../tables.mjs').Tables} tables @returns {import('../problem.mjs').Problem[]} */
const entryProblems = (entries, tables) => {
  const sources = tables.get('sources');
  const file = 'data/glossary.csv';
  return entries.flatMap(({ line, zh, en, printed_en: printed, source }, index) => {
    const first = entries.findIndex(other => other.zh === zh);
    const problems = [];
    if (zh === '' || en === '')
      problems.push({
        file,
        line,
        text: `"${zh || en}" stands in one language; a name needs zh and en, add the other`,
      });
    if (first !== index)
      problems.push({
        file,
        line,
        column: 'zh',
        text: `value "${zh}" stands already in line ${entries[first]?.line}; keep one`,
      });
    if ((printed === '') !== (source === ''))
      problems.push({
        file,
        line,
        column: 'source',
        text: `an English name as printed and its source go together; fill or empty both`,
      });
    if (source !== '' && sources && !rowById(sources, source))
      problems.push({
        file,
        line,
        column: 'source',
        text: `value "${source}" is no id in data/sources.csv; use one of its ids`,
      });
    return problems;
  });
};

/**
 * A site has its English name in every text that names it in Chinese.
 * @param {readonly Entry[]} entries
 * @param {import('../tables.mjs').Tables} tables
 * @returns {import('../problem.mjs').Problem[]}
 */
const siteProblems = (entries, tables) => {
  const sites = entries.filter(({ kind }) => kind === 'site');
  return [...tables.values()].flatMap(table =>
    table.schema.fields
      .filter(field => field.text && field.name.endsWith('_zh'))
      .flatMap(({ name }) => {
        const column = name.replace(/_zh$/, '_en');
        return table.rows.flatMap(row =>
          sites
            .filter(({ zh, en }) => cell(row, name).includes(zh) && !cell(row, column).includes(en))
            .map(({ zh, en, line }) => {
              const text = `value "${cell(row, column)}" does not name ${zh} as data/glossary.csv:${line} does; write "${en}" in it`;
              return cellProblem(table, row, column, text);
            }),
        );
      }),
  );
};

/**
 * @param {import('../tables.mjs').Tables} tables
 * @param {string} glossary text of `data/glossary.csv`
 * @returns {import('../problem.mjs').Problem[]}
 */
export const glossaryProblems = (tables, glossary) => {
  const entries = read(glossary);
  const known = new Map(entries.map(entry => [entry.zh, entry]));
  /** @type {Map<string, Named>} */
  const first = new Map();
  const names = namesIn(tables).filter(({ zh, en }) => zh !== '' && en !== '');
  const problems = names.flatMap(({ table, row, column, zh, en }) => {
    const entry = known.get(zh);
    if (entry && !begins(en, entry.en) && en !== entry.printed_en) {
      const text = `value "${en}" is another English name for "${zh}" than "${entry.en}" in data/glossary.csv:${entry.line}; use that one, with what follows it`;
      return [cellProblem(table, row, column, text)];
    }
    const inside = [...zh.matchAll(/《([^》]+)》/g)].flatMap(([, title = '']) => known.get(title) ?? []);
    const lost = inside.find(document => !en.includes(document.en) && !en.includes(document.printed_en || document.en));
    if (lost) {
      const text = `value "${en}" does not name the document 《${lost.zh}》 as data/glossary.csv:${lost.line} does; write "${lost.en}" in it`;
      return [cellProblem(table, row, column, text)];
    }
    const other = first.get(zh);
    if (!other) first.set(zh, { table, row, column, zh, en });
    if (entry || !other || other.en === en) return [];
    const text = `value "${en}" is another English name for "${zh}" than "${other.en}" in ${other.table.file}:${other.row.line}; use one, or add the name that both begin with to data/glossary.csv`;
    return [cellProblem(table, row, column, text)];
  });
  return [...entryProblems(entries, tables), ...problems, ...siteProblems(entries, tables)];
};
