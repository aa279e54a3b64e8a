import { pathOf } from '../px.js';
import type { Canvas } from './pieces.js';

/** Room between a thread and a text, px. */
const CLEAR = 1;
/** From the middle of a row to the seam below it, px. */
const UNDER = 10;

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

type Point = readonly [x: number, y: number];
const here = ({ x, y }: { readonly x: number; readonly y: number }): Point => [x, y];

/**
 * Threads between drawn entries on which the sources differ: upright and level, by the first way that crosses no text.
 * Where none is free there is no thread: the sign ≠ at both entries is enough.
 */
export function threads({ model: { events, conflicts }, into, space }: Canvas): string {
  const { stops, labels, texts, counts } = into;
  if (!Object.keys(conflicts).length) return '';
  const drawn = new Map(stops.filter(({ stop }) => !stop.opens).map(({ stop }) => [stop.id, stop]));
  const boxes = [...labels, ...texts, ...counts.map(({ text }) => text)].map(
    ({ text, x, y, anchor, size, weight }): Box => {
      const wide = space.text.width(text, size, weight);
      const left = anchor === 'start' ? x : anchor === 'end' ? x - wide : x - wide / 2;
      return { left: left - CLEAR, right: left + wide + CLEAR, top: y - size, bottom: y + size * 0.3 };
    },
  );
  const free = (points: readonly Point[]): boolean =>
    points.every((point, index) => index === 0 || !boxes.some(box => crosses(points[index - 1]!, point, box)));
  // Both sides may name each other: one thread.
  const pairs = new Set(
    events.flatMap(({ row }) => (row.conflictWith ?? []).map(other => [row.id, other].sort().join('\n'))),
  );
  let path = '';
  for (const pair of pairs) {
    const [a, b] = pair.split('\n').map(id => drawn.get(id));
    if (!a || !b) continue;
    const below = Math.max(a.y, b.y) + UNDER;
    const ways: readonly (readonly Point[])[] = [
      [here(a), [a.x, b.y], here(b)],
      [here(a), [b.x, a.y], here(b)],
      [here(a), [a.x, below], [b.x, below], here(b)],
    ];
    const way = ways.find(free);
    if (way) path += pathOf(way);
  }
  return path;
}

/** A level or upright line and a box. */
const crosses = ([x0, y0]: Point, [x1, y1]: Point, { left, right, top, bottom }: Box): boolean =>
  Math.min(x0, x1) < right && Math.max(x0, x1) > left && Math.min(y0, y1) < bottom && Math.max(y0, y1) > top;
