/** A length as it leaves the layout: two decimals, never `-0`, so that output is byte-stable. */
export const round2 = (value: number): number => Math.round(value * 100) / 100 || 0;

/** The path through points; `closed` joins the last to the first. */
export const linePath = (points: readonly (readonly [number, number])[], closed = false): string =>
  points.map(([x, y], index) => `${index ? 'L' : 'M'}${round2(x)},${round2(y)}`).join('') + (closed ? 'Z' : '');
