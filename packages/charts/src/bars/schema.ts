/** The rows of the bars: what an author may write, and what the chart gets. */
import type { InputOf } from '@cityfacts/core/own/check.js';
import type { PlaceInput, PlainTable, SharedInput } from '@cityfacts/core/own/input.js';
import type { LocalText } from '@cityfacts/data';
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
  some,
  text,
  word,
  address,
} from '@cityfacts/core/own/fields.js';
import { levels, statuses, units } from '@cityfacts/core/vocabulary.js';
import { forms } from './vocabulary.js';

export const fundFields = object({
  id: some(text),
  place: some(text),
  level: some(word(levels)),
  form: some(word(forms)),
  size: figure,
  currency: orNull(currency),
  unit: some(oneOf(units)),
  unitName: some(localText),
  decimals: some(decimals),
  missing: orNull(text),
  bound: some(bound),
  status: some(word(statuses)),
  stated: orNull(date),
  statedMissing: orNull(text),
  established: orNull(date),
  establishedMissing: orNull(text),
  parent: orNull(text),
  part: orNull(oneOf(['tranche', 'sub-fund'])),
  sameAs: orNull(list),
  focus: some(list),
  conflictWith: orNull(list),
  name: localText,
  manager: some(localText),
  note: some(localText),
  href: orNull(address),
});

/** What `<fund-bars>` takes as `data`. */
export type BarsInput =
  | PlainTable
  | (SharedInput & {
      readonly places?: readonly PlaceInput[] | null;
      readonly funds: readonly InputOf<typeof fundFields>[];
      /** What the figures are: `Revenue`. */
      readonly measure?: LocalText | null;
    });
