import { round2 } from '../round.js';
import { colorIndex, markerIndex, ownColor } from '../series.js';
import { paintOwn } from '../theme/own-color.js';
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
  /** Path of the marker around 0,0, in relative commands: it may follow an `M`. */
  readonly marker: string;
}

/** Colour, dash and marker of a series number; dash and marker alone are unique for the first 17. */
export const seriesStyle = (series: number, theme: Theme): SeriesStyle => ({
  color: colorOf(series, theme, theme.series),
  dash: dashes[markerIndex(series)]!,
  marker: markers[markerIndex(series)]!,
});

/** The colour of its name: at least 4.5:1. */
export const seriesText = (series: number, theme: Theme): string => colorOf(series, theme, theme.seriesText);

/** In the page the ground is light or dark: its theme has no literal colours. */
function colorOf(series: number, theme: Theme, colors: readonly string[]): string {
  const own = ownColor(series);
  return own
    ? paintOwn(own, theme.font === null ? null : theme, colors === theme.seriesText)
    : (colors[colorIndex(series)] ?? theme.text);
}

/** A marker at each point, `scale` times as large. */
export const markersPath = (
  marker: string,
  points: readonly { readonly x: number; readonly y: number }[],
  scale = 1,
): string => {
  const shape = scale === 1 ? marker : marker.replace(/-?[\d.]+/g, length => String(round2(Number(length) * scale)));
  return points.map(({ x, y }) => `M${x},${y}${shape}`).join('');
};

/**
 * Circle, square, triangle, diamond, pentagon, plus, triangle down, star; triangles right and left, hexagon, cross, hourglass,
 * upright and level bar, dome, sparkle; each about 10 px wide.
 * Numbers are lengths only, no flags of arcs, so that they can be scaled.
 */
const markers = [
  'm-4.5,0c0,-2.49 2.01,-4.5 4.5,-4.5s4.5,2.01 4.5,4.5s-2.01,4.5 -4.5,4.5s-4.5,-2.01 -4.5,-4.5z',
  'm-4,-4h8v8h-8z',
  'm0,-5.2l5,9h-10z',
  'm0,-5.6l5.6,5.6l-5.6,5.6l-5.6,-5.6z',
  'm0,-5l4.8,3.5l-1.9,5.6h-5.8l-1.9,-5.6z',
  'm-1.7,-5h3.4v3.3h3.3v3.4h-3.3v3.3h-3.4v-3.3h-3.3v-3.4h3.3z',
  'm0,5.2l5,-9h-10z',
  'm0,-5.8l1.5,4l4.1,0l-3.3,2.6l1.2,4.1l-3.5,-2.4l-3.5,2.4l1.2,-4.1l-3.3,-2.6l4.1,0z',
  'm5.2,0l-9,5v-10z',
  'm-5.2,0l9,-5v10z',
  'm-5.2,0l2.6,-4.5h5.2l2.6,4.5l-2.6,4.5h-5.2z',
  'm-4.8,-2.8l2,-2l2.8,2.8l2.8,-2.8l2,2l-2.8,2.8l2.8,2.8l-2,2l-2.8,-2.8l-2.8,2.8l-2,-2l2.8,-2.8z',
  'm-4.6,-5h9.2l-3.4,5l3.4,5h-9.2l3.4,-5z',
  'm-2.3,-5.4h4.6v10.8h-4.6z',
  'm-5.4,-2.3h10.8v4.6h-10.8z',
  'm-5.2,3.2c0,-3.53 2.33,-6.4 5.2,-6.4s5.2,2.87 5.2,6.4z',
  'm0,-6l1.7,4.3l4.3,1.7l-4.3,1.7l-1.7,4.3l-1.7,-4.3l-4.3,-1.7l4.3,-1.7z',
];
