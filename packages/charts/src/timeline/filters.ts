import type { TimelineRows } from '@cityfacts/data';
import { cityOf, placeOptions, wordOptions, type FilterOption } from '@cityfacts/core/filters.js';
import type { I18n } from '@cityfacts/core/chart-definition.js';
import { levels } from '@cityfacts/core/vocabulary.js';
import { allKinds } from './vocabulary.js';
import { kindOf } from './select.js';

/** What of cities, kinds and levels occurs in the data, whatever the options let through. */
export interface TimelineFilters {
  readonly cities: readonly FilterOption[];
  readonly kinds: readonly FilterOption[];
  readonly levels: readonly FilterOption[];
}

/** One pass over the rows; places by id, districts as their cities, kinds and levels in the order of the vocabulary. */
export function filtersOf({ places, events, targets = [] }: TimelineRows, { locale, strings }: I18n): TimelineFilters {
  const there = new Set<unknown>();
  const at = new Map(places.map(place => [place.id, place]));
  for (const row of events) {
    there.add(row.kind);
    there.add(row.level);
    for (const id of row.places) there.add(cityOf(id, at));
  }
  for (const row of targets) there.add(cityOf(row.place, at)).add(kindOf(row));
  return {
    cities: placeOptions(places, there, locale),
    kinds: wordOptions(allKinds, there, strings.timeline.kind),
    levels: wordOptions(levels, there, strings.level),
  };
}
