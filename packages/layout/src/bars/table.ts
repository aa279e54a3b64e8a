import { BETWEEN } from '../place/items.js';
import type { Table, TableRow } from '../plan.js';
import type { BarFund, BarsModel } from './types.js';

/** A row a fund in reading order, parts below their whole; a gap says its reason. */
export function barsTable(model: BarsModel): Table {
  const rowOf = (fund: BarFund, of: string): TableRow => ({
    head: fund.name,
    ...((of || fund.note) && { detail: [of, fund.note].filter(Boolean).join(BETWEEN) }),
    cells: fund.cells,
  });
  return {
    caption: model.what,
    columns: model.columns,
    rows: model.groups
      .flatMap(group => group.rows)
      .flatMap(row => [rowOf(row, row.of), ...row.parts.map(part => rowOf(part, part.of))]),
  };
}
