/** A point, px. */
export type Point = readonly [x: number, y: number];

/** A straight line between two points. */
export type Segment = readonly [from: Point, to: Point];

/** A rectangle by its edges, px. */
export interface Rect {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export const inflate = ({ left, right, top, bottom }: Rect, by: number): Rect => ({
  left: left - by,
  right: right + by,
  top: top - by,
  bottom: bottom + by,
});

export const rectsOverlap = (a: Rect, b: Rect): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** On which side of the line a point is: positive, negative, or 0 on it. */
const side = ([[ax, ay], [bx, by]]: Segment, [x, y]: Point): number => (bx - ax) * (y - ay) - (by - ay) * (x - ax);

export const segmentsCross = (a: Segment, b: Segment): boolean =>
  side(a, b[0]) * side(a, b[1]) < 0 && side(b, a[0]) * side(b, a[1]) < 0;

/** Whether a line runs through a rectangle, or is in it. */
export function segmentCrossesRect(line: Segment, { left, right, top, bottom }: Rect): boolean {
  const [[ax, ay], [bx, by]] = line;
  if (Math.max(ax, bx) <= left || Math.min(ax, bx) >= right) return false;
  if (Math.max(ay, by) <= top || Math.min(ay, by) >= bottom) return false;
  // All four corners on one side: it passes by. Written out, because the search for places asks this most.
  const [dx, dy] = [bx - ax, by - ay];
  const [l, r, t, b] = [dy * (left - ax), dy * (right - ax), dx * (top - ay), dx * (bottom - ay)];
  const least = Math.min(t, b) - Math.max(l, r);
  const most = Math.max(t, b) - Math.min(l, r);
  return least <= 0 && most >= 0;
}

/** From a point to the nearest point of a line, px. */
export function distanceToSegment([x, y]: Point, [[ax, ay], [bx, by]]: Segment): number {
  const [dx, dy] = [bx - ax, by - ay];
  const length = dx * dx + dy * dy;
  const share = length ? Math.max(0, Math.min(1, ((x - ax) * dx + (y - ay) * dy) / length)) : 0;
  return Math.hypot(x - ax - share * dx, y - ay - share * dy);
}
