import { lastDay } from './days.js';
import type { Bound, Currency, Edtf, Own, Scope, Status } from './types.js';

/** The fields of a figure that decide what it can be compared with. An observation has them; its currency is that of its indicator. */
export interface Comparable {
  readonly indicator?: string;
  readonly currency?: Currency | null;
  readonly status?: Own<Status>;
  readonly scope?: Scope;
  readonly period?: Edtf;
  readonly series?: string | null;
  readonly bound?: Bound;
}

/** One field in which figures differ. */
export interface Difference {
  readonly field: keyof Comparable;
  /** All different values, sorted. An absent field has its usual value: `actual`, `city`, `eq`, or an empty text. */
  readonly values: readonly string[];
  /** `true`: no shared axis. `false`: a shared axis with a footnote. */
  readonly refuses: boolean;
}

/** Whether figures can be compared, and why not. */
export interface Comparability {
  /** `same`: they can. `footnote`: they can, with a footnote on each difference. `refused`: they cannot. */
  readonly verdict: 'same' | 'footnote' | 'refused';
  /** In the order of the rules: those that refuse come first. */
  readonly differences: readonly Difference[];
}

/** Field, its value if it is absent, whether a difference refuses. */
const rules: readonly (readonly [field: keyof Comparable, usual: string, refuses: boolean])[] = [
  ['indicator', '', true],
  ['currency', '', true],
  ['status', 'actual', true],
  ['scope', 'city', true],
  ['period', '', true],
  ['series', '', false],
  ['bound', 'eq', false],
];

/**
 * Whether figures may share an axis, computed from their fields alone:
 *
 * | they differ in                            | and so                                                         |
 * | ----------------------------------------- | -------------------------------------------------------------- |
 * | `indicator`, `currency`                   | are refused: another measure, or another currency              |
 * | `status`                                  | are refused: a target is no actual figure                      |
 * | `scope`                                   | are refused: a district is not the city                        |
 * | `period`, with another last day           | are refused: another date                                      |
 * | `period`, with one last day               | get a footnote: `2023` and `2023-12-31`                        |
 * | `series`                                  | get a footnote: another definition or source of the count      |
 * | `bound`                                   | get a footnote: "more than" beside an exact figure             |
 */
export function comparability(figures: readonly Comparable[]): Comparability {
  const differences = rules
    .flatMap(([field, usual, refuses]): readonly Difference[] => {
      const values = [...new Set(figures.map(figure => figure[field] ?? usual))].sort();
      if (values.length < 2) return [];
      return [{ field, values, refuses: field === 'period' ? new Set(values.map(cutOff)).size > 1 : refuses }];
    })
    .sort((a, b) => Number(b.refuses) - Number(a.refuses));
  return {
    verdict: !differences.length ? 'same' : differences[0]!.refuses ? 'refused' : 'footnote',
    differences,
  };
}

/** The last day of a date as milliseconds, the same for `2024-06` and `2024-06-30`. */
export function cutOff(date: Edtf): number {
  const [year = 0, month = 0, day = 0] = lastDay(date).split('-').map(Number);
  return Math.min(Date.UTC(year, month - 1, day), Date.UTC(year, month, 0));
}
