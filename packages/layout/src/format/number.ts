import type { Locale } from '@cityfacts/data';
import { decimal, parts, round, type Decimal } from './decimal.js';

/** Writes the digits of `d`: thousands separators in English, none in Chinese; minus is U+2212. */
export function decimalText(d: Decimal, locale: Locale, minimum = 0): string {
  const [integer, fraction] = parts(d, minimum);
  const grouped = locale === 'en' ? integer.replace(/\B(?=(\d{3})+$)/g, ',') : integer;
  return (d.negative ? '\u2212' : '') + grouped + (fraction && `.${fraction}`);
}

/**
 * A number with every digit it has and never in exponent notation: `28,300` in English, `28300` in Chinese.
 * `decimals` asks for exactly so many digits after the point: fewer than the number has rounds it
 * (halves away from zero), more adds zeros. What is not finite becomes an en dash.
 */
export function formatNumber(value: number, locale: Locale, { decimals }: { readonly decimals?: number } = {}): string {
  if (!Number.isFinite(value)) return '\u2013';
  const d = decimal(value);
  return decimalText(decimals === undefined ? d : round(d, decimals), locale, decimals);
}
