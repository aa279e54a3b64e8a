/** What is true of fund bars, computed from `funds.csv`. */
import { funds, ids, placeOf, said, type Lang, type Row } from './csv.js';

export interface BarsChoice {
  readonly cities: readonly string[];
  readonly levels: readonly string[];
  readonly forms: readonly string[];
  readonly sectors: readonly string[];
  readonly sort: string;
  readonly groupBy: string;
  readonly limit: number;
  readonly highlight: readonly string[];
  readonly view: string;
}

export interface BarsWorld {
  readonly lang: Lang;
  readonly choice: BarsChoice;
  /** The rows that the options let through; without those whose size another row of the same fund has. */
  readonly shown: readonly Row[];
  /** Those too. */
  readonly chosen: readonly Row[];
  readonly name: (row: Row) => string;
}

/** The city of a fund: that of its district, where its place is one. */
export function cityOf(fund: Row): Row {
  const place = placeOf(fund.place!);
  return place.kind === 'district' ? placeOf(place.parent!) : place;
}

export const worldOf = (choice: BarsChoice, lang: Lang): BarsWorld => {
  const among = (chosen: readonly string[], own: readonly string[]) =>
    !chosen.length || own.some(id => chosen.includes(id));
  const chosen = funds.filter(
    fund =>
      among(choice.cities, [fund.place!, cityOf(fund).id!]) &&
      among(choice.levels, [fund.level!]) &&
      among(choice.forms, [fund.form!]) &&
      among(choice.sectors, ids(fund.focus)),
  );
  return {
    lang,
    choice,
    chosen,
    shown: chosen.filter(fund => !isMerged(fund)),
    name: row => said(row, 'name', lang),
  };
};

export const sized = (rows: readonly Row[]): readonly Row[] => rows.filter(row => row.size !== '');
export const size = (row: Row): number => Number(row.size);

/** "Less than 100" comes before "100", and "at least 100" and "more than 100" after it. */
const RANK: Readonly<Record<string, number>> = { lt: -2, le: -1, eq: 0, approx: 0, ge: 1, gt: 2 };

/** The largest funds: single ones, and totals of several only where there is nothing else that has a bar. */
export function largestOf(rows: readonly Row[], all: readonly Row[]): readonly Row[] {
  const compare = (a: Row, b: Row) => size(b) - size(a) || RANK[b.bound!]! - RANK[a.bound!]!;
  const onScale = sized(rows).filter(row => row.status !== 'stock' || !listsStock(all));
  const single = onScale.filter(isSingle);
  const ranked = (sized(all).some(isSingle) ? single : onScale).sort(compare);
  return ranked.filter(row => compare(row, ranked[0]!) === 0);
}

const isSingle = ({ form, status }: Row) => status !== 'stock' && (form === 'fund' || form === 'fund-of-funds');

/** Totals of existing funds are listed without a bar where they are larger than all else. */
export function listsStock(all: readonly Row[]): boolean {
  const most = (stock: boolean) =>
    Math.max(-1, ...sized(all).flatMap(row => ((row.status === 'stock') === stock ? size(row) : [])));
  return most(false) >= 0 && most(true) > most(false);
}

/** All rows about one fund. */
export const sameFund = (fund: Row): readonly Row[] =>
  funds.filter(row => row === fund || ids(row.same_as).includes(fund.id!) || ids(fund.same_as).includes(row.id!));

/** Its size is in another row about the same fund, so that it has no row of its own in a chart. */
const isMerged = (fund: Row): boolean => fund.size === '' && sized(sameFund(fund)).length > 0;

/** Whether one of the shown funds is above a fund in the tree of wholes and parts. */
export function isInside(fund: Row, shown: readonly Row[]): boolean {
  for (let parent = fund.parent; parent; parent = funds.find(row => row.id === parent)?.parent)
    if (shown.some(row => row.id === parent)) return true;
  return false;
}
