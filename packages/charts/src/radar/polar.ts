import { pointRadial } from 'd3-shape';
import { round2 } from '@cityfacts/core/round.js';
import { textLine } from '@cityfacts/core/labels/text-line.js';
import { shareOf } from './figure.js';
import type { Point, Polar, RadarAxis, RadarCity, RadarMark, RadarSeries, RadarText } from './types.js';

/** From the rim to the hollow marks of missing values, px. */
const GAP_RADIUS = 13;
/** From the middle of one mark to the next where they are side by side, px. */
const MARK_STEP = 10;
const HOLLOW_STEP = 13;
/** Marks nearer to each other than this would cover one another, px. */
const MIN_MARK_DISTANCE = 6;

export const angleOf = (index: number, count: number): number => (index / count) * 2 * Math.PI;

/** The point at `radius` on the spoke of an axis, or `aside` of it. */
export function pointOn({ cx, cy }: Polar, angle: number, radius: number, aside = 0): Point {
  const [x, y] = pointRadial(angle, radius);
  return [round2(cx + x + aside * Math.cos(angle)), round2(cy + y + aside * Math.sin(angle))];
}

/** Outlines and marks of `cities`, whose points are at `indices`, in one radar. */
export function radarSeries(
  axes: readonly RadarAxis[],
  cities: readonly RadarCity[],
  indices: readonly number[],
  polar: Polar,
): readonly Pick<RadarSeries, 'outline' | 'marks'>[] {
  const { r } = polar;
  const drawn = cities.map(() => ({ outline: [] as (Point | null)[], marks: [] as RadarMark[] }));
  axes.forEach(({ points, scale }, at) => {
    const angle = angleOf(at, axes.length);
    const values = indices.map(index => points[index]!.value);
    const radii = values.map(value => (value === null ? r + GAP_RADIUS : r * shareOf(value, scale)));
    radii.forEach((radius, index) => {
      const missing = values[index] === null;
      // Marks that would cover one another are side by side, at their own radius.
      const together = radii.flatMap((other, place) => (Math.abs(other - radius) < MIN_MARK_DISTANCE ? place : []));
      const step = missing ? HOLLOW_STEP : MARK_STEP;
      const [x, y] = pointOn(polar, angle, radius, (together.indexOf(index) - (together.length - 1) / 2) * step);
      drawn[index]!.outline.push(missing ? null : pointOn(polar, angle, radius));
      drawn[index]!.marks.push({ x, y, missing });
    });
  });
  return drawn;
}

/** Number at every spoke's end, where labels are in a key; where one of the cities has a hollow mark, beyond it. */
export const axisNumbers = (
  axes: readonly RadarAxis[],
  indices: readonly number[],
  polar: Polar,
): readonly RadarText[] =>
  axes.map(({ points }, at) => {
    const hollow = indices.some(index => points[index]!.value === null);
    const [x, y] = pointOn(polar, angleOf(at, axes.length), polar.r + (hollow ? 34 : 17));
    return {
      ...textLine(String(at + 1), x, y + 4.5, { anchor: 'middle', weight: 600, fill: 'muted' }),
      isNumber: true,
    };
  });
