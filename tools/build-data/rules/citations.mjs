/**
 * Every cited cell has a citation, and every citation points at a cited cell that is filled, or whose gap a source speaks
 * of: then it prints nothing.
 */
import { cellProblem } from '../problem.mjs';
import { fieldOf } from '../schema.mjs';
import { cell, rowById } from '../tables.mjs';

/** @param {string} table @param {string} row @param {string} field */
const key = (table, row, field) => `${table} ${row} ${field}`;

/**
 * Whether a source can be named for an empty cell: one that was looked for in vain is spoken of nowhere.
 * @param {import('../tables.mjs').Row} row @param {import('../schema.mjs').Field} field
 */
const isSpokenOf = (row, { missing }) => missing !== undefined && !['', 'not-found'].includes(cell(row, missing));

/** @param {import('../tables.mjs').Tables} tables @returns {import('../problem.mjs').Problem[]} */
export const uncitedProblems = tables => {
  const cited = new Set(
    tables.get('citations')?.rows.map(({ cells: c }) => key(c.table ?? '', c.row ?? '', c.field ?? '')),
  );
  return [...tables.values()].flatMap(table =>
    table.schema.fields
      .filter(field => field.cited)
      .flatMap(field =>
        table.rows
          .filter(
            row =>
              (cell(row, field.name) !== '' || (field.citedGap && isSpokenOf(row, field))) &&
              !cited.has(key(table.schema.name, cell(row, 'id'), field.name)),
          )
          .map(row => {
            const text = `${cell(row, field.name) ? `value "${cell(row, field.name)}"` : 'is empty and'} has no citation; add a row "${table.schema.name},${cell(row, 'id')},${field.name},…" to data/citations.csv`;
            return cellProblem(table, row, field.name, text);
          }),
      ),
  );
};

/**
 * @param {import('../tables.mjs').Row} row of `citations`
 * @param {import('../tables.mjs').Tables} tables
 * @returns {[column: string, text: string] | null}
 */
const faultOf = (row, tables) => {
  const [name, id, column] = [cell(row, 'table'), cell(row, 'row'), cell(row, 'field')];
  const table = tables.get(name);
  if (!table) return ['table', `value "${name}" is no table; use one of ${[...tables.keys()].join(', ')}`];
  const field = fieldOf(table.schema, column);
  if (!field?.cited) {
    const names = table.schema.fields.filter(each => each.cited).map(each => each.name);
    return [
      'field',
      `value "${column}" is no cited field of ${name}; use one of ${names.join(', ') || '(none)'}, or remove the row`,
    ];
  }
  const target = rowById(table, id);
  if (!target) return ['row', `value "${id}" is no id in ${table.file}; correct it, or remove the row`];
  const stored = cell(target, column);
  const printed = cell(row, 'as_printed');
  if (stored === '' && !isSpokenOf(target, field))
    return [
      'field',
      `value "${column}" is empty in ${table.file}:${target.line}; fill it there, or remove the citation`,
    ];
  if (stored === '' && printed !== '')
    return [
      'as_printed',
      `value "${printed}" is printed, but "${column}" is empty in ${table.file}:${target.line}; fill it there, or empty this`,
    ];
  if (stored !== '' && printed === '')
    return ['as_printed', `is empty, but "${column}" is "${stored}" in ${table.file}:${target.line}; fill it`];
  return null;
};

/** @param {import('../tables.mjs').Tables} tables @returns {import('../problem.mjs').Problem[]} */
export const danglingProblems = tables => {
  const citations = tables.get('citations');
  return (citations?.rows ?? []).flatMap(row => {
    const fault = faultOf(row, tables);
    return fault && citations ? [cellProblem(citations, row, fault[0], fault[1])] : [];
  });
};
