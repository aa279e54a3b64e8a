/** The message about a value of an author's rows, with its type: part of the stage `check`. */
import { error, inWords, oneLine, safely, shown } from './messages.js';
import type { Problem } from './problems.js';

export const badData = (path: string, value: unknown, expected: string): Problem =>
  error('badData', `data${path && '.'}${path} is ${typed(value)}; expected ${expected}`);

/** The same with its type, so that the number 2024 is not taken for the text "2024". */
const typed = (value: unknown): string => safely(() => withType(value));

function withType(value: unknown): string {
  if (value === null || value === undefined) return String(value);
  if (typeof value === 'string') return `the text ${shown(value)}`;
  if (typeof value !== 'object') return `the ${typeof value} ${oneLine(String(value), 58)}`;
  if (value instanceof Error) return `an error (${oneLine(value.message, 400)})`;
  if (value instanceof Date) return `a Date (${String(value.valueOf()) === 'NaN' ? 'invalid' : value.toISOString()})`;
  return `an ${Array.isArray(value) ? 'array' : 'object'} ${oneLine(inWords(value), 80)}`;
}
