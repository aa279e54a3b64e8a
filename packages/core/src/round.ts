/** A length as it leaves the layout: two decimals, never `-0`, so that output is byte-stable. */
export const round2 = (value: number): number => Math.round(value * 100) / 100 || 0;

/**
 * The path through points; `closed` joins the last to the first. The same as that of `pathRound(2)` of d3-path, without
 * the curves and arcs that straight lines have no use for.
 */
export const linePath = (points: readonly (readonly [number, number])[], closed = false): string =>
  points.map(([x, y], index) => `${index ? 'L' : 'M'}${round2(x)},${round2(y)}`).join('') + (closed ? 'Z' : '');

/** The outline of a rectangle by its edges. */
export const rectPath = (left: number, top: number, right: number, bottom: number): string =>
  linePath(
    [
      [left, top],
      [right, top],
      [right, bottom],
      [left, bottom],
    ],
    true,
  );
