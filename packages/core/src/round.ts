import { pathRound } from 'd3-path';

/** Decimals of every length that leaves the layout. */
const DIGITS = 2;

/** A length as it leaves the layout: two decimals, never `-0`, so that output is byte-stable. */
export const round2 = (value: number): number => Math.round(value * 100) / 100 || 0;

/** The path through points; `closed` joins the last to the first. */
export function linePath(points: readonly (readonly [number, number])[], closed = false): string {
  const path = pathRound(DIGITS);
  points.forEach(([x, y], index) => (index ? path.lineTo(x, y) : path.moveTo(x, y)));
  if (closed) path.closePath();
  return path.toString();
}

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
