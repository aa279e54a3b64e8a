import { ascending, extent, group, min, rollup } from 'd3-array';
import type { Observation, Place } from '@cityfacts/data';
import { comparability, cutOff, type Difference } from '@cityfacts/data/comparability.js';
import { scopes, statuses, tiers } from '@cityfacts/core/vocabulary.js';
import { oneOfSeveral } from '@cityfacts/core/messages.js';
import { isRoundingOf } from './rounding.js';
import type { Problem } from '@cityfacts/core/problems.js';

/** The observations that share one axis, and those that may not. */
export interface AxisObservations {
  /** The one period of the axis; `null` where no observation is let through. */
  readonly period: string | null;
  /** The largest of its kind in all the data, so that neither cities nor years that are chosen move the scale; `null`: no such figure. */
  readonly largest: number | null;
  /** The smallest of its kind. */
  readonly least: number | null;
  /** One a chosen place, `undefined` where the data holds none that compares. */
  readonly observations: readonly (Observation | undefined)[];
  /** For a place without one: the figure that comes nearest, and why it does not compare. */
  readonly refused: readonly (Refused | undefined)[];
}

export interface Refused {
  readonly row: Observation;
  readonly differences: readonly Difference[];
}

/** What has no date is the latest. */
const dateOf = (row: Observation): number => cutOff(row.period ?? '');

const valued = (row: Observation | undefined): row is Observation => row !== undefined && row.value !== null;

/**
 * All observations of one indicator ─▶ those of one status and scope ─▶ those of one date ─▶ one a place, of the
 * series that most places have. Never depends on the order of rows.
 */
export function observationsOfAxis(
  all: readonly Observation[],
  places: readonly Place[],
  year: number | null,
  problems: Problem[],
): AxisObservations {
  const ids = new Set(places.map(place => place.id));
  const ofPlaces = all.filter(row => ids.has(row.place));
  const inTime = year === null ? ofPlaces : ofPlaces.filter(row => dateOf(row) <= Date.UTC(year, 11, 31));
  const kind = kindOf(inTime);
  const isOfKind = (row: Observation) => kindOfOne(row) === kind;
  const [least, largest] = extent(all, row => (isOfKind(row) ? row.value : null));
  const current = ofOneDate(inTime.filter(isOfKind), year !== null);
  const series = commonSeries(current);
  const ofPlace = group(current, row => row.place);
  const byPlace = new Map([...ofPlace].map(([id, rows]) => [id, best(rows, series)]));
  const chosen = [...byPlace.values()].filter(valued);
  const observations = places.map(place => byPlace.get(place.id));
  const period = commonest((chosen.length ? chosen : current).flatMap(row => row.period || [])) ?? null;
  for (const row of observations) if (valued(row)) problems.push(...unsaid(row, ofPlace.get(row.place) ?? []));
  const others = group(ofPlaces, row => row.place);
  // Where nothing is old enough, figures are compared with the year that is asked for.
  const sample: Observation | undefined =
    current[0] ?? (all[0] && { place: '', indicator: all[0].indicator, period: String(year), value: null });
  return {
    period,
    largest: largest ?? null,
    least: least ?? null,
    observations,
    refused: places.map(({ id }) => (byPlace.has(id) || !sample ? undefined : nearest(sample, others.get(id) ?? []))),
  };
}

/** Most rows are of the kind that comes first, and say nothing of it. A status of the author's own comes after ours. */
function kindOfOne({ scope, status }: Observation): string {
  // An author's row may say `null` where it says nothing.
  if (!scope && !status) return '0A';
  const known = statuses.indexOf(status ?? 'actual');
  return `${scopes.indexOf(scope ?? 'city')}${known < 0 ? `~${status}` : String.fromCharCode(65 + known)}`;
}

/** The kind that is shown: figures of the city before those of its parts, actual ones before targets. */
function kindOf(rows: readonly Observation[]): string {
  const known = rows.filter(valued);
  return min(known.length ? known : rows, kindOfOne) ?? '';
}

/** The latest date at which the most of the places have a figure; or, where a year is asked for, any of them. */
function ofOneDate(rows: readonly Observation[], latest: boolean): readonly Observation[] {
  // Many rows, few dates in few notations.
  const times = new Map<string | undefined, number>();
  for (const row of rows) if (!times.has(row.period)) times.set(row.period, dateOf(row));
  const dates = [...group(rows, row => times.get(row.period)!)]
    .map(([date, those]) => {
      const known = new Set(those.filter(valued).map(row => row.place)).size;
      return { date, those, known: latest ? Math.min(known, 1) : known };
    })
    .sort((a, b) => b.known - a.known || b.date - a.date);
  return dates[0]?.those ?? [];
}

/** The series of most places; of as many, the first by name. */
function commonSeries(rows: readonly Observation[]): string {
  const places = group(rows.filter(valued), row => row.series ?? '');
  const count = (those: readonly Observation[]) => new Set(those.map(row => row.place)).size;
  const [first] = [...places].sort(([a, x], [b, y]) => count(y) - count(x) || ascending(a, b));
  return first?.[0] ?? '';
}

/** A value before a gap, the common series before others, the nearer source before the farther, the exact before the rounded. */
function best(rows: readonly Observation[], series: string): Observation {
  const rank = (row: Observation) => [
    valued(row) ? 0 : 1,
    (row.series ?? '') === series ? 0 : 1,
    tiers.indexOf(row.tier ?? 'press'),
    row.bound === 'approx' ? 1 : 0,
  ];
  return [...rows].sort((a, b) => {
    const [x, y] = [rank(a), rank(b)];
    const at = x.findIndex((value, index) => value !== y[index]);
    if (at >= 0) return x[at]! - y[at]!;
    return ascending(a.id ?? '', b.id ?? '') || (a.value ?? 0) - (b.value ?? 0);
  })[0]!;
}

/** Another value of the same place, date and series that neither of the two rows speaks of. */
function unsaid(row: Observation, rows: readonly Observation[]): readonly Problem[] {
  const names = (a: Observation, b: Observation) => b.id !== undefined && a.conflictWith?.includes(b.id);
  const rivals = rows.filter(
    other =>
      (other.series ?? '') === (row.series ?? '') &&
      valued(other) &&
      other.value !== row.value &&
      !isRoundingOf(other, row) &&
      !names(row, other) &&
      !names(other, row),
  );
  return rivals.length ? [oneOfSeveral(`${row.indicator} of ${row.place}`, rivals.length + 1)] : [];
}

/** Of figures that may not share the axis of `sample` the most alike: fewest differences, nearest date. */
function nearest(sample: Observation, rows: readonly Observation[]): Refused | undefined {
  const apart = (row: Observation) => Math.abs(dateOf(row) - dateOf(sample));
  const [first] = rows
    .filter(valued)
    .map(row => ({ row, differences: comparability([sample, row]).differences.filter(({ refuses }) => refuses) }))
    .sort(
      (a, b) =>
        a.differences.length - b.differences.length ||
        apart(a.row) - apart(b.row) ||
        ascending(a.row.id ?? a.row.period ?? '', b.row.id ?? b.row.period ?? ''),
    );
  return first;
}

function commonest(texts: readonly string[]): string | undefined {
  const counted = [
    ...rollup(
      texts,
      those => those.length,
      text => text,
    ),
  ];
  return counted.sort(([a, m], [b, n]) => n - m || ascending(a, b))[0]?.[0];
}
