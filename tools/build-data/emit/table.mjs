/** A table of the dataset as one set of modules. */
import { steps } from './pack.mjs';
import { shapes } from './shapes.mjs';

/**
 * @param {string} table
 * @param {import('../rows.mjs').Data} data
 * @returns {import('./modules.mjs').ModuleSet}
 */
export const tableSet = (table, data) => {
  const { type, ids } = /** @type {NonNullable<typeof shapes[string]>} */ (shapes[table]);
  const row = `${type}<${ids.join(', ')}>`;
  const rows = data.get(table) ?? [];
  return {
    name: table,
    type: `readonly ${row}[]`,
    ids,
    kind: 'table',
    parts: [
      table === 'citations'
        ? citationPart(row, rows, citedTables(rows, data), data.get('sources') ?? [])
        : { table, row, rows },
    ],
  };
};

/**
 * @param {string} row type of a citation
 * @param {readonly import('../rows.mjs').DataRow[]} citations
 * @param {Readonly<Record<string, readonly import('../rows.mjs').DataRow[]>>} tables rows that they are about
 * @param {readonly import('../rows.mjs').DataRow[]} sources
 * @returns {import('./modules.mjs').Part}
 */
export const citationPart = (row, citations, tables, sources) => ({
  table: 'citations',
  row,
  rows: steps(citations, tables, sources),
  counts: Object.keys(tables),
});

/** @param {readonly import('../rows.mjs').DataRow[]} citations @param {import('../rows.mjs').Data} data */
const citedTables = (citations, data) => {
  const names = new Set(citations.map(({ table }) => table));
  return Object.fromEntries([...data].filter(([name]) => names.has(name)));
};
