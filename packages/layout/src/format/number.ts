import type { Locale } from '@cityfacts/data';
import { decimal, parts, type Decimal } from './decimal.js';

/** Writes the digits of `d`: thousands separators in English, none in Chinese; minus is U+2212. */
export function decimalText(d: Decimal, locale: Locale): string {
  const [integer, fraction] = parts(d);
  const grouped = locale === 'en' ? integer.replace(/\B(?=(\d{3})+$)/g, ',') : integer;
  return (d.negative ? '\u2212' : '') + grouped + (fraction && `.${fraction}`);
}

/**
 * A number with every digit it has and never in exponent notation: `28,300` in English, `28300` in Chinese.
 * Nothing is rounded. What is not finite becomes an en dash.
 */
export const formatNumber = (value: number, locale: Locale): string =>
  Number.isFinite(value) ? decimalText(decimal(value), locale) : '\u2013';
