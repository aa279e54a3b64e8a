/**
 * The option table: one entry per option of a chart. Attributes, command-line flags,
 * frame queries and story controls all derive from it. What an option means is beside the table, in
 * `OptionDocs`: only documentation reads it, so that no page has to carry it.
 */

import { equal } from './equal.js';
import { sanitize } from './text/sanitize.js';

/** Longest text of an option or of a field of data, UTF-16 units. */
export const MAX_TEXT_LENGTH = 2000;

/** Longest list of an option or of a field of data. */
export const MAX_LIST_LENGTH = 500;

/** One option: its name outside, how text becomes a value, its default. */
export interface OptionSpec<T> {
  /** Attribute and flag name, kebab-case. */
  readonly attribute: string;
  readonly kind: 'choice' | 'list' | 'text' | 'flag' | 'integer' | 'annotations';
  /** What is allowed: of a `choice` all of it, else in words. */
  readonly values: readonly string[];
  readonly default: T;
  /** The value that the text names, or `undefined` where it names none. */
  parse(text: string): T | undefined;
  /** The inverse of `parse`, for attributes, queries and snippets. */
  format(value: T): string;
}

/** Every option of a chart by its property name. */
export type OptionTable<Options> = { readonly [K in keyof Options]-?: OptionSpec<Options[K]> };

/** What every option of a chart means, in one or two English sentences. */
export type OptionDocs<Options> = { readonly [K in keyof Options]-?: string };

export function choice<const V extends string>(
  attribute: string,
  values: readonly V[],
  preset: NoInfer<V>,
): OptionSpec<V> {
  return {
    attribute,
    kind: 'choice',
    values,
    default: preset,
    parse: text => values.find(value => value === text.trim()),
    format: value => value,
  };
}

/** Ids separated by commas or white space; an empty list stands for the default choice. */
export function list(attribute: string): OptionSpec<readonly string[]> {
  return {
    attribute,
    kind: 'list',
    values: [`ids separated by commas, up to ${MAX_LIST_LENGTH}`],
    default: [],
    parse(text) {
      const ids = sanitize(text)
        .split(/[\s,，、]+/)
        .filter(Boolean);
      return ids.length > MAX_LIST_LENGTH ? undefined : ids;
    },
    format: value => value.join(' '),
  };
}

export function text(attribute: string): OptionSpec<string> {
  const values = [`a text of up to ${MAX_TEXT_LENGTH} characters`];
  return { attribute, kind: 'text', values, default: '', parse: sanitize, format: value => value };
}

/** A text with a default of the chart's own, which is `null` here; an empty text stands for none. */
export const optionalText = (attribute: string): OptionSpec<string | null> => ({
  ...text(attribute),
  values: [`a text of up to ${MAX_TEXT_LENGTH} characters`, 'an empty text for none'],
  default: null,
  parse: value => sanitize(value).trim(),
  format: value => value ?? '',
});

/** `false`, `no`, `off` and `0` switch a flag off, so that queries and frameworks can say so; anything else is on. */
export function flag(attribute: string): OptionSpec<boolean> {
  return {
    attribute,
    kind: 'flag',
    values: ['true', 'false'],
    default: false,
    parse: value => !/^(false|no|off|0)$/i.test(value.trim()),
    format: String,
  };
}

/** A whole number from `min` to `max`; `preset` may be `null` for "not set". */
export function integer<P extends number | null>(
  attribute: string,
  min: number,
  max: number,
  preset: P,
): OptionSpec<number | P> {
  return {
    attribute,
    kind: 'integer',
    values: [`${min}–${max}`],
    default: preset,
    parse(value) {
      const number = Number(value);
      return /^\s*\d{1,4}\s*$/.test(value) && number >= min && number <= max ? number : undefined;
    },
    format: value => (value === null ? '' : String(value)),
  };
}

/** A label of the author at one datum. */
export interface Annotation {
  /** Id of a node of the drawing, or of what it stands for: `rd-intensity/beijing`, a city, a fund, an event. */
  readonly id: string;
  readonly text: string;
  /** Whether the label is bold. */
  readonly emphasis: boolean;
}

/** Labels of the author: JSON, or the same as objects. */
export function annotations(attribute: string): OptionSpec<readonly Annotation[]> {
  return {
    attribute,
    kind: 'annotations',
    values: ['JSON such as [{"id": "…", "text": "…"}], up to 50 labels'],
    default: [],
    parse: text => readAnnotations(text.trim() ? JSON.parse(text) : []),
    format: value => (value.length ? JSON.stringify(value) : ''),
  };
}

const MAX_ANNOTATIONS = 50;

function readAnnotations(value: unknown): readonly Annotation[] | undefined {
  if (!Array.isArray(value) || value.length > MAX_ANNOTATIONS) return undefined;
  const labels = copyOf(value).map(label => {
    const { id, text, emphasis } = (label ?? {}) as Readonly<Record<string, unknown>>;
    const isText = (part: unknown): part is string => typeof part === 'string' && part.length <= MAX_TEXT_LENGTH;
    return isText(id) && isText(text) ? { id: sanitize(id), text: sanitize(text), emphasis: emphasis === true } : null;
  });
  return labels.every(label => label !== null) ? labels : undefined;
}

/** By index: the methods of an array may be those of a page that has replaced them. */
const copyOf = (list: readonly unknown[]): unknown[] => Array.from({ length: list.length }, (_, index) => list[index]);

/**
 * Text, or a value of the option's own type ─▶ that value; `undefined` where it is none. Takes anything and never throws;
 * a list is copied.
 */
export function readOption<T>({ kind, default: preset, parse }: OptionSpec<T>, value: unknown): T | undefined {
  try {
    if (typeof value === 'string') return value.length > MAX_TEXT_LENGTH ? undefined : parse(value);
    if (value === preset || (kind === 'flag' && typeof value === 'boolean')) return value as T;
    if (kind === 'integer') return typeof value === 'number' ? parse(String(value)) : undefined;
    if (kind === 'annotations') return readAnnotations(value) as T | undefined;
    if (kind !== 'list' || !Array.isArray(value) || value.length > MAX_LIST_LENGTH) return undefined;
    const ids = copyOf(value);
    return ids.every(id => typeof id === 'string' && id.length <= MAX_TEXT_LENGTH)
      ? (ids.map(id => sanitize(id as string)) as T)
      : undefined;
  } catch {
    return undefined;
  }
}

/** The defaults of a table as one object. */
export function defaultsOf<Options>(table: OptionTable<Options>): Options {
  const entries = Object.entries<OptionSpec<unknown>>(table as Record<string, OptionSpec<unknown>>);
  return Object.fromEntries(entries.map(([name, spec]) => [name, spec.default])) as Options;
}

/** Attribute and text of every option that says something else than its default; a flag has no text. */
export function attributesOf<Options>(
  table: OptionTable<Options>,
  options: Options,
): readonly (readonly [attribute: string, text: string])[] {
  const specs = Object.entries<OptionSpec<unknown>>(table as Record<string, OptionSpec<unknown>>);
  return specs.flatMap(([name, spec]) => {
    const value = options[name as keyof Options];
    const text = spec.kind === 'flag' ? '' : spec.format(value);
    return equal(value, spec.default) ? [] : [[spec.attribute, text] as const];
  });
}
