/** JSON and CSV of the tables, for those who do not write JavaScript. */
import { cell } from '../tables.mjs';

/** @param {readonly import('../rows.mjs').DataRow[]} rows one a line, texts in three languages */
export const jsonFile = rows =>
  rows.length === 0 ? '[]\n' : `[\n${rows.map(row => `  ${JSON.stringify(row)}`).join(',\n')}\n]\n`;

/** @param {string} text */
const csvCell = text => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/**
 * The table of `data/` with a column `…_zh_hant` after each `…_zh`. UTF-8 without a byte order mark, as Table Schema asks.
 * @param {import('../tables.mjs').Table} table
 * @param {(simplified: string) => string} toHant
 */
export const csvFile = ({ schema, rows }, toHant) => {
  const both = (/** @type {import('../schema.mjs').Field} */ field) => field.text && field.name.endsWith('_zh');
  const head = schema.fields.flatMap(field => (both(field) ? [field.name, `${field.name}_hant`] : [field.name]));
  const body = rows.map(row =>
    schema.fields.flatMap(field => {
      const text = cell(row, field.name);
      return both(field) ? [text, toHant(text)] : [text];
    }),
  );
  return [head, ...body].map(line => `${line.map(csvCell).join(',')}\n`).join('');
};
