/** Where the number of a mark stands: beside the mark where its band has room for it, else beside the band. */
export const numberAt = (x: number, end: number): number =>
  Math.abs(end - x) >= NUMBER_GAP + NUMBER || Math.abs(end - x) <= NUMBER_GAP - 1
    ? NUMBER_GAP
    : Math.abs(end - x) + NUMBER_GAP / 2;

/** A mark with its band, and the label that would stand beside it; lengths in px. */
export interface Parcel {
  readonly left: number;
  readonly right: number;
  /** Centre of the mark. */
  readonly x: number;
  /** Widths of the forms its label can take, the lowest first; none where the title is too long for a label. */
  readonly labels: readonly number[];
}

/** `row` counts from the top of the lane; the label, or the number in its place, stands to the right or left. */
export interface Packed {
  readonly row: number;
  readonly side: 'right' | 'left';
  /** Which form of the label; −1: a number in its place. */
  readonly form: number;
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
 * Greedy and in time: each parcel takes the first row in which it fits with a form of its label to the right, or to
 * the left; else the first with a number. `null`: it fits in no row. Row heights follow, so that no boxes overlap.
 */
export function pack(parcels: readonly Parcel[], { width, labelRows, rows }: Bounds): readonly (Packed | null)[] {
  const taken: (readonly [number, number])[][] = [];
  const fits = (row: number, from: number, to: number): boolean =>
    from >= 0 && to <= width && !(taken[row] ?? []).some(([a, b]) => from < b + APART && a < to + APART);
  return parcels.map(({ left, right, x, labels }) => {
    const sides = (row: number, form: number, east: number, west: number): Packed | null => {
      const side = fits(row, left, east) ? 'right' : fits(row, west, right) ? 'left' : null;
      if (side) (taken[row] ??= []).push(side === 'right' ? [left, east] : [west, right]);
      return side && { row, side, form };
    };
    for (let row = 0; row < Math.min(taken.length + 1, labelRows); row++)
      for (const [form, label] of labels.entries()) {
        const found = sides(row, form, right + LABEL_GAP + label, left - LABEL_GAP - label);
        if (found) return found;
      }
    for (let row = 0; row < Math.min(taken.length + 1, rows); row++) {
      const east = x + numberAt(x, right) + NUMBER;
      const west = x - numberAt(x, left) - NUMBER;
      const found = sides(row, -1, Math.max(right, east), Math.min(left, west));
      if (found) return found;
    }
    return null;
  });
}
