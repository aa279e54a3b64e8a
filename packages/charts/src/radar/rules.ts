import type { Observation } from '@cityfacts/data';
import { fewAxes, incomparable, manyAxes, sparseCity, unlikeAxes } from '@cityfacts/core/messages.js';
import type { Problem } from '@cityfacts/core/problems.js';
import type { RadarOptions } from './options.js';
import type { RadarSelectedAxis } from './select.js';
import type { RadarCity } from './types.js';

export const knownRows = ({ observations }: RadarSelectedAxis): readonly Observation[] =>
  observations.filter(row => row !== undefined && row.value !== null) as readonly Observation[];

/** Whether all figures of an axis follow one definition. */
export const isOneDefinition = (axis: RadarSelectedAxis): boolean =>
  new Set(knownRows(axis).map(row => row.series ?? '')).size < 2;

/** Whether first and last may be reported: every city has a figure, all follow one definition, and none is an incomplete count. */
export function comparesOn(axis: RadarSelectedAxis): boolean {
  const known = knownRows(axis);
  return (
    known.length === axis.observations.length &&
    known.length > 1 &&
    isOneDefinition(axis) &&
    !known.some(row => row.basis === 'incomplete')
  );
}

/** Figures that the data holds, but that may not share the axis; another date alone is nothing to fix. */
export const axisProblems = ({ indicator, refused }: RadarSelectedAxis): readonly Problem[] =>
  refused.flatMap(found => {
    const reported = found?.differences.filter(({ field }) => field !== 'period') ?? [];
    return found && reported.length
      ? [
          incomparable(
            indicator.id,
            found.row.place,
            reported.map(({ field, values }) => `${field}: ${values.join(' and ')}`),
          ),
        ]
      : [];
  });

/** What misleads in a radar as a whole. */
export function modelProblems(
  axes: readonly RadarSelectedAxis[],
  cities: readonly RadarCity[],
  view: RadarOptions['view'],
): readonly Problem[] {
  const problems: Problem[] = [];
  const statuses = [...new Set(axes.flatMap(axis => knownRows(axis).map(row => row.status ?? 'actual')))];
  if (statuses.length > 1) problems.push(unlikeAxes(statuses));
  // `auto` does not draw what would mislead.
  const isDrawn = view === 'radar';
  if (isDrawn && axes.length > 0 && axes.length < 3) problems.push(fewAxes(axes.length));
  if (isDrawn && axes.length > 10) problems.push(manyAxes(axes.length));
  for (const city of cities)
    if (city.known * 2 < axes.length) problems.push(sparseCity(city.id, city.known, axes.length));
  return problems;
}
