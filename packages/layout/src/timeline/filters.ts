import type { TimelineRows } from '@cityfacts/data';
import { placeChoices, wordChoices, type Choice } from '../filters.js';
import type { Words } from '../plan.js';
import { levels } from '../vocabulary.js';
import { kinds } from './check.js';

/** What of cities, kinds and levels occurs in the data, whatever the options let through. */
export interface TimelineFilters {
  readonly cities: readonly Choice[];
  readonly kinds: readonly Choice[];
  readonly levels: readonly Choice[];
}

/** One pass over the rows; places by id, kinds and levels in the order of the vocabulary. */
export function filtersOf({ places, events, targets = [] }: TimelineRows, { locale, strings }: Words): TimelineFilters {
  const there = new Set<unknown>();
  for (const row of events) {
    there.add(row.kind);
    there.add(row.level);
    for (const id of row.places) there.add(id);
  }
  for (const { place } of targets) there.add(place).add('target');
  return {
    cities: placeChoices(places, there, locale),
    kinds: wordChoices(kinds, there, strings.timeline.kind),
    levels: wordChoices(levels, there, strings.level),
  };
}
