import { utcMonth } from 'd3-time';

/** Months counted from year 0, and the periods they are gathered in. */
const pad = (value: number, digits: number): string => String(value).padStart(digits, '0');

/** `Date.UTC` would take year 0 for 1900. */
const YEAR_0 = new Date('0000-01-01T00:00Z');

export const monthOf = (date: Date): number => utcMonth.count(YEAR_0, date);

/** First millisecond of a whole month, UTC. */
const first = (month: number): number => +utcMonth.offset(YEAR_0, month);

/** First millisecond of a month, UTC; a part of a month is counted in its own length. */
export function msOf(month: number): number {
  const whole = Math.floor(month);
  const start = first(whole);
  return whole === month ? start : Math.round(start + (month - whole) * (first(whole + 1) - start));
}

/** The inverse of `msOf`: a whole number at the start of a month, else with the part of the month that is over. */
export function monthAt(ms: number): number {
  const whole = monthOf(new Date(ms));
  const start = first(whole);
  return whole + (ms - start) / (first(whole + 1) - start);
}

/** `2023-06`. */
export const monthText = (month: number): string =>
  `${pad(Math.floor(month / 12), 4)}-${pad(Math.floor(month % 12) + 1, 2)}`;

/** Lengths of periods in months: month, quarter, half, year, and round numbers of years. */
export const PERIODS = [1, 3, 6, 12, 60, 120, 600, 1200, 6000, 12000];

/** The period of `length` months that begins at `month`, as EDTF. */
export function periodText(month: number, length: number): string {
  const year = pad(Math.floor(month / 12), 4);
  if (length === 1) return monthText(month);
  if (length === 3) return `${year}-${33 + (month % 12) / 3}`;
  if (length === 6) return `${year}-${40 + (month % 12) / 6}`;
  return length === 12 ? year : `${year}/${pad(Math.floor(month / 12) + length / 12 - 1, 4)}`;
}
