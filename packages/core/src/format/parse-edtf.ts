/** How exactly a date is known. `interval` has two ends, each with a precision of its own. */
export type EdtfPrecision = 'day' | 'month' | 'quarter' | 'season' | 'half' | 'year' | 'interval';

/** One date as written. */
export interface EdtfDate {
  readonly precision: Exclude<EdtfPrecision, 'interval'>;
  /** 0 is 1 BCE, −1 is 2 BCE. Of a decade or century its first year. */
  readonly year: number;
  /** How many years it is: 10 (`152X`) or 100 (`15XX`) where the last digits of the year are not stated. */
  readonly years: 1 | 10 | 100;
  /** 1–12; 1–4 for quarters and seasons, 1–2 for halves; `null`: unspecified (`XX`); `undefined`: not part of the date. */
  readonly part: number | null | undefined;
  /** 1–31; `null`: unspecified (`XX`); `undefined`: not part of the date. */
  readonly day: number | null | undefined;
  /** The date is uncertain (`?`, `%`). */
  readonly uncertain: boolean;
  /** The date is approximate (`~`, `%`). */
  readonly approximate: boolean;
  /** First millisecond, UTC. */
  readonly start: number;
  /** First millisecond after it, UTC. */
  readonly end: number;
}

/** A date or an interval with its place on an axis, milliseconds UTC. */
export interface ParsedEdtf {
  /** Of what has a place on an axis: `2025-XX-29` is `year`, from its first possible day to its last. */
  readonly precision: EdtfPrecision;
  /** `null`: open or unknown. */
  readonly start: number | null;
  /** Exclusive; `null`: open or unknown. */
  readonly end: number | null;
  /** Some end is uncertain or approximate. */
  readonly qualified: boolean;
  /** Some part is written `X`: the day or month within `start`–`end` is not stated. */
  readonly unspecified: boolean;
  /** The date; of an interval its two ends, `'..'` where open and `''` where unknown. */
  readonly dates: readonly [EdtfDate] | readonly [EdtfDate | '' | '..', EdtfDate | '' | '..'];
}

/** The codes after the year: precision, first and last code, first month (from 0), months. Seasons are those of the northern hemisphere. */
const PERIODS = [
  ['month', 1, 12, 0, 1],
  ['season', 21, 24, 2, 3],
  ['quarter', 33, 36, 0, 3],
  ['half', 40, 41, 0, 6],
] as const;

const DAY = 86_400_000;

/**
 * First millisecond of a day, UTC, in the Gregorian calendar of all years; year 0 is 1 BCE, months count from 0 and may be more
 * than 11. `Date.UTC` takes the years 0–99 for 1900–1999, and no year beyond 271,821 BCE.
 */
export function utc(year: number, month = 0, day = 1): number {
  // Years from March on, so that the leap day is the last.
  const since = year * 12 + month - 2;
  const from = Math.floor(since / 12);
  const leaps = Math.floor(from / 4) - Math.floor(from / 100) + Math.floor(from / 400);
  return (from * 365 + leaps + Math.floor(((since - from * 12) * 153 + 2) / 5) + day - 719_469) * DAY;
}

/** A year as EDTF writes it: `0050`, `-0043`, `Y-10000`. */
export const edtfYear = (year: number): string =>
  (Math.abs(year) > 9999 ? 'Y' : '') + (year < 0 ? '-' : '') + String(Math.abs(year)).padStart(4, '0');

/** A year of up to 12 digits with month and day, or a decade or century. There is no year −0. */
const DATE = /^(?:(Y-?[1-9]\d{4,11}|(?!-0000)-?\d{4})(?:-(\d\d|XX)(?:-(\d\d|XX))?)?|(-?\d{3}X|-?\d\dXX))([?~%]?)$/;

/** `null`: unspecified. */
const numberOf = (text: string | undefined): number | null | undefined =>
  text === undefined ? text : text === 'XX' ? null : Number(text);

function parseDate(text: string): EdtfDate | null {
  const match = DATE.exec(text);
  if (!match) return null;
  const decade = match[4];
  const years = decade ? (decade.endsWith('XX') ? 100 : 10) : 1;
  // `-043X` are the years −439 to −430.
  const year = Number(decade ? decade.replaceAll('X', decade.startsWith('-') ? '9' : '0') : match[1]!.replace('Y', ''));
  const code = numberOf(match[2]);
  const day = numberOf(match[3]);
  const qualifier = match[5];
  let precision: EdtfDate['precision'] = 'year';
  let part = code;
  // A day of some month lies between those of January and December, which have every day.
  let first = 0;
  let last = 11;
  if (typeof code === 'number') {
    const period = PERIODS.find(([, from, to]) => code >= from && code <= to);
    if (!period) return null;
    const [name, from, , start, months] = period;
    precision = name;
    part = code - from + 1;
    first = start + (part - 1) * months;
    last = first + months - 1;
  }
  let start = utc(year, first);
  let end = utc(year + years - 1, last + 1);
  if (day !== undefined && precision !== 'month' && part !== null) return null;
  if (typeof day === 'number') {
    if (day < 1 || day > (end - utc(year, last)) / DAY) return null;
    start = utc(year, first, day);
    end = utc(year, last, day + 1);
    if (precision === 'month') precision = 'day';
  }
  return {
    precision,
    year,
    years,
    part,
    day,
    uncertain: qualifier === '?' || qualifier === '%',
    approximate: qualifier === '~' || qualifier === '%',
    start,
    end,
  };
}

/**
 * Reads an EDTF date (ISO 8601-2, levels 0 and 1 without times of day, and quarters and halves): year, month, day, seasons
 * 21–24, quarters 33–36, halves 40–41, `XX` for an unstated month or day, `152X` and `15XX` for a decade and a century, the years
 * `-0043` (44 BCE) and `Y-10000`, the qualifiers `?` `~` `%`, and intervals `a/b` with `..` for an open and nothing for an unknown end.
 * `null`: not such a date, or one that does not exist (`2023-02-30`), or an interval that ends before it begins.
 */
export function parseEdtf(text: string): ParsedEdtf | null {
  const ends = text.split('/');
  const isInterval = ends.length === 2;
  const dates = ends.map(end => (isInterval && (end === '..' || end === '') ? end : parseDate(end)));
  const known = dates.filter(date => typeof date === 'object');
  if (ends.length > 2 || !known.every(date => date !== null) || !known[0]) return null;
  const [from, to = from] = dates;
  const start = typeof from === 'object' ? from!.start : null;
  const end = typeof to === 'object' ? to!.end : null;
  if (start !== null && end !== null && end <= start) return null;
  return {
    precision: isInterval ? 'interval' : known[0].precision,
    start,
    end,
    qualified: known.some(date => date.uncertain || date.approximate),
    unspecified: known.some(date => date.years > 1 || date.part === null || date.day === null),
    dates: dates as unknown as ParsedEdtf['dates'],
  };
}

/** From a year BCE to a year CE: the second has to say so. */
export const crossesEra = ({ dates: [from, to] }: ParsedEdtf): boolean =>
  typeof from === 'object' && typeof to === 'object' && from.year < 1 && to.year > 0;
