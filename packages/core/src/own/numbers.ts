/** Figures as people write them. What has one reading is read; what has two is refused with the fix. Nothing is guessed. */
import type { Bound } from '@cityfacts/data';
import { currencyIn, type Money } from './currencies.js';
import { refuse, type Refused } from './refusals.js';

/** How the figures of a table are written. */
export interface NumberFormat {
  /** The decimal mark of the stated language. */
  readonly decimal?: '.' | ',' | undefined;
  /** What groups thousands in the stated language besides spaces and apostrophes. */
  readonly group?: '.' | ',' | undefined;
  /** Some figure of the table can only have a decimal comma, so that `1,200` is no longer certain. */
  readonly commas?: boolean;
  /** The stated language, a BCP 47 tag. */
  readonly locale?: string | undefined;
}

/** A figure as it was written. `null`: the text says that there is none. */
export interface WrittenFigure {
  readonly value: number | null;
  readonly bound?: Bound;
  readonly money?: Money;
  readonly percent?: boolean;
  /** `1e6` where "million" or the like is written beside it. */
  readonly factor?: number;
  /** The decimal mark that its digits leave no doubt of. */
  readonly mark?: '.' | ',';
}

const MISSING =
  /^(?:[-–—―−.…:?/]*|n\/?a|n\.\s?a\.?|nan|null|nil|none|tb[acd]|unknown|missing|not (?:available|stated|known|published|applicable)|k\.\s?a\.?|无|無|暂无|暫無|不详|不詳|未知|未公布|未披露|未提供|缺失?|没有|沒有|无数据|無數據)$/i;

/** Whether a text says that there is no figure or no date. */
export const saysMissing = (text: string): boolean => MISSING.test(text);

const BOUNDS: readonly (readonly [Bound, RegExp])[] = [
  ['ge', /^(?:≥|⩾|≧|>=|=>|at least|min\.|不少于|不少於|不低于|不低於|至少)\s*/i],
  ['le', /^(?:≤|⩽|≦|<=|=<|at most|up to|max\.|不超过|不超過|不多于|不多於|至多|最多)\s*/i],
  ['gt', /^(?:>|more than|over|above|超过|超過|多于|多於|大于|大於|高于|高於|逾)\s*/i],
  ['lt', /^(?:<|less than|under|below|fewer than|不足|少于|少於|低于|低於|小于|小於)\s*/i],
  ['approx', /^(?:~|≈|≃|∼|approx(?:\.|imately)?|about|around|roughly|circa|ca?\.|大约|大約|约|約)\s*/i],
];
const AT_LEAST = /^(?:\+|or more|以上)\s*/i;

/** The words for powers of ten, the longer first. Those of one letter stand directly at the figure: `350 m` may be metres. */
const FACTORS: readonly (readonly [number, RegExp])[] = [
  [1e12, /^(?:万亿|萬億|lakh\s?crores?|trillions?|trn|tn)(?![a-z])\.?/i],
  [1e9, /^(?:billions?|mrd|bn|十亿|十億)(?![a-z])\.?/i],
  [1e8, /^(?:亿|億)/],
  [1e7, /^(?:千万|千萬|crores?|cr)(?![a-z])\.?/i],
  [1e6, /^(?:百万|百萬|millions?|mio|mln|mn)(?![a-z])\.?/i],
  [1e5, /^(?:lakhs?|lacs?)(?![a-z])/i],
  [1e4, /^(?:万|萬)/],
  [1e3, /^(?:千|thousands?|tsd|k)(?![a-z])\.?/i],
];
const LETTERS: Readonly<Record<string, number>> = { b: 1e9, m: 1e6 };

/** What is written before or after digits: the power of ten and the rest. `billion` is 10^12 where the long scale is in use. */
export function factorIn(
  text: string,
  attached = false,
  locale = 'en',
): readonly [factor: number, rest: string] | null {
  for (const [factor, words] of FACTORS) {
    const found = words.exec(text)?.[0];
    if (!found) continue;
    if (/^[bt]\w*illion|^tri/i.test(found) && !/^en\b/i.test(locale)) return null;
    return [factor, text.slice(found.length).trim()];
  }
  const letter = attached && /^[bm](?![a-z])/i.exec(text)?.[0];
  return letter ? [LETTERS[letter.toLowerCase()]!, text.slice(1).trim()] : null;
}

/** Full-width characters and all kinds of spaces as those of ASCII. */
export const plainText = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[\s\u200b\ufeff]+/g, ' ')
    .trim();

/** Reads a figure. `isMoney`: it is known to be money, so that `350 m` is 350 million. */
export function readFigure(text: string, format: NumberFormat = {}, isMoney = false): WrittenFigure | Refused {
  let rest = plainText(text);
  if (MISSING.test(rest)) return { value: null };
  let bound: Bound | undefined;
  for (const [name, words] of BOUNDS) {
    const found = words.exec(rest)?.[0];
    if (found === undefined) continue;
    bound = name;
    rest = rest.slice(found.length);
    break;
  }
  let sign = 1;
  let money: Money | undefined;
  const takeSign = () => {
    const found = /^[-−–+]\s?/.exec(rest)?.[0];
    if (!found) return;
    if (found[0] !== '+') sign = -1;
    rest = rest.slice(found.length);
  };
  takeSign();
  const before = currencyIn(rest, format.locale);
  if (before) {
    money = before.money;
    rest = before.rest;
    if (sign > 0) takeSign();
  }
  const core = /^\d(?:[\d.,'’٬_ ]*\d)?(?:e[-+]?\d+)?/i.exec(rest)?.[0];
  if (!core) return refuse(/\d/.test(rest) ? 'figureText' : 'figure');
  rest = rest.slice(core.length);
  const attached = !/^\s/.test(rest);
  rest = rest.trim();
  let factor: number | undefined;
  let percent = false;
  while (rest) {
    const power = factor === undefined ? factorIn(rest, attached || isMoney || !!money, format.locale) : null;
    if (power) {
      [factor, rest] = power;
      continue;
    }
    const after = money ? null : currencyIn(rest, format.locale);
    if (after) {
      ({ money, rest } = after);
      continue;
    }
    if (!percent && /^(?:%|percent\b|per cent\b|pct\b)/i.test(rest)) {
      percent = true;
      rest = rest.replace(/^(?:%|\w+( cent)?)\s*/i, '');
      continue;
    }
    const more = bound ? null : AT_LEAST.exec(rest);
    if (!more) return refuse(/^m\b/i.test(rest) ? 'figureMetres' : 'figureText');
    bound = 'ge';
    rest = rest.slice(more[0].length);
  }
  const digits = readDigits(core, format);
  if ('refused' in digits) return digits;
  const value = fit(sign * digits.value * (factor ?? 1));
  if (percent && (factor || money)) return refuse('figureText');
  return {
    value,
    ...(bound && { bound }),
    ...(money && { money }),
    ...(percent && { percent }),
    ...(factor && { factor }),
    ...(digits.mark && { mark: digits.mark }),
  };
}

/** Of a number the 15 significant digits that every decimal survives: 2.0999999999999996 is 2.1. */
export const fit = (value: number): number => Number(value.toPrecision(15));

interface Digits {
  readonly value: number;
  readonly mark?: '.' | ',';
}

const GROUPED = /^([1-9]\d{0,2})([.,'’٬_ ])\d{3}(?:\2\d{3})*(?:([.,])(\d+))?$/;
const INDIAN = /^[1-9]\d?(?:,\d\d)+,\d{3}(?:\.\d+)?$/;

/** Digits with their marks ─▶ a number, where they have one reading. */
function readDigits(text: string, { decimal, group, commas }: NumberFormat): Digits | Refused {
  const number = (whole: string, fraction = '', mark?: '.' | ','): Digits | Refused => {
    const digits = whole.replace(/\D/g, '');
    if (digits.replace(/^0+/, '').length > 15) return refuse('figureLong');
    return { value: Number(fraction ? `${digits}.${fraction}` : digits), ...(mark && { mark }) };
  };
  if (/^\d+$/.test(text)) return number(text);
  if (/e/i.test(text)) {
    const value = /^\d+(?:\.\d+)?e[-+]?\d{1,3}$/i.test(text) ? Number(text) : NaN;
    return Number.isFinite(value) ? { value } : refuse('figureText');
  }
  const single = /^(\d+)([.,])(\d+)$/.exec(text);
  if (single) {
    const [, whole = '', mark, fraction = ''] = single as unknown as [string, string, '.' | ',', string];
    if (/^0\d/.test(whole)) return refuse('figureText');
    const couldGroup = fraction.length === 3 && /^[1-9]\d{0,2}$/.test(whole);
    if (decimal && group !== undefined) {
      if (mark === decimal) return number(whole, fraction);
      return mark === group && couldGroup ? number(whole + fraction) : refuse('figureLocale');
    }
    if (!couldGroup) return number(whole, fraction, mark);
    if (mark === ',') return commas ? refuse('figureComma') : number(whole + fraction);
    return refuse('figurePoint');
  }
  if (INDIAN.test(text)) {
    if (group !== undefined && group !== ',') return refuse('figureLocale');
    const [whole = '', fraction] = text.split('.');
    return number(whole, fraction);
  }
  const grouped = GROUPED.exec(text);
  if (!grouped) return refuse('figureText');
  const [, , separator, mark, fraction] = grouped as unknown as [string, string, string, '.' | ',' | undefined, string];
  if (mark === separator) return refuse('figureText');
  const isPlain = separator === '.' || separator === ',';
  if (decimal && group !== undefined && ((mark && mark !== decimal) || (isPlain && separator !== group)))
    return refuse('figureLocale');
  const whole = mark ? text.slice(0, text.lastIndexOf(mark)) : text;
  // Thousands grouped by points leave the comma as the decimal mark, and the other way round.
  const implied = mark ?? (isPlain ? (separator === '.' ? ',' : '.') : undefined);
  return number(whole, fraction, implied);
}

/** The marks of a language as `Intl` knows them; none where it is not stated or not known. */
export function formatOfLocale(locale: string | undefined): NumberFormat {
  if (!locale) return {};
  try {
    // The language is the author's, not the host's: the marks are the same everywhere.

    const parts = new Intl.NumberFormat(locale, { useGrouping: true }).formatToParts(12_345_678.5);
    const mark = (type: string) => parts.find(part => part.type === type)?.value;
    const decimal = mark('decimal');
    if (decimal !== '.' && decimal !== ',') return { locale };
    const group = mark('group');
    return { locale, decimal, group: group === '.' || group === ',' ? group : decimal === ',' ? '.' : ',' };
  } catch {
    return {};
  }
}
