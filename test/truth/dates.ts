/** Dates of the tables (EDTF) as days and in words, written again from the documentation. */
import { chinese, type Lang } from './csv.js';

export interface Span {
  /** First and last day, `2023-01-01`; `''` where the date has no such end. */
  readonly first: string;
  readonly last: string;
}

const pad = (value: number) => String(value).padStart(2, '0');
const lastOfMonth = (year: number, month: number) => new Date(Date.UTC(year, month, 0)).getUTCDate();
const months = (year: string, first: number, last: number): Span => ({
  first: `${year}-${pad(first)}-01`,
  last: `${year}-${pad(last)}-${lastOfMonth(Number(year), last)}`,
});

function spanOfDate(date: string): Span {
  const [year = '', part = '', day = ''] = date.replace(/[~?%]$/, '').split('-');
  // January and December have every day.
  if (part === 'XX' && day && day !== 'XX') return { first: `${year}-01-${day}`, last: `${year}-12-${day}` };
  if (!part || part === 'XX') return months(year, 1, 12);
  const code = Number(part);
  if (code >= 33 && code <= 36) return months(year, (code - 33) * 3 + 1, (code - 32) * 3);
  if (code === 40 || code === 41) return months(year, (code - 40) * 6 + 1, (code - 39) * 6);
  if (code < 1 || code > 12) throw new Error(`no such part of a year: ${date}`);
  return day && day !== 'XX'
    ? { first: `${year}-${part}-${day}`, last: `${year}-${part}-${day}` }
    : months(year, code, code);
}

/** First and last day of a date or an interval. */
export function span(edtf: string): Span {
  const [from = '', to] = edtf.split('/');
  if (to === undefined) return spanOfDate(from);
  return {
    first: from === '..' || from === '' ? '' : spanOfDate(from).first,
    last: to === '..' || to === '' ? '' : spanOfDate(to).last,
  };
}

/** The last day; of an interval without an end, the last day of its start. */
export const lastDay = (edtf: string): string => span(edtf).last || span(edtf).first;

const MONTHS = 'January February March April May June July August September October November December'.split(' ');
const nth = (day: number) =>
  day + (day > 10 && day < 14 ? 'th' : (({ 1: 'st', 2: 'nd', 3: 'rd' } as Record<number, string>)[day % 10] ?? 'th'));

function english(year: string, part: string, day: string): string {
  if (!part) return String(Number(year));
  if (part === 'XX' && day) return `${nth(Number(day))} of an unstated month of ${year}`;
  if (part === 'XX') return `unstated month of ${year}`;
  const code = Number(part);
  if (code >= 40) return `${code === 40 ? 'first' : 'second'} half of ${year}`;
  if (code >= 33) return `Q${code - 32} ${year}`;
  const month = `${MONTHS[code - 1]} ${year}`;
  return day ? `${Number(day)} ${month}` : month;
}

function han(year: string, part: string, day: string): string {
  if (!part) return `${Number(year)}年`;
  if (part === 'XX') return `${year}年某月${day ? `${Number(day)}日` : ''}`;
  const code = Number(part);
  if (code >= 40) return `${year}年${code === 40 ? '上' : '下'}半年`;
  if (code >= 33) return `${year}年第${'一二三四'[code - 33]}季度`;
  return `${year}年${code}月${day ? `${Number(day)}日` : ''}`;
}

function one(date: string, lang: Lang): string {
  const about = /[~%]$/.test(date);
  const perhaps = !/[?%]$/.test(date) ? '' : lang === 'en' ? 'possibly ' : '可能';
  const [year = '', part = '', day = ''] = date.replace(/[~?%]$/, '').split('-');
  if (lang === 'en') return perhaps + (about ? 'about ' : '') + english(year, part, day);
  return perhaps + (about ? chinese('约', lang) : '') + han(year, part, day);
}

/** A date in words, as sentences and tables write it: `March 2024`, `2017–June 2024`; `2024年3月`. */
export function dateText(edtf: string, lang: Lang): string {
  const [from = '', to] = edtf.split('/');
  if (to === undefined) return one(from, lang);
  if (to === '..') return lang === 'en' ? `since ${one(from, lang)}` : `${one(from, lang)}起`;
  if (from === '..') return lang === 'en' ? `until ${one(to, lang)}` : `至${one(to, lang)}`;
  const [a, b] = [one(from, lang), one(to, lang)];
  if (lang !== 'en') return `${a}—${b}`;
  // "January–September 2025": the year is written once.
  const [words, others] = [a.split(' '), b.split(' ')];
  const same = words.length === others.length && words.length > 1 && words.at(-1) === others.at(-1);
  return `${same ? words.slice(0, -1).join(' ') : a}–${b}`;
}
