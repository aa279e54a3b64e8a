import { ascending, group } from 'd3-array';
import type { Indicator, Place, RadarRows } from '@cityfacts/data';
import { limitRows, unknownCity, unknownIndicator, unknownSet } from '@cityfacts/core/messages.js';
import type { Problem } from '@cityfacts/core/problems.js';
import type { RadarOptions } from './options.js';
import { observationsOfAxis, type AxisObservations } from './pick.js';

/** What the options let through, before any formatting. */
export interface RadarSelection {
  readonly places: readonly Place[];
  readonly axes: readonly RadarSelectedAxis[];
  readonly problems: readonly Problem[];
}

export interface RadarSelectedAxis extends AxisObservations {
  readonly indicator: Indicator;
}

/** More indicators, or figures in all, than a chart can show. */
const MAX_AXES = 100;
const MAX_FIGURES = 2000;

/** rows ─▶ chosen places and indicators ─▶ on each axis one observation a place. */
export function selectRadar(rows: RadarRows, options: RadarOptions): RadarSelection {
  const problems: Problem[] = [];
  const indicators = limitRows(chooseIndicators(rows, options, problems), 'indicators', MAX_AXES, problems);
  const places = limitRows(
    choosePlaces(rows, options, problems),
    'places',
    Math.floor(MAX_FIGURES / Math.max(1, indicators.length)),
    problems,
  );
  const chosen = new Set(indicators.map(({ id }) => id));
  const byIndicator = group(
    rows.observations.filter(row => chosen.has(row.indicator)),
    row => row.indicator,
  );
  const axes = indicators.map(indicator => ({
    indicator,
    ...observationsOfAxis(byIndicator.get(indicator.id) ?? [], places, options.year, problems),
  }));
  return { places, axes, problems };
}

function choosePlaces({ places }: RadarRows, { cities }: RadarOptions, problems: Problem[]): readonly Place[] {
  if (!cities.length) {
    const first = places.filter(place => place.tier === 1);
    return first.length ? inFixedOrder(first) : places;
  }
  const byId = new Map(places.map(place => [place.id, place]));
  const ids = [...byId.keys()];
  return unique(cities).flatMap(id => {
    const place = byId.get(id);
    if (!place) problems.push(unknownCity(id, ids));
    return place ?? [];
  });
}

/** Row order must not matter: default places are in the order Beijing, Shanghai, Guangzhou, Shenzhen, then by id. */
function inFixedOrder(places: readonly Place[]): readonly Place[] {
  const fixed = ['beijing', 'shanghai', 'guangzhou', 'shenzhen'];
  const rank = (place: Place) => (fixed.indexOf(place.id) + 1 || fixed.length + 1).toString() + place.id;
  return [...places].sort((a, b) => ascending(rank(a), rank(b)));
}

function chooseIndicators(rows: RadarRows, options: RadarOptions, problems: Problem[]): readonly Indicator[] {
  const { indicators } = rows;
  const sets = unique(indicators.flatMap(indicator => indicator.sets ?? []));
  const inSet = (name: string) => indicators.filter(indicator => indicator.sets?.includes(name));
  if (!options.indicators.length) return sets.includes('default') ? inSet('default') : indicators;
  const byId = new Map(indicators.map(indicator => [indicator.id, indicator]));
  const chosen = options.indicators.flatMap(word => {
    if (word.startsWith('set:')) {
      const found = inSet(word.slice(4));
      if (!found.length) problems.push(unknownSet(word.slice(4), sets));
      return found;
    }
    const found = byId.get(word);
    if (!found) problems.push(unknownIndicator(word, [...byId.keys()]));
    return found ?? [];
  });
  return unique(chosen);
}

const unique = <T>(items: readonly T[]): readonly T[] => [...new Set(items)];
