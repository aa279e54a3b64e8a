/** What the conversions of plain tables share. */
import type { Matched, Origin } from './check.js';
import { unitIn, type WrittenUnit } from './units.js';

export type Cells = Record<string, unknown>;

/** A cell as the key of what it names. */
export function wordOf(cell: unknown): string {
  if (typeof cell === 'string') return cell.trim();
  if (typeof cell === 'number') return String(cell);
  if (typeof cell !== 'object' || cell === null) return '';
  const text = Object.values(cell)[0] as unknown;
  if (typeof text === 'string') return text.trim();
  return '';
}

/** Whether a cell holds anything. */
export const isEmpty = (cell: unknown): boolean =>
  cell === undefined || cell === null || (typeof cell === 'string' && cell.trim() === '');

/** Ids from the names of rows: the name itself where no other row has it, else the number of the row. */
export function idsOf(names: readonly string[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return names.map((name, index) => {
    if (name && counts.get(name) === 1) return name;
    let id = `row-${index + 1}`;
    while (counts.has(id)) id += '-';
    return id;
  });
}

/** Reads rows by fields of ours. `fields`: columns whose field has another name; empty: it has none. */
export function rowFields({ table, columns }: Matched, fields: Readonly<Record<string, string>>) {
  const heads: Record<string, string> = {};
  const found: (readonly [field: string, index: number])[] = [];
  columns.forEach(({ name, header }, index) => {
    if (name === undefined) return;
    const field = fields[name] ?? name;
    if (!field) return;
    heads[field] = header;
    found.push([field, index]);
  });
  const trimmed = (cell: unknown): unknown => (typeof cell === 'string' ? cell.trim() : cell);
  return {
    heads,
    origin: (row: number): Origin => ({ row, heads }),
    read: (row: number): Cells => {
      const cells: Cells = {};
      for (const [field, index] of found) {
        const cell = trimmed(table.rows[row]![index]);
        if (!isEmpty(cell)) cells[field] = cell;
      }
      return cells;
    },
  };
}

/** The unit that a cell of a column "unit" names; of what is no unit of ours, the name. */
export function unitOfCell(cell: unknown, locale: string | undefined): WrittenUnit | null {
  const text = wordOf(cell);
  return text ? (unitIn(text, locale) ?? { factor: 1, name: text }) : null;
}

/** The fields of a figure that its written unit gives. */
export function unitFields(written: WrittenUnit | null | undefined): Cells {
  if (!written) return {};
  if (written.percent) return { unit: 'percent' };
  return written.name ? { unitName: written.name } : {};
}
