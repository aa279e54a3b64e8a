import type { Currency, Locale, Unit } from '@cityfacts/data';
import { decimal, shift } from './decimal.js';
import type { MoneyUnit } from './money.js';
import { decimalText } from './number.js';

/** What a tick counts. */
export interface TickUnit {
  readonly unit: Unit;
  /** With it the currency is written, without it the number alone (the axis then names it). */
  readonly currency?: Currency | null;
  /** The common unit of a money axis, see `moneyUnit`. */
  readonly scale?: MoneyUnit;
}

const STEPS: { readonly [L in Locale]: readonly (readonly [number, string])[] } = {
  'zh-Hans': [
    [12, '万亿'],
    [8, '亿'],
    [4, '万'],
  ],
  'zh-Hant': [
    [12, '萬億'],
    [8, '億'],
    [4, '萬'],
  ],
  en: [
    [12, 'tn'],
    [9, 'bn'],
    [6, 'm'],
    [3, 'k'],
  ],
};

/**
 * A tick label, abbreviated on 10⁴ in Chinese and 10³ in English: `3万`, `30k`; with a currency `500亿元`, `CNY 50 bn`;
 * percent `40%`. Zero is `0`. Noise beyond 12 digits (0.1 + 0.2) is dropped: ticks are round numbers.
 */
export function formatTick(value: number, { unit, currency, scale }: TickUnit, locale: Locale): string {
  if (!Number.isFinite(value)) return '\u2013';
  const d = decimal(Number(value.toPrecision(12)));
  if (unit === 'percent') return `${decimalText(d, locale)}%`;
  if (!value) return '0';
  if (scale) return scale.before + decimalText(shift(d, scale.exponent), locale) + scale.after;
  const [exponent, word] = STEPS[locale].find(([least]) => d.point > least) ?? [0, ''];
  const space = unit === 'money' && locale === 'en' && word ? ' ' : '';
  const text = decimalText(shift(d, exponent), locale) + space + word;
  if (unit !== 'money' || !currency) return text;
  return locale === 'en' ? `${currency} ${text}` : text + (currency === 'USD' ? '美元' : '元');
}
