import { sum } from 'd3-array';
import type { RadarLayout, RadarModel } from './types.js';

/** Narrower than this, `auto` shows dots, px. */
const MIN_RADAR_WIDTH = 420;
/** With more cities than these, or other numbers of axes, outlines compare nothing. */
const MAX_RADAR_CITIES = 6;
const MIN_AXES = 3;
const MAX_AXES = 10;
/** With a larger share of gaps outlines are mostly open. */
const MAX_GAPS = 0.25;
/** More marks than these cover one another on a line of 480 px. */
const MAX_DOT_CITIES = 50;

/** The view that is drawn: `auto` takes the radar where it does not mislead, else dots, or the table. */
export function viewOf({ view, axes, cities }: RadarModel, width: number): RadarLayout['view'] {
  if (!axes.length || !cities.length) return 'table';
  if (view !== 'auto') return view;
  if (cities.length > MAX_DOT_CITIES) return 'table';
  const gaps = sum(axes, ({ points }) => points.filter(({ value }) => value === null).length);
  const isHonest =
    width >= MIN_RADAR_WIDTH &&
    cities.length <= MAX_RADAR_CITIES &&
    axes.length >= MIN_AXES &&
    axes.length <= MAX_AXES &&
    // A distance from a centre is never below 0.
    axes.every(({ scale }) => scale.min >= 0) &&
    gaps <= MAX_GAPS * axes.length * cities.length;
  return isHonest ? 'radar' : 'dots';
}
