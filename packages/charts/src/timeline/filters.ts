import type { TimelineRows } from '@cityfacts/data';
import { cityOf, placeOptions, wordOptions, type FilterOption } from '@cityfacts/core/filters.js';
import type { I18n } from '@cityfacts/core/chart-definition.js';
import { levels } from '@cityfacts/core/vocabulary.js';
import { allKinds, withOwn } from './vocabulary.js';
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
  const kinds = new Set<string | null | undefined>();
  const heights = new Set<string | null | undefined>();
  for (const row of events) {
    kinds.add(row.kind);
    heights.add(row.level);
    for (const id of row.places) there.add(cityOf(id, at));
  }
  for (const row of targets) {
    there.add(cityOf(row.place, at));
    kinds.add(kindOf(row));
  }
  return {
    cities: placeOptions(places, there, locale),
    kinds: wordOptions(withOwn(allKinds, kinds), kinds, strings.timeline.kind),
    levels: wordOptions(withOwn(levels, heights), heights, strings.level),
  };
}
