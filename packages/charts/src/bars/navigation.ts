import type { NavigationNode } from '@cityfacts/core/chart-definition.js';
import { round2 } from '@cityfacts/core/round.js';

/** Radius of the focus ring where a host draws no boxes, px. */
const RING = 12;

/** A rectangle, px. */
export type Box = readonly [x: number, y: number, width: number, height: number];

/** A row with the boxes that its nodes take: the first of ids, names and boxes is its own, the others are those of its parts. */
export interface NavigableRow {
  readonly ids: readonly string[];
  readonly names: readonly string[];
  readonly city: string;
  /** Heading over the row. */
  readonly group: string;
  readonly boxes: readonly Box[];
}

/** Up and down move along the rows, listed ones included; right goes into the parts of a row, left back to it. */
export function barsNodes(rows: readonly NavigableRow[]): readonly NavigationNode[] {
  return rows.flatMap(({ ids, names, city, group, boxes }, index) => {
    const [up, down] = [rows[index - 1]?.ids[0], rows[index + 1]?.ids[0]];
    return ids.map((id, place): NavigationNode => {
      const [x, y, width, height] = boxes[place]!;
      return {
        id,
        x: round2(x + width / 2),
        y: round2(y + height / 2),
        r: RING,
        box: [round2(x), round2(y), round2(width), round2(height)],
        ...(group && { group }),
        ...(up !== undefined && { up }),
        ...(down !== undefined && { down }),
        ...(place > 0 && { left: ids[place - 1]! }),
        ...(place < ids.length - 1 && { right: ids[place + 1]! }),
        entity: id,
        place: city,
        label: names[place]!,
      };
    });
  });
}
