import type { Indicator, Observation } from '@cityfacts/data';
import type { I18n } from '@cityfacts/core/chart-definition.js';
import { figureText, type FigureFormat } from '@cityfacts/core/format/figure.js';
import { moneyUnit } from '@cityfacts/core/format/money.js';
import { niceMax } from '@cityfacts/core/scale/linear.js';
import type { RadarSelectedAxis } from './select.js';
import type { AxisScale, RadarAxis } from './types.js';

/** From 0 to a round number above the largest figure of its kind in all rows. */
export function scaleOf({ indicator, observations, largest }: RadarSelectedAxis, { locale }: I18n): AxisScale {
  const max = niceMax(largest ?? 0);
  const among = [...observations.flatMap(row => row?.value ?? []), max];
  const unit = (format?: FigureFormat) => moneyUnit(among, indicator.currency, locale, format);
  const units = indicator.unit === 'money' ? { exact: unit(), short: unit({ precision: 'short', among }) } : null;
  return { max, among, units };
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

/** `0–30,000 firms`, one currency for the whole range: `CNY 0–300bn`; empty for an axis without any figure. */
export function scaleText({ scale: { max, units }, selected }: RadarAxis, i18n: I18n): string {
  if (selected.largest === null) return '';
  const end = figureText(max, selected.indicator, i18n, { precision: 'short', ...(units && { scale: units.exact }) });
  return i18n.strings.scale(end).replace(/^(0\D)(\D+)/, '$2$1');
}
