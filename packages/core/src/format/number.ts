import type { Bound } from '@cityfacts/data';
import type { Translation } from '../locales/translation.js';
import { decimal, fractionDigits, parts, round, shift, type Decimal, type Rounding } from './decimal.js';

/**
 * How many digits of a figure are shown.
 *
 * - `exact` is for tables, details, notes, exports and spoken text: every digit of the value. Only what arithmetic leaves
 *   behind goes: 2.0999999999999996 is 2.1. A number with more digits than anyone prints, and no end of them, such as
 *   33.333333333333336, was computed and has 6 significant digits.
 * - `short` is for labels in a drawing and for the sentences of the summary: `shortDigits` significant digits, 3 in English
 *   and 4 in Chinese, whose units of money and counts step by 10³ and 10⁴. Where that saves only one digit, or none, the figure
 *   stays as it is. The integer part is never cut, a lower bound is never rounded up nor an upper bound down, and 999.96
 *   never becomes 1,000. A figure keeps as many digits as set it apart from those in `among`: from the other figures of
 *   its scale and from the end of it. The full figure is in details and table.
 *
 * `decimals` is the most digits after the point of the value as the row has it (percent, plain units of a currency); fewer
 * are not filled up with zeros. It is for computed values; what a citation prints is shown as it is printed.
 * Nothing but 0 is shown as 0.
 */
export interface NumberFormat {
  readonly precision?: 'exact' | 'short';
  readonly decimals?: number | undefined;
  readonly bound?: Bound | undefined;
  readonly among?: readonly number[];
}

/** More significant digits than this are more than anyone prints, unless they are an amount to the cent. */
const MAX_PRINTED_DIGITS = 12;
/** More significant digits than this no number keeps. */
const MAX_DIGITS = 15;
/** So many significant digits has a number that was computed. */
const COMPUTED = 6;
/** How many digits the rounding of a short figure has to save. */
const MIN_DIGITS_SAVED = 2;

const ROUNDING: { readonly [B in Bound]?: Rounding } = { ge: 'down', gt: 'down', le: 'up', lt: 'up' };

/** A language as far as numbers need it: its tag and its number rules. */
export interface NumberLanguage {
  readonly locale: string;
  readonly strings: Pick<Translation, 'numbers'>;
}

/** The digits of `value` × 10^-`exponent` that are shown. */
export function shownDigits(
  value: number,
  { strings: { numbers } }: NumberLanguage,
  format: NumberFormat = {},
  exponent = 0,
): Decimal {
  const rounding = ROUNDING[format.bound ?? 'eq'];
  const full = fullDigits(value, exponent, format.decimals, rounding);
  let count = Math.max(numbers.shortDigits, full.point);
  if (format.precision !== 'short' || full.digits.length < count + MIN_DIGITS_SAVED) return full;
  // Rounding keeps the order: only the nearest figures can become alike.
  let [below, above] = [-Infinity, Infinity];
  for (const other of format.among ?? []) {
    if (other < value) below = Math.max(below, other);
    else if (other > value) above = Math.min(above, other);
  }
  const others = [below, above].filter(Number.isFinite).map(other => fullDigits(other, exponent, format.decimals));
  const rounded = (d: Decimal) => round(d, Math.max(count, d.point));
  const isAlike = (other: Decimal) =>
    rounded(other).digits === rounded(full).digits && rounded(other).point === rounded(full).point;
  const misleads = () => round(full, count, rounding).point > full.point || others.some(isAlike);
  while (count < full.digits.length && misleads()) count += 1;
  return round(full, count, rounding);
}

function fullDigits(value: number, exponent: number, decimals = Infinity, rounding?: Rounding): Decimal {
  let d = decimal(value);
  if (d.digits.length > MAX_PRINTED_DIGITS) {
    const clean = round(d, MAX_PRINTED_DIGITS + 1);
    if (clean.digits.length < MAX_PRINTED_DIGITS - 1) d = clean;
  }
  if (fractionDigits(d) > decimals) d = round(d, d.point + decimals, rounding);
  const scaled = shift(d, exponent);
  const computed = d.digits.length > MAX_PRINTED_DIGITS && (d.digits.length > MAX_DIGITS || fractionDigits(d) > 2);
  return computed ? round(scaled, Math.min(MAX_DIGITS, Math.max(COMPUTED, scaled.point)), rounding) : scaled;
}

/** Writes the digits of `d` as the language groups and separates them; minus is U+2212. */
export const decimalText = (d: Decimal, { strings: { numbers } }: NumberLanguage): string =>
  (d.negative ? '\u2212' : '') + numbers.write(...parts(d));

/** A number, never in exponent notation: `28,300` in English, `28300` in Chinese. What is not finite becomes an en dash. */
export const formatNumber = (value: number, language: NumberLanguage, format?: NumberFormat): string =>
  Number.isFinite(value) ? decimalText(shownDigits(value, language, format), language) : '\u2013';
