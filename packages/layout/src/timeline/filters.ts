import type { TimelineRows } from '@cityfacts/data';
import type { Words } from '../plan.js';
import { say } from '../words/local-text.js';
import { levels } from '../vocabulary.js';
import { kinds } from './check.js';
import { byId } from './select.js';

/** One value that a reader can filter by. */
export interface Choice {
  readonly id: string;
  readonly label: string;
}

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
  const choices = (ids: readonly string[], words: Readonly<Record<string, string>>): readonly Choice[] =>
    ids.filter(id => there.has(id)).map(id => ({ id, label: words[id] ?? id }));
  return {
    cities: places
      .filter(({ id }) => there.has(id))
      .sort(byId)
      .map(({ id, name }) => ({ id, label: say(name, locale) || id })),
    kinds: choices(kinds, strings.timeline.kind),
    levels: choices(levels, strings.level),
  };
}
