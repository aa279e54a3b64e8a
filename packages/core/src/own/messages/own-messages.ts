import type { Where } from '../report.js';

/** The texts for the author of a table, in one language. */
export interface OwnMessages {
  where(where: Where): string;
  /** The value is quoted. */
  text(quoted: string): string;
  /** A value of another type, as JavaScript names it. */
  typed(type: string, value: string): string;
  /** A table by the heads of its columns, which are quoted. */
  columns(heads: readonly string[]): string;
  problem(where: string, value: string, expected: string): string;
  /** How many more are alike; nothing for 0. */
  more(count: number): string;
  moreProblems(count: number): string;
  /** What was expected and the fix, by the name of the refusal. */
  readonly expected: Readonly<Record<string, (detail: string) => string>>;
}
