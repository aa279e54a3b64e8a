/** Collects what is wrong with an author's rows: one message for what is wrong alike. */
import { error, inWords, oneLine, safely, shown } from '../messages.js';
import type { Problem } from '../problems.js';
import type { OwnMessages } from './messages/own-messages.js';

/** Most problems reported for one data set; more would bury the first. */
const MAX_PROBLEMS = 20;

/** Most columns of a table that are named in a message. */
const MAX_HEADS = 8;

/** Where a value is. */
export type Where =
  | { readonly path: string }
  /** `row` counts from 1 without the head; `line` is that of the file. */
  | { readonly row: number; readonly line?: number | undefined; readonly column?: string | undefined };

const quoted = (heads: readonly string[]): readonly string[] => [
  ...heads.slice(0, MAX_HEADS).map(head => shown(head)),
  ...(heads.length > MAX_HEADS ? ['…'] : []),
];

interface Group {
  readonly level: Problem['level'];
  readonly where: Where;
  readonly value: string;
  readonly expected: string;
  readonly others: Set<string>;
}

export class Report {
  readonly #groups = new Map<string, Group>();
  readonly #words: OwnMessages;
  /** Columns of ours that are known to be missing. */
  readonly #lacking = new Set<string>();

  constructor(words: OwnMessages) {
    this.#words = words;
  }

  /** A table without a column that it needs, said once for each: `candidates` are the heads that may be it, if there are several. */
  addColumn(heads: readonly string[], ours: string, candidates: readonly string[] = []): void {
    const name = ours.split(' ')[0]!;
    if (this.#lacking.has(name)) return;
    this.#lacking.add(name);
    const value = this.#words.columns(quoted(heads));
    if (candidates.length > 1)
      this.#add({ path: '' }, value, 'doubtful', `${name}: ${quoted(candidates).join(', ')}`, name);
    else this.#add({ path: '' }, value, 'column', ours, name);
  }

  /** `alike`: what problems that are one have in common. */
  add(where: Where, value: unknown, refused: string, detail = '', alike = '', level: Problem['level'] = 'error'): void {
    this.#add(where, this.#typed(value), refused, detail, alike, level);
  }

  #add(where: Where, value: string, refused: string, detail: string, alike: string, level: Problem['level'] = 'error') {
    const key = `${'path' in where ? where.path.replace(/\[\d+\]/, '[]') : (where.column ?? '')}\n${refused}\n${alike}`;
    const known = this.#groups.get(key);
    if (known) {
      known.others.add('path' in where ? where.path : String(where.row));
      return;
    }
    const expected = this.#words.expected[refused] ?? (() => refused);
    const named: Where =
      'path' in where
        ? { path: oneLine(where.path, 200) }
        : where.column === undefined
          ? where
          : { ...where, column: oneLine(where.column, 60) };
    this.#groups.set(key, {
      level,
      where: named,
      value,
      expected: expected(oneLine(detail, 300)),
      others: new Set(),
    });
  }

  get problems(): Problem[] {
    const all = [...this.#groups.values()];
    const shownOnes = all.length > MAX_PROBLEMS ? all.slice(0, MAX_PROBLEMS - 1) : all;
    const problems: Problem[] = shownOnes.map(({ level, where, value, expected, others }) => ({
      ...error(
        'badData',
        this.#words.problem(this.#words.where(where), value, expected) + this.#words.more(others.size),
      ),
      level,
      cells: [this.#words.where(where).trim(), value, expected + this.#words.more(others.size)] as const,
    }));
    if (shownOnes.length < all.length)
      problems.push(error('badData', this.#words.moreProblems(all.length - shownOnes.length)));
    return problems;
  }

  /** A value with its type, so that the number 2024 is not taken for the text "2024". */
  #typed(value: unknown): string {
    const words = this.#words;
    return safely(() => {
      if (value === null || value === undefined) return String(value);
      if (typeof value === 'string') return words.text(shown(value));
      if (typeof value !== 'object') return words.typed(typeof value, oneLine(String(value), 58));
      if (value instanceof Error) return words.typed('error', `(${oneLine(value.message, 400)})`);
      if (value instanceof Date)
        return words.typed('Date', `(${String(value.valueOf()) === 'NaN' ? 'invalid' : value.toISOString()})`);
      return words.typed(Array.isArray(value) ? 'array' : 'object', oneLine(inWords(value), 80));
    });
  }
}
