import { MARGIN, tableMeasurer, type Placed, type Words } from '@cityfacts/core';
import { draw, sheet, toMarkup } from '@cityfacts/core';
import type { Subject } from '../chart-source.js';
import { usedTheme } from './used-theme.js';

/** The figure as a file: drawn anew in the colours that it has in `root`, `width` px wide over all; `''` without rows. */
export function svgFile<Rows, Options, Model, Layout extends Placed>(
  { chart, rows, options, emphasis }: Subject<Rows, Options, Model, Layout>,
  words: Words,
  width: number,
  root: ParentNode,
): string {
  const shown = rows();
  if (!shown) return '';
  const space = { width: width - 2 * MARGIN, text: tableMeasurer };
  // A file leaves the page that names the sources elsewhere.
  const asked = { ...options(), noSource: false };
  const drawing = draw(chart, shown.rows, asked, words, space, shown);
  const look = { id: chart.name, theme: usedTheme(root), selected: emphasis() };
  return toMarkup(sheet(drawing, chart.marks(drawing.layout, look), asked, words, look, space));
}
