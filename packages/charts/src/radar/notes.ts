import { group } from 'd3-array';
import type { Observation, Place } from '@cityfacts/data';
import { comparability } from '@cityfacts/data/comparability.js';
import { formatEdtf } from '@cityfacts/core/format/edtf.js';
import { fewAxes, incomparable, manyAxes, sparseCity, unlikeAxes } from '@cityfacts/core/messages.js';
import type { I18n } from '@cityfacts/core/chart-definition.js';
import type { Problem } from '@cityfacts/core/problems.js';
import { localize } from '@cityfacts/data/localize.js';
import type { RadarOptions } from './options.js';
import { basisOf } from '@cityfacts/core/basis.js';
import type { RadarSelectedAxis } from './select.js';
import type { RadarAxis, RadarCity } from './types.js';

const known = (axis: RadarSelectedAxis) => axis.observations.filter(row => row !== undefined && row.value !== null);

const comparedOn = (axis: RadarSelectedAxis) =>
  comparability(known(axis).map(row => ({ ...row, currency: axis.indicator.currency ?? null })));

const isOneDefinition = (axis: RadarSelectedAxis): boolean =>
  !comparedOn(axis).differences.some(({ field }) => field === 'series');

/** Whether first and last may be reported: every city has a figure, all follow one definition, and none is an incomplete count. */
export const comparesOn = (axis: RadarSelectedAxis): boolean =>
  known(axis).length === axis.observations.length &&
  axis.observations.length > 1 &&
  isOneDefinition(axis) &&
  !known(axis).some(row => row?.basis === 'incomplete');

/** A sentence as a part of a longer one. */
export const clause = (sentence: string): string => sentence.replace(/[.。]$/, '');

const statusesOf = (axis: RadarSelectedAxis) => [...new Set(known(axis).map(row => row?.status ?? 'actual'))];

/** Footnotes: values that do not compare, sources that are no first-hand ones. */
export function axisNotes(
  axis: RadarSelectedAxis,
  shown: RadarAxis,
  places: readonly Place[],
  i18n: I18n,
): readonly string[] {
  const { strings, locale } = i18n;
  const notes: string[] = [];
  const rows = axis.observations.map((row, index) => ({ row, city: localize(places[index]?.name, locale) }));
  // What all figures were counted from is at the axis.
  const bases = new Set(known(axis).map(row => basisOf(row, i18n)));
  const remarkOn = (row: Observation | undefined) =>
    [bases.size > 1 ? basisOf(row, i18n) : '', clause(localize(row?.note, locale))]
      .filter(Boolean)
      .join(strings.listGap);
  // Cities with the same remark share it.
  const remarks = (of: typeof rows) =>
    [...group(of, ({ row }) => remarkOn(row))]
      .map(([remark, those]) => strings.list(those.map(({ city }) => city)) + strings.colon + remark)
      .join(strings.clauseGap);

  const { differences } = comparedOn(axis);
  const noted = rows.filter(({ row }) => row && row.value !== null && remarkOn(row));
  if (!isOneDefinition(axis))
    notes.push(
      strings.radar.unlike(shown.label) +
        (noted.length ? strings.sentenceGap + remarks(noted) : '') +
        strings.sentenceEnd,
    );
  else if (noted.length) notes.push(strings.radar.noted(shown.label, remarks(noted)) + strings.sentenceEnd);

  for (const { field, values } of differences) {
    if (field === 'period')
      notes.push(
        strings.radar.datedUnlike(
          shown.label,
          values.map(date => formatEdtf(date, locale)),
        ) + strings.sentenceEnd,
      );
  }
  const loose = rows.filter(({ row }) => row && row.value !== null && (row.bound ?? 'eq') !== 'eq');
  if (loose.length)
    notes.push(
      strings.radar.inexact(
        shown.label,
        loose.map(({ city }) => city),
      ) + strings.sentenceEnd,
    );

  const second = rows.filter(
    ({ row }) => row?.value !== null && (row?.tier === 'aggregator' || row?.tier === 'translation'),
  );
  if (second.length)
    notes.push(
      strings.radar.secondHand(
        shown.label,
        second.map(({ city }) => city),
      ) + strings.sentenceEnd,
    );
  return notes;
}

/** Figures that the data holds, but that may not share the axis; another date alone is nothing to fix. */
export const axisProblems = ({ indicator, refused }: RadarSelectedAxis): readonly Problem[] =>
  refused.flatMap(found => {
    const told = found?.differences.filter(({ field }) => field !== 'period') ?? [];
    return found && told.length
      ? [
          incomparable(
            indicator.id,
            found.row.place,
            told.map(({ field, values }) => `${field}: ${values.join(' and ')}`),
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
  const statuses = [...new Set(axes.flatMap(statusesOf))];
  if (statuses.length > 1) problems.push(unlikeAxes(statuses));
  // What `auto` finds dishonest it does not draw.
  const drawn = view === 'radar';
  if (drawn && axes.length > 0 && axes.length < 3) problems.push(fewAxes(axes.length));
  if (drawn && axes.length > 10) problems.push(manyAxes(axes.length));
  for (const city of cities)
    if (city.known * 2 < axes.length) problems.push(sparseCity(city.id, city.known, axes.length));
  return problems;
}
