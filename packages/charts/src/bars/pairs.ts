import type { BarGroup, BarRow } from './types.js';

/** Width of the bracket and the room after it, px. */
export const PAIRS = 9;

/** First and last index of rows one below the other that are about the same fund. */
export function pairsOf(rows: readonly BarRow[]): readonly (readonly [first: number, last: number])[] {
  const runs: [number, number][] = [];
  rows.forEach(({ linked }, index) => {
    const run = runs.at(-1);
    if (run && rows.slice(run[0], index).some(({ id }) => linked.includes(id))) run[1] = index;
    else runs.push([index, index]);
  });
  return runs.filter(([first, last]) => first < last);
}

/** Whether any rows have to be joined. */
export const anyPairs = (groups: readonly BarGroup[]): boolean => groups.some(({ rows }) => pairsOf(rows).length > 0);
