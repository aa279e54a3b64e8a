import type { Citation, LocalText, Place, PolicyEvent, Source, Target, TimelineRows } from '@cityfacts/data';
import {
  isFigure,
  isListOfTexts,
  isLocalText,
  isRecord,
  isText,
  oneOf,
  optional,
  soundRows,
  type Rule,
} from '../check.js';
import { parseEdtf } from '../format/edtf.js';
import { badData } from '../messages.js';
import type { Checked } from '../plan.js';
import type { Problem } from '../problems.js';
import { glyphs } from './glyphs.js';

export const kinds = ['policy', 'facility', 'fund', 'meeting', 'visit', 'zone', 'agreement', 'target', 'other'];
export const levels = ['national', 'provincial', 'municipal', 'district'];

/** Anything ─▶ sound rows; places, events and targets that break a rule are left out and named. */
export function checkTimelineRows(input: unknown): Checked<TimelineRows> {
  const problems: Problem[] = [];
  if (!isRecord(input)) {
    problems.push(badData('', input, 'an object { places, events }'));
    return { rows: { places: [], events: [] }, problems };
  }
  const rowsOf = <Row>(name: string, rules: Readonly<Record<string, Rule>>): readonly Row[] =>
    input[name] === undefined || input[name] === null ? [] : soundRows<Row>(input, name, rules, problems);
  const places = soundRows<Place>(input, 'places', { id: isNew(), name: isLocalText }, problems);
  const ids = new Set<unknown>(places.map(place => place.id));
  const isPlace: Rule = id => ids.has(id) || 'the id of one of the places';
  const isDate = dates();
  const events = soundRows<PolicyEvent>(
    input,
    'events',
    {
      id: isNew(),
      places: value =>
        (Array.isArray(value) && value.length > 0 && value.every(id => ids.has(id))) || 'an array of ids of the places',
      date: isDate,
      dateEdge: optional(oneOf(['start', 'end'])),
      dateRole: oneOf(Object.keys(glyphs)),
      kind: oneOf(kinds),
      level: optional(oneOf(levels)),
      missing: optional(isText),
      conflictWith: optional(isListOfTexts),
      title: isLocalText,
      gloss: optional(isLocalText),
    },
    problems,
  );
  const targets = rowsOf<Target>('targets', {
    id: isNew(),
    place: isPlace,
    subject: isLocalText,
    year: isDate,
    value: isFigure,
    unit: oneOf(['money', 'percent', 'count', 'per-10k-people', 'eflops', 'index', 'rank']),
    currency: optional(oneOf(['CNY', 'USD'])),
    bound: optional(oneOf(['eq', 'ge', 'gt', 'le', 'lt', 'approx'])),
    missing: optional(isText),
    purpose: optional(isLocalText),
  });
  const sources = rowsOf<Source>('sources', { id: isText });
  const citations = rowsOf<Citation>('citations', { row: isText, source: isText, locator: optional(isText) });
  const credit = input['credit'];
  const rows = { places, events, targets, sources, citations };
  return { rows: isLocalText(credit) === true ? { ...rows, credit: credit as LocalText } : rows, problems };
}

/** One rule per table: an id names one row. */
function isNew(): Rule {
  const seen = new Set<unknown>();
  return id => {
    const text = isText(id);
    if (text !== true) return text;
    const before = seen.size;
    return before < seen.add(id).size || 'an id that no other row has';
  };
}

/** Thousands of rows share few dates: each is parsed once. */
function dates(): Rule {
  const known = new Map<unknown, boolean>([
    [null, true],
    [undefined, true],
  ]);
  return value => {
    let sound = known.get(value);
    if (sound === undefined) known.set(value, (sound = typeof value === 'string' && parseEdtf(value) !== null));
    return sound || 'an EDTF date such as 2023, 2024-03-05 or 2024-33, or null where it is missing';
  };
}
