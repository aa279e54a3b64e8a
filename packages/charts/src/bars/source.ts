import { ascending } from 'd3-array';
import type { BarsRows, Currency, Fund } from '@cityfacts/data';
import { localize } from '@cityfacts/data/localize.js';
import { cityOf } from '@cityfacts/core/filters.js';
import { wordFor } from '@cityfacts/core/get-own.js';
import type { MoneyUnit } from '@cityfacts/core/format/money.js';
import type { I18n } from '@cityfacts/core/chart-definition.js';
import { assignSeries, isListed } from '@cityfacts/core/series.js';
import { isolate } from '@cityfacts/core/text/isolate.js';
import type { BarsOptions } from './options.js';
import type { BarsSelection } from './select.js';
import { scaleFigure, scaleOf, scaleUnit, unitWords } from './unit.js';

export interface City {
  readonly id: string;
  readonly name: string;
  readonly series: number;
}

/** The rows of a figure and what of them is shown: all that a fund is put into words from. */
export interface BarsSource {
  readonly rows: BarsRows;
  readonly funds: ReadonlyMap<string, Fund>;
  readonly selection: BarsSelection;
  readonly groupBy: BarsOptions['groupBy'];
  readonly i18n: I18n;
  /** City of each place of a fund; of a fund without a place its name and id are empty. Taken from all rows, so that filters never change a colour. */
  readonly cities: ReadonlyMap<string, City>;
  /** Those of the shown funds: the cities of the dataset in their order, then the others as they are listed. */
  readonly present: readonly City[];
  /** The unit of the scale, and the drawn figures that are on it: a rounded one differs from its neighbours. */
  readonly unit: MoneyUnit;
  readonly among: readonly number[];
}

/** The series of what has no place: a color that is read well, and no look of a place of an author. */
const NO_PLACE = 1;

export function sourceOf(
  rows: BarsRows,
  selection: BarsSelection,
  groupBy: BarsOptions['groupBy'],
  i18n: I18n,
): BarsSource {
  const { locale } = i18n;
  const places = new Map(rows.places.map(place => [place.id, place]));
  const cityIds = new Map(rows.funds.map(({ place = '' }) => [place, '']));
  for (const place of cityIds.keys()) cityIds.set(place, cityOf(place, places));
  const used = new Set(cityIds.values());
  const known = rows.places.filter(({ id }) => used.delete(id));
  const series = assignSeries([...known, ...[...used].map(id => ({ id }))]);
  const named = new Map(
    [...series].map(([id, index]) => [
      id,
      { id, name: isolate(localize(places.get(id)?.name, locale) || id), series: id ? index : NO_PLACE },
    ]),
  );
  const cities = new Map([...cityIds].map(([place, id]) => [place, named.get(id)!]));
  const drawn = new Set(selection.shown.map(({ place = '' }) => cities.get(place)!));
  const sizes = new Set<number>();
  for (const { fund, parts } of selection.wholes)
    if (selection.drawn.has(fund.id))
      for (const figure of [fund, ...parts])
        if (figure.size !== null && scaleOf(figure) === selection.scale) sizes.add(figure.size);
  const among = [...sizes];
  return {
    rows,
    funds: new Map(rows.funds.map(fund => [fund.id, fund])),
    selection,
    groupBy,
    i18n,
    cities,
    present: [...named.values()].filter(city => drawn.has(city)).sort((a, b) => ascending(placeRank(a), placeRank(b))),
    unit: scaleUnit(selection.wholes[0]?.fund, among, i18n),
    among,
  };
}

const placeRank = ({ series }: City): number => (isListed(series) ? series : Infinity);

export const cityFor = ({ place = '' }: Fund, { cities }: Pick<BarsSource, 'cities'>): City => cities.get(place)!;

export const placeName = ({ rows, i18n }: BarsSource, id = ''): string =>
  isolate(localize(rows.places.find(place => place.id === id)?.name, i18n.locale) || id);

export const nameOf = ({ name, id }: Fund, { i18n }: Pick<BarsSource, 'i18n'>): string =>
  isolate(localize(name, i18n.locale) || id);

/** The name of a part below that of its whole: `first tranche`, not the name of the whole again. */
export function partName(part: Fund, whole: Fund, source: BarsSource): string {
  const [name, start] = [nameOf(part, source), nameOf(whole, source)];
  const rest = name.startsWith(start) ? name.slice(start.length) : '';
  const [, inBrackets, after] = /^\s*(?:[(（](.+)[)）]|[\s,，:：·–-]+(.+))$/.exec(rest) ?? [];
  return inBrackets ?? after ?? name;
}

/** The name below a heading that says the status: without it where the name ends with it. */
export function nameInGroup(fund: Fund, source: BarsSource): string {
  const name = nameOf(fund, source);
  const status = wordFor(source.i18n.strings.status, fund.status);
  const ending = [`, ${status}`, `（${status}）`].find(ending => status && name.endsWith(ending));
  return ending ? name.slice(0, -ending.length) : name;
}

/** A figure as it is at its bar. */
export const figureAtBar = (fund: Fund, { i18n, unit, among }: BarsSource): string =>
  scaleFigure(fund, unit, among, i18n);

/** The unit of the scale in words: "CNY bn"; empty where it is plain numbers. */
export const unitName = ({ selection, unit, i18n }: BarsSource): string =>
  unitWords(selection.wholes[0]?.fund, unit, i18n);

/** What the figures are; empty where nothing says it. */
export const measureOf = (source: BarsSource): string =>
  isAboutFunds(source) ? source.i18n.strings.bars.published : localize(source.rows.measure, source.i18n.locale);

/** Whether the rows are about government funds, as the default texts of the chart are. */
export const isAboutFunds = ({ rows }: Pick<BarsSource, 'rows'>): boolean => rows.subject === 'government-funds';

/** The name of a currency; empty where there is none. */
export const currencyWord = (currency: Currency, { strings, locale }: I18n): string =>
  currency && strings.bars.currency(currency, locale);
