import type { Currency, LocalText, Unit } from '@cityfacts/data';
import type { I18n } from '../chart-definition.js';
import { localize } from '@cityfacts/data/localize.js';
import { formatCount } from './count.js';
import { formatMoney, type MoneyUnit } from './money.js';
import { formatNumber, type NumberFormat } from './number.js';

/** What a single figure counts. */
export interface Counted {
  readonly unit?: Unit | undefined;
  readonly currency?: Currency | null | undefined;
  /** The counted thing: "firms", "家". */
  readonly unitName?: LocalText | undefined;
}

export interface FigureFormat extends NumberFormat {
  /** The common unit of a money axis, see `moneyUnit`. */
  readonly scale?: MoneyUnit;
  /** `false`: without the counted thing, which is elsewhere. */
  readonly counted?: boolean;
}

/** A figure with its unit, without its bound. */
export function figureText(
  value: number,
  { unit, currency, unitName }: Counted,
  i18n: I18n,
  { scale, counted = true, ...format }: FigureFormat = {},
): string {
  const { locale, strings } = i18n;
  if (unit === 'money') return formatMoney(value, currency, i18n, { ...format, ...(scale && { unit: scale }) });
  if (unit === 'percent') return strings.numbers.percent(formatNumber(value, i18n, format));
  const number = unit === 'count' ? formatCount(value, i18n, format) : formatNumber(value, i18n, format);
  return strings.counted(number, counted ? localize(unitName, locale) || (unit === 'eflops' ? 'EFLOPS' : '') : '');
}
