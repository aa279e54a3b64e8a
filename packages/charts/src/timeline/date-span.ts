import { greatest, least } from 'd3-array';
import type { DateEdge } from '@cityfacts/data';
import { parseEdtf } from '@cityfacts/core/format/edtf.js';
import { DAY, monthOf } from './calendar.js';
import type { DateSpan } from './types.js';

/** A date, and all that have it or another of the same time. */
export interface Dated<T> {
  readonly span: DateSpan;
  readonly items: T[];
}

/** Gathers items by their dates: thousands of events share few, so each is parsed once, and only their time is sorted. */
export class DateGroups<T> {
  readonly #dates = new Map<string, Dated<T> | null>();
  readonly #times = new Map<string, { readonly from: number; readonly to: number; readonly items: T[] }>();

  /** `null`: it is no date. */
  at(text: string | null | undefined, half?: DateEdge | null): Dated<T> | null {
    if (text === null || text === undefined) return null;
    const key = half ? text + half : text;
    let dated = this.#dates.get(key);
    if (dated === undefined) this.#dates.set(key, (dated = this.#add(read(text, half))));
    return dated;
  }

  #add(span: DateSpan | null): Dated<T> | null {
    if (!span) return null;
    const [from, to] = meant(span, EDGE_SHARE);
    const key = `${from}/${to}`;
    const { items } = this.#times.get(key) ?? { items: [] };
    this.#times.set(key, { from, to, items });
    return { span, items };
  }

  get spans(): readonly DateSpan[] {
    return [...this.#dates.values()].flatMap(dated => dated?.span ?? []);
  }

  /**
   * The earlier start first, then the later end, so that a year is before its months; an open start is as early as its end. Items of
   * one time keep their order.
   */
  inTime(): T[] {
    const times = [...this.#times.values()].sort((a, b) => a.from - b.from || (a.to === b.to ? 0 : b.to - a.to));
    const all: T[] = [];
    for (const { items } of times) for (const item of items) all.push(item);
    return all;
  }
}

function read(text: string, half?: DateEdge | null): DateSpan | null {
  const parsed = parseEdtf(text);
  if (!parsed) return null;
  const { precision, start, end } = parsed;
  const from = start ?? end! - 1;
  const to = end === null ? from : end - 1;
  return {
    text,
    precision,
    start,
    end,
    qualified: parsed.qualified,
    half: (precision !== 'interval' && half) || null,
    first: monthOf(from),
    last: monthOf(to),
  };
}

/** The part of a period by which entries are put in order: "late in 2023" comes after the months of 2023. */
const EDGE_SHARE = 1 / 12;

/** Start and end of what is meant: where it is only early or late in a period, of that part of it. */
function meant({ start, end, half }: DateSpan, part: number): readonly [start: number, end: number] {
  const [from, to] = [start ?? end! - 1, end ?? Infinity];
  return [half === 'end' ? to - (to - from) * part : from, half === 'start' ? from + (to - from) * part : to];
}

/** A first or last date in words. `null`: it is open, or there is none. */
export interface Ends {
  readonly from: string | null;
  readonly to: string | null;
}

/**
 * The dates between which all of the events certainly lie, each as exactly as it is known: of a period its start and its end,
 * of a date with an unstated month or day the year or month that is stated.
 */
export function endsOf(whens: readonly DateSpan[], text: (edtf: string, half: DateEdge | null) => string): Ends {
  const first = least(whens, when => (when.start === null ? -Infinity : meant(when, 1 / 2)[0]));
  const last = greatest(whens, when => meant(when, 1 / 2)[1]);
  const known = (part = ''): string => part.replace(/-XX.*/, '');
  return {
    from: first && first.start !== null ? text(known(first.text.split('/')[0]), first.half) : null,
    to: last && last.end !== null ? text(known(last.text.split('/').at(-1)), last.half) : null,
  };
}

/** Milliseconds UTC, the end exclusive. */
export type Stretch = readonly [start: number, end: number];

/** The days that certainly belong to a period: from the last day on which it can begin to the first on which it can end. */
export function sureOf({ text, precision }: DateSpan): readonly Stretch[] {
  const parsed = precision === 'interval' ? parseEdtf(text) : null;
  if (!parsed || parsed.qualified) return [];
  const [from, to = ''] = parsed.dates;
  if (from === '' || to === '') return [];
  const start = from === '..' ? -Infinity : from.end - DAY;
  const end = to === '..' ? Infinity : to.start + DAY;
  return start < end ? [[start, end]] : [];
}
