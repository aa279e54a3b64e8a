import type { Citation, Indicator, LocalText, Observation, Place, RadarRows, Source } from '@cityfacts/data';
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

const isPeriod: Rule = value =>
  (typeof value === 'string' && parseEdtf(value) !== null) || 'an EDTF date such as 2023, 2024-03 or 2017/2024-06';

const isNotNegative: Rule = value =>
  isFigure(value) === true ? value === null || (value as number) >= 0 || 'a figure of 0 or more' : isFigure(value);

/** Anything ─▶ sound rows; places, indicators and observations that break a rule are left out and named. */
export function checkRadarRows(input: unknown): Checked<RadarRows> {
  const problems: Problem[] = [];
  if (!isRecord(input)) {
    problems.push(badData('', input, 'an object { places, indicators, observations }'));
    return { rows: { places: [], indicators: [], observations: [] }, problems };
  }
  const places = soundRows<Place>(input, 'places', { id: isText, name: isLocalText }, problems);
  const indicators = soundRows<Indicator>(
    input,
    'indicators',
    {
      id: isText,
      name: isLocalText,
      unit: oneOf(['money', 'percent', 'count', 'per-10k-people', 'eflops', 'index', 'rank']),
      currency: optional(oneOf(['CNY', 'USD'])),
    },
    problems,
  );
  const known = (rows: readonly { readonly id: string }[], what: string): Rule => {
    const ids = new Set(rows.map(row => row.id));
    return id => ids.has(id as string) || `the id of one of the ${what}`;
  };
  const observations = soundRows<Observation>(
    input,
    'observations',
    {
      place: known(places, 'places'),
      indicator: known(indicators, 'indicators'),
      period: isPeriod,
      value: isNotNegative,
      bound: optional(oneOf(['eq', 'ge', 'gt', 'le', 'lt', 'approx'])),
      conflictWith: optional(isListOfTexts),
      note: optional(isLocalText),
    },
    problems,
  );
  const sources = input['sources'] === undefined ? [] : soundRows<Source>(input, 'sources', { id: isText }, problems);
  const citations =
    input['citations'] === undefined
      ? []
      : soundRows<Citation>(input, 'citations', { row: isText, source: isText, locator: optional(isText) }, problems);
  const credit = input['credit'];
  const rows = { places, indicators, observations, sources, citations };
  return { rows: isLocalText(credit) === true ? { ...rows, credit: credit as LocalText } : rows, problems };
}
