import { SEPARATOR } from '@cityfacts/core/labels/items.js';
import type { Table, TableRow } from '@cityfacts/core/chart-definition.js';
import type { BarFund, BarsModel } from './types.js';

/** A row a fund in reading order, parts below their whole, under the headings of the drawing; a gap says its reason. */
export function barsTable(model: BarsModel): Table {
  const rowOf = (group: string, fund: BarFund, of: string): TableRow => ({
    ...(group && { group }),
    head: fund.name,
    ...((of || fund.note) && { detail: [of, fund.note].filter(Boolean).join(SEPARATOR) }),
    cells: fund.cells,
  });
  return {
    caption: model.title,
    columns: model.columns,
    rows: model.groups.flatMap(({ heading, rows }) =>
      rows.flatMap(row => [rowOf(heading, row, row.of), ...row.parts.map(part => rowOf(heading, part, part.of))]),
    ),
  };
}
