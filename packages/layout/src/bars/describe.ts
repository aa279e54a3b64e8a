import type { Status } from '@cityfacts/data';
import type { Description, Words } from '../plan.js';
import type { Whole } from './select.js';
import type { BarFund, BarRow, BarsModel } from './types.js';

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

/** So many funds without a size, or of one size, are named; the table has all. */
const NAMED = 5;

/** The largest stated size, the largest of each other city, the smallest, and what has no stated size; parts count like wholes. */
export function barsPattern(
  rows: readonly BarRow[],
  cities: readonly { readonly id: string; readonly name: string }[],
  { strings }: Words,
  statusOf: (id: string) => string,
): readonly string[] {
  const words = strings.bars;
  const funds: readonly BarFund[] = rows.flatMap(row => [row, ...row.parts]);
  const ranked = funds
    .filter(({ length }) => length !== null)
    .sort((a, b) => b.length! - a.length! || (a.id < b.id ? -1 : 1));
  /** The funds of one size, said in one way. */
  const level = ({ length, aloud }: BarFund, all = ranked) =>
    all.filter(fund => fund.length === length && fund.aloud === aloud);
  const told = (say: typeof words.largest, end: BarFund): readonly string[] => {
    const all = level(end);
    const statuses = [...new Set(all.map(({ id }) => statusOf(id)))];
    return all.length > NAMED
      ? []
      : [
          say(
            all.map(({ name }) => name),
            end.aloud,
            statuses,
          ),
        ];
  };
  const [first, last] = [ranked[0], ranked.at(-1)];
  const gaps = rows.filter(row => row.size === null).map(row => row.name);
  const lacking = gaps.length && gaps.length <= NAMED ? [words.lacking(gaps)] : [];
  if (!first || !last) return lacking;
  const others = cities.length > CITIES ? [] : cities.filter(city => city.id !== first.city);
  const leaders = others.flatMap(city => {
    const own = ranked.filter(({ city: id }) => id === city.id);
    return own[0] ? [{ city: city.name, funds: level(own[0], own) }] : [];
  });
  const smallestIsTold = leaders.some(({ funds }) => funds.includes(last));
  return [
    ...told(words.largest, first),
    ...leaders.map(({ city, funds }) =>
      words.largestIn(
        city,
        funds.slice(0, NAMED).map(({ name }) => name),
        funds[0]!.aloud,
      ),
    ),
    ...(last.length === first.length || smallestIsTold ? [] : told(words.smallest, last)),
    ...lacking,
  ];
}
