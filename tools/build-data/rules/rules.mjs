/**
 * All rules. Those about single cells come first; those that follow a key from table to table run over the same
 * tables, so that one run tells everything. Only a wrong header stops the rest, because nothing can be read then.
 */
import { headerProblems } from './header.mjs';
import { cellProblems } from './cells.mjs';
import { eventProblems } from './events.mjs';
import { foreignKeyProblems, primaryKeyProblems } from './keys.mjs';
import { mutualProblems } from './conflicts.mjs';
import { pairProblems } from './pairs.mjs';
import { danglingProblems, uncitedProblems } from './citations.mjs';
import { defaultAxisProblems } from './default-axes.mjs';
import { printedProblems } from './printed.mjs';
import { targetProblems } from './targets.mjs';
import { printedDateProblems } from './printed-dates.mjs';

/**
 * @param {import('../tables.mjs').Tables} tables
 * @param {import('../grammar.mjs').Grammar} grammar
 * @returns {import('../problem.mjs').Problem[]} in the order of the tables, then of the lines
 */
export const problemsOf = (tables, grammar) => {
  const all = [...tables.values()];
  const headers = all.flatMap(headerProblems);
  if (headers.length > 0) return headers;
  const found = [
    ...all.flatMap(table => [
      ...cellProblems(table, grammar),
      ...primaryKeyProblems(table),
      ...foreignKeyProblems(table, tables),
      ...mutualProblems(table),
      ...pairProblems(table),
    ]),
    ...uncitedProblems(tables),
    ...danglingProblems(tables),
    ...printedProblems(tables, grammar),
    ...printedDateProblems(tables),
    ...eventProblems(tables, grammar),
    ...targetProblems(tables),
  ];
  // Only sound rows show whether an axis holds.
  if (found.length === 0) return defaultAxisProblems(tables);
  const order = all.map(table => table.file);
  return found.toSorted((a, b) => order.indexOf(a.file) - order.indexOf(b.file) || (a.line ?? 0) - (b.line ?? 0));
};
