import { ascending, sum } from 'd3-array';
import type { Place } from '@cityfacts/data';
import type { I18n } from '@cityfacts/core/chart-definition.js';
import { assignSeries } from '@cityfacts/core/series.js';
import { wordFor } from '@cityfacts/core/get-own.js';
import { isolate } from '@cityfacts/core/text/isolate.js';
import { localize } from '@cityfacts/data/localize.js';
import { levels } from '@cityfacts/core/vocabulary.js';
import { kinds, withOwn } from './vocabulary.js';
import type { TimelineOptions } from './options.js';
import { NO_PLACE, SEVERAL_PLACES, type DatedEvent, type TimelineSelection } from './select.js';
import type { TimelineLane } from './types.js';

/** More lanes than these are no picture: the places with the fewest events share one. */
const MAX_LANES = 12;

export interface Lanes {
  readonly lanes: readonly TimelineLane[];
  /** Index of an event's lane. */
  laneOf(event: DatedEvent): number;
  /** Ids of the places in the order of the lanes. */
  readonly order: readonly string[];
  /** Colour of a place; several places, and countries, have none (−1). */
  seriesOf(place: string): number;
}

/** What the lanes stand for: places in their order and then those of several places; kinds; or levels. */
export function lanesOf(
  { dated, others }: Pick<TimelineSelection, 'dated' | 'others'>,
  shown: readonly DatedEvent[],
  places: readonly Place[],
  {
    lanes: by,
    cities,
    kinds: onlyKinds,
    levels: onlyLevels,
  }: Pick<TimelineOptions, 'lanes' | 'cities' | 'kinds' | 'levels'>,
  { locale, strings }: I18n,
): Lanes {
  const words = strings.timeline;
  const counts = tally(dated, placeKey);
  const ranked = inOrder(
    places.filter(({ id }) => counts.has(id) || others.has(id) || cities.includes(id)),
    counts,
    cities,
  );
  const series = assignSeries(ranked.filter(place => place.kind !== 'country'));
  const colour = (place: string): number => series.get(place) ?? -1;
  const lane = (id: string, name: string, place = ''): TimelineLane => ({
    id,
    name: isolate(name.charAt(0).toUpperCase() + name.slice(1)),
    place,
    series: colour(place),
    count: 0,
  });
  const keyOf = by === 'kind' ? kindKey : by === 'level' ? levelKey : placeKey;
  const now = shown === dated && keyOf === placeKey ? counts : tally(shown, keyOf);
  const candidates =
    by === 'kind'
      ? withOwn(kinds, [...now.keys(), ...onlyKinds]).map(id => lane(id, wordFor(words.kind, id)))
      : by === 'level'
        ? [
            ...withOwn(levels, [...now.keys(), ...onlyLevels])
              .filter(id => id !== 'none')
              .map(id => lane(id, wordFor(strings.level, id))),
            lane('none', words.noLevel),
          ]
        : [
            ...ranked.map(place => lane(place.id, localize(place.name, locale) || place.id, place.id)),
            lane(SEVERAL_PLACES, words.several),
            // Where nothing has a place, the one lane needs no name.
            lane(NO_PLACE, ranked.length ? words.noPlace : ''),
          ];
  // What the author asks for stays, also without an entry.
  const asked = new Set({ city: cities, kind: onlyKinds, level: onlyLevels }[by]);
  const countOf = (id: string): number => now.get(id) ?? 0;
  const filled = candidates.filter(({ id }) => now.has(id) || asked.has(id));
  const rare =
    filled.length > MAX_LANES
      ? filled
          .filter(({ id }) => !asked.has(id) && id !== SEVERAL_PLACES)
          .sort((a, b) => countOf(b.id) - countOf(a.id) || ascending(a.id, b.id))
          .slice(Math.max(0, MAX_LANES - 1 - filled.filter(({ id }) => asked.has(id) || id === SEVERAL_PLACES).length))
      : [];
  const kept = filled.filter(entry => !rare.includes(entry));
  const index = new Map(kept.map(({ id }, at) => [id, at]));
  const lanes = kept.map(entry => ({ ...entry, count: countOf(entry.id) }));
  if (rare.length) lanes.push({ ...lane('other', words.otherPlaces), count: sum(rare, ({ id }) => countOf(id)) });
  return {
    lanes,
    order: ranked.map(({ id }) => id),
    laneOf: event => index.get(keyOf(event)) ?? lanes.length - 1,
    seriesOf: colour,
  };
}

const kindKey = ({ row }: DatedEvent): string => row.kind ?? 'other';
const levelKey = ({ row }: DatedEvent): string => row.level ?? 'none';
const placeKey = ({ place }: DatedEvent): string => place;

function tally(events: readonly DatedEvent[], keyOf: (event: DatedEvent) => string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const event of events) {
    const key = keyOf(event);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

const first = ['beijing', 'shanghai', 'guangzhou', 'shenzhen'];
const wide = ['province', 'region', 'sar', 'country'];

/** As chosen; else the first-tier cities, other cities by number of events, wider regions, countries last. */
function inOrder(
  places: readonly Place[],
  counts: ReadonlyMap<string, number>,
  cities: readonly string[],
): readonly Place[] {
  const rank = ({ id, kind }: Place): number =>
    cities.includes(id)
      ? cities.indexOf(id) - cities.length - first.length
      : first.includes(id)
        ? first.indexOf(id) - first.length
        : 1 + wide.indexOf(kind ?? '');
  return [...places].sort(
    (a, b) => rank(a) - rank(b) || (counts.get(b.id) ?? 0) - (counts.get(a.id) ?? 0) || ascending(a.id, b.id),
  );
}
