import type { Currency, LocalText, Unit } from '@cityfacts/data';
import type { Words } from '../chart-definition.js';
import { say } from '../locales/local-text.js';
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
  /** `false`: without the counted thing, which stands elsewhere. */
  readonly counted?: boolean;
}

/** A figure with its unit, without its bound. */
export function figureText(
  value: number,
  { unit, currency, unitName }: Counted,
  { locale, strings }: Words,
  { scale, counted = true, ...format }: FigureFormat = {},
): string {
  if (unit === 'money') return formatMoney(value, currency, locale, { ...format, ...(scale && { unit: scale }) });
  if (unit === 'percent') return `${formatNumber(value, locale, format)}%`;
  const number = unit === 'count' ? formatCount(value, locale, format) : formatNumber(value, locale, format);
  return strings.counted(number, counted ? say(unitName, locale) || (unit === 'eflops' ? 'EFLOPS' : '') : '');
}
