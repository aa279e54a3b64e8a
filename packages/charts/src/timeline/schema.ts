/** The rows of the timeline: what an author may write, and what the chart gets. */
import type { TargetKind } from '@cityfacts/data';
import type { InputOf } from '@cityfacts/core/own/check.js';
import type { PlaceInput, PlainTable, SharedInput } from '@cityfacts/core/own/input.js';
import { object } from 'valibot';
import {
  address,
  bound,
  currency,
  date,
  figure,
  flag,
  list,
  localText,
  oneOf,
  orNull,
  some,
  text,
  word,
} from '@cityfacts/core/own/fields.js';
import { levels, units } from '@cityfacts/core/vocabulary.js';
import { aims, kinds, roles } from './vocabulary.js';

export const eventFields = object({
  id: some(text),
  places: some(list),
  date: orNull(date),
  end: some(text),
  missing: orNull(text),
  dateEdge: orNull(oneOf(['start', 'end'])),
  dateRole: orNull(word(roles)),
  kind: orNull(word(kinds)),
  documentType: orNull(text),
  isDocument: some(flag),
  level: orNull(word(levels)),
  documentNumber: orNull(text),
  conflictWith: orNull(list),
  title: localText,
  issuer: some(localText),
  gloss: some(localText),
  href: orNull(address),
});

export const targetFields = object({
  id: text,
  place: text,
  kind: some(oneOf(aims as readonly TargetKind[])),
  subject: localText,
  year: orNull(date),
  purpose: some(localText),
  value: figure,
  missing: orNull(text),
  unit: oneOf(units),
  currency: orNull(currency),
  bound: some(bound),
  definition: orNull(oneOf(['core', 'above-designated-size', 'driven', 'other'])),
  documents: orNull(list),
});

/** What `<policy-timeline>` takes as `data`. */
export type TimelineInput =
  | PlainTable
  | (SharedInput & {
      readonly places?: readonly PlaceInput[] | null;
      readonly events: readonly InputOf<typeof eventFields>[];
      readonly targets?: readonly InputOf<typeof targetFields>[] | null;
    });
