import type { Indicator, Observation } from '@cityfacts/data';
import type { I18n } from '@cityfacts/core/chart-definition.js';
import { figureText, type FigureFormat } from '@cityfacts/core/format/figure.js';
import { moneyUnit } from '@cityfacts/core/format/money.js';
import { niceEnds } from '@cityfacts/core/scale/linear.js';
import type { RadarSelectedAxis } from './select.js';
import type { AxisScale, RadarAxis } from './types.js';

/**
 * From 0, or a round number below the least figure of its kind in all rows, to one above the largest; the ends that the
 * indicator gives, where all figures are between them.
 */
function endsOf({ indicator, least, largest }: RadarSelectedAxis): readonly [min: number, max: number] {
  const ends = niceEnds(least ?? 0, largest ?? 0);
  const min = indicator.min ?? ends[0];
  const max = indicator.max ?? ends[1];
  const within = [min <= (least ?? min) ? min : ends[0], max >= (largest ?? max) ? max : ends[1]] as const;
  return within[0] < within[1] ? within : ends;
}

/** Where a value is between the ends of its scale, from 0 to 1; halves, because the difference of huge numbers has no end. */
export const shareOf = (value: number, { min, max }: Pick<AxisScale, 'min' | 'max'>): number =>
  (value / 2 - min / 2) / (max / 2 - min / 2);

/** The scale of an axis, with the units of its figures. */
export function scaleOf(selected: RadarSelectedAxis, i18n: I18n): AxisScale {
  const { indicator, observations } = selected;
  const [min, max] = endsOf(selected);
  const among = [...observations.flatMap(row => row?.value ?? []), ...(min ? [min] : []), max];
  const unit = (format?: FigureFormat) => moneyUnit(among, indicator.currency, i18n, format);
  const units = indicator.unit === 'money' ? { exact: unit(), short: unit({ precision: 'short', among }) } : null;
  return { min, max, among, units };
}

/** What is written of an observation besides its value. */
export interface AxisFigure {
  readonly scale: AxisScale;
  readonly indicator: Indicator;
  /** What a source prints has the digits that it prints. */
  readonly printed: ReadonlySet<string>;
}

/** The figure of an observation that has a value: one unit for all of its axis, bound not included. */
export function figureOf(
  row: Observation,
  { scale: { among, units }, indicator, printed }: AxisFigure,
  i18n: I18n,
  { precision = 'exact', ...format }: Pick<FigureFormat, 'precision' | 'counted'> = {},
): string {
  return figureText(row.value ?? 0, indicator, i18n, {
    precision,
    ...(units && { scale: units[precision] }),
    decimals: printed.has(row.id ?? '') ? undefined : indicator.decimals,
    bound: row.bound,
    among,
    ...format,
  });
}

/** `0–30,000 firms`, one currency for the whole range: `CNY 0–300bn`; `−20% to 10%`; empty for an axis without any figure. */
export function scaleText(
  { scale: { min, max, units }, selected }: Pick<RadarAxis, 'scale' | 'selected'>,
  i18n: I18n,
): string {
  if (selected.largest === null) return '';
  const end = (value: number) =>
    figureText(value, selected.indicator, i18n, { precision: 'short', ...(units && { scale: units.exact }) });
  return min ? i18n.strings.scale(end(max), end(min)) : i18n.strings.scale(end(max)).replace(/^(0\D)(\D+)/, '$2$1');
}
