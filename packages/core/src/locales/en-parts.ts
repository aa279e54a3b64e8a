/** What English sentences are made of. */
import { currencySides } from '../format/currency.js';
import { crossesEra, type EdtfDate } from '../format/parse-edtf.js';
import type { DateWords, NumberWords } from './translation.js';

export const symbols = { eq: '', ge: '≥ ', gt: '> ', le: '≤ ', lt: '< ', approx: '≈ ' } as const;
export const aloud = { eq: '', ge: 'at least ', gt: 'more than ', le: 'at most ', lt: 'under ', approx: 'about ' };

const units = { m: 'million', bn: 'billion', tn: 'trillion' } as const;

/** An amount with its unit in full: "CNY 300 billion". */
export const inFull = (text: string): string =>
  text.replace(/(\d)(m|bn|tn)$/, (_, digit: string, unit: 'm') => `${digit} ${units[unit]}`);

export const list = (items: readonly string[]): string =>
  items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;

/** Too many names for a heading, or too long ones. */
export const isLong = (names: readonly string[]): boolean => names.length > 4 || names.join().length > 60;

const numerals = ['Zero', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine'];

/** A count as a word, as newspapers print those below ten. */
export const numeral = (count: number): string => numerals[count] ?? String(count);

export const numbers: NumberWords = {
  magnitudes: [
    [12, 'tn', ' trillion'],
    // Three digits in bn: figures printed in 亿 with two digits then stay in bn beside their peers.
    [9, 'bn', ' billion', 4, 3],
    [6, 'm', ' million', 3],
  ],
  thousand: 'k',
  shortDigits: 3,
  write: (integer, fraction) => integer.replace(/\B(?=(\d{3})+$)/g, ',') + (fraction && `.${fraction}`),
  percent: number => `${number}%`,
  currency(code, tag) {
    if (code === 'CNY' || code === 'USD') return [`${code} `, ''];
    const [before, after] = currencySides(code, tag);
    return [before.replace('\xa0', ' '), after];
  },
  regions: {
    'en-IN': {
      magnitudes: [
        [12, ' lakh crore', ' lakh crore'],
        [7, ' crore', ' crore', 5],
        [5, ' lakh', ' lakh', 2],
      ],
    },
  },
};

const MONTHS = 'January February March April May June July August September October November December'.split(' ');
const SEASONS = ['spring', 'summer', 'autumn', 'winter'];

/** 1st, 2nd, 3rd, 11th, 21st. */
const ordinal = (n: number): string => n + ((n > 3 && n < 21 ? '' : ['', 'st', 'nd', 'rd'][n % 10]) || 'th');

/** Digits in threes where there are more than four; whole millions in words. */
function grouped(year: number): string {
  if (year >= 1e6 && year % 1e6 === 0) return `${grouped(year / 1e6)} million`;
  return year > 9999 ? numbers.write(String(year), '') : String(year);
}

/** `44 BCE`; beside a year BCE `14 CE`. */
const yearText = (year: number, era = ''): string => (year < 1 ? `${grouped(1 - year)} BCE` : grouped(year) + era);

function date({ precision, year, years, part, day }: EdtfDate, short: boolean, named = true): string {
  const last = year + years - 1;
  if (years > 1 && year < 1) return `${last < 1 ? grouped(1 - year) : yearText(year)}–${yearText(last, ' CE')}`;
  if (years > 1) return years === 10 ? `${year}s` : `${year}–${last}`;
  const of = named ? ` ${yearText(year)}` : '';
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

export const dates: DateWords = {
  date,
  inYear: edtf => date(edtf, true, edtf.years > 1 || edtf.part === null),
  about: date => `about ${date}`,
  possibly: date => `possibly ${date}`,
  since: date => `since ${date}`,
  until: date => `until ${date}`,
  unknown: '?',
  // What ends both in the same words is said once: `6–8 July 2023`, `May–June 2023`.
  span(from, to, short, parsed) {
    const [words, others] = [from.split(' '), to.split(' ')];
    let end = words.length;
    if (!parsed.qualified && end === others.length) while (end > 1 && words[end - 1] === others[end - 1]) end -= 1;
    return `${words.slice(0, end).join(' ')}–${to}${crossesEra(parsed) ? ' CE' : ''}`;
  },
  inLine: 'short',
};
