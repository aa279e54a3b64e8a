import type { Locale } from '@cityfacts/data';
import { newestSource } from './credits.js';
import type { DataRecord } from './chart-definition.js';
import type { FullFigure } from './compute-figure.js';

/** What begins a formula, full-width signs too: at the beginning, or where another separator begins a cell. A tab or line end is skipped. */
const formula = /(^|[;\t\r\n]"*)[=+\-@\uff1d\uff0b\uff0d\uff20]|^[\t\r\n]/g;
/** `x;=1` ─▶ `x;'=1`, and `x;"=1` ─▶ `x;'"=1`: with our quotes before it, its own begins and ends an empty text there. */
const kept = (sign: string): string => (sign.length > 1 ? `${sign[0]}'${sign.slice(1)}` : `'${sign}`);

/**
 * One field: quoted where needed. Text that a spreadsheet would run as a formula is kept text by an apostrophe: at the beginning, and after
 * what begins a cell in a program that takes another separator and so does not see our quotes.
 */
function field(value: string | number | null | undefined): string {
  if (value === null || value === undefined) return '';
  const text = typeof value === 'string' ? value.replace(formula, kept) : String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/**
 * The shown figures with their citations: RFC 4180 with a byte order mark, so that spreadsheets read Chinese; the
 * columns of the first record, then what the whole figure says of itself, so that no row is separated from it.
 */
export function toCsv({ heading, details: { records, notes, credit } }: FullFigure): string {
  const about: DataRecord = { figure: heading, remarks: notes.join(' '), ...(credit && { credit }) };
  const rows = records().map((record): DataRecord => ({ ...record, ...about }));
  const columns = Object.keys(rows[0] ?? {});
  const lines = [columns, ...rows.map(record => columns.map(column => record[column]))];
  return `\ufeff${lines.map(line => line.map(field).join(',')).join('\r\n')}\r\n`;
}

/** The same as JSON, with subheading, notes, source lines and the date of the newest source. */
export function toJson({ heading, subheading, details }: FullFigure, chart: string, lang: Locale): string {
  const { notes, credit, documents } = details;
  const records = details.records();
  const sources = details.sources.filter(line => line !== credit);
  const about = { chart, lang, heading, subheading, notes, newest_source: newestSource(documents) };
  return `${JSON.stringify({ ...about, records, sources, credit: credit || null }, null, 2)}\n`;
}
