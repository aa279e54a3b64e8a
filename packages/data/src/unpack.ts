import type { LocalText } from './types.js';

/** Columns by name: cells one a line, an empty one where a row says nothing. The name ends in how a cell is read, see {@link kinds}. */
export type Packed = Readonly<Record<string, string>>;

/** Text columns by table and name: packed in one language, or cell by cell in all. */
export type Texts = Readonly<Record<string, Readonly<Record<string, string | readonly LocalText[]>>>>;

/** What follows the name of a column; `~` after it keeps an empty cell as `null`. */
const kinds: Readonly<Record<string, (cell: string) => unknown>> = {
  '': cell => cell,
  '#': Number,
  '!': cell => cell === 'true',
  '*': cell => cell.split(' '),
};

const usualId = ({ indicator, period, place }: Record<string, unknown>) => `${indicator}-${period}-${place}`;

/**
 * Columns as rows. They are kept as columns because like beside like compresses best; a test compares every row with
 * the JSON of its table.
 */
export function unpack<Row>(columns: Packed, texts: Texts[string] = {}): readonly Row[] {
  const rows: Record<string, unknown>[] = [];
  const fill = (key: string, cells: readonly unknown[]) => {
    const [, name = '', kind = '', empty] = /^(\w+)([#!*]?)(~?)$/.exec(key) ?? [];
    cells.forEach((cell, index) => {
      const row = (rows[index] ??= {});
      if (cell !== '') row[name] = typeof cell === 'string' ? kinds[kind]!(cell) : cell;
      else if (empty) row[name] = null;
    });
  };
  for (const [key, column] of Object.entries({ ...columns, ...texts }))
    fill(key, typeof column === 'string' ? column.split('\n') : column);
  // The usual id of an observation.
  for (const row of rows) if (row['indicator']) row['id'] ??= usualId(row);
  return rows as unknown as readonly Row[];
}

/**
 * Citations, sorted by table and row: `table`, `field`, `locator` where they change, `row` and `source` as steps from
 * the citation before (empty: the next row, the same source).
 *
 * @param ids of each table, in the order of its rows
 * @param sources ids of the sources, in their order
 */
export function unpackCitations<Row>(
  ids: Readonly<Record<string, readonly string[]>>,
  sources: readonly string[],
  columns: Packed,
  texts: Texts[string] = {},
): readonly Row[] {
  const before: Record<string, string> = {};
  let [row, source] = [-1, 0];
  return unpack<Record<string, string>>(columns, texts).map(({ row: step, source: leap, ...cells }) => {
    if (cells['table']) row = -1;
    row += Number(step ?? 1);
    source += Number(leap ?? 0);
    for (const name of ['table', 'field', 'locator']) if (cells[name]) before[name] = cells[name];
    return { ...cells, ...before, row: ids[before['table']!]![row], source: sources[source] };
  }) as unknown as readonly Row[];
}

/** Ids one a line, or those of rows, as a list. */
export const idsOf = (rows: string | readonly { readonly id?: string }[]): readonly string[] =>
  typeof rows === 'string' ? rows.split('\n') : rows.map(({ id }) => id ?? '');

/** Rows whose ids are their numbers, from 0. */
export const numbered = <Row extends object>(rows: readonly Row[]): readonly Row[] =>
  rows.map((row, n) => ({ id: String(n), ...row }));
