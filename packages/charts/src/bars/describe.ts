import { ascending } from 'd3-array';
import type { Bound, Fund } from '@cityfacts/data';
import type { Description, I18n } from '@cityfacts/core/chart-definition.js';
import { wordFor } from '@cityfacts/core/get-own.js';
import { refusalOf } from '@cityfacts/core/repairs.js';
import { sizeText } from './fund.js';
import { isSingle, type BarsSelection } from './select.js';
import { cityFor, nameOf, type BarsSource } from './source.js';
import { moneyOf } from './texture.js';
import { scaleOf } from './unit.js';
import type { BarsModel } from './types.js';

/** Every shown city has a sentence of its own up to this many. */
const MAX_CITIES = 6;

/** So many funds of one size, or without a size, are named; the table has all. */
const MAX_NAMES = 5;

/** What it is, how it is read, how many funds and sizes there are, the largest ones. Never a sum. */
export const describeBars = ({ title, readingGuide, source }: BarsModel): Description => ({
  title,
  readingGuide,
  statistics: statisticsOf(source),
  insights: insightsOf(source),
});

/** Nobody knows its size; one that cannot be shown is known. */
const isUnknown = ({ size, missing }: Fund, i18n: I18n): boolean =>
  size === null && refusalOf(missing, i18n) === undefined;

/** How many funds some rows are about: several rows may be about one. */
export const countFunds = (rows: readonly Fund[], same: BarsSelection['same']): number =>
  same.size
    ? new Set(rows.map(({ id }) => [id, ...(same.get(id) ?? []).map(other => other.id)].sort()[0])).size
    : rows.length;

/** How many funds, parts and gaps; and what the stated sizes stand for. */
function statisticsOf({ selection, i18n }: BarsSource): readonly string[] {
  const { strings } = i18n;
  const { same } = selection;
  const shown = selection.shown;
  if (!shown.length) return [strings.figure.nothing];
  const stated = shown.filter(fund => fund.size !== null && fund.status);
  const counts = new Map<Fund['status'], number>();
  for (const { status } of stated) counts.set(status, (counts.get(status) ?? 0) + 1);
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
    ...(stated.length
      ? [strings.bars.claims(ranked.map(([status, count]) => [count, wordFor(strings.status, status)]))]
      : []),
  ];
}

/** Of figures that are alike the later one may be the larger. */
const bounds: readonly Bound[] = ['lt', 'le', 'eq', 'approx', 'ge', 'gt'];
const boundOf = ({ bound }: Fund): number => bounds.indexOf(bound ?? 'eq');
const isExact = ({ bound }: Fund): boolean => !bound || bound === 'eq' || bound === 'approx';

/** "About 100" is level with "100" and holds for both. */
const isLarger = (a: Fund, b: Fund): number => b.size! - a.size! || boundOf(b) - boundOf(a) || ascending(a.id, b.id);

/** The first in that order and the funds of its size. */
function largestOf(funds: readonly Fund[]): readonly Fund[] {
  const first = funds.reduce((largest, fund) => (isLarger(fund, largest) < 0 ? fund : largest), funds[0]!);
  return funds
    .filter(fund => fund.size === first.size && (boundOf(fund) === boundOf(first) || (isExact(fund) && isExact(first))))
    .sort(isLarger);
}

/** The largest size, the largest of each other city, and what has no known size. Totals of several funds count only where there is nothing else. */
function insightsOf(source: BarsSource): readonly string[] {
  const { selection, i18n, present } = source;
  const strings = i18n.strings.bars;
  const shown = selection.shown;
  const sized = selection.wholes.flatMap(({ fund, parts }) => [
    fund,
    ...parts.filter(part => part.size !== null && scaleOf(part) === selection.scale),
  ]);
  const single = sized.filter(isSingle);
  const ranked = single.length ? single : sized;
  const gaps = shown.filter(fund => isUnknown(fund, i18n));
  const lacking =
    gaps.length && gaps.length <= MAX_NAMES ? [strings.lacking(gaps.map(fund => nameOf(fund, source)))] : [];
  // Among sizes that cannot be shown may be the largest.
  if (!ranked.length || shown.some(({ missing }) => refusalOf(missing, i18n) !== undefined)) return lacking;
  const largest = largestOf(ranked);
  const names = (funds: readonly Fund[]) => funds.slice(0, MAX_NAMES).map(fund => nameOf(fund, source));
  const figure = (fund: Fund) => sizeText(fund, source, 'boundSpoken', 'short');
  const first = largest[0]!;
  const own = cityFor(first, source);
  const others = present.length > MAX_CITIES ? [] : present.filter(city => city !== own && city.name);
  return [
    strings.largest(
      largest.map(fund => nameOf(fund, source)),
      figure(first),
      largest.filter(({ status }) => moneyOf(status) === 'exists').length,
      wordFor(i18n.strings.status, first.status),
    ),
    ...others.flatMap(city => {
      const funds = ranked.filter(fund => cityFor(fund, source) === city);
      if (!funds.length) return [];
      const most = largestOf(funds);
      return strings.largestIn(city.name, names(most), figure(most[0]!));
    }),
    ...lacking,
  ];
}
