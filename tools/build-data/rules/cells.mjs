/** What one cell may hold by itself: filled where required, its type, its union, its pattern, its date. */
import { cellProblem } from '../problem.mjs';
import { valuesOf, cell } from '../tables.mjs';

const forms = {
  number: /^-?\d+(\.\d+)?$/,
  integer: /^-?\d+$/,
  boolean: /^(true|false)$/,
  string: /^[^]*$/,
};

const mends = {
  number: 'write a plain decimal such as 4376070000000 or 6.73, without signs of thousands or units',
  integer: 'write a whole number without a point',
  boolean: 'write true or false',
  string: '',
};

/**
 * @param {import('../schema.mjs').Field} field
 * @param {string} text the whole cell, not empty
 * @param {readonly string[]} values its parts
 * @param {import('../grammar.mjs').Grammar} grammar
 * @returns {string | null} what is wrong with it and the fix
 */
const faultOf = (field, text, values, grammar) => {
  if (/[\r\n]/.test(text)) return `value ${JSON.stringify(text)} has a line break; write it on one line`;
  if (text !== text.trim()) return `value "${text}" begins or ends with a blank; remove it`;
  if (!forms[field.type].test(text)) return `value "${text}" is no ${field.type}; ${mends[field.type]}`;
  if (field.minimum !== undefined && Number(text) < field.minimum)
    return `value "${text}" is less than ${field.minimum}; write at least that`;
  const stranger = field.enum && values.find(value => !field.enum?.includes(value));
  if (field.enum && stranger !== undefined)
    return `value "${stranger}" is not one of ${field.enum.join(', ')}; use one of these`;
  if (field.pattern && !new RegExp(field.pattern, 'u').test(text))
    return `value "${text}" does not match ${field.pattern}; write it in that form`;
  if (field.format === 'edtf' && grammar.parseEdtf(text) === null)
    return `value "${text}" is no EDTF date; write 2024, 2024-03, 2024-03-31, 2024-33 (first quarter) or 2017/2024-06`;
  return null;
};

/**
 * @param {import('../tables.mjs').Table} table
 * @param {import('../grammar.mjs').Grammar} grammar
 * @returns {import('../problem.mjs').Problem[]}
 */
export const cellProblems = (table, grammar) =>
  table.rows.flatMap(row =>
    table.schema.fields.flatMap(field => {
      const text = cell(row, field.name);
      if (text === '')
        return field.required
          ? [cellProblem(table, row, field.name, 'value "" is empty; the column is required, fill it')]
          : [];
      const fault = faultOf(field, text, valuesOf(row, field), grammar);
      return fault === null ? [] : [cellProblem(table, row, field.name, fault)];
    }),
  );
