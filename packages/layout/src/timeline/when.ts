import { parseEdtf } from '../format/edtf.js';
import { monthOf } from './calendar.js';
import type { When } from './types.js';

/** A reader of dates that parses each text once: thousands of events share few dates. */
export function whenReader(): (text: string | null) => When | null {
  const known = new Map<string, When | null>();
  return text => {
    if (text === null || text === undefined) return null;
    let when = known.get(text);
    if (when === undefined) known.set(text, (when = read(text)));
    return when;
  };
}

function read(text: string): When | null {
  const parsed = parseEdtf(text);
  if (!parsed) return null;
  const { precision, start, end } = parsed;
  const from = start ?? end! - 1;
  const to = end === null ? from : end - 1;
  return { text, precision, start, end, first: monthOf(from), last: monthOf(to) };
}

/** Order in time: the earlier start, then the earlier end; an open start is as early as its end, an open end latest. */
export const inTime = (a: When, b: When): number =>
  (a.start ?? a.end ?? 0) - (b.start ?? b.end ?? 0) ||
  (a.end ?? Infinity) - (b.end ?? Infinity) ||
  (a.text < b.text ? -1 : a.text > b.text ? 1 : 0);
