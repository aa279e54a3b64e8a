import type { Locale } from '@cityfacts/data';
import { decimal, fractionDigits, round } from './decimal.js';
import { decimalText, formatNumber, shownDigits, type NumberFormat } from './number.js';
import { magnitudes } from './units.js';

/** From here on a short count is written in words; up to it all its digits are as short. */
const MIN_SHORT_COUNT = 1e6;

/**
 * A count as newspapers write it. Chinese writes in 万 what has at most two digits after the point there, and in digits
 * what has more: `2.83万`, `3万`, `12345`; from 亿 on always in words. English writes digits: `28,300`.
 * Short counts from a million on are in words in both: `1.23 million`, `123.5万`; so the ends of scales are `0–3万`.
 */
export function formatCount(value: number, locale: Locale, format: NumberFormat = {}): string {
  if (!Number.isFinite(value)) return '\u2013';
  const size = Math.abs(value);
  const units = magnitudes[locale].filter(([exponent]) => size >= 10 ** exponent);
  const short = format.precision === 'short' && size >= MIN_SHORT_COUNT;
  const reads = ([exponent]: (typeof units)[number]): boolean => {
    const d = shownDigits(value, locale, { ...format, precision: 'exact' }, exponent);
    return fractionDigits(d) <= 2 && d.point <= 6;
  };
  const unit =
    locale === 'en'
      ? short && units[0]
      : ((short ? undefined : units.find(reads)) ?? ((short || size >= 1e8) && units[0]));
  if (!unit) return formatNumber(value, locale, format);
  return decimalText(shownDigits(value, locale, format, unit[0]), locale) + unit[2];
}

/** A count for a place of a few characters: `1.2k`, `1.2万`. The full one has to be elsewhere. */
export function formatTally(value: number, locale: Locale): string {
  const steps = locale === 'en' ? ([...magnitudes.en, [3, 'k']] as const) : magnitudes[locale];
  const [exponent, word] = steps.find(([exponent]) => value >= 10 ** exponent) ?? [0, ''];
  const d = round(decimal(value), 2);
  return decimalText({ ...d, point: d.point - exponent }, locale) + word;
}
