import type { Indicator, Observation, Place, RadarRows } from '@cityfacts/data';
import {
  validateRows,
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
} from '@cityfacts/core/validate.js';
import type { Validated } from '@cityfacts/core/chart-definition.js';
import { withoutFigure } from '@cityfacts/core/repairs.js';
import { scopes, statuses } from '@cityfacts/core/vocabulary.js';

/**
 * Anything ─▶ sound rows; places, indicators and observations that break a rule are left out and named. An observation
 * whose figure cannot be shown becomes a gap that says why.
 */
export const validateRadarRows = (input: unknown): Validated<RadarRows> =>
  validateRows(input, 'an object { places, indicators, observations }', table => {
    const places = table<Place>('places', placeRules(), true);
    const unknownCurrency = new Set<unknown>();
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
        definition: isSomeLocalText,
      },
      true,
      { currency: row => unknownCurrency.add(row['id']) },
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
      basis: optional(oneOf(['incomplete', 'sample', 'list'])),
      basisName: isSomeLocalText,
      tier: isTier,
      conflictWith: isSomeList,
      note: isSomeLocalText,
    };
    const observations = table<Observation>('observations', rules, true, withoutFigure('value'));
    return {
      places,
      indicators,
      observations: observations.map(row =>
        unknownCurrency.has(row.indicator) ? { ...row, value: null, missing: 'not-shown-currency' } : row,
      ),
    };
  });
