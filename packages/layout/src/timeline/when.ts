import type { DateEdge } from '@cityfacts/data';
import { parseEdtf } from '../format/edtf.js';
import { monthOf } from './calendar.js';
import type { When } from './types.js';

/** A reader of dates that parses each text once: thousands of events share few dates. */
export function whenReader(): (text: string | null, half?: DateEdge | null) => When | null {
  const known = new Map<string, When | null>();
  return (text, half) => {
    if (text === null || text === undefined) return null;
    const key = text + (half ?? '');
    let when = known.get(key);
    if (when === undefined) known.set(key, (when = read(text, half)));
    return when;
  };
}

function read(text: string, half?: DateEdge | null): When | null {
  const parsed = parseEdtf(text);
  if (!parsed) return null;
  const { precision, start, end } = parsed;
  const from = start ?? end! - 1;
  const to = end === null ? from : end - 1;
  return { text, precision, start, end, half: half ?? null, first: monthOf(from), last: monthOf(to) };
}

/** Start and end of what is meant: of the half, where only that is. */
function meant({ start, end, half }: When): readonly [start: number, end: number] {
  const [from, to] = [start ?? end! - 1, end ?? Infinity];
  const middle = from + (to - from) / 2;
  return [half === 'end' ? middle : from, half === 'start' ? middle : to];
}

const keyOf = ({ text, half }: When): string => text + (half ?? '');

/**
 * Order in time: the earlier start, then the later end, so that a year stands before its months; an open start is as early as
 * its end.
 */
export function inTime(a: When, b: When): number {
  const [[from, to], [other, end]] = [meant(a), meant(b)];
  return from - other || (to === end ? 0 : end - to) || (keyOf(a) < keyOf(b) ? -1 : 1);
}
