import type { Currency } from '@cityfacts/data';
import { decimal, fractionDigits } from './decimal.js';
import { decimalText, shownDigits, type NumberFormat, type NumberLanguage } from './number.js';

/** A power of ten with its words: `{ exponent: 8, before: '', after: '亿元' }`, `{ exponent: 9, before: 'CNY ', after: 'bn' }`. */
export interface MoneyUnit {
  readonly exponent: number;
  readonly before: string;
  readonly after: string;
}

/** Without a currency there is no word and no sign for one. */
function named(
  exponent: number,
  word: string,
  currency: Currency | null | undefined,
  { locale, strings }: NumberLanguage,
): MoneyUnit {
  const [before, after] = currency ? strings.numbers.currency(currency, locale) : ['', ''];
  return { exponent, before, after: word + after };
}

/**
 * The largest unit in which the largest of `values` (plain units of `currency`) is at least 1 and none has more digits
 * after the point than reads well; where there is none, the smallest in which the largest has not too many before it. One
 * unit for the values of an axis; those under one of it have their own, see `formatMoney`.
 */
export function moneyUnit(
  values: readonly number[],
  currency: Currency | null | undefined,
  language: NumberLanguage,
  format?: NumberFormat,
): MoneyUnit {
  const known = values.filter(value => value && Number.isFinite(value));
  const largest = Math.max(0, ...known.map(value => decimal(value).point));
  const units = language.strings.numbers.magnitudes.filter(
    ([exponent, , , before = Infinity]) => largest > exponent && largest - exponent <= before,
  );
  const [exponent, word] = units.find(([exponent, , , , after = 2]) =>
    known.every(value => fractionDigits(shownDigits(value, language, format, exponent)) <= after),
  ) ??
    units.at(-1) ?? [0, ''];
  return named(exponent, word, currency, language);
}

/**
 * An amount in plain units of `currency`: `43760.7亿元`, `1.2万亿元`, `CNY 4,376.07bn`; without a currency `1.2bn`.
 * `unit` is the unit of its axis (see `moneyUnit`); without it, and under one of it, the amount has its own.
 * What is not finite becomes an en dash.
 */
export function formatMoney(
  value: number,
  currency: Currency | null | undefined,
  language: NumberLanguage,
  { unit: common, ...format }: NumberFormat & { readonly unit?: MoneyUnit } = {},
): string {
  if (!Number.isFinite(value)) return '\u2013';
  const own = !common || decimal(value).point <= common.exponent;
  const unit = own ? moneyUnit([value], currency, language, format) : common;
  const number = decimalText(shownDigits(value, language, format, unit.exponent), language);
  // A sign beside the number has the minus before it: −€3bn, CNY −3bn.
  const minus = value < 0 && /\S$/.test(unit.before) ? number.charAt(0) : '';
  return minus + unit.before + number.slice(minus.length) + unit.after;
}
