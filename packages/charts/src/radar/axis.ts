import type { Observation, Place } from '@cityfacts/data';
import type { CitedSource } from '@cityfacts/core/credits.js';
import { conflictNotes, conflictSide } from '@cityfacts/core/figure/conflict-notes.js';
import { formatEdtf } from '@cityfacts/core/format/edtf.js';
import { moneyUnit } from '@cityfacts/core/format/money.js';
import { figureText } from '@cityfacts/core/format/figure.js';
import { wordFor } from '@cityfacts/core/get-own.js';
import type { I18n } from '@cityfacts/core/chart-definition.js';
import { SEPARATOR } from '@cityfacts/core/labels/items.js';
import { niceMax } from '@cityfacts/core/scale/linear.js';
import { localize } from '@cityfacts/data/localize.js';
import { axisNotes, comparesOn } from './notes.js';
import type { Refused } from './pick.js';
import { basisOf } from '@cityfacts/core/basis.js';
import { toPoint, type Figure } from './point.js';
import type { RadarSelectedAxis } from './select.js';
import type { RadarAxis } from './types.js';

/** All that is needed to put an axis into words. */
export interface Context {
  readonly i18n: I18n;
  readonly places: readonly Place[];
  /** Citation and source of each observation, by its id. */
  readonly cited: ReadonlyMap<string, CitedSource>;
  /** The observations that contradict one, by its id. */
  readonly rivals: ReadonlyMap<string, readonly Observation[]>;
  /** Other roundings of the figure of an observation, by its id. */
  readonly roundings: ReadonlyMap<string, readonly Observation[]>;
}

/** One axis of formatted points, and its footnotes. */
export function toAxis(
  axis: RadarSelectedAxis,
  context: Context,
): { readonly axis: RadarAxis; readonly notes: readonly string[] } {
  const { i18n, places, cited, rivals, roundings } = context;
  const { locale, strings } = i18n;
  const { indicator, observations, largest } = axis;
  const label = localize(indicator.name, locale) || indicator.id;
  const definition = localize(indicator.definition, locale);
  // An axis without a row has no date.
  const date = (style: 'short' | 'long') => (axis.period === null ? [] : [formatEdtf(axis.period, locale, style)]);
  const max = niceMax(largest ?? 0);
  const values = observations.flatMap(row => row?.value ?? []);
  const among = [...values, max];
  const units = {
    exact: moneyUnit(among, indicator.currency, locale),
    short: moneyUnit(among, indicator.currency, locale, { precision: 'short', among }),
  };
  const figure: Figure = (row, { precision = 'exact', ...format } = {}) =>
    figureText(row.value ?? 0, indicator, i18n, {
      precision,
      scale: units[precision],
      // What a source prints has the digits that it prints.
      decimals: cited.get(row.id ?? '')?.citation.asPrinted ? undefined : indicator.decimals,
      bound: row.bound,
      among,
      ...format,
    });
  const end = (value: number) => figureText(value, indicator, i18n, { scale: units.exact, precision: 'short' });
  const statuses = new Set(observations.flatMap(row => (row && row.value !== null ? (row.status ?? 'actual') : [])));
  const marks = [...statuses].filter(status => status !== 'actual').map(status => wordFor(strings.status, status));
  if (indicator.direction === 'lower') marks.push(strings.lowerIsBetter);
  const known = observations.filter(row => row !== undefined && row.value !== null);
  // Where no figure is exact, the axis says so once.
  const isRounded =
    strings.radar.rounded !== '' &&
    known.some(row => row?.bound === 'approx') &&
    known.every(row => (row?.bound ?? 'eq') !== 'eq');
  const unit = strings.radar.unitBeside(localize(indicator.unitName, locale), label);
  const bases = new Set(known.map(row => basisOf(row, i18n)));
  const basis = bases.size === 1 ? [...bases].filter(Boolean) : [];
  // The name of a list has no room in the drawing.
  const brief = known[0]?.basis === 'list' ? [] : basis;
  // An axis without any figure has no scale to tell.
  // One currency for the whole range, before it: `CNY 0–300bn`.
  const scale = largest === null ? [] : [strings.scale(end(max)).replace(/^(0\D)(\D+)/, '$2$1')];
  const contract = [...scale, ...marks].join(SEPARATOR);
  const told = (row: Observation) =>
    conflictSide(claimOf(row, axis, figure, i18n), cited.get(row.id ?? '')?.source, i18n);
  const points = places.map((place, index) => {
    const row = observations[index];
    return toPoint(place, row, {
      i18n,
      axis: label,
      definition,
      when: date('long').join(''),
      contract,
      figure,
      isRounded,
      cited: cited.get(row?.id ?? ''),
      incomparable: incomparableOf(axis.refused[index], i18n),
      rivals: (rivals.get(row?.id ?? '') ?? []).map(told),
      rounded: (roundings.get(row?.id ?? '') ?? []).map(told),
    });
  });
  const gaps = (word: string, refused: boolean) => {
    const cities = points.filter(({ gap }) => gap && (gap.kind === 'refused') === refused);
    return cities.length ? [word + strings.colon + strings.list(cities.map(({ cityName }) => cityName))] : [];
  };
  const compares = comparesOn(axis);
  const { direction } = indicator;
  const shown: RadarAxis = {
    id: indicator.id,
    label,
    sub: [unit, ...date('long'), isRounded ? strings.radar.rounded : '', ...marks, ...brief].filter(Boolean),
    detail: [...scale, ...date('long'), ...marks, ...basis].join(SEPARATOR),
    definition,
    leads: !compares ? null : direction === 'higher' ? 'highest' : direction === 'lower' ? 'lowest' : null,
    // An order says nothing of distances.
    measures: compares && indicator.unit !== 'rank',
    lower: direction === 'lower',
    gaps: [...gaps(strings.noFigure, false), ...gaps(strings.notShown(''), true)].join(strings.clauseGap),
    max,
    lead: null,
    points,
  };
  const named = (row: Observation) => {
    const point = points[observations.indexOf(row)];
    return (point ? point.cityName + SEPARATOR + label + strings.colon : '') + told(row);
  };
  const disputed = observations.filter(row => row !== undefined);
  return {
    axis: shown,
    notes: [
      ...axisNotes(axis, shown, places, i18n),
      ...conflictNotes(disputed, rivals, named, i18n),
      ...disputed.flatMap(row =>
        (roundings.get(row.id ?? '') ?? []).map(other =>
          strings.radar.roundedTo(points[observations.indexOf(row)]!.cityName, label, figure(other)),
        ),
      ),
    ],
  };
}

/** What an observation says: its figure, and date and status where they are not those of the axis. */
function claimOf(row: Observation, axis: RadarSelectedAxis, figure: Figure, { strings, locale }: I18n): string {
  const sample = axis.observations.find(other => other !== undefined && other.value !== null);
  const status = row.status ?? 'actual';
  return [
    row.value === null ? strings.noFigure : strings.boundSpoken(row.bound ?? 'eq', figure(row)),
    status === (sample?.status ?? 'actual') ? '' : wordFor(strings.status, status),
    row.period === axis.period ? '' : formatEdtf(row.period, locale),
  ]
    .filter(Boolean)
    .join(strings.listGap);
}

/** Why the figure that is known may not share the axis: "target, 2027". */
function incomparableOf(refused: Refused | undefined, { strings, locale }: I18n): string {
  if (!refused) return '';
  const { row, differences } = refused;
  const told = differences.flatMap(({ field }) =>
    field === 'status'
      ? wordFor(strings.status, row.status ?? 'actual')
      : field === 'scope'
        ? wordFor(strings.scope, row.scope ?? 'city')
        : field === 'period'
          ? formatEdtf(row.period, locale)
          : [],
  );
  return strings.radar.incomparable(
    told,
    differences.every(({ field }) => field === 'period'),
  );
}
