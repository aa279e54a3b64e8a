import type { Indicator, Observation, Place, RadarRows } from '@cityfacts/data';
import {
  checkRows,
  idOf,
  isBound,
  isCurrency,
  isDecimals,
  isDate,
  isLocalText,
  isNew,
  isSize,
  isSomeList,
  isSomeLocalText,
  isSomeText,
  isTier,
  isUnit,
  oneOf,
  optional,
  places as placeRules,
} from '../check.js';
import type { Checked } from '../plan.js';
import { scopes, statuses } from '../vocabulary.js';

/** Anything ─▶ sound rows; places, indicators and observations that break a rule are left out and named. */
export const checkRadarRows = (input: unknown): Checked<RadarRows> =>
  checkRows(input, 'an object { places, indicators, observations }', table => {
    const places = table<Place>('places', placeRules(), true);
    const indicators = table<Indicator>(
      'indicators',
      {
        id: isNew(),
        name: isLocalText,
        unit: isUnit,
        currency: isCurrency,
        decimals: isDecimals,
        direction: isSomeText,
        sets: isSomeList,
        unitName: isSomeLocalText,
      },
      true,
    );
    const rules = {
      id: isSomeText,
      place: idOf(places, 'places'),
      indicator: idOf(indicators, 'indicators'),
      period: isDate(),
      value: isSize,
      missing: isSomeText,
      bound: isBound,
      status: optional(oneOf(statuses)),
      scope: optional(oneOf(scopes)),
      series: isSomeText,
      tier: isTier,
      conflictWith: isSomeList,
      note: isSomeLocalText,
    };
    return { places, indicators, observations: table<Observation>('observations', rules, true) };
  });
