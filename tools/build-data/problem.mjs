/**
 * What is wrong with the tables: where, which value, which rule, and the fix.
 *
 * @typedef {object} Problem
 * @property {string} file path from the top of the project
 * @property {number} [line] 1 is the header
 * @property {string} [column]
 * @property {string} text what is wrong, the offending value, the fix
 */

/**
 * `data/observations.csv:12: column "status": value "actuel" is not one of …; use one of these`
 * @param {Problem} problem
 */
export const printProblem = ({ file, line, column, text }) =>
  [line === undefined ? file : `${file}:${line}`, ...(column === undefined ? [] : [`column "${column}"`]), text].join(
    ': ',
  );

/**
 * A problem of one cell.
 * @param {import('./tables.mjs').Table} table
 * @param {import('./tables.mjs').Row} row
 * @param {string} column
 * @param {string} text
 * @returns {Problem}
 */
export const cellProblem = (table, row, column, text) => ({ file: table.file, line: row.line, column, text });
