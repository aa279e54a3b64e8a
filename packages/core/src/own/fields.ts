/** The kinds of fields that rows have, as schemas: what a field takes from an author, and what a chart gets. */
import { metadata, nullable, nullish, optional, pipe, rawTransform, unknown, type GenericSchema } from 'valibot';
import type { Bound, Edtf, LocalText } from '@cityfacts/data';
import { MAX_LIST_LENGTH, MAX_TEXT_LENGTH } from '../options.js';
import { hexColor } from '../theme/hex-color.js';
import { sanitize } from '../text/sanitize.js';
import { currencyCode } from './currencies.js';
import { readDate } from './dates.js';
import { fit } from './numbers.js';
import { isRefused, refuse, type Refused } from './refusals.js';

/** What a field is read with, besides its value: passed through the configuration of valibot. */
export interface Reading {
  readonly locale?: string | undefined;
  /** The rows are of a plain table. */
  readonly plain?: boolean;
}

export type Field<In, Out = In> = GenericSchema<In, Out>;

/** A field that is read by a function. `kind` names it in JSON Schema and in the docs. */
const field = <In, Out>(kind: string, read: (value: unknown, reading: Reading) => Out | Refused): Field<In, Out> =>
  pipe(
    unknown(),
    rawTransform(({ dataset, config, addIssue, NEVER }) => {
      const found = read(dataset.value, config as Reading);
      if (typeof found !== 'object' || found === null || !isRefused(found)) return found;
      addIssue({ message: `${found.refused}\n${found.detail ?? ''}` });
      return NEVER;
    }),
    metadata({ kind }),
  ) as unknown as Field<In, Out>;

/** A language: a BCP 47 tag. */
const TAG = /^[a-z]{2,3}(?:-[\da-z]{2,8}){0,4}$/i;
const MAX_LANGUAGES = 50;

const isShort = (value: unknown): value is string => typeof value === 'string' && value.length <= MAX_TEXT_LENGTH;

/** A number where a text is meant is the text of it: ids are often numbers. */
const textOf = (value: unknown): string | undefined =>
  isShort(value)
    ? sanitize(value)
    : typeof value === 'number' && Number.isFinite(value)
      ? String(fit(value))
      : undefined;

export const text = field<string | number, string>('text', value => textOf(value) || refuse('text'));

export const localText = field<LocalText | number, LocalText>('localText', value => {
  const text = textOf(value);
  if (text !== undefined) return text;
  const texts: Record<string, string> = {};
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return refuse('localText');
  const given = value as Readonly<Record<string, unknown>>;
  for (const language of Object.keys(given).slice(0, MAX_LANGUAGES)) {
    if (!TAG.test(language)) continue;
    const found = given[language];
    if (found === undefined) continue;
    if (!isShort(found)) return refuse('localText');
    texts[language] = sanitize(found);
  }
  return Object.keys(texts).length ? texts : refuse('localText');
});

/** Texts; one of them needs no brackets. */
export const list = field<readonly (string | number)[] | string | number, readonly string[]>('list', value => {
  const one = textOf(value);
  if (one !== undefined) return [one];
  if (!Array.isArray(value) || value.length > MAX_LIST_LENGTH) return refuse('list');
  const items: string[] = [];
  for (let index = 0; index < value.length; index += 1) {
    const item = textOf(value[index]);
    if (item === undefined) return refuse('list');
    items.push(item);
  }
  return items;
});

/** Texts are read later, when the unit of the row is known. */
export const figure = field<number | string | null, number | null>('figure', value =>
  value === null || isShort(value)
    ? (value as null)
    : typeof value === 'number' && Number.isFinite(value)
      ? fit(value)
      : refuse('figure'),
);

/** A number of a scale or a rank, without a unit. */
export const plainNumber = field<number, number>('number', value =>
  typeof value === 'number' && Number.isFinite(value) ? fit(value) : refuse('number'),
);

export const decimals = field<number, number>('decimals', value =>
  Number.isInteger(value) && (value as number) >= 0 && (value as number) <= 20 ? (value as number) : refuse('decimals'),
);

/** A text that says that there is none, such as `n/a`, is none. */
export const date = field<string | number | Date, Edtf>(
  'date',
  (value, { locale, plain }) =>
    readDate(isShort(value) || typeof value !== 'string' ? value : {}, locale, plain) as Edtf | Refused,
);

export const flag = field<boolean, boolean>('flag', value =>
  typeof value === 'boolean' ? value : refuse('oneOf', 'true, false'),
);

export const currency = field<string, string>(
  'currency',
  value => (isShort(value) ? currencyCode(value.trim()) : null) ?? refuse('currency'),
);

/** One of the words that there are. */
export const oneOf = <const Word extends string>(words: readonly Word[]): Field<Word> =>
  field(`oneOf:${words.join(' ')}`, value =>
    words.includes(value as Word) ? (value as Word) : refuse('oneOf', words.join(', ')),
  );

/** A word of ours in any case, or an author's own. */
export const word = <const Word extends string>(
  words: readonly Word[],
): Field<Word | (string & {}), Word | (string & {})> =>
  field(`word:${words.join(' ')}`, value => {
    const own = textOf(value)?.trim();
    if (!own) return refuse('text');
    const code = own.toLowerCase().replace(/[\s_]+/g, '-');
    return words.find(known => known === code) ?? own;
  });

export const bound = oneOf<Bound>(['eq', 'ge', 'gt', 'le', 'lt', 'approx']);

/** An address in the web. */
export const address = field<string, string>('address', value =>
  isShort(value) && /^https?:\/\/[^\s]+$/i.test(value.trim()) ? sanitize(value.trim()) : refuse('address'),
);

export const color = field<string, string>('color', value => (isShort(value) && hexColor(value)) || refuse('color'));

/** May be absent; `null` and an empty text say nothing. */
export const some = <In, Out>(schema: Field<In, Out>) => nullish(schema);

/** May be absent; `null` is kept, because it says that there is none. */
export const orNull = <In, Out>(schema: Field<In, Out>) => optional(nullable(schema));
