import { ascending } from 'd3-array';
import type { BarsRows, Currency, Fund } from '@cityfacts/data';
import { localize } from '@cityfacts/data/localize.js';
import { cityOf } from '@cityfacts/core/filters.js';
import { decimalText, shownDigits } from '@cityfacts/core/format/number.js';
import { wordFor } from '@cityfacts/core/get-own.js';
import { formatMoney, moneyUnit, type MoneyUnit } from '@cityfacts/core/format/money.js';
import type { I18n } from '@cityfacts/core/chart-definition.js';
import { assignSeries, isListed } from '@cityfacts/core/series.js';
import type { BarsOptions } from './options.js';
import type { BarsSelection } from './select.js';

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
    [...series].map(([id, index]) => [id, { id, name: localize(places.get(id)?.name, locale) || id, series: index }]),
  );
  const cities = new Map([...cityIds].map(([place, id]) => [place, named.get(id)!]));
  const drawn = new Set(selection.shown.map(({ place = '' }) => cities.get(place)!));
  const sizes = new Set<number>();
  for (const { fund, parts } of selection.wholes)
    if (selection.drawn.has(fund.id))
      for (const { size, currency } of [fund, ...parts])
        if (size !== null && (currency ?? null) === selection.currency) sizes.add(size);
  const among = [...sizes];
  return {
    rows,
    funds: new Map(rows.funds.map(fund => [fund.id, fund])),
    selection,
    groupBy,
    i18n,
    cities,
    present: [...named.values()].filter(city => drawn.has(city)).sort((a, b) => ascending(placeRank(a), placeRank(b))),
    unit: moneyUnit(among, selection.currency, locale, { precision: 'short', among }),
    among,
  };
}

const placeRank = ({ series }: City): number => (isListed(series) ? series : Infinity);

export const cityFor = ({ place = '' }: Fund, { cities }: Pick<BarsSource, 'cities'>): City => cities.get(place)!;

export const placeName = ({ rows, i18n }: BarsSource, id = ''): string =>
  localize(rows.places.find(place => place.id === id)?.name, i18n.locale) || id;

export const nameOf = ({ name, id }: Fund, { i18n }: Pick<BarsSource, 'i18n'>): string =>
  localize(name, i18n.locale) || id;

/** How many powers of ten below the unit of the scale a figure has a unit of its own. */
const OWN_UNIT_BELOW = 2;

/** A figure on the scale without its unit, which is in the line below the heading; bounds in words. */
export function scaleFigure(fund: Fund, { i18n, unit, among, selection }: BarsSource): string {
  const { locale, strings } = i18n;
  const value = fund.size ?? 0;
  const bound = fund.bound ?? 'eq';
  const isSmall = value !== 0 && Math.abs(value) < 10 ** (unit.exponent - OWN_UNIT_BELOW);
  const format = { precision: 'short', bound, among } as const;
  const figure = isSmall
    ? formatMoney(value, selection.currency, locale, format)
    : decimalText(shownDigits(value, locale, format, unit.exponent), locale);
  return strings.boundSpoken(bound, figure);
}

/** The unit of the scale in words: "CNY bn"; empty where it is plain numbers. */
export const unitName = ({ unit }: Pick<BarsSource, 'unit'>): string => (unit.before + unit.after).trim();

/** The name of a currency; empty where there is none. */
export const currencyWord = (currency: Currency | null, { strings }: I18n): string =>
  wordFor(strings.bars.currency, currency);
