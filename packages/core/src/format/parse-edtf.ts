/** How exactly a date is known. `interval` has two ends, each with a precision of its own. */
export type EdtfPrecision = 'day' | 'month' | 'quarter' | 'season' | 'half' | 'year' | 'interval';

/** One date as written. */
export interface EdtfDate {
  readonly precision: Exclude<EdtfPrecision, 'interval'>;
  /** Of a decade or century its first year. */
  readonly year: number;
  /** How many years it is, where the last digits of the year are not stated: 10 (`152X`) or 100 (`15XX`). */
  readonly years?: 10 | 100;
  /** 1–12; 1–4 for quarters and seasons, 1–2 for halves; `null`: unspecified (`XX`); absent: not part of the date. */
  readonly part?: number | null;
  /** 1–31; `null`: unspecified (`XX`); absent: not part of the date. */
  readonly day?: number | null;
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

/** The codes after the year: [precision, number, first month (from 0), months]. Seasons are those of the northern hemisphere. */
function period(code: number): readonly [EdtfDate['precision'], number, number, number] | undefined {
  if (code >= 1 && code <= 12) return ['month', code, code - 1, 1];
  if (code >= 21 && code <= 24) return ['season', code - 20, (code - 20) * 3 - 1, 3];
  if (code >= 33 && code <= 36) return ['quarter', code - 32, (code - 33) * 3, 3];
  if (code === 40 || code === 41) return ['half', code - 39, (code - 40) * 6, 6];
  return undefined;
}

/** Not `Date.UTC`: it takes the years 0–99 for 1900–1999. */
const utc = (year: number, month: number, day = 1): number => new Date(0).setUTCFullYear(year, month, day);

const DATE = /^(\d{4})(?:-(\d\d|XX)(?:-(\d\d|XX))?)?([?~%]?)$/;

/** A decade or a century: digits of the year are not stated. */
const DECADE = /^(\d\d)(\dX|XX)([?~%]?)$/;

function parseDecade(text: string): EdtfDate | null {
  const match = DECADE.exec(text);
  if (!match) return null;
  const [, century = '', rest = '', qualifier = ''] = match;
  const years = rest === 'XX' ? 100 : 10;
  const year = Number(century + rest.replaceAll('X', '0'));
  return { precision: 'year', year, years, ...flagsOf(qualifier), start: utc(year, 0), end: utc(year + years, 0) };
}

const flagsOf = (qualifier: string): Pick<EdtfDate, 'uncertain' | 'approximate'> => ({
  uncertain: /[?%]/.test(qualifier),
  approximate: /[~%]/.test(qualifier),
});

function parseDate(text: string): EdtfDate | null {
  const match = DATE.exec(text);
  if (!match) return parseDecade(text);
  const [, yearText, monthText, dayText, qualifier = ''] = match;
  const year = Number(yearText);
  const flags = { year, ...flagsOf(qualifier) };
  const wholeYear = { precision: 'year', ...flags, start: utc(year, 0), end: utc(year + 1, 0) } as const;
  if (!monthText) return wholeYear;
  const day = dayText === undefined ? {} : { day: dayText === 'XX' ? null : Number(dayText) };
  if (monthText === 'XX') {
    if (day.day === 0 || (day.day ?? 0) > 31) return null;
    // January and December have every day, so that a day of some month lies between those two.
    const between = day.day ? { start: utc(year, 0, day.day), end: utc(year, 11, day.day + 1) } : {};
    return { ...wholeYear, part: null, ...day, ...between };
  }
  const found = period(Number(monthText));
  if (!found || (dayText && found[0] !== 'month')) return null;
  const [precision, part, month, months] = found;
  if (!day.day && day.day !== 0)
    return { precision, ...flags, part, ...day, start: utc(year, month), end: utc(year, month + months) };
  const start = utc(year, month, day.day);
  if (new Date(start).getUTCDate() !== day.day) return null;
  return { precision: 'day', ...flags, part, ...day, start, end: utc(year, month, day.day + 1) };
}

/**
 * Reads an EDTF date (ISO 8601-2, levels 0 and 1 as far as documents need them): year, month, day, seasons 21–24,
 * quarters 33–36, halves 40–41, `XX` for an unstated month or day, `152X` and `15XX` for a decade and a century, the qualifiers `?` `~` `%`,
 * and intervals `a/b` with `..` for an open and nothing for an unknown end.
 * `null`: not such a date, or one that does not exist (`2023-02-30`), or an interval that ends before it begins.
 */
export function parseEdtf(text: string): ParsedEdtf | null {
  const ends = text.split('/');
  if (ends.length > 2) return null;
  const dates = ends.map(end => (ends.length === 2 && (end === '..' || end === '') ? end : parseDate(end)));
  const known = dates.filter(date => date !== null && typeof date !== 'string');
  if (dates.includes(null) || !known.length) return null;
  const [from, to = from] = dates as (EdtfDate | '' | '..')[];
  const start = typeof from === 'object' ? from.start : null;
  const end = typeof to === 'object' ? to.end : null;
  if (start !== null && end !== null && end <= start) return null;
  return {
    precision: ends.length === 2 ? 'interval' : (known[0] as EdtfDate).precision,
    start,
    end,
    qualified: known.some(date => date.uncertain || date.approximate),
    unspecified: known.some(date => date.years !== undefined || date.part === null || date.day === null),
    dates: dates as unknown as ParsedEdtf['dates'],
  };
}
