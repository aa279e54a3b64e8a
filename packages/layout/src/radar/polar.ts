import type { Space } from '../plan.js';
import { dodge } from '../place/dodge.js';
import { at, block, type Block } from '../place/block.js';
import type { PlacedText } from '../placed-text.js';
import { pathOf, px } from '../px.js';
import type { RadarAxis, RadarCity, RadarMark, RadarPanel } from './types.js';

/** Clear room between rim and label, px: the hollow marks of missing values stand in it. */
const RIM = 26;

/** Where one radar stands. Angles run clockwise from the top. */
export interface Polar {
  readonly cx: number;
  readonly cy: number;
  readonly r: number;
}

const angle = (index: number, count: number): number => (index / count) * 2 * Math.PI;

const on = ({ cx, cy }: Polar, index: number, count: number, radius: number): readonly [number, number] => [
  cx + radius * Math.sin(angle(index, count)),
  cy - radius * Math.cos(angle(index, count)),
];

/** Rim, grid, outlines and marks of `cities`; the labels are the caller's. */
export function panel(
  axes: readonly RadarAxis[],
  cities: readonly RadarCity[],
  indexes: readonly number[],
  polar: Polar,
): Omit<RadarPanel, 'texts'> {
  const count = axes.length;
  const ring = (share: number) =>
    pathOf(
      axes.map((_, index) => on(polar, index, count, polar.r * share)),
      true,
    );
  return {
    rim: ring(1),
    grid: [0.25, 0.5, 0.75].map(ring).join(''),
    spokes: axes.map((_, index) => pathOf([[polar.cx, polar.cy], on(polar, index, count, polar.r)])).join(''),
    ticks: axes.map((axis, index) => tickMarks(axis, index, count, polar)).join(''),
    outlines: cities.map((city, order) => ({
      entity: city.id,
      series: city.series,
      d: outline(axes, indexes[order] ?? 0, polar),
    })),
    marks: cities.flatMap((city, order) =>
      axes.map((axis, index) => markOf(axis, index, count, city, indexes[order] ?? 0, indexes, polar)),
    ),
  };
}

/** Short strokes across the spoke at the axis' own ticks. */
function tickMarks(axis: RadarAxis, index: number, count: number, polar: Polar): string {
  const [dx, dy] = [Math.cos(angle(index, count)) * 3, Math.sin(angle(index, count)) * 3];
  return axis.ticks
    .filter(tick => tick.value > 0 && tick.value < axis.max)
    .map(tick => {
      const [x, y] = on(polar, index, count, (polar.r * tick.value) / axis.max);
      return pathOf([
        [x - dx, y - dy],
        [x + dx, y + dy],
      ]);
    })
    .join('');
}

/** The outline of one city; it opens at a missing value on both sides. */
function outline(axes: readonly RadarAxis[], city: number, polar: Polar): string {
  const count = axes.length;
  const points = axes.map((axis, index) => {
    const value = axis.points[city]?.value ?? null;
    return value === null ? null : on(polar, index, count, (polar.r * value) / axis.max);
  });
  if (points.every(point => point !== null)) return pathOf(points, true);
  // Start after a gap, so that every run of known values is drawn in one stroke.
  const first = points.indexOf(null);
  const runs: (readonly [number, number])[][] = [[]];
  for (let step = 1; step <= count; step++) {
    const point = points[(first + step) % count];
    if (point) runs.at(-1)!.push(point);
    else runs.push([]);
  }
  return runs
    .filter(run => run.length > 1)
    .map(run => pathOf(run))
    .join('');
}

function markOf(
  axis: RadarAxis,
  index: number,
  count: number,
  city: RadarCity,
  order: number,
  shown: readonly number[],
  polar: Polar,
): RadarMark {
  const value = axis.points[order]?.value ?? null;
  const radiusOf = (at: number): number => {
    const figure = axis.points[at]?.value ?? null;
    return figure === null ? polar.r + 13 : (polar.r * figure) / axis.max;
  };
  const radius = radiusOf(order);
  // Marks that would cover one another stand side by side, at their own radius.
  const together = shown.filter(other => Math.abs(radiusOf(other) - radius) < 6);
  const aside = (together.indexOf(order) - (together.length - 1) / 2) * (value === null ? 13 : 10);
  const [x, y] = on(polar, index, count, radius);
  const turn = angle(index, count);
  return {
    x: px(x + aside * Math.cos(turn)),
    y: px(y + aside * Math.sin(turn)),
    entity: city.id,
    series: city.series,
    missing: value === null,
  };
}

/** Number at every spoke's end, for panels whose labels stand in a key; hollow marks have their room between. */
export function numbers(count: number, polar: Polar): readonly PlacedText[] {
  return Array.from({ length: count }, (_, index) => {
    const [x, y] = on(polar, index, count, polar.r + RIM);
    return {
      text: String(index + 1),
      x: px(x),
      y: px(y + 4.5),
      anchor: 'middle',
      size: 12,
      weight: 600,
      tone: 'muted',
    };
  });
}

export interface Labelled {
  readonly polar: Polar;
  readonly texts: readonly PlacedText[];
  readonly height: number;
}

/** Radius and place of one radar with its labels around the rim; `null`: too narrow for that, number the axes. */
export function labelled(axes: readonly RadarAxis[], { width, text }: Space): Labelled | null {
  const count = axes.length;
  const room = Math.min(width * 0.29, 190);
  const blocks = axes.map(axis => labelBlock(axis, room, text));
  const r = Math.min(
    210,
    ...blocks.map((label, index) => {
      const sine = Math.abs(Math.sin(angle(index, count)));
      return sine < 0.1 ? Infinity : (width / 2 - label.width - RIM - 2) / widestSine(count);
    }),
  );
  if (r < 88) return null;
  const sides = blocks.map((_, index) => side(index, count));
  const tops = new Map<number, number>();
  for (const which of ['left', 'right'] as const) {
    const members = sides
      .flatMap((name, index) => (name === which ? [index] : []))
      .sort((a, b) => heightAt(a) - heightAt(b));
    const starts = dodge(
      members.map(index => ({ start: heightAt(index) - blocks[index]!.height / 2, length: blocks[index]!.height })),
      8,
    );
    members.forEach((index, order) => tops.set(index, starts[order]!));
  }
  function heightAt(index: number): number {
    return -(r + RIM * 0.5) * Math.cos(angle(index, count));
  }
  const start = (index: number) => {
    const y = tops.get(index)!;
    return chord(y, y + blocks[index]!.height, r, count) + RIM;
  };
  // The labels above and below the centre give way to side labels that reach over or under the rim.
  const inTheWay = (index: number) => [...tops.keys()].filter(other => start(other) < blocks[index]!.width / 2 + 8);
  const middles = sides.flatMap((name, index) => {
    const { height } = blocks[index]!;
    if (name === 'top')
      return [[index, Math.min(-r - RIM, ...inTheWay(index).map(i => tops.get(i)! - 6)) - height]] as const;
    if (name !== 'bottom') return [];
    return [[index, Math.max(r + RIM, ...inTheWay(index).map(i => tops.get(i)! + blocks[i]!.height + 6))]] as const;
  });
  for (const [index, y] of middles) tops.set(index, y);
  const top = Math.min(-r, ...tops.values());
  const bottom = Math.max(r, ...[...tops].map(([index, y]) => y + blocks[index]!.height));
  const polar = { cx: width / 2, cy: 4 - top, r };
  const texts = blocks.flatMap((label, index) => {
    const y = tops.get(index)!;
    const name = sides[index]!;
    if (name === 'top' || name === 'bottom') return at(label, polar.cx, polar.cy + y, 'middle');
    const x = start(index);
    return at(label, name === 'right' ? polar.cx + x : polar.cx - x, polar.cy + y, name === 'right' ? 'start' : 'end');
  });
  return { polar, texts: texts.map(line => ({ ...line, x: px(line.x), y: px(line.y) })), height: bottom - top + 8 };
}

function labelBlock(axis: RadarAxis, room: number, text: Space['text']): Block {
  return block(
    [
      { text: axis.label, size: 13, weight: 600 },
      { text: axis.sub, size: 12, tone: 'muted' },
      { text: axis.gaps, size: 12 },
    ],
    room,
    text,
  );
}

const widestSine = (count: number): number =>
  Math.max(...Array.from({ length: count }, (_, index) => Math.abs(Math.sin(angle(index, count)))));

function side(index: number, count: number): 'top' | 'bottom' | 'left' | 'right' {
  const sine = Math.sin(angle(index, count));
  if (Math.abs(sine) < 0.1) return index === 0 ? 'top' : 'bottom';
  return sine > 0 ? 'right' : 'left';
}

/** Half the width of the polygon's circle where it is widest between the heights `from` and `to` (0 is its centre). */
function chord(from: number, to: number, r: number, count: number): number {
  const nearest = from <= 0 && to >= 0 ? 0 : Math.min(Math.abs(from), Math.abs(to));
  const half = nearest >= r ? 0 : Math.sqrt(r * r - nearest * nearest);
  return Math.min(half, r * widestSine(count));
}
