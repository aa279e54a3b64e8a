/** An editor's own table: kept in the session, read by the chart, saved as a project. It never leaves the browser. */
import type { BarsRows, LocalText, RadarRows, TimelineRows } from '@cityfacts/data';
import { localize } from '@cityfacts/data/localize.js';
import type { Locale } from '@cityfacts/data';
import type { Validate } from '@cityfacts/core';
import { validateBarsRows } from '@cityfacts/charts/bars/validate.js';
import { validateRadarRows } from '@cityfacts/charts/radar/validate.js';
import { validateTimelineRows } from '@cityfacts/charts/timeline/validate.js';
import { barsColumns, radarColumns, timelineColumns, type Columns } from '@cityfacts/core/own/headers.js';
import { tableOfText } from '@cityfacts/core/own/table.js';
import type { Tag } from '../../packages/cityfacts/src/registry.js';
import type { OwnData } from '../../packages/cityfacts/src/snippets/own-data.js';
import type { Choice } from './choices.js';
import { firstValue } from './first-value.js';

const validators: { readonly [T in Tag]: Validate<unknown> } = {
  'city-radar': validateRadarRows,
  'fund-bars': validateBarsRows,
  'policy-timeline': validateTimelineRows,
};

const columnsOfCharts: { readonly [T in Tag]: Columns } = {
  'city-radar': radarColumns,
  'fund-bars': barsColumns,
  'policy-timeline': timelineColumns,
};

/** The columns that a chart reads, by their names. */
export const columnsOf = (chart: Tag): readonly string[] => columnsOfCharts[chart].map(([name]) => name);

/** The head of the column that is shown because it is the first of several; `null`: there is no choice. */
function firstOf(chart: Tag, data: OwnData): string | null {
  const table = /^\s*[[{]/.test(data.text) ? null : tableOfText(data.text, () => false);
  return table && 'headers' in table ? firstValue(chart, table.headers, table.rows, data) : null;
}

/** A table, and which of its columns a chart shows. */
export function withValue(chart: Tag, data: OwnData): OwnData {
  const head = firstOf(chart, data);
  return head === null ? data : { ...data, columns: { ...data.columns, [head]: 'value' } };
}

/** What a chart makes of a table. */
export interface ReadTable {
  /** The heads of the table, as they are written. */
  readonly headers: readonly string[];
  /** Head ─▶ the column of ours that it is read as. */
  readonly matched: Readonly<Record<string, string>>;
  /** The head of the column that is shown because it is the first of several; `null`: there was no choice. */
  readonly first: string | null;
  /** How many rows are drawn, and left out. */
  readonly rows: number;
  readonly leftOut: number;
  /** For the author, in the language of the page. */
  readonly messages: readonly string[];
  /** What lists of options can hold, by attribute. */
  readonly choices: Readonly<Record<string, readonly Choice[]>>;
}

export function readTable(chart: Tag, data: OwnData, locale: Locale): ReadTable {
  const { columns, numberLocale } = withValue(chart, data);
  const {
    rows,
    problems,
    leftOut = 0,
    columns: matched = {},
  } = validators[chart](data.text, {
    ...(columns && { columns }),
    ...(numberLocale && { locale: numberLocale }),
    language: locale,
  });
  return {
    headers: headersOf(data.text),
    matched,
    first: firstOf(chart, data),
    rows: countOf(chart, rows),
    leftOut,
    messages: problems.map(({ message }) => message),
    choices: choicesOf(rows as Partial<RadarRows & BarsRows & TimelineRows>, locale),
  };
}

function headersOf(text: string): readonly string[] {
  if (/^\s*[[{]/.test(text)) return [];
  const table = tableOfText(text, () => false);
  return 'headers' in table ? table.headers : [];
}

function countOf(chart: Tag, rows: unknown): number {
  const { places = [], funds = [], events = [] } = rows as Partial<RadarRows & BarsRows & TimelineRows>;
  return chart === 'city-radar' ? places.length : chart === 'fund-bars' ? funds.length : events.length;
}

function choicesOf(
  { places = [], indicators = [], funds = [], events = [] }: Partial<RadarRows & BarsRows & TimelineRows>,
  locale: Locale,
): Readonly<Record<string, readonly Choice[]>> {
  const named = (rows: readonly { readonly id: string; readonly name: LocalText }[]): readonly Choice[] =>
    rows.map(({ id, name }) => ({ value: id, label: localize(name, locale) || id }));
  const words = (values: readonly (string | null | undefined)[]): readonly Choice[] =>
    [...new Set(values)].flatMap(value => (value ? [{ value, label: value }] : []));
  return {
    cities: named(places),
    highlight: [...named(places), ...named(funds)],
    indicators: named(indicators),
    levels: words([...funds, ...events].map(({ level }) => level)),
    forms: words(funds.map(({ form }) => form)),
    sectors: words(funds.flatMap(({ focus = [] }) => focus)),
    kinds: words(events.map(({ kind }) => kind)),
  };
}

const KEY = 'cityfacts-table';

/** The table of this session; `null`: none, or the browser keeps nothing. */
export function keptTable(): OwnData | null {
  try {
    return tableIn(JSON.parse(sessionStorage.getItem(KEY) ?? 'null'));
  } catch {
    return null;
  }
}

/** Keeps the table for the preview and for a reload. Returns whether that is possible. */
export function keepTable(data: OwnData | null): boolean {
  try {
    if (data) sessionStorage.setItem(KEY, JSON.stringify(data));
    else sessionStorage.removeItem(KEY);
    return true;
  } catch {
    return false;
  }
}

/** A value that may be a table ─▶ that table, `null` where it is none. */
function tableIn(value: unknown): OwnData | null {
  const { text, file, columns, numberLocale } = (value ?? {}) as Readonly<Record<string, unknown>>;
  if (typeof text !== 'string' || typeof file !== 'string') return null;
  const isMapping = typeof columns === 'object' && columns !== null && !Array.isArray(columns);
  return {
    text,
    file: fileName(file),
    ...(isMapping && {
      columns: Object.fromEntries(Object.entries(columns).map(([head, name]) => [head, String(name)])),
    }),
    ...(typeof numberLocale === 'string' && numberLocale && { numberLocale }),
  };
}

/** A name that every server and system takes. */
export function fileName(name: string): string {
  const stem = name
    .replace(/\.\w{1,5}$/, '')
    .normalize('NFKD')
    .replace(/[^A-Za-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .toLowerCase();
  return `${stem.slice(0, 60) || 'table'}${/\.json$/i.test(name) ? '.json' : '.csv'}`;
}

/** The whole state as a file: what the address says, and the table. */
export const projectOf = (query: string, data: OwnData): string =>
  `${JSON.stringify({ cityfacts: 'project', version: 1, query, data }, null, 1)}\n`;

/** A file that was dropped or chosen ─▶ a project, or a table; `null`: it is no text in UTF-8. */
export async function readFile(file: File): Promise<{ readonly data: OwnData; readonly query?: string } | null> {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(await file.arrayBuffer());
  } catch {
    return null;
  }
  if (/^\s*\{/.test(text) && text.includes('"cityfacts"')) {
    try {
      const project = JSON.parse(text) as Readonly<Record<string, unknown>>;
      const data = project['cityfacts'] === 'project' ? tableIn(project['data']) : null;
      if (data) return { data, query: String(project['query'] ?? '') };
    } catch {
      // Then it is a table like any other.
    }
  }
  return { data: { text, file: fileName(file.name) } };
}
