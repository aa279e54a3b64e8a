/** The fields of the tables that all charts have. */
import { object } from 'valibot';
import { markerNames } from '../series.js';
import { tiers } from '../vocabulary.js';
import { color, date, localText, oneOf, orNull, plainNumber, some, text } from './fields.js';

export const placeFields = object({
  id: text,
  name: localText,
  kind: some(text),
  parent: orNull(text),
  tier: orNull(plainNumber),
  color: some(color),
  marker: some(oneOf(markerNames)),
});

export const sourceFields = object({
  id: text,
  kind: some(text),
  tier: some(oneOf(tiers)),
  title: some(localText),
  publisher: orNull(localText),
  author: orNull(localText),
  published: orNull(date),
  url: orNull(text),
});

export const citationFields = object({
  table: some(text),
  row: text,
  field: some(text),
  source: text,
  locator: some(text),
  asPrinted: orNull(text),
});
