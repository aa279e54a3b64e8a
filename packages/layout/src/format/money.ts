import type { Currency, Locale } from '@cityfacts/data';
import { decimal, fractionDigits, shift } from './decimal.js';
import { decimalText } from './number.js';

export { formatTick, type TickUnit } from './tick.js';

/** A power of ten with its words: `{ exponent: 8, before: '', after: '亿元' }`, `{ exponent: 9, before: 'CNY ', after: ' bn' }`. */
export interface MoneyUnit {
  readonly exponent: number;
  readonly before: string;
  readonly after: string;
}

/** Exponent, word, and the most digits after the point with which the unit is still easy to read; largest first. */
type Step = readonly [exponent: number, word: string, decimals: number];

const STEPS: { readonly [L in Locale]: readonly Step[] } = {
  'zh-Hans': [
    [12, '万亿', 2],
    [8, '亿', 2],
    [4, '万', 2],
    [0, '', Infinity],
  ],
  'zh-Hant': [
    [12, '萬億', 2],
    [8, '億', 2],
    [4, '萬', 2],
    [0, '', Infinity],
  ],
  // Three digits in bn: figures printed in 亿 with two digits then stay in bn beside their peers.
  en: [
    [12, ' tn', 2],
    [9, ' bn', 3],
    [6, ' m', 2],
    [0, '', Infinity],
  ],
};

/** More digits than this before the point read worse than many after it. */
const WHOLE = 6;

/**
 * The largest unit in which the largest of `values` (plain units of `currency`) is at least 1 and none has more digits
 * after the point than reads well; where there is none, the one with the fewest digits there. One unit for the values of
 * an axis; those under one of it have their own, see `formatMoney`.
 */
export function moneyUnit(values: readonly number[], currency: Currency, locale: Locale): MoneyUnit {
  const digits = values.filter(value => value && Number.isFinite(value)).map(decimal);
  const largest = Math.max(...digits.map(d => d.point));
  const units = STEPS[locale].filter(([exponent]) => largest > exponent && largest - exponent <= WHOLE);
  const fits = ([exponent, , decimals]: Step): boolean =>
    digits.every(d => fractionDigits(shift(d, exponent)) <= decimals);
  const [exponent, word] = units.find(fits) ?? units.at(-1) ?? [0, ''];
  return locale === 'en'
    ? { exponent, before: `${currency} `, after: word }
    : { exponent, before: '', after: word + (currency === 'USD' ? '美元' : '元') };
}

/**
 * An amount in plain units of `currency` with all its digits: `43760.7亿元`, `1.2万亿元`, `CNY 4,376.07 bn`.
 * `unit` is the unit of its axis (see `moneyUnit`); without it, and under one of it, the amount has its own.
 * What is not finite becomes an en dash.
 */
export function formatMoney(
  value: number,
  currency: Currency,
  locale: Locale,
  { unit: common }: { readonly unit?: MoneyUnit } = {},
): string {
  if (!Number.isFinite(value)) return '\u2013';
  const own = !common || (value !== 0 && decimal(value).point <= common.exponent);
  const unit = own ? moneyUnit([value], currency, locale) : common;
  return unit.before + decimalText(shift(decimal(value), unit.exponent), locale) + unit.after;
}
