/** A mark with its band, and the label that would stand beside it; lengths in px. */
export interface Parcel {
  readonly left: number;
  readonly right: number;
  /** Centre of the mark. */
  readonly x: number;
  /** `null`: the title is too long for a label. */
  readonly label: number | null;
}

/** `row` counts from the top of the lane; the label, or the number in its place, stands to the right or left. */
export interface Packed {
  readonly row: number;
  readonly side: 'right' | 'left' | 'number-right' | 'number-left';
}

/** From a band to its label, from a mark to its number, from one parcel to the next, px. */
export const LABEL_GAP = 5;
export const NUMBER_GAP = 8;
const APART = 8;
/** Room of a number of three digits at 12 px, px. */
export const NUMBER = 22;

export interface Bounds {
  readonly width: number;
  /** Rows in which labels may stand, and rows in all. */
  readonly labelRows: number;
  readonly rows: number;
}

/**
 * Greedy and in time: each parcel takes the first row in which it fits with its label to the right, then to the left,
 * then with a number. `null`: it fits in no row. Row heights follow, so that no boxes overlap.
 */
export function pack(parcels: readonly Parcel[], { width, labelRows, rows }: Bounds): readonly (Packed | null)[] {
  const taken: (readonly [number, number])[][] = [];
  const fits = (row: number, from: number, to: number): boolean =>
    from >= 0 && to <= width && !(taken[row] ?? []).some(([a, b]) => from < b + APART && a < to + APART);
  return parcels.map(({ left, right, x, label }) => {
    const take = (row: number, side: Packed['side'], from: number, to: number): Packed => {
      (taken[row] ??= []).push([from, to]);
      return { row, side };
    };
    for (let row = 0; label !== null && row < Math.min(taken.length + 1, labelRows); row++) {
      const [east, west] = [right + LABEL_GAP + label, left - LABEL_GAP - label];
      if (fits(row, left, east)) return take(row, 'right', left, east);
      if (fits(row, west, right)) return take(row, 'left', west, right);
    }
    const room = NUMBER_GAP + NUMBER;
    const [east, west] = [Math.max(right, x + room), Math.min(left, x - room)];
    for (let row = 0; row < Math.min(taken.length + 1, rows); row++) {
      if (fits(row, left, east)) return take(row, 'number-right', left, east);
      if (fits(row, west, right)) return take(row, 'number-left', west, right);
    }
    return null;
  });
}
