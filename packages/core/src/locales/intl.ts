/** Numbers, dates and lists of any language by Intl: what a locale file is made of where its language needs no rules of its own. */
import { currencySides } from '../format/currency.js';
import { crossesEra, utc, type EdtfDate } from '../format/parse-edtf.js';
import { intlWriter } from './locale.js';
import type { DateWords, Magnitude, NumberWords } from './translation.js';

/** Separators, magnitudes, percent and currencies of a language. What differs from Intl goes into `own`. */
export function intlNumbers(tag: string, own: Partial<NumberWords> = {}): NumberWords {
  const compact = new Intl.NumberFormat(tag, { notation: 'compact', numberingSystem: 'latn' });
  const [before, after] = sidesOf(
    new Intl.NumberFormat(tag, { style: 'percent', numberingSystem: 'latn' }).format(0.05),
  );
  const words = new Map<number, string>();
  for (let exponent = 14; exponent > 2; exponent -= 1) {
    const text = compact.format(10 ** exponent);
    // `10 Mio.` has the word of `1 Mio.`, and `1000` has none.
    if (/^1\D/.test(text)) words.set(exponent, text.slice(1));
  }
  const magnitudes: Magnitude[] = [];
  for (const [exponent, word] of words)
    if (exponent > 3) {
      const next = magnitudes.at(-1)?.[0];
      magnitudes.push([exponent, word, word, next === undefined ? Infinity : next - exponent + 1]);
    }
  const thousand = words.get(3);
  return {
    magnitudes,
    ...(thousand !== undefined && { thousand }),
    shortDigits: words.has(4) ? 4 : 3,
    write: intlWriter(tag).write,
    percent: number => before + number + after,
    currency: (code, locale) => currencySides(code, locale),
    ...own,
  };
}

const sidesOf = (text: string): readonly string[] => text.split('5');

/** What Intl has no words for. A year is empty where it is said above. */
export interface IntlDateWords extends Pick<DateWords, 'about' | 'possibly' | 'since' | 'until'> {
  quarter(quarter: number, year: string): string;
  half(half: number, year: string, short: boolean): string;
  /** `season`: 1 spring to 4 winter. */
  season(season: number, year: string): string;
  /** The years from `year` to the ninth after it. */
  decade(year: number): string;
  /** The month is not stated; the day may be. */
  someMonth(day: number | null | undefined, year: string): string;
  /** The day of a month is not stated. */
  someDay(month: string): string;
}

/** Dates of a language: days, months and years by Intl, what it has no words for by `words`. */
export function intlDates(tag: string, words: IntlDateWords): DateWords {
  const format = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(tag, { ...options, timeZone: 'UTC', calendar: 'gregory' });
  const styles = (['long', 'short'] as const).map(month => ({
    month: format({ month, year: 'numeric' }),
    day: format({ day: 'numeric', month, year: 'numeric' }),
    monthOnly: format({ month }),
    dayOnly: format({ day: 'numeric', month }),
  }));
  const { write } = intlWriter(tag);
  const eraOf = (year: number): string =>
    format({ year: 'numeric', era: 'short' })
      .formatToParts(utc(year))
      .find(({ type }) => type === 'era')?.value ?? '';
  const yearText = (year: number): string => {
    const count = year < 1 ? 1 - year : year;
    return (count > 9999 ? write(String(count), '') : String(count)) + (year < 1 ? ` ${eraOf(-43)}` : '');
  };
  const date = (edtf: EdtfDate, short: boolean, named = true): string => {
    const { precision, year, years, part, day, start } = edtf;
    if (years > 1)
      return years === 10 && year > 0 ? words.decade(year) : `${yearText(year)}–${yearText(year + years - 1)}`;
    const own = named ? yearText(year) : '';
    if (part === undefined) return own;
    if (part === null) return words.someMonth(day, own);
    if (precision === 'quarter') return words.quarter(part, own);
    if (precision === 'half') return words.half(part, own, short);
    if (precision === 'season') return words.season(part, own);
    const style = styles[Number(short)]!;
    const plain = named && year > 0 && year < 10_000;
    const text = (day ? (plain ? style.day : style.dayOnly) : plain ? style.month : style.monthOnly).format(
      // Only the month and the day are written: those of a year that every calendar has.
      plain ? start : utc(2000, part - 1, day ?? 1),
    );
    const whole = plain || !named ? text : `${text} ${own}`;
    return day === null && !short ? words.someDay(whole) : whole;
  };
  return {
    date,
    inYear: edtf => date(edtf, true, edtf.years > 1 || edtf.part === null),
    about: words.about,
    possibly: words.possibly,
    since: words.since,
    until: words.until,
    unknown: '?',
    span(from, to, short, parsed) {
      const [first, last] = parsed.dates;
      const kind = typeof first === 'object' && typeof last === 'object' && isPlain(first) && isPlain(last);
      if (kind && first.precision === last.precision) {
        const style = styles[Number(short)]!;
        return (first.day ? style.day : style.month).formatRange(first.start, last.start);
      }
      const gap = /\s/.test(from + to) ? ' ' : '';
      return `${from}${gap}–${gap}${to}${crossesEra(parsed) ? ` ${eraOf(2000)}` : ''}`;
    },
    inLine: 'short',
  };
}

/** A month or a day that is known, in a year of four digits. */
const isPlain = ({ precision, year, part, day, uncertain, approximate }: EdtfDate): boolean =>
  /^(month|day)$/.test(precision) &&
  typeof part === 'number' &&
  day !== null &&
  year > 0 &&
  year < 10_000 &&
  !uncertain &&
  !approximate;

/** "A, B and C". */
export function intlList(tag: string): (items: readonly string[]) => string {
  const format = new Intl.ListFormat(tag, { type: 'conjunction' });
  return items => format.format(items);
}

/** The twelve months, short. */
export function intlMonths(tag: string): readonly string[] {
  const format = new Intl.DateTimeFormat(tag, { month: 'short', timeZone: 'UTC', calendar: 'gregory' });
  return Array.from({ length: 12 }, (_, month) => format.format(utc(2000, month)));
}

/** The form of a word for a count: `forms.one`, `forms.few` …; `#` stands for the count. */
export function intlPlural(
  tag: string,
): (count: number, forms: { readonly other: string } & { readonly [R in Intl.LDMLPluralRule]?: string }) => string {
  const rules = new Intl.PluralRules(tag);
  return (count, forms) => (forms[rules.select(count)] ?? forms.other).replace('#', String(count));
}
