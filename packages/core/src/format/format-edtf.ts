import type { Locale } from '@cityfacts/data';
import { parseEdtf, type EdtfDate } from './parse-edtf.js';

/** `long` for sentences and tables, `short` for axes and narrow places, `inYear` under a heading that says the year. */
export type EdtfStyle = 'long' | 'short' | 'inYear';

const MONTHS = 'January February March April May June July August September October November December'.split(' ');
const SEASONS = ['spring', 'summer', 'autumn', 'winter'];

/** 1st, 2nd, 3rd, 11th, 21st. */
const ordinal = (n: number): string => n + ((n > 3 && n < 21 ? '' : ['', 'st', 'nd', 'rd'][n % 10]) || 'th');

function english({ precision, year, years, part, day }: EdtfDate, short: boolean): string {
  if (years > 1) return years === 10 ? `${year}s` : `${year}–${year + 99}`;
  if (part === undefined) return String(year);
  if (part === null) {
    if (short) return `${day ? `${day} ` : ''}(month?) ${year}`;
    return day
      ? `${ordinal(day)} of an unstated month of ${year}`
      : `unstated ${day === null ? 'day' : 'month'} of ${year}`;
  }
  if (precision === 'quarter') return `Q${part} ${year}`;
  if (precision === 'half') return short ? `H${part} ${year}` : `${part === 1 ? 'first' : 'second'} half of ${year}`;
  if (precision === 'season') return `${SEASONS[part - 1]} ${year}`;
  const month = `${short ? MONTHS[part - 1]?.slice(0, 3) : MONTHS[part - 1]} ${year}`;
  if (day === null && !short) return `unstated day of ${month}`;
  return day ? `${day} ${month}` : month;
}

function chinese({ precision, year, years, part, day }: EdtfDate, short: boolean): string {
  if (years > 1) return years === 10 ? `${year}年代` : `${year}—${year + 99}年`;
  if (part === undefined) return short ? String(year) : `${year}年`;
  if (part === null) return `${year}年${day === null ? '某日' : day ? `某月${day}日` : '某月'}`;
  if (precision === 'quarter') return short ? `${year}Q${part}` : `${year}年第${'一二三四'[part - 1]}季度`;
  if (precision === 'half') return `${year}${short ? '' : '年'}${part === 1 ? '上' : '下'}半年`;
  if (precision === 'season') return `${year}${short ? '' : '年'}${'春夏秋冬'[part - 1]}${short ? '' : '季'}`;
  if (short) return `${year}/${part}${day ? `/${day}` : ''}`;
  return `${year}年${part}月${day === null ? '某日' : day ? `${day}日` : ''}`;
}

/** A date of a year that is said above it; empty: all that is known is the year. */
function withoutYear(date: EdtfDate, locale: Locale): string {
  if (date.years > 1 || date.part === null) return (locale === 'en' ? english : chinese)(date, true);
  return locale === 'en' ? english(date, true).replace(/ ?\d+$/, '') : chinese(date, false).replace(/^\d+年/, '');
}

/** A date with the words of its qualifier. */
function qualified(date: EdtfDate, locale: Locale, style: EdtfStyle): string {
  const en = locale === 'en';
  const short = style === 'short';
  const whole = (en ? english : chinese)(date, short);
  const isQualified = date.approximate || date.uncertain;
  const words = style === 'inYear' ? withoutYear(date, locale) || (isQualified ? whole : '') : whole;
  const about = date.approximate ? (en ? 'about ' : locale === 'zh-Hant' ? '約' : '约') : '';
  return (date.uncertain ? (en ? 'possibly ' : '可能') : '') + about + words;
}

/** The ends of a span; what ends both in the same words is said once: `6–8 July 2023`, `May–June 2023`. */
function shared(from: string, to: string, once: boolean): readonly [string, string] {
  const [words, others] = [from.split(' '), to.split(' ')];
  let end = words.length;
  if (once && end === others.length) while (end > 1 && words[end - 1] === others[end - 1]) end -= 1;
  return [words.slice(0, end).join(' '), to];
}

/**
 * An EDTF date in words: `March 2024`, `Q1 2025`, `2017–June 2024`, `since 2024`; `2024年3月`, `2025年第一季度`,
 * `2017年—2024年6月`, `2024年起`. `short`: `Mar 2024`, `H1 2025`; `2024/3`, `2025上半年`.
 * What is not stated is said (`29th of an unstated month of 2025`, `2025年某月29日`).
 * A text that `parseEdtf` refuses is returned as it is.
 */
export function formatEdtf(text: string, locale: Locale, style: EdtfStyle = 'long'): string {
  const parsed = parseEdtf(text);
  if (!parsed) return text;
  const en = locale === 'en';
  const isInterval = parsed.dates.length > 1;
  const short = style === 'short' || (style === 'inYear' && isInterval);
  const own = short ? 'short' : style;
  const [from, to] = parsed.dates.map(date => (typeof date === 'string' ? date : qualified(date, locale, own)));
  if (to === undefined) return from ?? text;
  if (to === '..') return en ? `since ${from}` : `${from}起`;
  if (from === '..') return en ? `until ${to}` : `至${to}`;
  const unknown = en ? '?' : '？';
  const [first, last] = shared(from || unknown, to || unknown, en && !parsed.qualified);
  return `${first}${en || short ? '–' : '—'}${last}`;
}
