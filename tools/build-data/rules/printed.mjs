/** A stored figure is the printed one: `4376070000000` CNY where the source prints `43760.7亿元`. */
import { cellProblem } from '../problem.mjs';
import { fieldOf } from '../schema.mjs';
import { cell, rowById } from '../tables.mjs';

/**
 * Follows `currency`, or `indicator.currency` into the table that the foreign key names.
 * @param {string} path
 * @param {import('../tables.mjs').Table} table
 * @param {import('../tables.mjs').Row} row
 * @param {import('../tables.mjs').Tables} tables
 */
const follow = (path, table, row, tables) => {
  const [first = '', then] = path.split('.');
  if (then === undefined) return cell(row, first);
  const target = tables.get(table.schema.foreignKeys.find(key => key.column === first)?.table ?? '');
  const found = target && rowById(target, cell(row, first));
  return found ? cell(found, then) : '';
};

/**
 * @param {import('../tables.mjs').Row} row of `citations`
 * @param {import('../tables.mjs').Tables} tables
 * @param {import('../grammar.mjs').Grammar} grammar
 * @returns {string | null}
 */
const faultOf = (row, tables, grammar) => {
  const table = tables.get(cell(row, 'table'));
  const field = table && fieldOf(table.schema, cell(row, 'field'));
  const target = table && rowById(table, cell(row, 'row'));
  if (!table || !target || field?.printed === undefined || cell(row, 'inferred_en') !== '') return null;
  const stored = cell(target, field.name);
  const currency = follow(field.printed, table, target, tables);
  const printed = cell(row, 'as_printed');
  if (printed === '') return null;
  const figure = grammar.parsePrinted(printed);
  const agrees = figure?.value === Number(stored) && (figure.currency ?? currency) === currency;
  if (stored === '' || agrees) return null;
  const unit = currency === '' ? '' : ` ${currency}`;
  return `value "${printed}" does not print the "${field.name}" ${stored}${unit} of ${table.file}:${target.line}; correct one of them, or say in "inferred_en" and "inferred_zh" how it was inferred`;
};

/**
 * @param {import('../tables.mjs').Tables} tables
 * @param {import('../grammar.mjs').Grammar} grammar
 * @returns {import('../problem.mjs').Problem[]}
 */
export const printedProblems = (tables, grammar) => {
  const citations = tables.get('citations');
  return (citations?.rows ?? []).flatMap(row => {
    const fault = faultOf(row, tables, grammar);
    return fault && citations ? [cellProblem(citations, row, 'as_printed', fault)] : [];
  });
};
