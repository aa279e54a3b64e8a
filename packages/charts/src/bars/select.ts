import { ascending } from 'd3-array';
import type { BarsRows, Fund } from '@cityfacts/data';
import { localize } from '@cityfacts/data/localize.js';
import type { I18n } from '@cityfacts/core/chart-definition.js';
import { conflictsOf, linkedRows } from '@cityfacts/core/conflicts.js';
import type { Emphasis } from '@cityfacts/core/figure/options.js';
import { parseEdtf } from '@cityfacts/core/format/edtf.js';
import { badOption, limitRows, unknownCity } from '@cityfacts/core/messages.js';
import type { Problem } from '@cityfacts/core/problems.js';
import { refusalOf } from '@cityfacts/core/repairs.js';
import { levels } from '@cityfacts/core/vocabulary.js';
import { facetsOf, matchesFilters } from './filters.js';
import type { BarsOptions } from './options.js';
import { moneyOf } from './texture.js';
import { scaleOf } from './unit.js';
import { forms } from './vocabulary.js';

/** More rows than a chart can show. */
const MAX_FUNDS = 9999;
/** Parts of parts of parts, and so on: what is deeper is no fund. */
const MAX_NESTING = 50;

/** A shown fund with the shown parts of it, parts of parts included and marked by their own `parent`. */
export interface Whole {
  readonly fund: Fund;
  readonly parts: readonly Fund[];
}

/** Why a fund has no bar. */
export type ListKey = 'stock' | 'otherUnit' | 'notShown' | 'unstated';

const listKeys: readonly ListKey[] = ['stock', 'otherUnit', 'notShown', 'unstated'];

/** What the options let through, before any formatting. */
export interface BarsSelection {
  /** Funds with a bar, in reading order but not yet in groups; a limit may leave the last of them out of the drawing. */
  readonly wholes: readonly Whole[];
  /** Ids of those that are drawn. */
  readonly drawn: ReadonlySet<string>;
  /** Funds without a bar, by reason. */
  readonly lists: readonly { readonly key: ListKey; readonly funds: readonly Fund[] }[];
  /** All of these: funds that have a row, a part or a place in a list. */
  readonly shown: readonly Fund[];
  /** Shown funds without a row of their own: another row of the same fund has the size that they lack. */
  readonly merged: readonly Fund[];
  /** The one unit that bars are drawn in, see `scaleOf`. */
  readonly scale: string;
  /** The funds whose figures contradict one, by its id. */
  readonly rivals: ReadonlyMap<string, readonly Fund[]>;
  /** The other rows about the same fund, by the id of each. */
  readonly same: ReadonlyMap<string, readonly Fund[]>;
  readonly problems: readonly Problem[];
}

/** Several funds together, or a total of what exists, are no single fund. */
export const isSingle = ({ form, status }: Fund): boolean =>
  status !== 'stock' && form !== 'cluster' && form !== 'batch' && form !== 'group';

/** rows ─▶ funds the options let through ─▶ scale ─▶ parts into their wholes ─▶ order ─▶ the first of them. */
export function selectBars(rows: BarsRows, options: BarsOptions, i18n: I18n, emphasis?: Emphasis): BarsSelection {
  const problems: Problem[] = [];
  const same = linkedRows(rows.funds, fund => fund.sameAs);
  const rivals = conflictsOf(rows.funds);
  const chosen = filtered(rows, options, problems);
  const isMerged = (fund: Fund) => fund.size === null && (same.get(fund.id) ?? []).some(({ size }) => size !== null);
  const shown = chosen.filter(fund => !isMerged(fund));
  const scale = commonScale(shown);
  const isSized = (fund: Fund) => fund.size !== null && scaleOf(fund) === scale;
  // Totals of existing funds have bars only where they do not set the scale: they are not single funds.
  const [largest, total] = [false, true].map(stock =>
    shown.reduce(
      (most, fund) => (isSized(fund) && (fund.status === 'stock') === stock ? Math.max(most, fund.size!) : most),
      -Infinity,
    ),
  ) as [number, number];
  const listsStock = largest > -Infinity && total > largest;
  const hasBar = (fund: Fund) => isSized(fund) && !(listsStock && fund.status === 'stock');
  const { wholes, others } = assemble(shown, rows.funds, hasBar);
  const order = comparator(options.sort, i18n);
  const ordered = order ? wholes.sort((a, b) => order(a.fund, b.fund)) : wholes;
  const named = new Set([...(emphasis?.highlight ?? []), ...(emphasis?.annotations ?? []).map(({ id }) => id)]);
  const leads = ({ fund, parts }: Whole) => named.has(fund.id) || parts.some(({ id }) => named.has(id));
  const keyOf = (fund: Fund): ListKey => {
    if (fund.size === null) return refusalOf(fund.missing, i18n) === undefined ? 'unstated' : 'notShown';
    return scaleOf(fund) === scale ? 'stock' : 'otherUnit';
  };
  const drawn = new Set<string>();
  const inReadingOrder: Fund[] = [];
  ordered.forEach((whole, index) => {
    if (index < options.limit || leads(whole)) drawn.add(whole.fund.id);
    inReadingOrder.push(whole.fund, ...whole.parts);
  });
  const listed = order ? others.sort(order) : others;
  const lists = listKeys
    .map(key => ({ key, funds: listed.filter(fund => keyOf(fund) === key) }))
    .filter(({ funds }) => funds.length);
  return {
    wholes: ordered,
    drawn,
    lists,
    shown: [...inReadingOrder, ...lists.flatMap(({ funds }) => funds)],
    merged: chosen.filter(isMerged),
    scale,
    rivals,
    same,
    problems,
  };
}

function filtered(rows: BarsRows, options: BarsOptions, problems: Problem[]): readonly Fund[] {
  const places = new Map(rows.places.map(place => [place.id, place]));
  const choice = (
    attribute: string,
    words: readonly string[],
    known: readonly string[],
    of: (fund: Fund) => readonly (string | undefined)[],
  ) => {
    if (!words.length) return;
    const own = rows.funds.flatMap(of).filter((word): word is string => !!word && !known.includes(word));
    const allowed = [...known, ...new Set(own.sort())];
    for (const word of words) if (!allowed.includes(word)) problems.push(badOption(attribute, word, allowed));
  };
  for (const id of options.cities) if (!places.has(id)) problems.push(unknownCity(id, [...places.keys()]));
  choice('levels', options.levels, levels, ({ level }) => [level]);
  choice('forms', options.forms, forms, ({ form }) => [form]);
  choice('sectors', options.sectors, [], ({ focus = [] }) => focus);
  const { cities, levels: levelled, forms: formed, sectors } = options;
  const isFiltered = [cities, levelled, formed, sectors].some(({ length }) => length);
  const shown = isFiltered ? rows.funds.filter(fund => matchesFilters(options, facetsOf(fund, places))) : rows.funds;
  return limitRows(shown, 'funds', MAX_FUNDS, problems);
}

/**
 * Parts go to the outermost shown whole above them that has a bar, all others are rows or in lists. A circle of parents has
 * no outermost one: its funds are alone.
 */
function assemble(shown: readonly Fund[], all: readonly Fund[], hasBar: (fund: Fund) => boolean) {
  if (!shown.some(({ parent }) => parent))
    return {
      wholes: shown.filter(hasBar).map((fund): Whole => ({ fund, parts: [] })),
      others: shown.filter(fund => !hasBar(fund)),
    };
  const byId = new Map(all.map(fund => [fund.id, fund]));
  const bars = new Set(shown.filter(hasBar).map(({ id }) => id));
  const parts = new Map<string, Fund[]>();
  const alone: Fund[] = [];
  for (const fund of shown) {
    const top = outermost(fund, byId, bars);
    if (top === fund.id) alone.push(fund);
    else parts.set(top, [...(parts.get(top) ?? []), fund]);
  }
  const inOrder = (a: Fund, b: Fund) => byDate(a, b) || bySize(a, b) || ascending(a.id, b.id);
  return {
    wholes: alone
      .filter(({ id }) => bars.has(id))
      .map((fund): Whole => ({ fund, parts: (parts.get(fund.id) ?? []).sort(inOrder) })),
    others: alone.filter(({ id }) => !bars.has(id)),
  };
}

function outermost(fund: Fund, all: ReadonlyMap<string, Fund>, bars: ReadonlySet<string>): string {
  const seen = new Set([fund.id]);
  let top = fund.id;
  for (let parent = fund.parent; parent; parent = all.get(parent)?.parent) {
    if (seen.has(parent) || seen.size > MAX_NESTING) return fund.id;
    seen.add(parent);
    if (bars.has(parent)) top = parent;
  }
  return top;
}

/** The unit and currency of most figures; of as many in two, the first by name, and none last. */
function commonScale(funds: readonly Fund[]): string {
  const counts = new Map<string, number>();
  for (const fund of funds) if (fund.size !== null) counts.set(scaleOf(fund), (counts.get(scaleOf(fund)) ?? 0) + 1);
  const [first] = [...counts].sort(([a, m], [b, n]) => n - m || ascending(a.trimEnd() + '~', b.trimEnd() + '~'));
  return first?.[0] ?? '';
}

type Compare = (a: Fund, b: Fund) => number;

/** Since when money exists; of what is announced or aimed at, when that was said. */
export const dateOf = ({ status, stated, established }: Fund): string | null =>
  (moneyOf(status) === 'exists' ? established : (stated ?? established)) ?? null;

const startOf = (date: string | null): number => (date ? (parseEdtf(date)?.start ?? Infinity) : Infinity);

/** Earliest first, undated last. */
const byDate: Compare = (a, b) => {
  if (dateOf(a) === dateOf(b)) return 0;
  const [from, to] = [startOf(dateOf(a)), startOf(dateOf(b))];
  return from === to ? 0 : from - to;
};

/** Largest first. */
const bySize: Compare = (a, b) => (b.size ?? -Infinity) - (a.size ?? -Infinity) || 0;

/** What is alike is in the order of ids, so that row order does not matter; `null` for the order of the rows. */
function comparator(sort: BarsOptions['sort'], { locale }: I18n): Compare | null {
  const [key, reversed] = sort.split('-') as [string, string?];
  if (key === 'none') return null;
  const byId: Compare = (a, b) => ascending(a.id, b.id);
  if (key === 'name') {
    const nameOf = ({ name }: Fund) => localize(name, locale).toLowerCase();
    const byName: Compare = (a, b) => ascending(nameOf(a), nameOf(b));
    return (a, b) => (reversed ? byName(b, a) : byName(a, b)) || byId(a, b);
  }
  if (key === 'date')
    return (a, b) => {
      // Undated last, in both directions.
      const [undated, other] = [dateOf(a) === null, dateOf(b) === null];
      if (undated !== other) return Number(undated) - Number(other);
      return (reversed ? byDate(b, a) : byDate(a, b)) || bySize(a, b) || byId(a, b);
    };
  return (a, b) => (reversed ? bySize(b, a) : bySize(a, b)) || byDate(a, b) || byId(a, b);
}

/** Rows about the same fund as an earlier one directly below it. */
export function sideBySide(wholes: readonly Whole[], { rivals, same }: BarsSelection): readonly Whole[] {
  if (!rivals.size && !same.size) return wholes;
  const byFund = new Map(wholes.map(whole => [whole.fund.id, whole]));
  const placed = new Set<Whole>();
  const add = (whole: Whole) => {
    if (placed.has(whole)) return;
    placed.add(whole);
    for (const links of [rivals, same])
      for (const { id } of links.get(whole.fund.id) ?? []) if (byFund.has(id)) add(byFund.get(id)!);
  };
  wholes.forEach(add);
  return [...placed];
}
