/** Columns that go together: both languages of a text, a value and its bound, an empty value and its reason. */
import { cellProblem } from '../problem.mjs';
import { cell } from '../tables.mjs';

/** @param {string} name of a text column */
const twin = name => (name.endsWith('_en') ? name.replace(/_en$/, '_zh') : name.replace(/_zh$/, '_en'));

/**
 * @param {import('../schema.mjs').Field} field
 * @param {import('../tables.mjs').Row} row
 * @returns {[column: string, text: string][]} what is wrong
 */
const faultsOf = (field, row) => {
  const text = cell(row, field.name);
  const other = (/** @type {string} */ column) => cell(row, column);
  /** @type {[string, string][]} */
  const faults = [];
  if (field.text && text === '' && other(twin(field.name)) !== '' && !field.required)
    faults.push([
      field.name,
      `is empty, but "${twin(field.name)}" says "${other(twin(field.name))}"; texts stand in en and zh, add this one`,
    ]);
  if (field.with && text === '' && other(field.with) !== '')
    faults.push([field.name, `is empty, but "${field.with}" is "${other(field.with)}"; fill it`]);
  if (field.with && text !== '' && other(field.with) === '')
    faults.push([field.name, `value "${text}" stands beside an empty "${field.with}"; empty it`]);
  if (field.missing && text === '' && other(field.missing) === '')
    faults.push([field.missing, `is empty, and so is "${field.name}"; say why no value is known`]);
  if (field.missing && text !== '' && other(field.missing) !== '')
    faults.push([
      field.missing,
      `value "${other(field.missing)}" is a reason for a missing "${field.name}", which is "${text}"; empty one of them`,
    ]);
  return faults;
};

/** @param {import('../tables.mjs').Table} table @returns {import('../problem.mjs').Problem[]} */
export const pairProblems = table =>
  table.rows.flatMap(row => [
    ...table.schema.fields
      .flatMap(field => faultsOf(field, row))
      .map(([column, text]) => cellProblem(table, row, column, text)),
    ...table.schema.anyOf
      .filter(columns => columns.every(column => cell(row, column) === ''))
      .map(columns => cellProblem(table, row, columns.join(', '), 'all are empty; fill at least one')),
  ]);
