/**
 * CSV files as tables of text cells that remember their lines.
 *
 * @typedef {object} Row
 * @property {number} line
 * @property {readonly string[]} list all cells as they are in the file
 * @property {Readonly<Record<string, string>>} cells by column; `''` is empty
 *
 * @typedef {object} Table
 * @property {import('./schema.mjs').Schema} schema
 * @property {string} file
 * @property {readonly string[]} header
 * @property {readonly Row[]} rows
 *
 * @typedef {ReadonlyMap<string, Table>} Tables by name
 */
import { parse } from 'csv-parse/sync';

/**
 * @param {import('./schema.mjs').Schema} schema
 * @param {string} text
 * @returns {Table}
 * @throws {Error} where a quote is not closed, which `textProblems` finds first
 */
export const readTable = (schema, text) => {
  const records = /** @type {{ record: string[], info: { lines: number } }[]} */ (
    /** @type {unknown} */ (parse(text, { bom: true, info: true, relax_column_count: true, skip_empty_lines: true }))
  );
  const header = records[0]?.record ?? [];
  return {
    schema,
    file: `data/${schema.file}`,
    header,
    rows: records.slice(1).map(({ record, info }) => ({
      // Where it begins: a cell may hold line breaks, which a rule refuses.
      line: info.lines - record.join('').split('\n').length + 1,
      list: record,
      cells: Object.fromEntries(header.map((name, index) => [name, record[index] ?? ''])),
    })),
  };
};

/** @param {Row} row @param {string} column */
export const cell = (row, column) => row.cells[column] ?? '';

/** @param {Row} row @param {import('./schema.mjs').Field} field @returns {readonly string[]} the values of a cell */
export const valuesOf = (row, field) => {
  const text = cell(row, field.name);
  return text === '' ? [] : field.list ? text.split(field.list) : [text];
};

/** @param {Table} table @param {string} id @returns {Row | undefined} */
export const rowById = (table, id) => table.rows.find(row => row.cells.id === id);
