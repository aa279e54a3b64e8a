import type { PolicyEvent, Target, TargetKind, TimelineRows } from '@cityfacts/data';
import { parseEdtf } from '@cityfacts/core/format/edtf.js';
import { badOption, unknownCity } from '@cityfacts/core/messages.js';
import type { Problem } from '@cityfacts/core/problems.js';
import { monthAt, msOf } from './calendar.js';
import { levels } from '@cityfacts/core/vocabulary.js';
import { allKinds, withOwn } from './vocabulary.js';
import type { TimelineOptions } from './options.js';
import type { DateSpan, TimelineEvent } from './types.js';
import { cityOf } from '@cityfacts/core/filters.js';
import { DateGroups } from './date-span.js';

/** An event while the model is computed: one object for each row, because rows of thousands are slow to copy. */
export type DatedEvent = { -readonly [Key in keyof TimelineEvent]: TimelineEvent[Key] } & {
  readonly span: DateSpan;
  /** Its place, or `several`. */
  readonly place: string;
};

/** What the options let through, in time. */
export interface TimelineSelection {
  /** Dated, of any time: the lanes and their order come from these. */
  readonly dated: readonly DatedEvent[];
  /** The dated ones within `from` and `to`. */
  readonly shown: readonly DatedEvent[];
  readonly undated: readonly PolicyEvent[];
  readonly targets: readonly Target[];
  /** Places of what has no lane, undated or aimed at, of any time: they have colours too. */
  readonly others: ReadonlySet<string>;
  /** The place whose lane and colour those of a place are. */
  readonly laneOf: (place: string) => string;
  /** Shown months, the end exclusive: as asked, else whole years around all that is dated. */
  readonly domain: readonly [number, number];
  readonly extent: readonly [number, number];
  readonly total: number;
  readonly problems: readonly Problem[];
}

/** rows ─filter─▶ rows of the chosen places, kinds and levels ─▶ by date ─▶ those within from and to. */
export function selectTimeline(rows: TimelineRows, options: TimelineOptions): TimelineSelection {
  const problems: Problem[] = [];
  const cities = known(
    options.cities,
    rows.places.map(place => place.id),
    unknownCity,
    problems,
  );
  const own = (name: 'kind' | 'level', ids: readonly string[]): readonly string[] =>
    withOwn(ids, options[`${name}s`].length ? rows.events.map(row => row[name]) : []);
  const chosen = known(options.kinds, own('kind', allKinds), (id, all) => badOption('kinds', id, all), problems);
  const heights = known(options.levels, own('level', levels), (id, all) => badOption('levels', id, all), problems);
  const at = new Map(rows.places.map(place => [place.id, place]));
  /** A district's entries are the city's, and those of the district where it is asked for by its name. */
  const homes = new Map(rows.places.map(({ id }) => [id as string, cities?.has(id) ? id : cityOf(id, at)]));
  const laneOf = (id: string): string => homes.get(id) ?? id;
  const inCities = (places: readonly string[]): boolean => !cities || places.some(id => cities.has(laneOf(id)));
  const lets = (row: PolicyEvent): boolean =>
    (!chosen || chosen.has(row.kind ?? 'other')) && (!heights || heights.has(row.level ?? '')) && inCities(row.places);
  const { dated, undated, extent } = byDate(rows.events, lets, laneOf);
  const [from, to] = bounds(options, problems);
  const bounded = from !== null || to !== null;
  const domain: [number, number] = [from ?? extent[0], to ?? extent[1]];
  // A bound beyond all that is dated: a year at that bound, and nothing of the data in it.
  if (domain[1] <= domain[0]) domain[from === null ? 0 : 1] = from === null ? domain[1] - 12 : domain[0] + 12;
  const [start, end] = [msOf(domain[0]), msOf(domain[1])];
  const shown = bounded
    ? dated.filter(({ span }) => (span.end === null || span.end > start) && (span.start === null || span.start < end))
    : dated;
  const aims = heights
    ? []
    : (rows.targets ?? []).filter(row => (!chosen || chosen.has(kindOf(row))) && inCities([row.place]));
  return {
    dated,
    shown,
    undated: bounded ? [] : undated,
    targets: aims,
    others: new Set([...undated.flatMap(row => row.places), ...aims.map(row => row.place)].map(laneOf)),
    laneOf,
    domain,
    extent: [Math.min(extent[0], domain[0]), Math.max(extent[1], domain[1])],
    total: rows.events.length + (rows.targets?.length ?? 0),
    problems,
  };
}

/** The ids that exist; `null`: no choice was made. */
function known(
  ids: readonly string[],
  all: readonly string[],
  problem: (id: string, all: readonly string[]) => Problem,
  problems: Problem[],
): ReadonlySet<string> | null {
  if (!ids.length) return null;
  const there = new Set(all);
  for (const id of ids) if (!there.has(id)) problems.push(problem(id, all));
  return new Set(ids.filter(id => there.has(id)));
}

/** In time; rows of one date, and rows without one, keep their order. */
function byDate(rows: readonly PolicyEvent[], lets: (row: PolicyEvent) => boolean, laneOf: (place: string) => string) {
  const dates = new DateGroups<DatedEvent>();
  const undated: PolicyEvent[] = [];
  for (const row of rows) {
    if (!lets(row)) continue;
    const date = dates.at(row.date, row.dateEdge);
    if (!date) {
      undated.push(row);
      continue;
    }
    const { places } = row;
    const [first] = places;
    const place = first === undefined ? NO_PLACE : laneOf(first);
    const one = places.length < 2 || places.every(id => laneOf(id) === place);
    date.items.push({
      row,
      places: places.length === 1 && place === first ? places : reachOf(places, laneOf),
      order: -1,
      span: date.span,
      lane: -1,
      series: -1,
      place: one ? place : SEVERAL_PLACES,
    });
  }
  return { dated: dates.inTime(), undated, extent: wholeYears(dates.spans) };
}

/** The places of an entry, and the cities of its districts. */
export const reachOf = (places: readonly string[], laneOf: (place: string) => string): readonly string[] =>
  places.every(id => laneOf(id) === id) ? places : [...new Set([...places, ...places.map(laneOf)])];

export const kindOf = ({ kind = 'target' }: Target): TargetKind => kind;

/** Whether it is aimed at, and no money that is promised. */
export const isAim = (row: Target): boolean => kindOf(row) === 'target';

/** The key of the lane of events with several places. */
export const SEVERAL_PLACES = 'several';
/** The key of the lane of events without a place. */
export const NO_PLACE = 'none';

function wholeYears(spans: readonly DateSpan[]): readonly [number, number] {
  let [first, last] = [Infinity, -Infinity];
  for (const span of spans) {
    if (span.first < first) first = span.first;
    if (span.last > last) last = span.last;
  }
  return first > last ? [0, 12] : [Math.floor(first / 12) * 12, (Math.floor(last / 12) + 1) * 12];
}

/** Months of `from` and `to`, the end exclusive; what is no date, or ends before it begins, is named and left out. */
function bounds({ from, to }: TimelineOptions, problems: Problem[]): readonly [number | null, number | null] {
  const read = (attribute: string, text: string, edge: 'start' | 'end'): number | null => {
    if (!text.trim()) return null;
    const ms = parseEdtf(text.trim())?.[edge] ?? null;
    if (ms === null)
      problems.push(badOption(attribute, text, ['a year (2023)', 'a month (2023-06)', 'a day (2023-06-15)']));
    return ms === null ? null : monthAt(ms);
  };
  const [first, last] = [read('from', from, 'start'), read('to', to, 'end')];
  if (first === null || last === null || last > first) return [first, last];
  problems.push(badOption('to', to, [`a date not before ${from}`]));
  return [first, null];
}
