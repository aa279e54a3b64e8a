import type { DataRecord } from '@cityfacts/layout';

/** One field: quoted where needed; text that a spreadsheet would run as a formula is kept text by an apostrophe. */
function field(value: string | number | null | undefined): string {
  if (value === null || value === undefined) return '';
  const text = typeof value === 'string' && /^[=+\-@\t\r]/.test(value) ? `'${value}` : String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** RFC 4180 with a byte order mark, so that spreadsheets read Chinese; the columns of the first record. */
export function toCsv(records: readonly DataRecord[]): string {
  const columns = Object.keys(records[0] ?? {});
  const lines = [columns, ...records.map(record => columns.map(column => record[column]))];
  return `\ufeff${lines.map(line => line.map(field).join(',')).join('\r\n')}\r\n`;
}

export const toJson = (records: readonly DataRecord[], sources: readonly string[]): string =>
  `${JSON.stringify({ records, sources }, null, 2)}\n`;
