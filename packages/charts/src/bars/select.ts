import { ascending, rollup } from 'd3-array';
import type { BarsRows, Currency, Fund } from '@cityfacts/data';
import { parseEdtf } from '@cityfacts/core/format/edtf.js';
import { badOption, limitRows, unknownCity } from '@cityfacts/core/messages.js';
import type { Problem } from '@cityfacts/core/problems.js';
import { levels } from '@cityfacts/core/vocabulary.js';
import { forms } from './validate.js';
import { facetsOf, matchesFilters } from './filters.js';
import { linkedRows, conflictsOf } from '@cityfacts/core/conflicts.js';
import type { BarsOptions } from './options.js';

/** More rows than a chart can show. */
const MAX_FUNDS = 1000;
/** Parts of parts of parts, and so on: what is deeper is no fund. */
const MAX_NESTING = 50;

/** A shown fund with the shown parts of it, parts of parts included and marked by their own `parent`. */
export interface Whole {
  readonly fund: Fund;
  readonly parts: readonly Fund[];
}

/** What the options let through, before any formatting. */
export interface BarsSelection {
  /** In reading order, but not yet in groups. */
  readonly wholes: readonly Whole[];
  /** The one currency that bars are drawn in. */
  readonly currency: Currency | null;
  /** The funds whose figures contradict one, by its id. */
  readonly rivals: ReadonlyMap<string, readonly Fund[]>;
  /** The other rows about the same fund, by the id of each. */
  readonly same: ReadonlyMap<string, readonly Fund[]>;
  /** Shown funds without a row of their own: another row of the same fund has the size that they lack. */
  readonly merged: readonly Fund[];
  readonly problems: readonly Problem[];
}

/** Which list a fund is in: single funds, several funds together, totals of what exists. */
export type Section = 'single' | 'several' | 'stock';

export const sectionOf = ({ form, status }: Fund): Section =>
  status === 'stock' ? 'stock' : form === 'fund' || form === 'fund-of-funds' ? 'single' : 'several';

const sections: readonly Section[] = ['single', 'several', 'stock'];

/** rows ─▶ funds the options let through ─▶ parts into their wholes ─▶ order, conflicting figures side by side. */
export function selectBars(rows: BarsRows, options: BarsOptions): BarsSelection {
  const problems: Problem[] = [];
  const same = linkedRows(rows.funds, fund => fund.sameAs);
  const chosen = filtered(rows, options, problems);
  const isMerged = (fund: Fund) => fund.size === null && (same.get(fund.id) ?? []).some(({ size }) => size !== null);
  const shown = chosen.filter(fund => !isMerged(fund));
  const wholes = assemble(shown, new Map(rows.funds.map(fund => [fund.id, fund])));
  const ordered = [...wholes].sort((a, b) => compare(a.fund, b.fund, options.sort));
  const rivals = conflictsOf(rows.funds);
  return {
    wholes: sideBySide(ordered, id => [...(rivals.get(id) ?? []), ...(same.get(id) ?? [])]),
    currency: commonCurrency(shown),
    rivals,
    same,
    merged: chosen.filter(isMerged),
    problems,
  };
}

function filtered(rows: BarsRows, options: BarsOptions, problems: Problem[]): readonly Fund[] {
  const places = new Map(rows.places.map(place => [place.id, place]));
  const choice = (attribute: string, words: readonly string[], allowed: readonly string[]) => {
    for (const word of words) if (!allowed.includes(word)) problems.push(badOption(attribute, word, allowed));
  };
  for (const id of options.cities) if (!places.has(id)) problems.push(unknownCity(id, [...places.keys()]));
  choice('levels', options.levels, levels);
  choice('forms', options.forms, forms);
  choice('sectors', options.sectors, [...new Set(rows.funds.flatMap(fund => fund.focus ?? []))].sort());
  const shown = rows.funds.filter(fund => matchesFilters(options, facetsOf(fund, places)));
  return limitRows(shown, 'funds', MAX_FUNDS, problems);
}

/** Parts go to the outermost shown whole above them. A circle of parents has none: its funds are alone. */
function assemble(shown: readonly Fund[], all: ReadonlyMap<string, Fund>): readonly Whole[] {
  const ids = new Set(shown.map(fund => fund.id));
  const parts = new Map<string, Fund[]>();
  const wholes: Fund[] = [];
  for (const fund of shown) {
    const top = outermost(fund, all, ids);
    if (top === fund.id) wholes.push(fund);
    else parts.set(top, [...(parts.get(top) ?? []), fund]);
  }
  return wholes.map(fund => ({
    fund,
    parts: (parts.get(fund.id) ?? []).sort((a, b) => compareWithin(a, b, 'established')),
  }));
}

function outermost(fund: Fund, all: ReadonlyMap<string, Fund>, shown: ReadonlySet<string>): string {
  const seen = new Set([fund.id]);
  let top = fund.id;
  for (let parent = fund.parent; parent; parent = all.get(parent)?.parent) {
    if (seen.has(parent) || seen.size > MAX_NESTING) return fund.id;
    seen.add(parent);
    if (shown.has(parent)) top = parent;
  }
  return top;
}

/** The currency of a size; `null` where the row gives none, which is not taken for any. */
export const currencyOf = ({ currency }: Fund): Currency | null => currency ?? null;

/** The currency of most stated sizes, or none where most have none; of as many in two, the first by name, and none last. */
function commonCurrency(funds: readonly Fund[]): Currency | null {
  const sized = funds.filter(fund => fund.size !== null);
  const counts = rollup(sized, those => those.length, currencyOf);
  const [first] = [...counts].sort(([a, m], [b, n]) => n - m || ascending(a ?? '~', b ?? '~'));
  return first?.[0] ?? null;
}

/** Single funds, which compare with each other, before totals of several. */
const compare = (a: Fund, b: Fund, sort: BarsOptions['sort']): number =>
  sections.indexOf(sectionOf(a)) - sections.indexOf(sectionOf(b)) || compareWithin(a, b, sort);

/** Missing last; what is alike by id, so that row order does not matter. */
function compareWithin(a: Fund, b: Fund, sort: BarsOptions['sort']): number {
  const start = (fund: Fund) => (fund.established ? (parseEdtf(fund.established)?.start ?? Infinity) : Infinity);
  const size = (fund: Fund) => fund.size ?? -1;
  const [from, to] = [start(a), start(b)];
  const bySize = size(b) - size(a);
  const byDate = from === to ? 0 : from - to;
  return (sort === 'established' ? byDate || bySize : bySize || byDate) || ascending(a.id, b.id);
}

/** Moves rows about the same fund as an earlier one directly below it, where they are in one list. */
function sideBySide(ordered: readonly Whole[], linked: (id: string) => readonly Fund[]): readonly Whole[] {
  const placed = new Set<Whole>();
  const add = (whole: Whole) => {
    if (placed.has(whole)) return;
    placed.add(whole);
    const others = linked(whole.fund.id).filter(other => sectionOf(other) === sectionOf(whole.fund));
    if (others.length) ordered.filter(other => others.includes(other.fund)).forEach(add);
  };
  ordered.forEach(add);
  return [...placed];
}
