import { badData } from './messages.js';
import type { Problem } from './problems.js';

/** What a field of user data must be: `true` where it is sound, else the English words for what was expected. */
export type Rule = (value: unknown) => true | string;

export const isText: Rule = value => (typeof value === 'string' && value !== '') || 'a non-empty string';

export const isListOfTexts: Rule = value =>
  (Array.isArray(value) && value.every(item => typeof item === 'string')) || 'an array of strings';

export const isLocalText: Rule = value =>
  typeof value === 'string' ||
  (isRecord(value) && holdsTexts(value)) ||
  'a string, or an object of strings by language (en, zh-Hans, zh-Hant)';

/** Without a list of the values: rows are many. What a page added to `Object.prototype` is met too, and is not of the row. */
function holdsTexts(value: Readonly<Record<string, unknown>>): boolean {
  for (const language in value) if (typeof value[language] !== 'string' && Object.hasOwn(value, language)) return false;
  return true;
}

export const isFigure: Rule = value =>
  value === null ||
  (typeof value === 'number' && Number.isFinite(value)) ||
  'a finite number, or null where it is missing';

export const oneOf =
  (allowed: readonly string[]): Rule =>
  value =>
    allowed.includes(value as string) || `one of ${allowed.join(', ')}`;

export const optional =
  (rule: Rule): Rule =>
  value =>
    value === undefined || value === null || rule(value);

export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Most problems reported for one data set; more would bury the first. */
const MOST = 20;

/** The rows of `input[name]` that obey every rule; what is wrong with the others is added to `problems`. */
export function soundRows<Row>(
  input: Readonly<Record<string, unknown>>,
  name: string,
  rules: Readonly<Record<string, Rule>>,
  problems: Problem[],
): readonly Row[] {
  const rows = input[name];
  if (!Array.isArray(rows)) {
    problems.push(badData(name, rows, 'an array of rows'));
    return [];
  }
  const fields = Object.entries(rules);
  return rows.filter((row: unknown, index): row is Row => {
    if (!isRecord(row)) return report(problems, `${name}[${index}]`, row, 'an object');
    for (const [field, rule] of fields) {
      const verdict = rule(row[field]);
      if (verdict !== true) return report(problems, `${name}[${index}].${field}`, row[field], verdict);
    }
    return true;
  });
}

function report(problems: Problem[], path: string, value: unknown, expected: string): false {
  if (problems.length < MOST) problems.push(badData(path, value, expected));
  return false;
}
