import type { BarsRows } from '@cityfacts/data';
import { byId } from '@cityfacts/core/by-id.js';
import { availableFilters, placeOptions, wordOptions, type FilterOption } from '@cityfacts/core/filters.js';
import type { FigureOptions } from '@cityfacts/core/figure/options.js';
import type { I18n } from '@cityfacts/core/chart-definition.js';
import { levels as known } from '@cityfacts/core/vocabulary.js';
import { facetsOf, matchesFilters, type Facets } from './filters.js';
import type { BarsLayout } from './types.js';

/** Fewer rows than these need neither order nor filters. */
const MIN_ROWS_TO_SORT = 3;

/** What a reader can filter by. */
export interface BarsChoices {
  readonly cities: readonly FilterOption[];
  readonly levels: readonly FilterOption[];
  readonly sectors: readonly FilterOption[];
}

/** What of cities, levels and sectors occurs in the data, whatever the options let through, and in which funds. */
export interface BarsFilters extends BarsChoices {
  readonly funds: readonly Facets[];
}

/** Cities by id, levels in the order of the vocabulary, sectors in that of their words. */
export function filtersOf(rows: BarsRows, { locale, strings }: I18n): BarsFilters {
  const places = new Map(rows.places.map(place => [place.id, place]));
  const funds = [...rows.funds].sort(byId).map(fund => facetsOf(fund, places));
  const all = (name: keyof Facets) => new Set(funds.flatMap(fund => fund[name]));
  return {
    funds,
    cities: placeOptions(rows.places, new Set(funds.map(({ cities }) => cities[0])), locale),
    levels: wordOptions(
      [...known, ...[...all('levels')].filter(level => !known.includes(level))],
      all('levels'),
      strings.level,
    ),
    sectors: [...all('sectors')]
      .map(id => ({ id, label: strings.bars.field(id) }))
      .sort((a, b) => (a.label < b.label ? -1 : 1)),
  };
}

/** What a reader is offered: what occurs in the funds that the author lets through, where these are worth filtering. */
export function barsFilterOptions(
  { funds, ...choices }: BarsFilters,
  author: Facets & Pick<FigureOptions, 'noMenu'>,
): BarsChoices {
  const left = funds.filter(fund => matchesFilters(author, fund));
  const offer = (name: keyof BarsChoices) =>
    author.noMenu || left.length < MIN_ROWS_TO_SORT
      ? []
      : availableFilters(
          choices[name].filter(({ id }) => left.some(fund => fund[name].includes(id))),
          author[name],
        );
  return { cities: offer('cities'), levels: offer('levels'), sectors: offer('sectors') };
}

/** Whether a reader may choose the order: where there are rows to order and the author shows controls. */
export const hasSort = (
  { view, nodes }: Pick<BarsLayout, 'view' | 'nodes'>,
  { noMenu }: Pick<FigureOptions, 'noMenu'>,
): boolean => !noMenu && (view === 'table' || nodes.length >= MIN_ROWS_TO_SORT);
