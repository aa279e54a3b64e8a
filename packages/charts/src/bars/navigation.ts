import type { NavigationNode } from '@cityfacts/core/chart-definition.js';
import { round2 } from '@cityfacts/core/round.js';
import type { Box } from './segments.js';
import type { BarFund, BarRow } from './types.js';

/** Radius of the focus ring where a host draws no boxes, px. */
const RING = 12;

/** A row with the boxes that its nodes take. */
export interface NavigableRow {
  readonly row: BarRow;
  /** Heading over the row. */
  readonly group: string;
  readonly box: Box;
  readonly parts: ReadonlyMap<string, Box>;
}

/** Up and down move along the rows, listed ones included; right goes into the parts of a row, left back to it. */
export function barsNodes(rows: readonly NavigableRow[]): readonly NavigationNode[] {
  return rows.flatMap(({ row, group, box, parts }, index) => {
    const [up, down] = [rows[index - 1]?.row.id, rows[index + 1]?.row.id];
    const line = [row, ...row.parts];
    return line.map((fund, place) =>
      node(fund, fund === row ? box : (parts.get(fund.id) ?? box), {
        ...(group && { group }),
        ...(up !== undefined && { up }),
        ...(down !== undefined && { down }),
        ...(line[place - 1] && { left: line[place - 1]!.id }),
        ...(line[place + 1] && { right: line[place + 1]!.id }),
      }),
    );
  });
}

function node(fund: BarFund, [x, y, width, height]: Box, neighbours: Partial<NavigationNode>): NavigationNode {
  return {
    id: fund.id,
    x: round2(x + width / 2),
    y: round2(y + height / 2),
    r: RING,
    box: [round2(x), round2(y), round2(width), round2(height)],
    ...neighbours,
    entity: fund.id,
    place: fund.city,
    label: fund.name,
    accessibleName: fund.accessibleName,
    title: fund.name,
    details: fund.details,
  };
}
