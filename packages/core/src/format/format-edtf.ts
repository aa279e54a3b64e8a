import type { Translation } from '../locales/translation.js';
import { parseEdtf, type EdtfDate } from './parse-edtf.js';

/** `long` for sentences and tables, `short` for axes and narrow places, `inYear` under a heading that says the year. */
export type EdtfStyle = 'long' | 'short' | 'inYear';

/** A language as far as dates need it. */
export interface DateLanguage {
  readonly strings: Pick<Translation, 'dates'>;
}

/** A date with the words of its qualifier. */
function qualified(date: EdtfDate, style: EdtfStyle, { strings: { dates } }: DateLanguage): string {
  const { approximate, uncertain } = date;
  const words =
    style === 'inYear'
      ? dates.inYear(date) || (approximate || uncertain ? dates.date(date, false) : '')
      : dates.date(date, style === 'short');
  const about = approximate ? dates.about(words) : words;
  return uncertain ? dates.possibly(about) : about;
}

/**
 * An EDTF date in words: `March 2024`, `Q1 2025`, `2017–June 2024`, `since 2024`; `2024年3月`, `2025年第一季度`,
 * `2017年—2024年6月`, `2024年起`. `short`: `Mar 2024`, `H1 2025`; `2024/3`, `2025上半年`.
 * What is not stated is said (`29th of an unstated month of 2025`, `2025年某月29日`).
 * A text that `parseEdtf` refuses is returned as it is.
 */
export function formatEdtf(text: string, language: DateLanguage, style: EdtfStyle = 'long'): string {
  const { dates } = language.strings;
  const parsed = parseEdtf(text);
  if (!parsed) return text;
  const own = style === 'inYear' && parsed.dates.length > 1 ? 'short' : style;
  const [from, to] = parsed.dates.map(date => (typeof date === 'string' ? date : qualified(date, own, language)));
  if (to === undefined) return from ?? text;
  if (to === '..') return dates.since(from!);
  if (from === '..') return dates.until(to);
  return dates.span(from || dates.unknown, to || dates.unknown, own === 'short', parsed);
}
