import { pointRadial } from 'd3-shape';
import { textLine } from '@cityfacts/core/labels/text-line.js';
import type { PlacedText } from '@cityfacts/core/labels/placed-text.js';
import type { Segment, Point } from '@cityfacts/core/labels/geometry.js';
import { linePath } from '@cityfacts/core/round.js';
import { toMark } from './mark.js';
import type { RadarAxis, RadarCity, RadarMark, RadarPanel } from './types.js';

/** Clear room between rim and label, px: the hollow marks of missing values are in it. */
export const RIM_GAP = 26;

/** Where one radar is. Angles run clockwise from the top. */
export interface Polar {
  readonly cx: number;
  readonly cy: number;
  readonly r: number;
}

export const angle = (index: number, count: number): number => (index / count) * 2 * Math.PI;

/** The point at `radius` on the spoke of an axis, or `aside` of it. */
type Spot = (index: number, radius: number, aside?: number) => Point;

const spots =
  ({ cx, cy }: Polar, count: number): Spot =>
  (index, radius, aside = 0) => {
    const turn = angle(index, count);
    const [x, y] = pointRadial(turn, radius);
    const [dx, dy] = pointRadial(turn + Math.PI / 2, aside);
    return [cx + x + dx, cy + y + dy];
  };

const valueOf = (axis: RadarAxis, city: RadarCity): number | null =>
  axis.points.find(point => point.city === city.id)?.value ?? null;

/** Rim, grid, outlines and marks of `cities`; the labels are the caller's. */
export function panel(
  axes: readonly RadarAxis[],
  cities: readonly RadarCity[],
  polar: Polar,
): Omit<RadarPanel, 'texts' | 'names'> {
  const { cx, cy, r } = polar;
  const spot = spots(polar, axes.length);
  const ring = (share: number) =>
    linePath(
      axes.map((_, index) => spot(index, r * share)),
      true,
    );
  return {
    rim: ring(1),
    grid: [0.25, 0.5, 0.75].map(ring).join(''),
    spokes: axes.map((_, index) => linePath([[cx, cy], spot(index, r)])).join(''),
    ticks: axes.map((axis, index) => tickMarks(axis, index, spot, r)).join(''),
    outlines: cities.map(city => ({ entity: city.id, series: city.series, d: outline(axes, city, polar) })),
    marks: cities.flatMap(city => axes.map((axis, index) => markOn(axis, index, city, cities, spot, r))),
  };
}

/** Short strokes across the spoke at the axis' own ticks. */
function tickMarks({ ticks, max }: RadarAxis, index: number, spot: Spot, r: number): string {
  const inner = ticks.filter(({ value }) => value > 0 && value < max);
  return inner
    .map(({ value }) => (r * value) / max)
    .map(radius => linePath([spot(index, radius, -3), spot(index, radius, 3)]))
    .join('');
}

/** The strokes of one city's outline: it opens at a missing value on both sides. */
export function outlineSegments(axes: readonly RadarAxis[], city: RadarCity, polar: Polar): readonly Segment[] {
  const spot = spots(polar, axes.length);
  const points = axes.map((axis, index) => {
    const value = valueOf(axis, city);
    return value === null ? null : spot(index, (polar.r * value) / axis.max);
  });
  return points.flatMap((from, index): readonly Segment[] => {
    const to = points[(index + 1) % points.length];
    return from && to && points.length > 1 ? [[from, to]] : [];
  });
}

/** The edges of the rim. */
export const rimSegments = (count: number, polar: Polar): readonly Segment[] =>
  Array.from({ length: count }, (_, index): Segment => {
    const spot = spots(polar, count);
    return [spot(index, polar.r), spot((index + 1) % count, polar.r)];
  });

/** The strokes as one path, every run of known values in one go. */
function outline(axes: readonly RadarAxis[], city: RadarCity, polar: Polar): string {
  const lines = outlineSegments(axes, city, polar);
  if (lines.length === axes.length)
    return linePath(
      lines.map(([from]) => from),
      true,
    );
  // Start after a gap, so that no run is cut in two.
  const first = lines.findIndex(([from], index) => lines.at(index - 1)?.[1] !== from);
  const runs: Point[][] = [];
  for (const [from, to] of [...lines.slice(first), ...lines.slice(0, Math.max(0, first))]) {
    const run = runs.at(-1);
    if (run?.at(-1) === from) run.push(to);
    else runs.push([from, to]);
  }
  return runs.map(run => linePath(run)).join('');
}

function markOn(
  axis: RadarAxis,
  index: number,
  city: RadarCity,
  cities: readonly RadarCity[],
  spot: Spot,
  r: number,
): RadarMark {
  const radiusOf = (one: RadarCity): number => {
    const value = valueOf(axis, one);
    return value === null ? r + 13 : (r * value) / axis.max;
  };
  const missing = valueOf(axis, city) === null;
  const radius = radiusOf(city);
  // Marks that would cover one another are side by side, at their own radius.
  const together = cities.filter(other => Math.abs(radiusOf(other) - radius) < 6);
  const aside = (together.indexOf(city) - (together.length - 1) / 2) * (missing ? 13 : 10);
  return toMark(city, ...spot(index, radius, aside), missing);
}

/**
 * Number at every spoke's end, for panels whose labels are in a key; where one of `cities` has a hollow mark, beyond it.
 */
export function axisNumbers(
  axes: readonly RadarAxis[],
  cities: readonly RadarCity[],
  polar: Polar,
): readonly PlacedText[] {
  const spot = spots(polar, axes.length);
  return axes.map((axis, index) => {
    const hollow = cities.some(city => valueOf(axis, city) === null);
    const [x, y] = spot(index, polar.r + (hollow ? 34 : 17));
    return textLine(String(index + 1), x, y + 4.5, { anchor: 'middle', weight: 600, fill: 'muted' });
  });
}
