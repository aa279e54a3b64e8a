/** Units as people write them beside a figure or in the head of a column: `EUR m`, `%`, `亿元`, `million people`. */
import { currencyIn, type Money } from './currencies.js';
import { factorIn, plainText } from './numbers.js';

/** What the figures of a column are in. */
export interface WrittenUnit {
  readonly factor: number;
  readonly money?: Money;
  readonly percent?: boolean;
  /** What is counted. */
  readonly name?: string;
  /** Figures of the column name their unit themselves, so that one without it is none of them. */
  readonly each?: boolean;
}

/** The unit that the whole text is; `null` where it is none that has one reading. */
export function unitIn(given: string, locale?: string): WrittenUnit | null {
  const text = plainText(given).replace(/^(?:in|单位|單位)[\s:]+/i, '');
  if (/^(?:%|percent|per cent|pct|百分比)$/i.test(text)) return { factor: 1, percent: true };
  const money = currencyIn(text, locale);
  if (money) {
    if (!money.rest) return { factor: 1, money: money.money };
    const power = factorIn(money.rest, true, locale);
    return power && !power[1] ? { factor: power[0], money: money.money } : null;
  }
  // A single letter is a power of ten only beside a currency: `m` may be metres, `K` kelvin.
  const letter = /^[bmkK](?![a-z])/.exec(text)?.[0];
  const power = factorIn(text, true, locale);
  if (!power) return null;
  const [factor, rest] = power;
  const after = rest ? currencyIn(rest, locale) : null;
  if (after && !after.rest) return { factor, money: after.money };
  if (letter && letter !== 'k') return null;
  if (letter && rest) return null;
  return { factor, ...(rest && { name: rest }) };
}

/** A head of a column ─▶ its name without the unit, and the unit. */
export function splitHeader(
  header: string,
  locale?: string,
): { readonly name: string; readonly unit: WrittenUnit | null } {
  // As it is printed: m² stays m².
  const text = header.replace(/[\s\u200b\ufeff]+/g, ' ').trim();
  const found =
    /^(.+?)\s*[([{【（［](.+)[)\]}】）］]$/.exec(text) ??
    /^(.+?)\s*[,;:/|，；：／｜]\s*([^,;:/|，；：／｜]+)$/.exec(text) ??
    /^(.+?)\s*([%％])$/.exec(text);
  const [, name = '', said = ''] = found ?? [];
  const unit = found ? unitIn(said, locale) : null;
  return unit ? { name: name.trim(), unit } : { name: text, unit: null };
}
