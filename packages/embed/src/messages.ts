/** Every message of this package to authors, one named function each: what is wrong, the offending value, the mend. */
import { messages } from '@cityfacts/layout';

/** What the caller asked for cannot be done; the message says what can. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

const quoted = (value: unknown): string => JSON.stringify(value) ?? String(value);

export const notAllowed = (name: string, value: unknown, allowed: readonly string[]): string =>
  messages.badOption(name, typeof value === 'string' ? value : quoted(value), allowed).message;

export const unknownName = (what: string, name: string, allowed: readonly string[]): string =>
  `there is no ${what} ${quoted(name)}; use one of ${allowed.join(', ')}`;

export const badWidth = (name: string, value: unknown, least: number, most: number): string =>
  `${name}=${quoted(value)} is not allowed; use a whole number from ${least} to ${most}`;

export const badWidths = (value: unknown): string =>
  `widths=${quoted(value)} is not allowed; use one width or two different ones, such as [360, 720]`;

export const badId = (value: unknown): string =>
  `id=${quoted(value)} is not allowed; use a letter followed by letters, digits, - or _`;

/** The first problem in full and how many more there are, on one line. */
export const cannotDraw = (problems: readonly string[]): string =>
  problems.length > 1 ? `${problems[0]} (and ${problems.length - 1} more)` : (problems[0] ?? '');

export const noValue = (flag: string): string => `${flag} needs a value, such as ${flag}=…`;
export const stray = (argument: string): string => `${quoted(argument)} is one argument too many; see cityfacts --help`;
export const noTag = (tags: readonly string[]): string => `render needs the name of a chart: ${tags.join(', ')}`;
export const unreadable = (file: string, why: string): string => `--data ${quoted(file)} cannot be read: ${why}`;
export const notJson = (file: string, why: string): string => `--data ${quoted(file)} is not JSON: ${why}`;
export const unwritable = (file: string, why: string): string => `--out ${quoted(file)} cannot be written: ${why}`;
