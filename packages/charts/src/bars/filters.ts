import type { Fund, Place } from '@cityfacts/data';
import { cityOf } from '@cityfacts/core/filters.js';
import type { BarsOptions } from './options.js';

/** What a fund is found by: under `cities` its city, which of a district's fund is the district's, and the place itself. */
export type Facets = Pick<BarsOptions, 'cities' | 'levels' | 'forms' | 'sectors'>;

export const facetsOf = ({ place = '', level, form, focus }: Fund, places: ReadonlyMap<string, Place>): Facets => ({
  cities: [cityOf(place, places), place],
  levels: level ? [level] : [],
  forms: form ? [form] : [],
  sectors: focus ?? [],
});

/** Whether the options let a fund through. */
export const matchesFilters = (options: Facets, facets: Facets): boolean =>
  (['cities', 'levels', 'forms', 'sectors'] as const).every(
    name => !options[name].length || facets[name].some(value => options[name].includes(value)),
  );
