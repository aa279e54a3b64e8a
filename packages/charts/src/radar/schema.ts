/** The rows of the radar: what an author may write, and what the chart gets. */
import type { InputOf } from '@cityfacts/core/own/check.js';
import type { PlaceInput, PlainTable, SharedInput } from '@cityfacts/core/own/input.js';
import { object } from 'valibot';
import {
  bound,
  currency,
  date,
  decimals,
  figure,
  list,
  localText,
  oneOf,
  orNull,
  plainNumber,
  some,
  text,
  word,
} from '@cityfacts/core/own/fields.js';
import { scopes, statuses, tiers, units } from '@cityfacts/core/vocabulary.js';

export const indicatorFields = object({
  id: text,
  name: localText,
  unit: oneOf(units),
  currency: orNull(currency),
  decimals: some(decimals),
  min: orNull(plainNumber),
  max: orNull(plainNumber),
  direction: some(oneOf(['higher', 'lower', 'neutral'])),
  sets: some(list),
  unitName: some(localText),
  definition: some(localText),
});

export const observationFields = object({
  id: some(text),
  place: text,
  indicator: text,
  period: some(date),
  value: figure,
  missing: orNull(text),
  bound: some(bound),
  status: some(word(statuses)),
  scope: some(oneOf(scopes)),
  series: orNull(text),
  basis: orNull(oneOf(['incomplete', 'sample', 'list'])),
  basisName: some(localText),
  tier: some(oneOf(tiers)),
  conflictWith: orNull(list),
  note: some(localText),
});

/** What `<city-radar>` takes as `data`. */
export type RadarInput =
  | PlainTable
  | (SharedInput & {
      readonly places: readonly PlaceInput[];
      readonly indicators: readonly InputOf<typeof indicatorFields>[];
      readonly observations: readonly InputOf<typeof observationFields>[];
    });
