import { edtfYear, utc } from '@cityfacts/core/format/edtf.js';

/** Months counted from year 0, and the periods they are gathered in. `Date` ends 271,821 years from 1970; a row may be older. */
const first = (month: number): number => utc(0, month);

export const DAY = 86_400_000;
/** Mean length of a month, ms. */
const MONTH = 30.436875 * DAY;
const MONTHS_TO_1970 = 1970 * 12;

export function monthOf(ms: number): number {
  let month = Math.floor(ms / MONTH) + MONTHS_TO_1970;
  while (first(month) > ms) month -= 1;
  while (first(month + 1) <= ms) month += 1;
  return month;
}

/** First millisecond of a month, UTC; a part of a month is counted in its own length. */
export function msOf(month: number): number {
  const whole = Math.floor(month);
  const start = first(whole);
  return whole === month ? start : Math.round(start + (month - whole) * (first(whole + 1) - start));
}

/** The inverse of `msOf`: a whole number at the start of a month, else with the part of the month that is over. */
export function monthAt(ms: number): number {
  const whole = monthOf(ms);
  const start = first(whole);
  return whole + (ms - start) / (first(whole + 1) - start);
}

/** The year of a month, a number and EDTF. */
export const yearOf = (month: number): number => Math.floor(month / 12);
export const yearText = (month: number): string => edtfYear(yearOf(month));
const monthOfYear = (month: number): number => Math.floor(month) - yearOf(month) * 12;

/** `2023-06`. */
export const monthText = (month: number): string =>
  `${yearText(month)}-${String(monthOfYear(month) + 1).padStart(2, '0')}`;

/** Lengths of periods in months: month, quarter, half, year, and 5 and 10 years times a power of ten. */
export const PERIODS = [1, 3, 6, 12];
for (let years = 5; years < 1e11; years *= 10) PERIODS.push(years * 12, years * 24);

/** The period of `length` months that begins at `month`, as EDTF. */
export function periodText(month: number, length: number): string {
  const year = yearText(month);
  if (length === 1) return monthText(month);
  if (length === 3) return `${year}-${33 + monthOfYear(month) / 3}`;
  if (length === 6) return `${year}-${40 + monthOfYear(month) / 6}`;
  return length === 12 ? year : `${year}/${yearText(month + length - 1)}`;
}
