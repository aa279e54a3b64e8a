import type { Locale } from '@cityfacts/data';
import { parseEdtf, type EdtfDate } from './parse-edtf.js';

/** `long` for sentences and tables, `short` for axes and narrow places, `inYear` under a heading that says the year. */
export type EdtfStyle = 'long' | 'short' | 'inYear';

const MONTHS = 'January February March April May June July August September October November December'.split(' ');
const SEASONS = ['spring', 'summer', 'autumn', 'winter'];

/** 1st, 2nd, 3rd, 11th, 21st. */
const ordinal = (n: number): string => n + ((n > 3 && n < 21 ? '' : ['', 'st', 'nd', 'rd'][n % 10]) || 'th');

/** Digits in threes where there are more than four; whole millions in words. */
function grouped(year: number): string {
  if (year >= 1e6 && year % 1e6 === 0) return `${grouped(year / 1e6)} million`;
  return year > 9999 ? String(year).replace(/\B(?=(\d{3})+$)/g, ',') : String(year);
}

/** `44 BCE`; beside a year BCE `14 CE`. */
const englishYear = (year: number, era = ''): string => (year < 1 ? `${grouped(1 - year)} BCE` : grouped(year) + era);

/** `公元前44`, without 年; whole 万 of years are `6500万`. */
function chineseYear(year: number): string {
  const count = year < 1 ? 1 - year : year;
  return (year < 1 ? '公元前' : '') + (count >= 1e5 && count % 1e4 === 0 ? `${count / 1e4}万` : count);
}

function english({ precision, year, years, part, day }: EdtfDate, short: boolean, named = true): string {
  const last = year + years - 1;
  if (years > 1 && year < 1) return `${last < 1 ? grouped(1 - year) : englishYear(year)}–${englishYear(last, ' CE')}`;
  if (years > 1) return years === 10 ? `${year}s` : `${year}–${last}`;
  const of = named ? ` ${englishYear(year)}` : '';
  if (part === undefined) return of.trim();
  if (part === null) {
    if (short) return `${day ? `${day} ` : ''}(month?)${of}`;
    return day ? `${ordinal(day)} of an unstated month of${of}` : `unstated ${day === null ? 'day' : 'month'} of${of}`;
  }
  if (precision === 'quarter') return `Q${part}${of}`;
  if (precision === 'half') return short ? `H${part}${of}` : `${part === 1 ? 'first' : 'second'} half of${of}`;
  if (precision === 'season') return SEASONS[part - 1] + of;
  const month = (short ? MONTHS[part - 1]!.slice(0, 3) : MONTHS[part - 1]!) + of;
  if (day === null && !short) return `unstated day of ${month}`;
  return day ? `${day} ${month}` : month;
}

function chinese({ precision, year, years, part, day }: EdtfDate, short: boolean, named = true): string {
  const last = year + years - 1;
  const own = chineseYear(year);
  if (years > 1 && year < 1) return `${own}—${last < 1 ? 1 - last : `公元${last}`}年`;
  if (years > 1) return years === 10 ? `${year}年代` : `${year}—${last}年`;
  if (part === undefined) return named ? (short ? own : `${own}年`) : '';
  const of = named ? `${own}年` : '';
  const brief = named ? own : '';
  if (part === null) return `${of}${day === null ? '某日' : day ? `某月${day}日` : '某月'}`;
  if (precision === 'quarter') return short ? `${brief}Q${part}` : `${of}第${'一二三四'[part - 1]}季度`;
  if (precision === 'half') return `${short ? brief : of}${part === 1 ? '上' : '下'}半年`;
  if (precision === 'season') return `${short ? brief : of}${'春夏秋冬'[part - 1]}${short ? '' : '季'}`;
  if (short) return `${own}/${part}${day ? `/${day}` : ''}`;
  return `${of}${part}月${day === null ? '某日' : day ? `${day}日` : ''}`;
}

/** A date of a year that is said above it; empty: all that is known is the year. */
function withoutYear(date: EdtfDate, locale: Locale): string {
  const en = locale === 'en';
  const whole = date.years > 1 || date.part === null;
  return en ? english(date, true, whole) : chinese(date, whole, whole);
}

/** A date with the words of its qualifier. */
function qualified(date: EdtfDate, locale: Locale, style: EdtfStyle): string {
  const en = locale === 'en';
  const short = style === 'short';
  const whole = (en ? english : chinese)(date, short);
  const isQualified = date.approximate || date.uncertain;
  const words = style === 'inYear' ? withoutYear(date, locale) || (isQualified ? whole : '') : whole;
  const said = locale === 'zh-Hant' ? words.replace('万', '萬') : words;
  const about = date.approximate ? (en ? 'about ' : locale === 'zh-Hant' ? '約' : '约') : '';
  return (date.uncertain ? (en ? 'possibly ' : '可能') : '') + about + said;
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
  const [a, b] = parsed.dates;
  const crosses = typeof a === 'object' && typeof b === 'object' && a.year < 1 && b.year > 0;
  const [first, last] = shared(from || unknown, to || unknown, en && !parsed.qualified);
  return `${first}${en || short ? '–' : '—'}${crosses && !en ? '公元' : ''}${last}${crosses && en ? ' CE' : ''}`;
}
