import type { ChartLayout, FigureDetails, I18n, TextMeasurer } from '@cityfacts/core';
import { MARGIN } from '@cityfacts/core/figure/margin.js';
import { tableMeasurer } from '@cityfacts/core/text/measure.js';
import { layoutFigure, prepareFigure, withDetails } from '@cityfacts/core/compute-figure.js';
import { renderSheet } from '@cityfacts/core/render/sheet.js';
import { toMarkup } from '@cityfacts/core/render/to-markup.js';
import type { ChartSource } from '../chart-source.js';
import { usedTheme } from './used-theme.js';

/** The figure as a file: drawn anew in the colours that it has in `root`, `width` px wide over all; `''` without rows. By the table it is laid out the same for every font. */
export function svgFile<Rows, Options, Model, Layout extends ChartLayout>(
  { chart, rows, options, emphasis }: ChartSource<Rows, Options, Model, Layout>,
  details: FigureDetails,
  i18n: I18n,
  width: number,
  root: ParentNode,
  measurer: TextMeasurer = tableMeasurer,
): string {
  const shown = rows();
  if (!shown) return '';
  if (!(width >= 280 && width <= 20_000)) throw new RangeError(`no SVG is ${width} px wide; use 280 to 20000`);
  const layoutContext = { width: width - 2 * MARGIN, measurer };
  // A file leaves the page that names the sources elsewhere.
  const asked = { ...options(), noSource: false };
  const figure = withDetails(layoutFigure(chart, prepareFigure(chart, shown, asked, i18n), layoutContext), details);
  const context = { id: chart.name, theme: usedTheme(root), selected: emphasis() };
  return toMarkup(renderSheet(figure, chart.render(figure.layout, context), asked, i18n, context, layoutContext));
}
