import { MARGIN, tableMeasurer, type ChartLayout, type I18n } from '@cityfacts/core';
import { computeFigure, renderSheet, toMarkup } from '@cityfacts/core';
import type { ChartSource } from '../chart-source.js';
import { usedTheme } from './used-theme.js';

/** The figure as a file: drawn anew in the colours that it has in `root`, `width` px wide over all; `''` without rows. */
export function svgFile<Rows, Options, Model, Layout extends ChartLayout>(
  { chart, rows, options, emphasis }: ChartSource<Rows, Options, Model, Layout>,
  i18n: I18n,
  width: number,
  root: ParentNode,
): string {
  const shown = rows();
  if (!shown) return '';
  const layoutContext = { width: width - 2 * MARGIN, measurer: tableMeasurer };
  // A file leaves the page that names the sources elsewhere.
  const asked = { ...options(), noSource: false };
  const figure = computeFigure(chart, shown.rows, asked, i18n, layoutContext, shown);
  const context = { id: chart.name, theme: usedTheme(root), selected: emphasis() };
  return toMarkup(renderSheet(figure, chart.render(figure.layout, context), asked, i18n, context, layoutContext));
}
