import type { Currency, Locale } from '@cityfacts/data';
import { getOwn } from '../get-own.js';
import { decimal, fractionDigits } from './decimal.js';
import { decimalText, shownDigits, type NumberFormat } from './number.js';
import { magnitudes } from './units.js';

/** A power of ten with its words: `{ exponent: 8, before: '', after: '亿元' }`, `{ exponent: 9, before: 'CNY ', after: 'bn' }`. */
export interface MoneyUnit {
  readonly exponent: number;
  readonly before: string;
  readonly after: string;
}

/** By exponent: most digits before and after the point with which amounts in that unit are easy to read. */
const MAX_DIGITS_BY_EXPONENT: { readonly [exponent: number]: readonly [before: number, after: number] } = {
  12: [Infinity, 2],
  // Three digits in bn: figures printed in 亿 with two digits then stay in bn beside their peers.
  9: [4, 3],
  // As the sources print: 43760.7亿元.
  8: [5, 2],
  6: [3, 2],
  4: [4, 2],
};

/** Without a currency there is no word and no sign for one. */
function named(exponent: number, word: string, currency: Currency | null | undefined, locale: Locale): MoneyUnit {
  if (locale === 'en') return { exponent, before: currency ? `${currency} ` : '', after: word };
  return { exponent, before: '', after: word + (currency ? (getOwn({ CNY: '元', USD: '美元' }, currency) ?? currency) : '') };
}

/**
 * The largest unit in which the largest of `values` (plain units of `currency`) is at least 1 and none has more digits
 * after the point than reads well; where there is none, the smallest in which the largest has not too many before it. One
 * unit for the values of an axis; those under one of it have their own, see `formatMoney`.
 */
export function moneyUnit(
  values: readonly number[],
  currency: Currency | null | undefined,
  locale: Locale,
  format?: NumberFormat,
): MoneyUnit {
  const known = values.filter(value => value && Number.isFinite(value));
  const largest = Math.max(0, ...known.map(value => decimal(value).point));
  const units = magnitudes[locale].filter(
    ([exponent]) => largest > exponent && largest - exponent <= MAX_DIGITS_BY_EXPONENT[exponent]![0],
  );
  const fits = (exponent: number): boolean =>
    known.every(
      value => fractionDigits(shownDigits(value, locale, format, exponent)) <= MAX_DIGITS_BY_EXPONENT[exponent]![1],
    );
  const [exponent, word] = units.find(([exponent]) => fits(exponent)) ?? units.at(-1) ?? [0, ''];
  return named(exponent, word, currency, locale);
}

/**
 * An amount in plain units of `currency`: `43760.7亿元`, `1.2万亿元`, `CNY 4,376.07bn`; without a currency `1.2bn`.
 * `unit` is the unit of its axis (see `moneyUnit`); without it, and under one of it, the amount has its own.
 * What is not finite becomes an en dash.
 */
export function formatMoney(
  value: number,
  currency: Currency | null | undefined,
  locale: Locale,
  { unit: common, ...format }: NumberFormat & { readonly unit?: MoneyUnit } = {},
): string {
  if (!Number.isFinite(value)) return '\u2013';
  const own = !common || decimal(value).point <= common.exponent;
  const unit = own ? moneyUnit([value], currency, locale, format) : common;
  return unit.before + decimalText(shownDigits(value, locale, format, unit.exponent), locale) + unit.after;
}
