import { line } from '../place/line.js';
import type { PlacedText } from '../placed-text.js';
import { pathOf } from '../px.js';
import { markOf } from './mark.js';
import type { RadarAxis, RadarCity, RadarMark, RadarPanel } from './types.js';

/** Clear room between rim and label, px: the hollow marks of missing values stand in it. */
export const RIM = 26;

/** Where one radar stands. Angles run clockwise from the top. */
export interface Polar {
  readonly cx: number;
  readonly cy: number;
  readonly r: number;
}

export const angle = (index: number, count: number): number => (index / count) * 2 * Math.PI;

type Point = readonly [number, number];

/** The point at `radius` on the spoke of an axis, or `aside` of it. */
type Spot = (index: number, radius: number, aside?: number) => Point;

const spots =
  ({ cx, cy }: Polar, count: number): Spot =>
  (index, radius, aside = 0) => {
    const [sin, cos] = [Math.sin(angle(index, count)), Math.cos(angle(index, count))];
    return [cx + radius * sin + aside * cos, cy - radius * cos + aside * sin];
  };

const valueOf = (axis: RadarAxis, city: RadarCity): number | null =>
  axis.points.find(point => point.city === city.id)?.value ?? null;

/** Rim, grid, outlines and marks of `cities`; the labels are the caller's. */
export function panel(
  axes: readonly RadarAxis[],
  cities: readonly RadarCity[],
  polar: Polar,
): Omit<RadarPanel, 'texts'> {
  const { cx, cy, r } = polar;
  const spot = spots(polar, axes.length);
  const ring = (share: number) =>
    pathOf(
      axes.map((_, index) => spot(index, r * share)),
      true,
    );
  return {
    rim: ring(1),
    grid: [0.25, 0.5, 0.75].map(ring).join(''),
    spokes: axes.map((_, index) => pathOf([[cx, cy], spot(index, r)])).join(''),
    ticks: axes.map((axis, index) => tickMarks(axis, index, spot, r)).join(''),
    outlines: cities.map(city => ({ entity: city.id, series: city.series, d: outline(axes, city, spot, r) })),
    marks: cities.flatMap(city => axes.map((axis, index) => markOn(axis, index, city, cities, spot, r))),
  };
}

/** Short strokes across the spoke at the axis' own ticks. */
function tickMarks({ ticks, max }: RadarAxis, index: number, spot: Spot, r: number): string {
  const inner = ticks.filter(({ value }) => value > 0 && value < max);
  return inner
    .map(({ value }) => (r * value) / max)
    .map(radius => pathOf([spot(index, radius, -3), spot(index, radius, 3)]))
    .join('');
}

/** The outline of one city; it opens at a missing value on both sides. */
function outline(axes: readonly RadarAxis[], city: RadarCity, spot: Spot, r: number): string {
  const points = axes.map((axis, index) => {
    const value = valueOf(axis, city);
    return value === null ? null : spot(index, (r * value) / axis.max);
  });
  const gap = points.indexOf(null);
  if (gap < 0) return pathOf(points as readonly Point[], true);
  // Start after a gap, so that every run of known values is drawn in one stroke.
  const runs: Point[][] = [[]];
  for (const point of [...points.slice(gap), ...points.slice(0, gap)]) {
    if (point) runs.at(-1)!.push(point);
    else runs.push([]);
  }
  return runs.map(run => (run.length > 1 ? pathOf(run) : '')).join('');
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
  // Marks that would cover one another stand side by side, at their own radius.
  const together = cities.filter(other => Math.abs(radiusOf(other) - radius) < 6);
  const aside = (together.indexOf(city) - (together.length - 1) / 2) * (missing ? 13 : 10);
  return markOf(city, ...spot(index, radius, aside), missing);
}

/** Number at every spoke's end, for panels whose labels stand in a key; hollow marks have their room between. */
export function numbers(count: number, polar: Polar): readonly PlacedText[] {
  const spot = spots(polar, count);
  return Array.from({ length: count }, (_, index) => {
    const [x, y] = spot(index, polar.r + RIM);
    return line(String(index + 1), x, y + 4.5, { anchor: 'middle', weight: 600, tone: 'muted' });
  });
}
