import type { Observation, Place } from '@cityfacts/data';
import type { I18n } from '@cityfacts/core/chart-definition.js';
import { basisOf } from '@cityfacts/core/basis.js';
import { formatEdtf } from '@cityfacts/core/format/edtf.js';
import { wordFor } from '@cityfacts/core/get-own.js';
import { SEPARATOR } from '@cityfacts/core/labels/items.js';
import { isolate } from '@cityfacts/core/text/isolate.js';
import { refusalOf } from '@cityfacts/core/repairs.js';
import { localize } from '@cityfacts/data/localize.js';
import { figureOf, scaleOf, scaleText } from './figure.js';
import { comparesOn, knownRows } from './rules.js';
import type { RadarSelectedAxis } from './select.js';
import type { RadarAxis, RadarPoint } from './types.js';

/** What a reader must know of all figures of an axis: status, and whether lower is better. */
export function marksOf(axis: RadarSelectedAxis, { strings }: I18n): readonly string[] {
  const statuses = new Set(knownRows(axis).map(row => row.status ?? 'actual'));
  return [
    ...[...statuses].filter(status => status !== 'actual').map(status => wordFor(strings.status, status)),
    ...(axis.indicator.direction === 'lower' ? [strings.lowerIsBetter] : []),
  ];
}

/** From what all figures of an axis were counted; nothing where they differ in it. */
export function commonBasis(axis: RadarSelectedAxis, i18n: I18n): readonly string[] {
  const bases = new Set(knownRows(axis).map(row => basisOf(row, i18n)));
  return bases.size === 1 ? [...bases].filter(Boolean) : [];
}

/** The same without the name of a list: it has no room in the drawing, and loads with the evidence. */
const drawnBasis = (axis: RadarSelectedAxis, i18n: I18n): readonly string[] =>
  knownRows(axis)[0]?.basis === 'list' ? [] : commonBasis(axis, i18n);

/** One axis with the words at it and one figure a place; who leads it is found when the cities are. */
export function toAxis(
  selected: RadarSelectedAxis,
  places: readonly Place[],
  rivals: ReadonlyMap<string, readonly Observation[]>,
  printed: ReadonlySet<string>,
  i18n: I18n,
): Omit<RadarAxis, 'lead'> {
  const { strings, locale } = i18n;
  const { indicator, observations } = selected;
  const { radar } = strings;
  const label = isolate(localize(indicator.name, locale) || indicator.id);
  const scale = scaleOf(selected, i18n);
  const rows = knownRows(selected);
  // Where no figure is exact, the axis says so once.
  const isRounded =
    radar.rounded !== '' &&
    rows.some(({ bound }) => bound === 'approx') &&
    rows.every(({ bound }) => (bound ?? 'eq') !== 'eq');
  const points = places.map((place, index): RadarPoint => {
    const row = observations[index];
    const value = row?.value ?? null;
    const bound = row?.bound ?? 'eq';
    return {
      city: place.id,
      cityName: isolate(localize(place.name, locale)),
      value,
      short:
        row && value !== null
          ? strings.boundSpoken(
              isRounded && bound === 'approx' ? 'eq' : bound,
              figureOf(row, { scale, indicator, printed }, i18n, { precision: 'short', counted: radar.isCounted }),
            )
          : '',
      isKnown: value !== null || refusalOf(row?.missing, i18n) !== undefined,
      differs: rivals.has(row?.id ?? ''),
      row,
    };
  });
  const gaps = (word: string, isKnown: boolean) => {
    const cities = points.filter(point => point.value === null && point.isKnown === isKnown);
    return cities.length ? [word + strings.colon + strings.list(cities.map(({ cityName }) => cityName))] : [];
  };
  const compares = comparesOn(selected);
  const { direction } = indicator;
  // An axis without a row has no date.
  const date = selected.period === null ? '' : formatEdtf(selected.period, i18n);
  const basis = drawnBasis(selected, i18n);
  const marks = marksOf(selected, i18n);
  // That a scale starts elsewhere than at 0 must be seen.
  const range = scaleText({ scale, selected }, i18n);
  const ends = scale.min ? `${strings.detail.scale}${strings.space}${range}` : '';
  const unit = radar.unitBeside(localize(indicator.unitName, locale), label);
  return {
    id: indicator.id,
    label,
    date,
    sub: [unit, date, ends, isRounded ? radar.rounded : '', ...marks, ...basis].filter(Boolean),
    contract: [range, ...marks].filter(Boolean).join(SEPARATOR),
    marks,
    basis,
    gaps: [...gaps(strings.noFigure, false), ...gaps(strings.notShown(''), true)].join(strings.clauseGap),
    scale,
    leads: !compares ? null : direction === 'higher' ? 'highest' : direction === 'lower' ? 'lowest' : null,
    // An order says nothing of distances, and what may be below 0 has no ratios.
    measures: compares && indicator.unit !== 'rank' && (selected.least ?? 0) >= 0,
    lower: direction === 'lower',
    points,
    selected,
  };
}
