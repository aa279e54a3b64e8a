import type { Fund } from '@cityfacts/data';
import { localize } from '@cityfacts/data/localize.js';
import type { I18n } from '@cityfacts/core/chart-definition.js';
import { formatMoney, moneyUnit, type MoneyUnit } from '@cityfacts/core/format/money.js';
import { decimalText, formatNumber, shownDigits, type NumberFormat } from '@cityfacts/core/format/number.js';

/** Whether it is written in words for powers of ten: money and plain numbers, and what is counted. */
const isAmount = ({ unit }: Fund): boolean => !unit || unit === 'money' || unit === 'count';

/** Figures with the same one share a scale: unit, currency and counted thing. */
export const scaleOf = (fund: Fund): string =>
  `${fund.unit ?? 'money'} ${fund.currency ?? ''} ${fund.unitName ? localize(fund.unitName, 'en') : ''}`;

/** The counted thing; empty for money and percent. */
const countedOf = ({ unit, unitName }: Fund, { locale }: I18n): string =>
  localize(unitName, locale) || (unit === 'eflops' ? 'EFLOPS' : '');

/** A figure with its unit and without its bound; `format.unit`: in the power of ten of its scale. */
export function figureText(
  fund: Fund,
  i18n: I18n,
  options: Pick<NumberFormat, 'precision' | 'among'> & { readonly unit?: MoneyUnit },
): string {
  const { unit, currency, decimals, bound } = fund;
  const { strings } = i18n;
  const value = fund.size ?? 0;
  const format: NumberFormat = { ...options, decimals: decimals ?? undefined, bound: bound ?? undefined };
  if (unit === 'percent') return strings.numbers.percent(formatNumber(value, i18n, format));
  return strings.counted(
    isAmount(fund) ? formatMoney(value, currency, i18n, format) : formatNumber(value, i18n, format),
    countedOf(fund, i18n),
  );
}

/** How many powers of ten below the unit of the scale a figure has a unit of its own. */
const OWN_UNIT_BELOW = 2;

/**
 * The power of ten of a scale, and its words. Where no currency would tell that a small figure has a unit of its own, there
 * is one only where no figure is small.
 */
export function scaleUnit(fund: Fund | undefined, among: readonly number[], i18n: I18n): MoneyUnit {
  const plain = { exponent: 0, before: '', after: '' };
  if (!fund || !isAmount(fund)) return plain;
  const unit = moneyUnit(among, fund.currency, i18n, { precision: 'short', among });
  const isSmall = (value: number) => value !== 0 && Math.abs(value) < 10 ** (unit.exponent - OWN_UNIT_BELOW);
  return !fund.currency && among.some(isSmall) ? plain : unit;
}

/** A figure on the scale without its unit, which is in the line below the heading; bounds in words. */
export function scaleFigure(fund: Fund, { exponent }: MoneyUnit, among: readonly number[], i18n: I18n): string {
  const { strings } = i18n;
  const { currency, decimals } = fund;
  const value = fund.size ?? 0;
  const bound = fund.bound ?? 'eq';
  const format: NumberFormat = { precision: 'short', bound, among, decimals };
  const hasOwnUnit = currency && value !== 0 && Math.abs(value) < 10 ** (exponent - OWN_UNIT_BELOW);
  const figure = hasOwnUnit
    ? formatMoney(value, currency, i18n, format)
    : decimalText(shownDigits(value, i18n, format, exponent), i18n);
  return strings.boundSpoken(bound, figure);
}

/** The unit of a scale in words: `CNY bn`, `%`, `万家`; empty where it is plain numbers. */
export function unitWords(fund: Fund | undefined, { before, after }: MoneyUnit, i18n: I18n): string {
  if (fund?.unit === 'percent') return i18n.strings.numbers.percent('').trim();
  return i18n.strings.counted(before + after, fund ? countedOf(fund, i18n) : '').trim();
}
