/** Dates as people write them ─▶ EDTF. What has two readings is refused with the fix. */
import { parseEdtf } from '../format/parse-edtf.js';
import { plainText, saysMissing } from './numbers.js';
import { refuse, type Refused } from './refusals.js';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const two = (number: number | string): string => String(number).padStart(2, '0');
const four = (number: number | string): string => String(number).padStart(4, '0');

const monthOf = (word: string): number => MONTHS.findIndex(month => word.toLowerCase().startsWith(month)) + 1;

/** The days since the start of a spreadsheet's calendar. */
function daySaid(serial: number): string {
  const day = new Date(Date.UTC(1899, 11, 30) + Math.floor(serial) * 86_400_000);
  return day.toISOString().slice(0, 10);
}
const isSerial = (number: number): boolean => number >= 10_000 && number < 100_000;

/** Whether the language writes the day or the month first in figures; `null` where that is not stated. */
function dayFirst(locale: string | undefined): boolean | null {
  if (!locale || /^en$/i.test(locale)) return null;
  try {
    // The language is the author's, not the host's.

    const parts = new Intl.DateTimeFormat(locale, { calendar: 'gregory', timeZone: 'UTC' }).formatToParts(0);
    const order = parts.map(({ type }) => type).filter(type => type === 'day' || type === 'month' || type === 'year');
    return order[2] === 'year' ? order[0] === 'day' : null;
  } catch {
    return null;
  }
}

/** A date that exists, or why it is none. */
const existing = (text: string): string | Refused => (parseEdtf(text) ? text : refuse('dateNone'));

/**
 * Reads a date. `plain`: it is of a plain table, where `2020-21` may be two years rather than the spring that EDTF means.
 *
 * @returns EDTF, `null` where the text says that there is none
 */
export function readDate(given: unknown, locale?: string, plain = false): string | null | Refused {
  if (given === null || given === undefined || given === '') return null;
  if (given instanceof Date) return dayOf(given);
  if (typeof given === 'number') return readYear(given);
  if (typeof given !== 'string') return refuse('date');
  if (parseEdtf(given)) {
    const [, year = '', part = ''] = /^(\d{4})-(2[1-4]|3[3-6]|4[01])$/.exec(given) ?? [];
    return plain && part && (Number(year) + 1) % 100 === Number(part)
      ? refuse('dateSeason', `${year}/${year.slice(0, 2)}${part}`)
      : given;
  }
  return readText(plainText(given), locale);
}

/** The day as it was written: of a time that is midnight in UTC or here, that day; of another, the day in UTC. */
function dayOf(date: Date): string | Refused {
  const time = date.getTime();
  if (!Number.isFinite(time)) return refuse('date');
  const isLocal = time % 86_400_000 !== 0 && date.getHours() + date.getMinutes() + date.getSeconds() === 0;
  return existing(
    isLocal
      ? `${four(date.getFullYear())}-${two(date.getMonth() + 1)}-${two(date.getDate())}`
      : date.toISOString().slice(0, 10),
  );
}

function readYear(number: number): string | Refused {
  if (Number.isInteger(number) && number >= 1000 && number <= 9999) return String(number);
  return isSerial(number) ? refuse('dateSerial', daySaid(number)) : refuse(number > 1e9 ? 'dateStamp' : 'date');
}

function readText(text: string, locale: string | undefined): string | null | Refused {
  if (saysMissing(text) && text !== '..') return null;
  const edtf = parseEdtf(text);
  if (edtf) return text;
  const about = /^(?:about|around|circa|ca?\.|~|约|約|大约|大約)\s*/i.exec(text)?.[0];
  if (about) {
    const date = readText(
      text
        .slice(about.length)
        .trim()
        .replace(/(?:左右|前后)$/, ''),
      locale,
    );
    return typeof date === 'string' && /^[\dX-]+$/.test(date)
      ? existing(`${date}~`)
      : typeof date === 'object' && date
        ? date
        : refuse('date');
  }
  let match: RegExpExecArray | null;
  // A date-time: the day as it is written, whatever its zone.
  if (
    (match = /^(\d{4}-\d\d-\d\d)[T ]\d\d:\d\d(?::\d\d(?:[.,]\d+)?)?\s*(?:Z|UTC|GMT|[-+]\d\d(?::?\d\d)?)?$/i.exec(text))
  )
    return existing(match[1]!);
  if (
    (match =
      /^(\d{4})\s?([-./年])\s?(\d{1,2})(?:\s?月|(?:\s?([-./月])\s?(\d{1,2})\s?[日号號]?))?(?:\s\d\d?:\d\d(?::\d\d)?)?$/.exec(
        text,
      ))
  ) {
    const [, year = '', first, month = '', second, day] = match;
    const isMixed = second && (first === '年') !== (second === '月');
    if (isMixed || (second && first !== '年' && first !== second)) return refuse('date');
    if (!day && Number(month) > 12 && month.length === 2)
      return refuse('dateYears', `${year}/${year.slice(0, 2)}${month}`);
    if (!day && first === '/' && (Number(year) + 1) % 100 === Number(month))
      return refuse('dateYears', `${year}/${year.slice(0, 2)}${two(month)}`);
    return existing(`${year}-${two(month)}${day ? `-${two(day)}` : ''}`);
  }
  if ((match = /^(\d{3,4})\s?(?:年|AD|CE)?$/i.exec(text))) return existing(four(match[1]!));
  if ((match = /^(\d{4})\s?(?:-|–|—|\bto\b|至|~)\s?(\d{4})\s?年?$/.exec(text)))
    return existing(`${match[1]}/${match[2]}`);
  if ((match = /^(\d{4})(\d\d)(\d\d)$/.exec(text))) return existing(`${match[1]}-${match[2]}-${match[3]}`);
  if ((match = /^(\d{3})0s$/.exec(text))) return existing(`${match[1]}X`);
  if ((match = /^Q([1-4])[\s/-]?(\d{4})$/i.exec(text))) return existing(`${match[2]}-${32 + Number(match[1])}`);
  if ((match = /^(\d{4})[\s/-]?Q([1-4])$/i.exec(text))) return existing(`${match[1]}-${32 + Number(match[2])}`);
  if ((match = /^H([12])[\s/-]?(\d{4})$/i.exec(text))) return existing(`${match[2]}-${39 + Number(match[1])}`);
  if ((match = /^(\d{4})[\s/-]?H([12])$/i.exec(text))) return existing(`${match[1]}-${39 + Number(match[2])}`);
  return readNamed(text) ?? readFigures(text, locale);
}

/** `15 June 2024`, `June 15, 2024`, `Jun 2024`. */
function readNamed(text: string): string | Refused | null {
  const month =
    /(?<![a-z])(jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)(?:uary|ruary|ch|il|e|y|ust|ember|tember|ober)?\.?(?![a-z])/i.exec(
      text,
    );
  if (!month) return null;
  const rest = text.replace(month[0], ' @ ').replace(/(\d)(?:st|nd|rd|th)\b/g, '$1');
  const match = /^(?:(\d{1,2})[\s.-]*)?@[\s.-]*(?:(\d{1,2})\s*,?\s+)?(\d{4})$/.exec(rest.replace(/\s+/g, ' ').trim());
  if (!match || (match[1] && match[2])) return refuse('date');
  const day = match[1] ?? match[2];
  return existing(`${match[3]}-${two(monthOf(month[0]))}${day ? `-${two(day)}` : ''}`);
}

/** `15/06/2024` and the like: only where it can be but one day. */
function readFigures(text: string, locale: string | undefined): string | Refused {
  const match = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4})(?:,?\s\d\d?:\d\d(?::\d\d)?)?$/.exec(text);
  if (!match) {
    const number = /^\d{5}(?:\.\d+)?$/.test(text) ? Number(text) : NaN;
    return isSerial(number)
      ? refuse('dateSerial', daySaid(number))
      : refuse(/^\d{1,2}[/.-]\d{1,2}[/.-]\d\d$/.test(text) ? 'dateShort' : 'date');
  }
  const [, first = '', , second = '', year = ''] = match;
  const isDay = dayFirst(locale);
  const iso = (day: string, month: string) => `${year}-${two(month)}-${two(day)}`;
  if (isDay !== null) return existing(isDay ? iso(first, second) : iso(second, first));
  if (Number(first) <= 12 && Number(second) <= 12 && Number(first) !== Number(second))
    return refuse('dateOrder', `${iso(first, second)} / ${iso(second, first)}`);
  return existing(Number(first) > 12 ? iso(first, second) : iso(second, first));
}
