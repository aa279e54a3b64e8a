/** Text, arrays and `{ columns, rows }` ─▶ a table: heads and rows of cells. */
import { dsvFormat } from 'd3-dsv';
import { isRefused, refuse, type Refused } from './refusals.js';

/** A table as an author has it. */
export interface Table {
  readonly headers: readonly string[];
  readonly rows: readonly (readonly unknown[])[];
  /** The line of a row in its file, from 1; absent: it is from no file. */
  readonly lineOf?: (row: number) => number;
  /** A row that has more cells than the table has heads, by its index. */
  readonly long?: ReadonlySet<number>;
}

const SEPARATORS = ['\t', ';', ',', '|'];
const MAX_COLUMNS = 500;

/** The separator with which most lines of the head of a file have as many cells as the first, which are several. */
function separatorOf(text: string, isKnown: (header: string) => boolean): string {
  const head = text.slice(0, 20_000);
  let best = { score: 0, separator: ',' };
  for (const separator of SEPARATORS) {
    if (!head.includes(separator)) continue;
    const rows = dsvFormat(separator)
      .parseRows(head)
      .filter(cells => isFilled(cells) && !isComment(cells))
      .slice(0, 20);
    // The text ends anywhere.
    if (rows.length > 2 && head.length < text.length) rows.pop();
    const [first = [], ...others] = rows;
    if (first.length < 2) continue;
    const alike = others.filter(({ length }) => length === first.length).length;
    const score = 100 * first.filter(isKnown).length + (others.length ? (50 * alike) / others.length : 0) + 1;
    if (score > best.score) best = { score, separator };
  }
  return best.separator;
}

const isFilled = (cells: readonly string[]): boolean => cells.some(cell => cell.trim() !== '');

/** Comments before the head: rows of which only the first cell holds something, which begins with `#`. */
const isComment = (cells: readonly string[]): boolean =>
  /^\s*#/.test(cells[0] ?? '') && cells.slice(1).every(cell => cell.trim() === '');

/** The line on which a quoted cell begins that has no end, or goes on after its end. */
function brokenQuote(text: string, separator: string): Refused | null {
  if (!text.includes('"')) return null;
  const lineAt = (index: number) => String(text.slice(0, index).split(/\r\n|\n|\r/).length);
  let at = 0;
  while (at < text.length) {
    if (text[at] !== '"') {
      while (at < text.length && text[at] !== separator && text[at] !== '\n' && text[at] !== '\r') at += 1;
    } else {
      const from = at;
      for (;;) {
        at = text.indexOf('"', at + 1);
        if (at < 0) return refuse('quoteOpen', lineAt(from));
        if (text[at + 1] !== '"') break;
        at += 1;
      }
      at += 1;
      if (at < text.length && text[at] !== separator && text[at] !== '\n' && text[at] !== '\r')
        return refuse('quoteAfter', lineAt(at));
    }
    at += 1;
  }
  return null;
}

/** Reads text that is separated by commas, semicolons, tabs or bars. */
export function tableOfText(given: string, isKnown: (header: string) => boolean): Table | Refused {
  const text = given.replace(/^\ufeff/, '');
  const declared = /^sep=(.)\r?\n/i.exec(text);
  const start = declared?.[0].length ?? 0;
  const separator = declared?.[1] ?? separatorOf(text, isKnown);
  const body = text.slice(start);
  const broken = brokenQuote(body, separator);
  if (broken) return broken;
  const all = dsvFormat(separator).parseRows(body);
  let first = 0;
  while (first < all.length && (!isFilled(all[first]!) || isComment(all[first]!))) first += 1;
  const headers = (all[first] ?? []).map(cell => cell.trim());
  while (headers.length && headers.at(-1) === '') headers.pop();
  const at: number[] = [];
  const rows: string[][] = [];
  const long = new Set<number>();
  for (let index = first + 1; index < all.length; index += 1) {
    const cells = all[index]!;
    if (!isFilled(cells)) continue;
    if (cells.slice(headers.length).some(cell => cell.trim() !== '')) long.add(rows.length);
    rows.push(cells);
    at.push(index);
  }
  const lineOf = (row: number): number => {
    let line = 1 + (declared ? 1 : 0);
    for (let index = 0; index < (at[row] ?? 0); index += 1) {
      line += 1;
      for (const cell of all[index]!) if (/[\r\n]/.test(cell)) line += cell.split(/\r\n|\n|\r/).length - 1;
    }
    return line;
  };
  return { headers, rows, lineOf, ...(long.size && { long }) };
}

/** The names of columns, as texts. */
export function headersOf(head: readonly unknown[]): readonly string[] | Refused {
  const headers: string[] = [];
  for (let index = 0; index < head.length && index < MAX_COLUMNS; index += 1) {
    const name = head[index];
    if (typeof name !== 'string' && typeof name !== 'number') return refuse('heads');
    headers.push(String(name).trim());
  }
  return headers;
}

/** Arrays of which the first is the head. */
export function tableOfArrays(rows: readonly (readonly unknown[])[]): Table | Refused {
  const [head = [], ...others] = rows;
  const headers = headersOf(head);
  return isRefused(headers) ? headers : tableOf(headers, others);
}

/** Rows under heads; a row is an array of cells or an object with the heads as keys. */
export function tableOf(headers: readonly string[], given: readonly unknown[]): Table {
  const long = new Set<number>();
  const rows = given.map((row, index): readonly unknown[] => {
    if (!Array.isArray(row)) return headers.map(header => own(row, header));
    if (row.length > headers.length && row.slice(headers.length, MAX_COLUMNS).some(cell => (cell ?? '') !== ''))
      long.add(index);
    return row;
  });
  return { headers, rows, ...(long.size && { long }) };
}

/** Objects: their keys are the heads, in the order in which they appear. */
export function tableOfObjects(given: readonly unknown[]): Table {
  const headers = new Set<string>();
  for (const row of given) {
    if (typeof row !== 'object' || row === null || Array.isArray(row)) continue;
    for (const key of Object.keys(row)) if (headers.size < MAX_COLUMNS) headers.add(key);
  }
  return tableOf([...headers], given);
}

function own(row: unknown, key: string): unknown {
  return typeof row === 'object' && row !== null && Object.hasOwn(row, key)
    ? (row as Readonly<Record<string, unknown>>)[key]
    : undefined;
}
