import { max } from 'd3-array';
import type { LayoutContext } from '@cityfacts/core/chart-definition.js';
import { dotLabel, labelText, LANE, FONT_SIZE } from './dot-label.js';
import { toMark } from './mark.js';
import type { DotLabel, RadarCity, RadarMark } from './types.js';

/** Room for a marker before its name, and between two columns, px. */
const MARKER = 15;
const COLUMN_GAP = 16;

/** The figure of one city. */
export interface DotListLayout {
  readonly city: RadarCity;
  readonly short: string;
}

/** Every figure behind the marker and the name of its city, down columns of one width; `top` is their upper edge. */
export function layoutDotList(
  figures: readonly DotListLayout[],
  top: number,
  { width, measurer: text }: LayoutContext,
): { readonly labels: readonly DotLabel[]; readonly markers: readonly RadarMark[]; readonly height: number } {
  const texts = figures.map(({ city, short }) => labelText(city.name, short, width - MARKER, text));
  const cell = MARKER + (max(texts, words => text.width(words, FONT_SIZE, 600)) ?? 0) + COLUMN_GAP;
  const columns = Math.max(1, Math.floor((width + COLUMN_GAP) / cell));
  const rows = Math.ceil(texts.length / columns);
  const labels: DotLabel[] = [];
  const markers: RadarMark[] = [];
  figures.forEach(({ city }, index) => {
    const left = Math.floor(index / rows) * cell;
    const y = top + FONT_SIZE + (index % rows) * LANE;
    labels.push(dotLabel(texts[index]!, [city], left + MARKER, y));
    markers.push(toMark(city, left + 6, y - 4, false));
  });
  return { labels, markers, height: rows * LANE };
}
