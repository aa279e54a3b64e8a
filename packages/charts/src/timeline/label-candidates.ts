/** A place for the words of a mark; lengths in px. */
export interface Stand {
  /** Which form of the label is there; −1: a number in its place. */
  readonly form: number;
  /** Where the words begin or end. */
  readonly x: number;
  readonly anchor: 'start' | 'end';
  /** The room that mark, band and words take. */
  readonly left: number;
  readonly right: number;
}

/** Where the label of a mark, or else its number, can be, the best places first; no label where the title is too long. */
export interface Parcel {
  /** Parcels of one time window follow each other and are below each other, in their order. */
  readonly when: string;
  readonly labels: readonly Stand[];
  readonly numbers: readonly Stand[];
}

/** `row` counts from the top of the lane. */
export interface Packed extends Stand {
  readonly row: number;
}

/** From one parcel to the next, px. */
const LABEL_DISTANCE = 8;

export interface Bounds {
  readonly width: number;
  /** Rows in which labels may be, and rows in all. */
  readonly labelRows: number;
  readonly rows: number;
}

/**
 * Greedy and in time: each parcel takes the first row in which its label can be; else the first with a number.
 * `null`: it fits in no row. Row heights follow, so that no boxes overlap.
 */
export function pack(parcels: readonly Parcel[], { width, labelRows, rows }: Bounds): readonly (Packed | null)[] {
  const taken: Stand[][] = [];
  let [when, least] = ['', 0];
  const first = (stands: readonly Stand[], most: number): Packed | null => {
    for (let row = least; row < Math.min(taken.length + 1, most); row++) {
      const others = (taken[row] ??= []);
      const stand = stands.find(
        ({ left, right }) =>
          left >= 0 &&
          right <= width &&
          !others.some(one => left < one.right + LABEL_DISTANCE && one.left < right + LABEL_DISTANCE),
      );
      if (stand) {
        others.push(stand);
        least = row + 1;
        return { ...stand, row };
      }
    }
    return null;
  };
  return parcels.map(parcel => {
    if (parcel.when !== when) [when, least] = [parcel.when, 0];
    return first(parcel.labels, labelRows) ?? first(parcel.numbers, rows);
  });
}
