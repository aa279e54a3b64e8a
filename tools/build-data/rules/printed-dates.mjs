/** A stored date is a printed one: `2023-12` where the source prints `2023年12月`, `2019-08-31` where it prints that. */
import { cellProblem } from '../problem.mjs';
import { fieldOf } from '../schema.mjs';
import { cell, rowById } from '../tables.mjs';

const DATE = /(\d{4})(?:[年./-](\d{1,2})(?:[月./-](\d{1,2}))?)?/g;

/** @param {string} text @returns {string[]} its dates in ISO form */
const datesIn = text =>
  [...text.normalize('NFKC').matchAll(DATE)].map(([, ...parts]) =>
    parts
      .filter(part => part !== undefined)
      .map(part => part.padStart(2, '0'))
      .join('-'),
  );

/**
 * @param {import('../tables.mjs').Row} row of `citations`
 * @param {import('../tables.mjs').Tables} tables
 * @returns {string | null}
 */
const faultOf = (row, tables) => {
  const table = tables.get(cell(row, 'table'));
  const field = table && fieldOf(table.schema, cell(row, 'field'));
  const target = table && rowById(table, cell(row, 'row'));
  if (!table || !target || field?.format !== 'edtf' || cell(row, 'inferred_en') !== '') return null;
  const stored = cell(target, field.name);
  const printed = cell(row, 'as_printed');
  if (stored === '' || datesIn(printed).some(date => stored.includes(date))) return null;
  return `value "${printed}" does not print the "${field.name}" ${stored} of ${table.file}:${target.line}; correct one of them, or say in "inferred_en" and "inferred_zh" how it was inferred`;
};

/**
 * @param {import('../tables.mjs').Tables} tables
 * @returns {import('../problem.mjs').Problem[]}
 */
export const printedDateProblems = tables => {
  const citations = tables.get('citations');
  return (citations?.rows ?? []).flatMap(row => {
    const fault = faultOf(row, tables);
    return fault && citations ? [cellProblem(citations, row, 'as_printed', fault)] : [];
  });
};
