/** Rows of anyone ─▶ copies that a chart can rely on. Never throws. */
import type { BaseIssue, BaseSchema, InferInput, InferOutput, ObjectEntries, ObjectSchema } from 'valibot';
import type { Citation, Labels, LocalText, Source } from '@cityfacts/data';
import type { ReadContext, Validated } from '../chart-definition.js';
import type { Reading } from './fields.js';
import { localText } from './fields.js';
import { MAX_TEXT_LENGTH } from '../options.js';
import { sanitize } from '../text/sanitize.js';
import { matchColumns, type Column, type Columns } from './headers.js';
import { badOption } from '../messages.js';
import { messagesFor } from './messages/messages-for.js';
import { near } from './near.js';
import { formatOfLocale, readFigure, type NumberFormat } from './numbers.js';
import { isRefused } from './refusals.js';
import { Report, type Where } from './report.js';
import { citationFields, sourceFields } from './shared-fields.js';
import type { WrittenUnit } from './units.js';
import { headersOf, tableOf, tableOfArrays, tableOfObjects, tableOfText, type Table } from './table.js';

type AnyField = BaseSchema<unknown, unknown, BaseIssue<unknown>>;

/** The fields of a table. */
export type Fields = ObjectSchema<ObjectEntries, undefined>;

/** Most rows that are read of one table. */
const MAX_ROWS = 100_000;
/** Verdicts on repeated values are kept up to so many; of values that never repeat none. */
const MAX_VERDICTS = 16_384;
/** In so many rows keys that mean nothing are looked for. */
const SEARCHED_ROWS = 50;

/** What rows say of themselves. */
const TEXTS = ['credit', 'title'];

/** Fields whose loss changes no figure: the row is drawn without. */
const SOFT = new Set(['href', 'color', 'marker', 'decimals']);

type Row = Record<string, unknown>;

/** What is known of a row when its fields are read. */
export interface At {
  /** Says what is wrong with a field of the row. */
  wrong(key: string, value: unknown, refused: string, detail?: string, alike?: string): void;
  /** Whether a table has a row with this id. What was refused with the row is not said again. */
  refers(key: string, table: string, id: unknown): boolean;
  /** Position of the row in its table. */
  readonly index: number;
}

export interface TableRules {
  readonly required?: boolean;
  /** Other names of fields. */
  readonly aliases?: Readonly<Record<string, readonly string[]>>;
  /** Its rows count as left out when they are refused. */
  readonly counted?: boolean;
  /** Completes a row in place. `false`: it is refused. */
  readonly finish?: (row: Row, at: At) => boolean;
  /** A row whose field is refused is kept, changed. */
  readonly repair?: (row: Row, key: string, value: unknown) => boolean;
}

/** The tables of typed rows; of a plain table, where each value comes from. */
export interface Tables {
  readonly tables: Readonly<Record<string, unknown>>;
  readonly origins?: Readonly<Record<string, readonly Origin[]>>;
  /** The unit beside or above the figure of a row. */
  readonly writtenOf?: (index: number) => WrittenUnit | null;
  readonly format?: NumberFormat;
  /** Columns that were understood from what is in them: head ─▶ a column of ours. */
  readonly columns?: Readonly<Record<string, string>>;
}

export interface Origin {
  readonly row: number;
  /** Field ─▶ the head of its column. */
  readonly heads: Readonly<Record<string, string>>;
}

/** A plain table whose columns are matched. */
export interface Matched {
  readonly table: Table;
  readonly columns: readonly Column[];
  /** The index of a column of ours; below 0: there is none. */
  indexOf(name: string): number;
  /** How the figures of some columns are written. */
  formatOf(columns: readonly number[]): NumberFormat;
  readonly locale: string | undefined;
  where(row: number, column?: string): Where;
  readonly report: Report;
  /** Leaves a row of the table out. */
  leaveOut(row: number): void;
}

export interface ChartRules<Rows> {
  /** The shape that is expected, in code: `{ funds }`. */
  readonly shape: string;
  /** The tables of typed rows; the first is required. */
  readonly tables: readonly string[];
  readonly columns: Columns;
  /** Texts that the rows have besides those that all have. */
  readonly texts?: readonly string[];
  /** A plain table ─▶ typed rows as an author could have written them; `null`: a column is missing, which is reported. */
  plain(table: Table, match: (columns: Columns) => Matched): Tables | null;
  read(reader: RowReader): Rows;
}

interface FieldReader {
  readonly key: string;
  readonly aliases: readonly string[];
  readonly schema: AnyField;
  readonly kind: string;
  readonly isText: boolean;
  readonly optional: boolean;
  readonly keepsNull: boolean;
  verdicts: Map<unknown, Verdict> | null;
}

interface Verdict {
  readonly value: unknown;
  /** Name and detail of the refusal. */
  readonly refused?: string;
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Reads the tables of typed rows. */
export class RowReader {
  readonly report: Report;
  readonly reading: Reading;
  readonly #tables: Readonly<Record<string, unknown>>;
  readonly #origins: Tables['origins'];
  readonly #lineOf: Table['lineOf'];
  /** By table: the ids of its sound rows, and those of rows that were refused. */
  readonly #ids = new Map<string, readonly [sound: Set<unknown>, refused: Set<unknown>]>();
  readonly #leftOut: Set<number>;
  readonly #isNone: boolean;
  leftOut = 0;
  readonly #format: NumberFormat | undefined;
  readonly writtenOf: NonNullable<Tables['writtenOf']>;

  constructor(
    report: Report,
    reading: Reading,
    { tables, origins, writtenOf, format }: Tables,
    leftOut: Set<number>,
    lineOf?: Table['lineOf'],
  ) {
    this.report = report;
    this.reading = reading;
    this.#tables = tables;
    // No rows, or none yet, are no mistake.
    this.#isNone = !Object.keys(tables).length;
    this.#origins = origins;
    this.#leftOut = leftOut;
    this.#lineOf = lineOf;
    this.#format = format;
    this.writtenOf = writtenOf ?? (() => null);
  }

  /** How the figures of a table are written. */
  formatOf(table: string, field: string): NumberFormat {
    if (this.#format) return this.#format;
    const cells: unknown[] = [];
    try {
      const rows = this.#tables[table];
      if (Array.isArray(rows)) for (const row of rows.slice(0, MAX_ROWS)) if (isRecord(row)) cells.push(row[field]);
    } catch {
      // What cannot be read is said where it is read.
    }
    return formatFor(cells, this.reading.locale);
  }

  /** The sound rows of a table. */
  table<R>(name: string, fields: Fields, rules: TableRules = {}): R[] {
    const found: Row[] = [];
    const path = { path: name };
    let rows: unknown;
    try {
      rows = this.#tables[name];
      if (rows === undefined || rows === null) {
        if (rules.required && !this.#isNone) this.report.add(path, rows, 'rows');
        return [];
      }
      if (!Array.isArray(rows)) {
        this.report.add(path, rows, 'rows');
        return [];
      }
      if (rows.length > MAX_ROWS) {
        this.report.add(path, rows, 'tooMany', String(MAX_ROWS));
        if (rules.counted) this.leftOut += rows.length - MAX_ROWS;
      }
      this.#read(name, rows, fields, rules, found);
    } catch (cause) {
      this.report.add(path, cause, 'readable');
    }
    return found as R[];
  }

  #read(name: string, rows: readonly unknown[], fields: Fields, rules: TableRules, found: Row[]): void {
    const ids = new Set<unknown>();
    const refusedIds = new Set<unknown>();
    this.#ids.set(name, [ids, refusedIds]);
    const readers = Object.entries(fields.entries).map(([key, schema]) =>
      readerOf(key, schema as AnyField, rules.aliases),
    );
    const known = new Set([...readers.flatMap(({ key, aliases }) => [key, ...aliases])]);
    const keys = [...known];
    let index = 0;
    const at: At = {
      get index() {
        return index;
      },
      wrong: (key, value, refused, detail, alike) =>
        this.report.add(this.#where(name, index, key), value, refused, detail, alike),
      refers: (key, table, id) => {
        const [sound, refused] = this.#ids.get(table) ?? [];
        if (sound?.has(id)) return true;
        if (!refused?.has(id)) at.wrong(key, id, 'reference', table, String(id));
        return false;
      },
    };
    const length = Math.min(rows.length, MAX_ROWS);
    for (; index < length; index += 1) {
      const copy: Row = {};
      let sound = false;
      try {
        const row: unknown = rows[index];
        if (isRecord(row)) {
          if (index < SEARCHED_ROWS && !this.#origins) this.#search(name, index, row, known, keys);
          sound = this.#readRow(row, copy, readers, rules, at) && (rules.finish?.(copy, at) ?? true);
        } else this.report.add({ path: `${name}[${index}]` }, row, 'row');
      } catch (cause) {
        this.report.add({ path: `${name}[${index}]` }, cause, 'readable');
      }
      const { id } = copy;
      if (sound && id !== undefined) {
        const before = ids.size;
        if (ids.add(id).size === before) {
          at.wrong('id', id, 'id');
          sound = false;
        }
      } else if (id !== undefined) refusedIds.add(id);
      if (sound) found.push(copy);
      else if (rules.counted) this.#leave(name, index);
    }
  }

  #leave(name: string, index: number): void {
    const origin = this.#origins?.[name]?.[index];
    if (origin) this.#leftOut.add(origin.row);
    else this.leftOut += 1;
  }

  #where(name: string, index: number, key: string): Where {
    const origin = this.#origins?.[name]?.[index];
    if (!origin) return { path: `${name}[${index}]${key && `.${key}`}` };
    return { row: origin.row + 1, line: this.#lineOf?.(origin.row), column: origin.heads[key] };
  }

  #search(name: string, index: number, row: object, known: ReadonlySet<string>, keys: readonly string[]): void {
    for (const key of Object.keys(row)) {
      const like = known.has(key) ? undefined : near(key, keys);
      if (like) this.report.add({ path: `${name}[${index}].${key}` }, key, 'near', like, key, 'warning');
    }
  }

  #readRow(row: Row, copy: Row, readers: readonly FieldReader[], { repair }: TableRules, at: At): boolean {
    for (const reader of readers) {
      const { key } = reader;
      let value = row[key];
      if (value === undefined && reader.aliases.length) for (const alias of reader.aliases) value ??= row[alias];
      if (reader.optional && (value === undefined || value === '' || (value === null && !reader.keepsNull))) continue;
      if (value === null && reader.keepsNull) {
        copy[key] = null;
        continue;
      }
      // Most texts are sound, and no two of them alike.
      if (reader.isText && typeof value === 'string' && value && value.length <= MAX_TEXT_LENGTH) {
        copy[key] = sanitize(value);
        continue;
      }
      const verdict = this.#verdict(reader, value);
      if (verdict.refused === undefined) {
        if (verdict.value !== null || !reader.optional || reader.keepsNull) copy[key] = verdict.value;
        continue;
      }
      const [refused = '', detail] = verdict.refused.split('\n');
      at.wrong(key, value, refused, detail);
      if (SOFT.has(key) || repair?.(copy, key, value)) continue;
      // What refers to the row is not wrong besides.
      if (key !== 'id' && copy['id'] === undefined && typeof row['id'] === 'string') copy['id'] = row['id'];
      return false;
    }
    return true;
  }

  #verdict(reader: FieldReader, given: unknown): Verdict {
    // Lists of one are most lists; they are read as what is in them.
    const value =
      reader.kind === 'list' && Array.isArray(given) && given.length === 1 && typeof given[0] === 'string'
        ? (given[0] as string)
        : given;
    const { verdicts } = reader;
    const kept = verdicts?.get(value);
    if (kept) return kept;
    const { issues, value: read } = reader.schema['~run']({ value }, this.reading as never);
    const verdict: Verdict = issues ? { value: null, refused: issues[0].message } : { value: read };
    if (verdicts && (typeof value !== 'object' || value === null)) {
      if (verdicts.size >= MAX_VERDICTS) reader.verdicts = null;
      else verdicts.set(value, verdict);
    }
    return verdict;
  }
}

function readerOf(key: string, schema: AnyField, aliases: TableRules['aliases']): FieldReader {
  const { type, wrapped } = schema as AnyField & { readonly wrapped?: AnyField & { readonly wrapped?: AnyField } };
  const keepsNull = type === 'optional' && wrapped?.type === 'nullable';
  const inner = (keepsNull ? wrapped.wrapped : (wrapped ?? schema)) as AnyField;
  const kind = kindOf(inner);
  return {
    key,
    aliases: aliases?.[key] ?? [],
    schema: inner,
    kind,
    isText: kind === 'text' || kind === 'localText',
    optional: !!wrapped,
    keepsNull,
    verdicts: new Map(),
  };
}

/** The kind of a field (`fields.ts`). */
export function kindOf(schema: object): string {
  const { pipe = [] } = schema as { readonly pipe?: readonly { readonly metadata?: { readonly kind?: string } }[] };
  return pipe.find(({ metadata }) => metadata)?.metadata?.kind ?? '';
}

/** Anything that an author has ─▶ sound rows, and what is wrong with the others. */
export function readRows<Rows extends object>(
  input: unknown,
  context: ReadContext = {},
  rules: ChartRules<Rows>,
): Validated<Rows> {
  const report = new Report(messagesFor(context.language));
  const leftOut = new Set<number>();
  let columns: Readonly<Record<string, string>> | undefined;
  const shape = (): null => (report.add({ path: '' }, input, 'shape', rules.shape), null);
  const safely = <T>(action: () => T): T | null => {
    try {
      return action();
    } catch (cause) {
      report.add({ path: '' }, cause, 'readable');
      return null;
    }
  };
  const locale = isKnown(context.locale) ? context.locale : undefined;
  let plain = false;
  let lineOf: Table['lineOf'];
  const ofTable = (table: Table): Tables | null => {
    plain = true;
    lineOf = table.lineOf;
    let last: Matched | undefined;
    const where = (row: number, column?: string): Where => ({ row: row + 1, line: lineOf?.(row), column });
    const match = (known: Columns): Matched => {
      const { columns, doubtful } = matchColumns(table.headers, known, mappingOf(context.columns), locale);
      for (const [column, heads] of doubtful) report.addColumn(table.headers, column, heads);
      return (last = {
        table,
        columns,
        indexOf: name => columns.findIndex(column => column.name === name),
        formatOf: columns =>
          formatFor(
            table.rows.flatMap(row => columns.map(index => row[index])),
            locale,
          ),
        locale,
        where,
        report,
        leaveOut: row => leftOut.add(row),
      });
    };
    for (const row of table.long ?? []) {
      report.add(where(row), table.rows[row], 'longRow');
      leftOut.add(row);
    }
    const tables = rules.plain(table, match);
    const matched = (last?.columns ?? []).flatMap(({ header, name }) => (name ? [[header, name] as const] : []));
    columns = { ...Object.fromEntries(matched), ...tables?.columns };
    // Of the radar, a head that means nothing is an indicator.
    const others = rules.tables.includes('indicators') ? [] : (last?.columns ?? []);
    for (const { header } of others.slice(0, 99)) {
      const like = Object.hasOwn(columns, header) ? undefined : near(header, matchWords(rules.columns));
      if (like) report.add({ row: 0, column: header }, header, 'near', like, '', 'warning');
    }
    return tables;
  };
  const found = safely((): Tables | null => {
    let given = input;
    if (typeof given === 'string') {
      const text = given.trim();
      if (/^[[{]/.test(text)) {
        try {
          given = JSON.parse(text);
        } catch (cause) {
          report.add({ path: '' }, input, 'json', (cause as Error).message);
          return null;
        }
      } else {
        const known = new Set(matchWords(rules.columns));
        const table = tableOfText(given, header => known.has(header.trim().toLowerCase()));
        if (isRefused(table)) report.add({ path: '' }, input, table.refused, table.detail);
        else if (table.headers.length < 2) return shape();
        else return ofTable(table);
        return null;
      }
    }
    if (Array.isArray(given)) {
      if (!given.length) return { tables: {} };
      if (given.length > MAX_ROWS) {
        report.add({ path: '' }, given, 'tooMany', String(MAX_ROWS));
        given = given.slice(0, MAX_ROWS);
      }
      const rows = given as readonly unknown[];
      if (Array.isArray(rows[0])) {
        const table = tableOfArrays(rows as readonly (readonly unknown[])[]);
        if (!isRefused(table)) return ofTable(table);
        report.add({ path: '[0]' }, rows[0], table.refused);
        return null;
      }
      return rows.some(isRecord) ? ofTable(tableOfObjects(rows)) : shape();
    }
    if (!isRecord(given)) return shape();
    const { columns: heads, rows } = given;
    if (Array.isArray(heads) && Array.isArray(rows)) {
      const names = headersOf(heads);
      if (!isRefused(names)) return ofTable(tableOf(names, rows));
      report.add({ path: '.columns' }, heads, names.refused);
      return null;
    }
    const keys = Object.keys(given);
    const names = [...rules.tables, ...TEXTS, ...(rules.texts ?? []), 'sources', 'citations', 'labels'];
    for (const key of keys.slice(0, 99)) {
      const like = names.includes(key) ? undefined : near(key, names);
      if (like) report.add({ path: key }, key, 'near', like, key, 'warning');
    }
    return { tables: given };
  });
  const tables = found ?? { tables: {} };
  const reader = new RowReader(report, { locale, plain }, tables, leftOut, lineOf);
  const rows = rules.read(reader);
  const sources = reader.table<Source>('sources', sourceFields);
  const citations = reader.table<Citation>('citations', citationFields);
  const result = { ...rows, sources, citations };
  safely(() => {
    for (const name of [...TEXTS, ...(rules.texts ?? [])]) {
      const text = tables.tables[name];
      if (text === undefined || text === null || text === '') continue;
      const { issues, value } = localText['~run']({ value: text }, {});
      if (issues) report.add({ path: name }, text, 'localText');
      else Object.assign(result, { [name]: value });
    }
    const labels = labelsOf(tables.tables['labels'], report);
    if (labels) Object.assign(result, { labels });
  });
  const count = leftOut.size + reader.leftOut;
  return {
    rows: result,
    problems:
      locale === context.locale
        ? report.problems
        : [badOption('number-locale', context.locale, ['language tags such as de or en-GB']), ...report.problems],
    ...(count && { leftOut: count }),
    ...(columns && { columns }),
  };
}

/** Whether a language is one whose numbers can be read: for others, `Intl` takes that of the host. */
function isKnown(locale: string | undefined): boolean {
  try {
    return !locale || Intl.NumberFormat.supportedLocalesOf(locale).length > 0;
  } catch {
    return false;
  }
}

/** Names of an author's own words. */
function labelsOf(given: unknown, report: Report): Labels | null {
  if (!isRecord(given)) return null;
  const labels: Record<string, Record<string, LocalText>> = {};
  for (const field of ['status', 'level', 'form', 'kind', 'dateRole']) {
    const names = given[field];
    if (!isRecord(names)) continue;
    for (const code of Object.keys(names).slice(0, 500)) {
      const { issues, value } = localText['~run']({ value: names[code] }, {});
      if (issues) report.add({ path: `labels.${field}.${code}` }, names[code], 'localText');
      else (labels[field] ??= {})[code] = value as LocalText;
    }
  }
  return labels;
}

const matchWords = (columns: Columns): string[] => columns.flatMap(([, words]) => words.split(' '));

function mappingOf(given: unknown): Record<string, string> {
  if (!isRecord(given)) return {};
  return Object.fromEntries(
    Object.entries(given).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  );
}

/** How the figures among `cells` are written: what the locale says, and whether some can only have a decimal comma. */
export function formatFor(cells: readonly unknown[], locale: string | undefined): NumberFormat {
  const stated = formatOfLocale(locale);
  if (stated.decimal) return stated;
  let commas = false;
  for (const cell of cells) {
    if (typeof cell !== 'string' || cell.length > 60 || !/\d[.,]\d/.test(cell)) continue;
    const read = readFigure(cell, stated, true);
    if (isRefused(read)) continue;
    if (read.mark === ',') commas = true;
  }
  return { ...stated, commas };
}

export type RowOf<F> =
  F extends ObjectSchema<infer Entries extends ObjectEntries, undefined>
    ? {
        readonly [K in keyof Entries as undefined extends InferOutput<Entries[K]> ? never : K]: InferOutput<Entries[K]>;
      } & {
        readonly [K in keyof Entries as undefined extends InferOutput<Entries[K]> ? K : never]?: OwnOf<Entries[K]>;
      }
    : never;
/** `null` is kept only where the schema says so. */
type OwnOf<S> = S extends { readonly type: 'nullish'; readonly wrapped: infer Wrapped extends AnyField }
  ? InferOutput<Wrapped>
  : S extends AnyField
    ? Exclude<InferOutput<S>, undefined>
    : never;

/** What an author may write for a row. */
export type InputOf<F extends AnyField> = InferInput<F>;
