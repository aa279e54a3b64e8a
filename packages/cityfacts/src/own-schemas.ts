/** JSON Schema and Table Schema, from the schemas that read an author's rows. */
import { fundFields } from '@cityfacts/charts/bars/schema.js';
import { indicatorFields, observationFields } from '@cityfacts/charts/radar/schema.js';
import { eventFields, targetFields } from '@cityfacts/charts/timeline/schema.js';
import { kindOf, type Fields } from '@cityfacts/core/own/check.js';
import { barsColumns, radarColumns, timelineColumns, type Columns } from '@cityfacts/core/own/headers.js';
import { citationFields, placeFields, sourceFields } from '@cityfacts/core/own/shared-fields.js';
import type { Tag } from './registry.js';

interface ChartSchema {
  /** Typed rows, by table. */
  readonly tables: Readonly<Record<string, Fields>>;
  readonly required: readonly string[];
  /** Columns of a plain table. */
  readonly columns: Columns;
  readonly needed: readonly string[];
  /** What a table looks like. */
  readonly shape: string;
}

const shared = { sources: sourceFields, citations: citationFields };

export const schemas: Readonly<Record<Tag, ChartSchema>> = {
  'city-radar': {
    tables: { places: placeFields, indicators: indicatorFields, observations: observationFields, ...shared },
    required: ['places', 'indicators', 'observations'],
    columns: radarColumns,
    needed: ['place'],
    shape:
      'Either a row is a place, and every column that is not listed here is an indicator. Or a row is one figure, with the columns `place`, `indicator` and `value`.',
  },
  'fund-bars': {
    tables: { places: placeFields, funds: fundFields, ...shared },
    required: ['funds'],
    columns: barsColumns,
    needed: ['name', 'value'],
    shape: 'A row is a bar.',
  },
  'policy-timeline': {
    tables: { places: placeFields, events: eventFields, targets: targetFields, ...shared },
    required: ['events'],
    columns: timelineColumns,
    needed: ['title', 'date'],
    shape: 'A row is an entry.',
  },
};

type Json = Readonly<Record<string, unknown>>;
const text: Json = { type: ['string', 'number'] };
const local: Json = { anyOf: [text, { type: 'object', additionalProperties: { type: 'string' } }] };

/** The kinds of `fields.ts`. */
const kinds: Readonly<Record<string, Json>> = {
  text,
  localText: local,
  list: { anyOf: [text, { type: 'array', items: text, maxItems: 500 }] },
  figure: { type: ['number', 'string', 'null'] },
  number: { type: 'number' },
  decimals: { type: 'integer', minimum: 0, maximum: 20 },
  date: { type: ['string', 'integer'], description: 'A date: EDTF, or as people write it.' },
  flag: { type: 'boolean' },
  currency: { type: 'string', pattern: '^[A-Za-z]{3}$', description: 'A currency code of ISO 4217.' },
  address: { type: 'string', pattern: '^[Hh][Tt][Tt][Pp][Ss]?://' },
  color: { type: 'string' },
};

function property(schema: unknown): { readonly json: Json; readonly optional: boolean } {
  const { type, wrapped } = schema as { readonly type: string; readonly wrapped?: { readonly wrapped?: object } };
  const inner = type === 'optional' ? (wrapped!.wrapped ?? wrapped!) : (wrapped ?? (schema as object));
  const [kind = '', words] = kindOf(inner).split(/:(.*)/s);
  const json: Json =
    kind === 'oneOf'
      ? { enum: words!.split(' ') }
      : kind === 'word'
        ? { ...text, examples: words!.split(' ') }
        : kinds[kind]!;
  return { json: wrapped ? { anyOf: [json, { type: 'null' }] } : json, optional: !!wrapped };
}

/** JSON Schema (2020-12) of the typed rows of a chart. */
export function jsonSchema(tag: Tag): Json {
  const { tables, required } = schemas[tag];
  const row = (fields: Fields): Json => {
    const entries = Object.entries(fields.entries).map(([key, schema]) => [key, property(schema)] as const);
    return {
      type: 'object',
      properties: Object.fromEntries(entries.map(([key, { json }]) => [key, json])),
      required: entries.filter(([, { optional }]) => !optional).map(([key]) => key),
    };
  };
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: `Rows of <${tag}>`,
    type: 'object',
    properties: {
      ...Object.fromEntries(
        Object.entries(tables).map(([name, fields]) => [name, { type: 'array', items: row(fields) }]),
      ),
      credit: local,
      title: local,
      labels: { type: 'object' },
    },
    required,
  };
}

/** Table Schema (Frictionless) of a plain table of a chart, by the names of our columns. */
export function tableSchema(tag: Tag): Json {
  const { columns, needed } = schemas[tag];
  return {
    $schema: 'https://datapackage.org/profiles/2.0/tableschema.json',
    fields: columns.map(([name]) => ({
      name,
      type: 'string',
      description: meanings[name] ?? '',
      ...(needed.includes(name) && { constraints: { required: name !== 'value' && name !== 'date' } }),
    })),
    fieldsMatch: 'subset',
    missingValues: ['', '-', '—', 'n/a', 'NA', '..', '…', '无'],
  };
}

/** What a column of a plain table means. */
export const meanings: Readonly<Record<string, string>> = {
  name: 'What the bar is.',
  value: 'The figure. Units may be in the header: `Size (EUR m)`, `规模（亿元）`, `Share, %`.',
  place: 'The place. In a timeline, several places are separated by `;`.',
  indicator: 'What is measured, with its unit if it has one: `Budget (EUR m)`.',
  year: 'The year or date of the figures.',
  status: 'Planned, established and so on: a word of the vocabulary or your own.',
  date: 'The day, month or year. For bars, when the figure was stated.',
  established: 'When it was established.',
  end: 'The end of a period; `ongoing` or `..` for a period without an end.',
  parent: 'The name or id of the row that this one is a part of.',
  currency: 'A currency code of ISO 4217.',
  unit: 'The unit of the figure: `%`, `EUR m`, `亿元`, or the name of what is counted.',
  level: 'A level of government, or a level of your own.',
  form: 'The form of a fund, or your own.',
  manager: 'Who manages it.',
  missing: 'Why there is no figure.',
  source: 'Who says so; may contain a web address.',
  link: 'The web address (http or https) of the row and its source.',
  note: 'A remark.',
  id: 'An id for highlights and annotations. Default: the name of the row.',
  color: 'A color of the place.',
  title: 'What happened.',
  kind: 'A kind of entry: a word of the vocabulary or your own.',
  role: 'What happened on the date: issued, effective and so on, or your own.',
  issuer: 'The body that issued the document.',
};
