import type { Bound, Level, Missing, Scope, Status, Tier } from '@cityfacts/data';

/** Every word a reader can see, besides the facts themselves. A missing translation is a compile error. */
export interface Strings {
  /** Parts a label from what it labels: `: ` or `：`. */
  readonly colon: string;
  readonly sentenceEnd: string;
  /** Parts whole clauses in one sentence: `; ` or `；`. */
  readonly clauseGap: string;
  /** "A, B and C". */
  list(items: readonly string[]): string;
  /** The word for a missing value. */
  readonly noFigure: string;
  readonly missing: { readonly [M in Missing]: string };
  /** A figure with its bound, short: `> 24,000`. */
  bound(bound: Bound, figure: string): string;
  /** A figure with its bound, as said aloud: "more than 24,000". */
  boundSpoken(bound: Bound, figure: string): string;
  /** A count with its counting word: `114 firms`, `114家`. */
  counted(figure: string, unit: string): string;
  readonly status: { readonly [S in Status]: string };
  readonly scope: { readonly [S in Scope]: string };
  readonly level: { readonly [L in Level]: string };
  readonly tier: { readonly [T in Tier]: string };
  readonly lowerIsBetter: string;
  known(known: number, total: number): string;
  /** Where a figure is printed: "para. 9" of an article. */
  locator(locator: string): string;
  readonly detail: {
    readonly value: string;
    readonly printed: string;
    readonly date: string;
    readonly status: string;
    readonly scope: string;
    readonly reason: string;
    readonly source: string;
    readonly tier: string;
    readonly note: string;
  };
  readonly radar: {
    what(cities: readonly string[], axes: number): string;
    howRadar(): string;
    howDots(): string;
    statistics(known: number, total: number, from: string, to: string): string;
    gap(city: string, axis: string, reason: string): string;
    leads(city: string, count: number, total: number): string;
    trails(city: string, count: number, total: number): string;
    widest(axis: string, high: string, highValue: string, low: string, lowValue: string): string;
    readonly indicator: string;
    unlike(axis: string): string;
    /** Figures that come from an aggregator or a translation. */
    secondHand(axis: string, cities: readonly string[]): string;
    stop(city: string, axis: string, value: string, when: string): string;
  };
  /** Scale of one axis from 0 to its end: `0–8%`. */
  scale(max: string): string;
  readonly figure: {
    readonly table: string;
    readonly sources: string;
    readonly undated: string;
    readonly untitled: string;
    readonly note: string;
    readonly menu: string;
    readonly view: string;
    readonly views: { readonly [view: string]: string };
    readonly download: string;
    readonly keys: string;
    readonly close: string;
    readonly selected: (label: string) => string;
    readonly unselected: string;
    readonly shows: (view: string) => string;
    readonly problem: string;
    readonly nothing: string;
  };
}
