import { colorIndex, markerIndex } from '../series.js';
import type { Theme } from '../theme/theme.js';

/** Dash patterns, one a marker; the first-tier cities take the first four. */
const dashes =
  'none|7 3|2 2.5|9 3 2 3|5 2|1.5 3|12 3|4 2 1 2|9 2 2 2 2 2|3 1.5|6 6|12 2 1 2 1 2|2 5|5 4 1.5 4|8 2 4 2|1 1.5|10 5 1 2.5'.split(
    '|',
  );

export interface SeriesStyle {
  readonly color: string;
  /** `stroke-dasharray`. */
  readonly dash: string;
  /** Path of the marker around 0,0. */
  readonly marker: string;
}

/** Colour, dash and marker of a series number; dash and marker alone are unique for the first 17. */
export const seriesStyle = (series: number, theme: Theme): SeriesStyle => ({
  color: theme.series[colorIndex(series)] ?? theme.text,
  dash: dashes[markerIndex(series)]!,
  marker: markers[markerIndex(series)]!,
});

/**
 * Circle, square, triangle, diamond, pentagon, plus, triangle down, star; triangles right and left, hexagon, cross, hourglass,
 * upright and level bar, dome, sparkle; each about 10 px wide.
 */
const markers = [
  'M-4.5,0A4.5,4.5 0 1,0 4.5,0A4.5,4.5 0 1,0 -4.5,0Z',
  'M-4,-4H4V4H-4Z',
  'M0,-5.2L5,3.8H-5Z',
  'M0,-5.6L5.6,0L0,5.6L-5.6,0Z',
  'M0,-5L4.8,-1.5L2.9,4.1H-2.9L-4.8,-1.5Z',
  'M-1.7,-5H1.7V-1.7H5V1.7H1.7V5H-1.7V1.7H-5V-1.7H-1.7Z',
  'M0,5.2L5,-3.8H-5Z',
  'M0,-5.8L1.5,-1.8L5.6,-1.8L2.3,0.8L3.5,4.9L0,2.5L-3.5,4.9L-2.3,0.8L-5.6,-1.8L-1.5,-1.8Z',
  'M5.2,0L-3.8,5V-5Z',
  'M-5.2,0L3.8,-5V5Z',
  'M-5.2,0L-2.6,-4.5H2.6L5.2,0L2.6,4.5H-2.6Z',
  'M-4.8,-2.8L-2.8,-4.8L0,-2L2.8,-4.8L4.8,-2.8L2,0L4.8,2.8L2.8,4.8L0,2L-2.8,4.8L-4.8,2.8L-2,0Z',
  'M-4.6,-5H4.6L1.2,0L4.6,5H-4.6L-1.2,0Z',
  'M-2.3,-5.4H2.3V5.4H-2.3Z',
  'M-5.4,-2.3H5.4V2.3H-5.4Z',
  'M-5.2,3.2A5.2,6.4 0 0,1 5.2,3.2Z',
  'M0,-6L1.7,-1.7L6,0L1.7,1.7L0,6L-1.7,1.7L-6,0L-1.7,-1.7Z',
];
