import type { Locale, Place } from '@cityfacts/data';
import { byId } from './by-id.js';
import { localize } from '@cityfacts/data/localize.js';

/** One value that a reader can filter by. */
export interface FilterOption {
  readonly id: string;
  readonly label: string;
}

/** The city of a district; any other place itself. */
export function cityOf(id: string, places: ReadonlyMap<string, Place>): string {
  const place = places.get(id);
  return place?.kind === 'district' && place.parent && places.has(place.parent) ? place.parent : id;
}

/** Those of the places that occur, by id. */
export const placeOptions = (
  places: readonly Place[],
  there: ReadonlySet<unknown>,
  locale: Locale,
): readonly FilterOption[] =>
  places
    .filter(({ id }) => there.has(id))
    .sort(byId)
    .map(({ id, name }) => ({ id, label: localize(name, locale) || id }));

/** Those of a vocabulary that occur, in its order. */
export const wordOptions = (
  ids: readonly string[],
  there: ReadonlySet<unknown>,
  words: Readonly<Record<string, string>>,
): readonly FilterOption[] => ids.filter(id => there.has(id)).map(id => ({ id, label: words[id] ?? id }));

/** What of one filter a reader is offered: within what the author lets through; where that is one, there is nothing to choose. */
export function availableFilters(choices: readonly FilterOption[], author: readonly string[]): readonly FilterOption[] {
  const left = choices.filter(({ id }) => !author.length || author.includes(id));
  return left.length < 2 ? [] : left;
}
