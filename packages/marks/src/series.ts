import type { Theme } from './theme.js';

/** Six colours for the cities without one of their own. */
const FIXED = 4;
const CYCLE = 6;

/** Dash patterns; the first-tier cities take the first four, so that lines differ without colour. */
const dashes = ['none', '7 3', '2 2.5', '9 3 2 3', '5 2', '1.5 3', '12 3', '4 2 1 2'];

export interface SeriesLook {
  readonly color: string;
  /** `stroke-dasharray`. */
  readonly dash: string;
  /** Path of the marker around 0,0. */
  readonly marker: string;
}

/** Colour, dash and marker of a series number; the three together are unique for the first 52. */
export function seriesLook(series: number, theme: Theme): SeriesLook {
  const turn = Math.floor((series - FIXED) / CYCLE);
  const color = series < FIXED ? series : FIXED + ((series - FIXED) % CYCLE);
  const shape = series < FIXED ? series : series + turn;
  return {
    color: theme.series[color] ?? theme.ink,
    dash: dashes[shape % dashes.length]!,
    marker: markers[shape % markers.length]!,
  };
}

/** Circle, square, triangle, diamond, pentagon, plus, triangle down, star; each about 9 px wide. */
const markers = [
  'M-4.5,0A4.5,4.5 0 1,0 4.5,0A4.5,4.5 0 1,0 -4.5,0Z',
  'M-4,-4H4V4H-4Z',
  'M0,-5.2L5,3.8H-5Z',
  'M0,-5.6L5.6,0L0,5.6L-5.6,0Z',
  'M0,-5L4.8,-1.5L2.9,4.1H-2.9L-4.8,-1.5Z',
  'M-1.7,-5H1.7V-1.7H5V1.7H1.7V5H-1.7V1.7H-5V-1.7H-1.7Z',
  'M0,5.2L5,-3.8H-5Z',
  'M0,-5.8L1.5,-1.8L5.6,-1.8L2.3,0.8L3.5,4.9L0,2.5L-3.5,4.9L-2.3,0.8L-5.6,-1.8L-1.5,-1.8Z',
];
