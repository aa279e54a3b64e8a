import type { Indicator, Observation, Place, RadarRows, Tier } from '@cityfacts/data';
import { parseEdtf } from '../format/edtf.js';
import { oneOfSeveral, unknownCity, unknownIndicator, unknownSet } from '../messages.js';
import type { Problem } from '../problems.js';
import type { RadarOptions } from './options.js';

/** What the options let through, before any formatting. */
export interface RadarSelection {
  readonly places: readonly Place[];
  readonly axes: readonly RadarSelectedAxis[];
  readonly problems: readonly Problem[];
}

export interface RadarSelectedAxis {
  readonly indicator: Indicator;
  /** The one period of the axis; `null` where no observation is let through. */
  readonly period: string | null;
  /** All places of the data have a say in the scale, so that choosing cities never moves the others; `null`: none has a value. */
  readonly largest: number | null;
  /** One a chosen place, `undefined` where the data holds no row. */
  readonly observations: readonly (Observation | undefined)[];
}

const tiers: readonly Tier[] = [
  'official',
  'press-quoting-official',
  'mirror-of-press-quoting-official',
  'press',
  'translation',
  'aggregator',
];

/** rows ─▶ chosen places and indicators ─▶ one period an axis ─▶ one observation a place. */
export function selectRadar(rows: RadarRows, options: RadarOptions): RadarSelection {
  const problems: Problem[] = [];
  const places = choosePlaces(rows, options, problems);
  const indicators = chooseIndicators(rows, options, problems);
  const byIndicator = groupBy(rows.observations, row => row.indicator);
  const axes = indicators.map(indicator => {
    const all = byIndicator.get(indicator.id) ?? [];
    const period = latestPeriod(all, options.year);
    const current = all.filter(row => row.period === period);
    const byPlace = groupBy(current, row => row.place);
    return {
      indicator,
      period,
      largest: current.reduce<number | null>(
        (max, { value }) => (value === null ? max : Math.max(max ?? 0, value)),
        null,
      ),
      observations: places.map(place => best(byPlace.get(place.id) ?? [], problems)),
    };
  });
  return { places, axes, problems };
}

function choosePlaces({ places }: RadarRows, { cities }: RadarOptions, problems: Problem[]): readonly Place[] {
  if (!cities.length) {
    const first = places.filter(place => place.tier === 1);
    return first.length ? inFixedOrder(first) : places;
  }
  const byId = new Map(places.map(place => [place.id, place]));
  return unique(cities).flatMap(id => {
    const place = byId.get(id);
    if (!place) problems.push(unknownCity(id, [...byId.keys()]));
    return place ?? [];
  });
}

/** Row order must not matter: default places stand in the order Beijing, Shanghai, Guangzhou, Shenzhen, then by id. */
function inFixedOrder(places: readonly Place[]): readonly Place[] {
  const fixed = ['beijing', 'shanghai', 'guangzhou', 'shenzhen'];
  const rank = (place: Place) => (fixed.indexOf(place.id) + 1 || fixed.length + 1).toString() + place.id;
  return [...places].sort((a, b) => (rank(a) < rank(b) ? -1 : 1));
}

function chooseIndicators(rows: RadarRows, options: RadarOptions, problems: Problem[]): readonly Indicator[] {
  const { indicators } = rows;
  const sets = unique(indicators.flatMap(indicator => indicator.sets ?? []));
  const inSet = (name: string) => indicators.filter(indicator => indicator.sets?.includes(name));
  if (!options.indicators.length) return sets.includes('default') ? inSet('default') : indicators;
  const byId = new Map(indicators.map(indicator => [indicator.id, indicator]));
  const chosen = options.indicators.flatMap(word => {
    if (word.startsWith('set:')) {
      const found = inSet(word.slice(4));
      if (!found.length) problems.push(unknownSet(word.slice(4), sets));
      return found;
    }
    const found = byId.get(word);
    if (!found) problems.push(unknownIndicator(word, [...byId.keys()]));
    return found ?? [];
  });
  return unique(chosen);
}

function latestPeriod(rows: readonly Observation[], year: number | null): string | null {
  const limit = year === null ? Infinity : Date.UTC(year + 1, 0, 1);
  let latest: string | null = null;
  let latestEnd = -Infinity;
  for (const { period } of rows) {
    const end = parseEdtf(period)?.end ?? -Infinity;
    // Two spellings of one end: the smaller text wins, so that row order does not matter.
    if (end > limit || end < latestEnd || (end === latestEnd && latest !== null && period >= latest)) continue;
    latest = period;
    latestEnd = end;
  }
  return latest;
}

function best(rows: readonly Observation[], problems: Problem[]): Observation | undefined {
  const rank = (row: Observation) =>
    `${row.value === null ? 1 : 0}${tiers.indexOf(row.tier ?? 'press')}${row.id ?? ''}`;
  const [first, ...others] = [...rows].sort((a, b) => (rank(a) < rank(b) ? -1 : rank(a) > rank(b) ? 1 : 0));
  if (first && others.some(row => row.value !== null && row.value !== first.value))
    problems.push(oneOfSeveral(`${first.indicator} of ${first.place}`, rows.length));
  return first;
}

const unique = <T>(items: readonly T[]): readonly T[] => [...new Set(items)];

function groupBy<T>(rows: readonly T[], keyOf: (row: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const row of rows) {
    const group = groups.get(keyOf(row));
    if (group) group.push(row);
    else groups.set(keyOf(row), [row]);
  }
  return groups;
}
