import type { Citation, Source } from '@cityfacts/data';
import { parseEdtf } from './format/edtf.js';
import { badData } from './data-messages.js';
import type { Validated } from './chart-definition.js';
import type { Problem } from './problems.js';
import type { Repairs } from './repairs.js';
import { MAX_LIST_LENGTH, MAX_TEXT_LENGTH } from './options.js';
import { markerNames } from './series.js';
import { sanitize } from './text/sanitize.js';
import { hexColor } from './theme/hex-color.js';
import { tiers } from './vocabulary.js';
import { fallbackLocales } from '@cityfacts/data/localize.js';

/**
 * What a field of user data must be: `true` where it is sound, the value that it stands for, or the English words for
 * what was expected.
 */
export type Rule = (value: unknown) => true | string | { readonly value: string };

/** The rules of one table by field. What has no rule is not read. */
export type Rules = Readonly<Record<string, Rule>>;

/** Reads the sound rows of a table of the data; one that is not `required` may be absent. */
export type Read = <Row>(name: string, rules: Rules, required?: boolean, repairs?: Repairs) => readonly Row[];

const isShort = (value: unknown): value is string => typeof value === 'string' && value.length <= MAX_TEXT_LENGTH;

const TEXT = `a text of 1 to ${MAX_TEXT_LENGTH} characters`;

/** With the text of the value where only the quotation marks are missing. */
const isText: Rule = value =>
  (isShort(value) && value !== '') || (Number.isFinite(value) ? `${TEXT}, such as "${String(value)}"` : TEXT);

const isList = (value: unknown, rule: (item: unknown) => boolean): boolean =>
  Array.isArray(value) && value.length <= MAX_LIST_LENGTH && value.every(rule);

export const isLocalText: Rule = value =>
  isShort(value) ||
  (isRecord(value) && holdsTexts(value)) ||
  `${TEXT}, or an object of such by language (${fallbackLocales.en.join(', ')})`;

/** Without a list of the values: rows are many. What a page added to `Object.prototype` is met too, and is not of the row. */
function holdsTexts(value: Readonly<Record<string, unknown>>): boolean {
  for (const language in value) if (!isShort(value[language]) && Object.hasOwn(value, language)) return false;
  return true;
}

export const isFigure: Rule = value =>
  value === null ||
  (typeof value === 'number' && Number.isFinite(value)) ||
  `a number such as ${numberIn(value) ?? 12.5}, or null where it is missing`;

/** The number that is in a text. */
function numberIn(value: unknown): number | null {
  const number = typeof value === 'string' && value.trim() ? Number(value) : NaN;
  return Number.isFinite(number) ? number : null;
}

/** A figure from which a bar or an outline can be drawn. */
export const isSize: Rule = value => {
  const figure = isFigure(value);
  return figure === true && (value as number) < 0 ? 'a figure of 0 or more' : figure;
};

export const oneOf =
  (allowed: readonly string[]): Rule =>
  value =>
    allowed.includes(value as string) || `one of ${allowed.join(', ')}`;

/** `null` and an empty text say nothing. */
export const optional =
  (rule: Rule): Rule =>
  value =>
    (value ?? '') === '' || rule(value);

export const isSomeText = optional(isText);
export const isSomeLocalText = optional(isLocalText);
export const isSomeList = optional(value => isList(value, isShort) || `an array of up to ${MAX_LIST_LENGTH} strings`);

/** The id of one of `rows`. */
export function idOf(rows: readonly { readonly id: string }[], what: string): Rule {
  const ids = new Set<unknown>(rows.map(row => row.id));
  return id => ids.has(id) || `the id of one of the ${what}`;
}

/** At least one id of `rows`. */
export function idsOf(rows: readonly { readonly id: string }[], what: string): Rule {
  const isId = idOf(rows, what);
  return value =>
    (isList(value, id => isId(id) === true) && (value as readonly unknown[]).length > 0) ||
    `an array of ids of the ${what}`;
}

/** One rule per table: an id names one row. */
export function isNew(): Rule {
  const seen = new Set<unknown>();
  return id => {
    const text = isText(id);
    if (text !== true) return text;
    const before = seen.size;
    return before < seen.add(id).size || 'an id that no other row has';
  };
}

/** A date in EDTF; a whole number stands for a year. Thousands of rows share few dates: each is parsed once. */
export function isDate(): Rule {
  const known = new Map<unknown, ReturnType<Rule>>();
  return value => {
    const verdict = known.get(value) ?? date(value);
    known.set(value, verdict);
    return verdict;
  };
}

function date(value: unknown): ReturnType<Rule> {
  const text = Number.isInteger(value) ? String(value) : value;
  if (!isShort(text) || !parseEdtf(text)) return 'a text in EDTF such as "2024", "2024-03" or "2017/2024-06"';
  return text === value || { value: text };
}

export const isTier = optional(oneOf(tiers));
export const isBound = optional(oneOf(['eq', 'ge', 'gt', 'le', 'lt', 'approx']));
export const isCurrency = optional(oneOf(['CNY', 'USD']));
export const isDecimals = optional(
  value =>
    (Number.isInteger(value) && (value as number) >= 0 && (value as number) <= 20) || 'a whole number from 0 to 20',
);
export const isUnit = oneOf(['money', 'percent', 'count', 'per-10k-people', 'eflops', 'index', 'rank']);

/** Rules of the places; each time anew, because ids are counted. */
export const places = (): Rules => ({
  id: isNew(),
  kind: isSomeText,
  parent: isSomeText,
  tier: optional(isFigure),
  name: isLocalText,
  color: optional(value => {
    const hex = typeof value === 'string' && hexColor(value);
    return hex ? { value: hex } : 'a color such as "#c23531", "rgb(194 53 49)" or "teal"';
  }),
  marker: optional(oneOf(markerNames)),
});

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Most problems reported for one data set; more would bury the first. */
const MAX_PROBLEMS = 20;

/** Most rows that are read of one table. */
const MAX_ROWS = 100_000;

/**
 * Anything ─▶ the rows that obey every rule, as plain objects of the library's own, and what is wrong with the others.
 * Every field is read once and copied: what comes from outside may be a proxy, have getters that throw, or change later.
 *
 * @param of the shape that is expected, in words
 * @param read takes the tables of the chart; those of sources and citations are common to all
 */
export function validateRows<Rows>(input: unknown, of: string, read: (table: Read) => Rows): Validated<Rows> {
  const problems: Problem[] = [];
  /** What is being read: a table, or a row of it; its path becomes text only where something is wrong with it. */
  let path = '';
  let at = -1;
  const wrong = (value: unknown, expected: string, key = ''): void => {
    if (problems.length < MAX_PROBLEMS)
      problems.push(badData((at < 0 ? path : `${path}[${at}]`) + (key && `.${key}`), value, expected));
  };
  const safely = (action: () => void): void => {
    try {
      action();
    } catch (cause) {
      wrong(cause, 'something that can be read');
    }
  };
  let known = false;
  /** An empty list or object is no mistake: there are no rows, or none yet. */
  let empty = false;
  safely(() => {
    known = isRecord(input);
    empty = (known || Array.isArray(input)) && !Object.keys(input as object).length;
    if (!known && !empty) wrong(input, of);
  });
  const field = (name: string): unknown =>
    known ? (input as Readonly<Record<string, unknown>>)[(path = name)] : undefined;
  const table: Read = <Row>(name: string, rules: Rules, required = false, repairs: Repairs = {}) => {
    const found: unknown[] = [];
    // Fields that may be absent mostly are, in rows that are many.
    const keys = Object.entries(rules).map(([key, rule]) => [key, rule, rule(undefined) === true] as const);
    const readRow = (row: Readonly<Record<string, unknown>>): void => {
      const copy: Record<string, unknown> = {};
      let refused: (() => void)[] | undefined;
      for (const [key, rule, isOptional] of keys) {
        const value = row[key];
        if (value === undefined && isOptional) continue;
        const own = typeof value === 'string' ? fit(value) : plain(value);
        const verdict = rule(own);
        if (verdict === true) {
          if (own !== undefined && own !== '') copy[key] = own;
        } else if (typeof verdict === 'string') {
          wrong(value, verdict, key);
          const repair = repairs[key];
          if (!repair) return;
          (refused ??= []).push(() => repair(copy, own));
        } else copy[key] = verdict.value;
      }
      if (refused) for (const repair of refused) repair();
      found.push(copy);
    };
    safely(() => {
      const rows = field(name);
      if (!known || ((empty || !required) && (rows === undefined || rows === null))) return;
      if (!Array.isArray(rows)) return wrong(rows, 'an array of rows');
      if (rows.length > MAX_ROWS) wrong(rows, `at most ${MAX_ROWS} rows; the others are left out`);
      for (let index = 0; index < rows.length && index < MAX_ROWS; index++) {
        at = index;
        const row: unknown = rows[index];
        if (isRecord(row)) readRow(row);
        else wrong(row, 'an object');
      }
    });
    at = -1;
    return found as Row[];
  };
  const date = optional(isDate());
  const rows = {
    ...read(table),
    sources: table<Source>('sources', {
      id: isText,
      tier: isTier,
      title: isSomeLocalText,
      publisher: isSomeLocalText,
      author: isSomeLocalText,
      published: date,
      url: isSomeText,
    }),
    citations: table<Citation>('citations', {
      table: isSomeText,
      row: isText,
      field: isSomeText,
      source: isText,
      locator: isSomeText,
      asPrinted: isSomeText,
    }),
  };
  for (const name of ['credit', 'title', 'measure', 'subject'])
    safely(() => {
      const text = plain(field(name));
      const verdict = isSomeLocalText(text);
      if (typeof verdict === 'string') wrong(text, verdict);
      else if (text) Object.assign(rows, { [name]: text });
    });
  return { rows, problems };
}

/** A copy of a value: its text made fit to be shown, its number without the noise of arithmetic, of a list the items, of an object the texts by language. */
function plain(value: unknown): unknown {
  if (Array.isArray(value)) {
    const items: unknown[] = [];
    for (let index = 0; index < value.length && index <= MAX_LIST_LENGTH; index++) items.push(fit(value[index]));
    return items;
  }
  if (!isRecord(value)) return fit(value);
  let texts: Record<string, unknown> | undefined;
  for (const language of fallbackLocales.en) {
    const text = value[language];
    if (text !== undefined) (texts ??= {})[language] = fit(text);
  }
  // An object without a text is nothing that any field may be.
  return texts ?? NaN;
}

/** Of a number the 15 significant digits that every decimal survives: 2.0999999999999996 is 2.1. */
const fit = (value: unknown): unknown =>
  typeof value === 'number' ? Number(value.toPrecision(15)) : isShort(value) ? sanitize(value) : value;
