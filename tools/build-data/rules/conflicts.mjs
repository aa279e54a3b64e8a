/**
 * Rows that point at each other: where one names another in a `mutual` column, the other names it too. Both are about
 * one matter: the columns of `alike` say the same.
 */
import { cellProblem } from '../problem.mjs';
import { cell, rowById, valuesOf } from '../tables.mjs';

/** @param {import('../tables.mjs').Table} table @returns {import('../problem.mjs').Problem[]} */
export const mutualProblems = table =>
  table.schema.fields
    .filter(field => field.mutual)
    .flatMap(field =>
      table.rows.flatMap(row => {
        const id = cell(row, 'id');
        return valuesOf(row, field).flatMap(named => {
          if (named === id)
            return [cellProblem(table, row, field.name, `value "${named}" is the row itself; remove it`)];
          const other = rowById(table, named);
          if (!other) return [];
          const unlike = (field.alike ?? []).filter(column => cell(row, column) !== cell(other, column));
          if (unlike.length > 0)
            return [
              cellProblem(
                table,
                row,
                field.name,
                `value "${named}" has another ${unlike.join(', ')} and so contradicts nothing; remove it, or correct the row`,
              ),
            ];
          if (valuesOf(other, field).includes(id)) return [];
          const text = `value "${named}" does not point back; write "${id}" into "${field.name}" of ${table.file}:${other.line} too, or remove it here`;
          return [cellProblem(table, row, field.name, text)];
        });
      }),
    );
