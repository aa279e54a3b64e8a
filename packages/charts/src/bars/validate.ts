import type { BarsRows, Fund, Place } from '@cityfacts/data';
import {
  validateRows,
  idOf,
  isBound,
  isDecimals,
  isUnit,
  isDate,
  isLocalText,
  isNew,
  isFigure,
  isSomeList,
  isSomeLocalText,
  isSomeText,
  oneOf,
  optional,
  places as placeRules,
} from '@cityfacts/core/validate.js';
import type { Validated } from '@cityfacts/core/chart-definition.js';
import { withoutFigure } from '@cityfacts/core/repairs.js';

/**
 * Anything ─▶ sound rows; places and funds that break a rule are left out and named. A fund whose size cannot be shown
 * has none and says why.
 */
export const validateBarsRows = (input: unknown): Validated<BarsRows> =>
  validateRows(input, 'an object { funds }', table => {
    const places = table<Place>('places', placeRules());
    const rules = {
      id: optional(isNew()),
      place: optional(idOf(places, 'places')),
      level: isSomeText,
      form: isSomeText,
      size: isFigure,
      currency: isSomeText,
      unit: optional(isUnit),
      unitName: isSomeLocalText,
      decimals: isDecimals,
      missing: isSomeText,
      bound: isBound,
      status: isSomeText,
      stated: optional(isDate()),
      statedMissing: isSomeText,
      established: optional(isDate()),
      establishedMissing: isSomeText,
      parent: isSomeText,
      part: optional(oneOf(['tranche', 'sub-fund'])),
      sameAs: isSomeList,
      focus: isSomeList,
      conflictWith: isSomeList,
      name: isLocalText,
      manager: isSomeLocalText,
      note: isSomeLocalText,
    };
    const funds = table<Fund>('funds', rules, true, withoutFigure('size'));
    const ids = new Set(funds.map(({ id }) => id));
    const named = (row: Fund, index: number): Fund => {
      let id = row.id as string | undefined;
      for (let number = index + 1; !id; number += funds.length) if (!ids.has(`row-${number}`)) id = `row-${number}`;
      return row.id === id ? row : { ...row, id };
    };
    return { places, funds: funds.map(named) };
  });
