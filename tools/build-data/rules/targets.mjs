/** What a source prints as a ceiling, vouchers or a gift is not called a target. */
import { cellProblem } from '../problem.mjs';
import { cell, rowById } from '../tables.mjs';

/** What a source prints, and what it can be; the first that fits. @type {readonly (readonly [RegExp, readonly string[]])[]} */
const printed = [
  [/最高|不超过|上限|至多/, ['ceiling']],
  [/券/, ['voucher', 'ceiling']],
  [/捐赠|捐款|承诺/, ['pledge']],
  [/专项资金|补贴|补助/, ['support', 'ceiling']],
];

/**
 * @param {import('../tables.mjs').Tables} tables
 * @returns {import('../problem.mjs').Problem[]}
 */
export const targetProblems = tables => {
  const targets = tables.get('targets');
  if (!targets) return [];
  const years = targets.rows
    .filter(row => cell(row, 'kind') !== 'target' && cell(row, 'year') !== '')
    .map(row => {
      const text = `value "${cell(row, 'year')}" is a year beside "${cell(row, 'kind')}"; only a target is aimed at a year, empty it`;
      return cellProblem(targets, row, 'year', text);
    });
  const kinds = (tables.get('citations')?.rows ?? []).flatMap(citation => {
    const row = cell(citation, 'table') === 'targets' && rowById(targets, cell(citation, 'row'));
    const words = cell(citation, 'as_printed');
    const right = printed.find(([pattern]) => pattern.test(words))?.[1];
    if (!row || !right || right.includes(cell(row, 'kind'))) return [];
    const text = `value "${cell(row, 'kind')}" is not what the source prints, "${words}"; use ${right.join(' or ')}`;
    return [cellProblem(targets, row, 'kind', text)];
  });
  return [...years, ...kinds];
};
