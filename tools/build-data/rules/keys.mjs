/** Primary keys are unique; foreign keys point at a row that exists. */
import { cellProblem } from '../problem.mjs';
import { cell, rowById, valuesOf } from '../tables.mjs';
import { fieldOf } from '../schema.mjs';

/** @param {import('../tables.mjs').Table} table @returns {import('../problem.mjs').Problem[]} */
export const primaryKeyProblems = table => {
  const { primaryKey } = table.schema;
  /** @type {Map<string, number>} */
  const first = new Map();
  return table.rows.flatMap(row => {
    const key = primaryKey.map(column => cell(row, column)).join(' ');
    const line = first.get(key);
    if (line === undefined) {
      first.set(key, row.line);
      return [];
    }
    const text = `value "${key}" stands already in line ${line}; give each row its own, or remove one`;
    return [cellProblem(table, row, primaryKey.join(', '), text)];
  });
};

/**
 * @param {import('../tables.mjs').Table} table
 * @param {import('../tables.mjs').Tables} tables
 * @returns {import('../problem.mjs').Problem[]}
 */
export const foreignKeyProblems = (table, tables) =>
  table.schema.foreignKeys.flatMap(({ column, table: name }) => {
    const field = fieldOf(table.schema, column);
    const target = tables.get(name);
    if (!field || !target) return [];
    return table.rows.flatMap(row =>
      valuesOf(row, field)
        .filter(id => !rowById(target, id))
        .map(id =>
          cellProblem(
            table,
            row,
            column,
            `value "${id}" is no id in ${target.file}; add that row or use one of its ids`,
          ),
        ),
    );
  });
