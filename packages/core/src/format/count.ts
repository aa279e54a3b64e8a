import { decimal, round } from './decimal.js';
import { decimalText, formatNumber, shownDigits, type NumberFormat, type NumberLanguage } from './number.js';

/** From here on a short count is written in words; up to it all its digits are as short. */
const MIN_SHORT_COUNT = 1e6;

/**
 * A count as newspapers write it. Short counts from a million on are in words: `1.23 million`, `123.5万`. Exact ones are in
 * digits, but where the language has a rule of its own: Chinese writes `2.83万`, `3万` and `12345`.
 */
export function formatCount(value: number, language: NumberLanguage, format: NumberFormat = {}): string {
  if (!Number.isFinite(value)) return '\u2013';
  const { numbers } = language.strings;
  const size = Math.abs(value);
  const units = numbers.magnitudes.filter(([exponent]) => size >= 10 ** exponent);
  const unit =
    format.precision === 'short' && size >= MIN_SHORT_COUNT
      ? units[0]
      : numbers.countUnit?.(units, exponent =>
          shownDigits(value, language, { ...format, precision: 'exact' }, exponent),
        );
  if (!unit) return formatNumber(value, language, format);
  return decimalText(shownDigits(value, language, format, unit[0]), language) + unit[2];
}

/** A count for a place of a few characters: `1.2k`, `1.2万`. The full one has to be elsewhere. */
export function formatTally(value: number, language: NumberLanguage): string {
  const { magnitudes, thousand } = language.strings.numbers;
  const steps = thousand ? [...magnitudes, [3, thousand] as const] : magnitudes;
  const [exponent, word] = steps.find(([exponent]) => value >= 10 ** exponent) ?? [0, ''];
  const d = round(decimal(value), 2);
  return decimalText({ ...d, point: d.point - exponent }, language) + word;
}
