import type { BarsRows, Citation, Fund, LocalText, Place, Source } from '@cityfacts/data';
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

export const levels = ['national', 'provincial', 'municipal', 'district'];
export const forms = ['fund', 'fund-of-funds', 'cluster', 'batch', 'group'];
const statuses = [
  'actual',
  'target',
  'planned',
  'ceiling',
  'announced',
  'registered',
  'established',
  'stock',
  'expected',
];

const isSize: Rule = value =>
  isFigure(value) !== true || value === null || (value as number) >= 0 ? isFigure(value) : 'a figure of 0 or more';

const isDate: Rule = value =>
  value === undefined ||
  value === null ||
  (typeof value === 'string' && parseEdtf(value) !== null) ||
  'an EDTF date such as 2023 or 2019-08, or null where it is missing';

/** Anything ─▶ sound rows; places and funds that break a rule are left out and named. */
export function checkBarsRows(input: unknown): Checked<BarsRows> {
  const problems: Problem[] = [];
  if (!isRecord(input)) {
    problems.push(badData('', input, 'an object { places, funds }'));
    return { rows: { places: [], funds: [] }, problems };
  }
  const places = soundRows<Place>(
    input,
    'places',
    { id: isText, name: isLocalText, parent: optional(isText) },
    problems,
  );
  const known = new Set(places.map(place => place.id));
  const fundRules: Readonly<Record<string, Rule>> = {
    id: isText,
    place: id => known.has(id as string) || 'the id of one of the places',
    level: oneOf(levels),
    form: oneOf(forms),
    size: isSize,
    currency: optional(oneOf(['CNY', 'USD'])),
    missing: optional(isText),
    bound: optional(oneOf(['eq', 'ge', 'gt', 'le', 'lt', 'approx'])),
    status: oneOf(statuses),
    established: isDate,
    establishedMissing: optional(isText),
    parent: optional(isText),
    part: optional(oneOf(['tranche', 'sub-fund'])),
    focus: optional(isListOfTexts),
    conflictWith: optional(isListOfTexts),
    name: isLocalText,
    note: optional(isLocalText),
  };
  const ids = new Set<string>();
  const funds = soundRows<Fund>(input, 'funds', fundRules, problems).filter(fund => {
    if (!ids.has(fund.id)) return ids.add(fund.id);
    problems.push(badData('funds', fund.id, 'an id that no other fund has; the first is shown'));
    return false;
  });
  const listed = <Row>(name: string, rules: Readonly<Record<string, Rule>>) =>
    input[name] === undefined ? [] : soundRows<Row>(input, name, rules, problems);
  const sources = listed<Source>('sources', {
    id: isText,
    title: optional(isLocalText),
    publisher: optional(isLocalText),
    published: isDate,
  });
  const citations = listed<Citation>('citations', {
    row: isText,
    source: isText,
    locator: isText,
    asPrinted: optional(isText),
  });
  const rows = { places, funds, sources, citations };
  const credit = input['credit'];
  return { rows: isLocalText(credit) === true ? { ...rows, credit: credit as LocalText } : rows, problems };
}
