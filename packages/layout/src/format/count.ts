import type { Locale } from '@cityfacts/data';
import { decimal, shift } from './decimal.js';
import { moneyUnit } from './money.js';
import { decimalText, formatNumber } from './number.js';

/** The end of a scale of counts, from a million on in words: `20 million`, `2000万`. */
export function formatCount(value: number, locale: Locale): string {
  if (value < 1e6) return formatNumber(value, locale);
  const { exponent, after } = moneyUnit([value], 'CNY', locale);
  const word = after.replace('元', '').replace('m', 'million').replace('bn', 'billion').replace('tn', 'trillion');
  return decimalText(shift(decimal(value), exponent), locale) + word;
}
