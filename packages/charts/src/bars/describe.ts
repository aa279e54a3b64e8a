import { ascending, rollup } from 'd3-array';
import type { Bound, Fund } from '@cityfacts/data';
import type { Description, I18n } from '@cityfacts/core/chart-definition.js';
import { refusalOf } from '@cityfacts/core/repairs.js';
import { sectionOf, type BarsSelection } from './select.js';
import type { BarFund, BarRow, BarsModel } from './types.js';

/** Every shown city has a sentence of its own up to this many. */
const CITIES = 6;

/** What it is, how it is read, how many funds and sizes there are, the largest ones. Never a sum. */
export const describeBars = ({
  title: what,
  readingGuide: how,
  statistics,
  insights: pattern,
}: BarsModel): Description => ({
  title: what,
  readingGuide: how,
  statistics,
  insights: pattern,
});

/** Nobody knows its size; one that cannot be shown is known. */
const isUnknown = ({ size, missing }: Fund, i18n: I18n): boolean =>
  size === null && refusalOf(missing, i18n) === undefined;

/** How many funds some rows are about: several rows may be about one. */
export const countFunds = (rows: readonly Fund[], same: BarsSelection['same']): number =>
  new Set(rows.map(({ id }) => [id, ...(same.get(id) ?? []).map(other => other.id)].sort()[0])).size;

/** How many funds, parts and gaps; and what the stated sizes stand for. */
export function barsStatistics({ wholes, same }: BarsSelection, i18n: I18n): readonly string[] {
  const { strings } = i18n;
  const shown = wholes.flatMap(({ fund, parts }) => [fund, ...parts]);
  if (!shown.length) return [strings.figure.nothing];
  const stated = shown.filter(fund => fund.size !== null);
  const counts = rollup(
    stated,
    those => those.length,
    ({ status }) => status,
  );
  const ranked = [...counts].sort(([a, m], [b, n]) => n - m || ascending(a, b));
  return [
    strings.bars.statistics(
      countFunds(shown, same),
      countFunds(
        shown.filter(({ parent }) => parent),
        same,
      ),
      countFunds(
        shown.filter(fund => isUnknown(fund, i18n)),
        same,
      ),
    ),
    ...(stated.length ? [strings.bars.claims(ranked.map(([status, count]) => [count, strings.status[status]]))] : []),
  ];
}

/** Of figures that are alike the later one may be the larger. */
const bounds: readonly Bound[] = ['lt', 'le', 'eq', 'approx', 'ge', 'gt'];

/** So many funds of one size, or without a size, are named; the table has all. */
const NAMED = 5;

/** The largest size, the largest of each other city, and what has no known size. Totals of several funds count only where there is nothing else. */
export function barsPattern(
  rows: readonly BarRow[],
  cities: readonly { readonly id: string; readonly name: string }[],
  funds: ReadonlyMap<string, Fund>,
  all: I18n,
): readonly string[] {
  const strings = all.strings.bars;
  const sized = rows.flatMap(row => [row, ...row.parts]).filter(({ value: length }) => length !== null);
  const single = sized.filter(({ id }) => sectionOf(funds.get(id)!) === 'single');
  const boundOf = ({ id }: BarFund) => bounds.indexOf(funds.get(id)!.bound ?? 'eq');
  // "About 100" is level with "100" and holds for both.
  const ranked = (single.length ? single : sized).sort(
    (a, b) => b.value! - a.value! || boundOf(b) - boundOf(a) || ascending(a.id, b.id),
  );
  const isExact = (fund: BarFund) => ['eq', 'approx'].includes(bounds[boundOf(fund)]!);
  /** The funds of one size. */
  const level = (one: BarFund, all: readonly BarFund[]) =>
    all.filter(fund => fund.value === one.value && (fund.brief === one.brief || (isExact(fund) && isExact(one))));
  const [first] = ranked;
  const gaps = rows.filter(row => isUnknown(funds.get(row.id)!, all)).map(row => row.name);
  const lacking = gaps.length && gaps.length <= NAMED ? [strings.lacking(gaps)] : [];
  // Among sizes that cannot be shown may be the largest.
  const isRefused = rows
    .flatMap(row => [row, ...row.parts])
    .some(({ id }) => refusalOf(funds.get(id)!.missing, all) !== undefined);
  if (!first || isRefused) return lacking;
  const largest = level(first, ranked);
  const others = cities.length > CITIES ? [] : cities.filter(city => city.id !== first.city);
  return [
    strings.largest(
      largest.map(({ name }) => name),
      first.brief,
      largest.filter(({ pattern: texture }) => texture === 'solid').length,
      all.strings.status[funds.get(first.id)!.status],
    ),
    ...others.flatMap(city => {
      const own = ranked.filter(({ city: id }) => id === city.id);
      return own[0]
        ? [
            strings.largestIn(
              city.name,
              level(own[0], own)
                .slice(0, NAMED)
                .map(({ name }) => name),
              own[0].brief,
            ),
          ]
        : [];
    }),
    ...lacking,
  ];
}
