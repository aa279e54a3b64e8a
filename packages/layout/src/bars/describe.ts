import type { Status } from '@cityfacts/data';
import type { Description, Words } from '../plan.js';
import type { Whole } from './select.js';
import type { BarRow, BarsModel } from './types.js';

/** Every shown city has a sentence of its own up to this many. */
const CITIES = 6;

/** What it is, how it is read, how many funds and sizes there are, the largest ones. Never a sum. */
export const describeBars = ({ what, how, statistics, pattern }: BarsModel): Description => ({
  what,
  how,
  statistics,
  pattern,
});

/** How many funds, parts and gaps; and what the stated sizes stand for. */
export function barsStatistics(wholes: readonly Whole[], { strings }: Words): readonly string[] {
  const shown = wholes.flatMap(({ fund, parts }) => [fund, ...parts]);
  if (!shown.length) return [strings.figure.nothing];
  const stated = shown.filter(fund => fund.size !== null);
  const counts = new Map<Status, number>();
  for (const { status } of stated) counts.set(status, (counts.get(status) ?? 0) + 1);
  const ranked = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  return [
    strings.bars.statistics(shown.length, shown.length - wholes.length, shown.length - stated.length),
    ...(stated.length ? [strings.bars.claims(ranked.map(([status, count]) => [count, strings.status[status]]))] : []),
  ];
}

/** So many funds without a size are named; the table has all. */
const NAMED = 5;

/** The largest stated whole, the largest of each other city, the smallest, and what has no stated size. */
export function barsPattern(
  rows: readonly BarRow[],
  cities: readonly { readonly id: string; readonly name: string }[],
  { strings }: Words,
  statusOf: (id: string) => string,
): readonly string[] {
  const ranked = rows
    .filter(row => row.length !== null)
    .sort((a, b) => (b.length ?? 0) - (a.length ?? 0) || (a.id < b.id ? -1 : 1));
  const [first, last] = [ranked[0], ranked.at(-1)];
  const gaps = rows.filter(row => row.size === null).map(row => row.name);
  const lacking = gaps.length && gaps.length <= NAMED ? [strings.bars.lacking(gaps)] : [];
  if (!first || !last) return lacking;
  const others = cities.length > CITIES ? [] : cities.filter(city => city.id !== first.city);
  return [
    strings.bars.largest(first.name, first.aloud, statusOf(first.id)),
    ...others.flatMap(city => {
      const row = ranked.find(({ city: id }) => id === city.id);
      return row ? strings.bars.largestIn(city.name, row.name, row.aloud) : [];
    }),
    ...(last.length === first.length ? [] : [strings.bars.smallest(last.name, last.aloud, statusOf(last.id))]),
    ...lacking,
  ];
}
