import { MARGIN, type ChartLayout, type TextMeasurer, type I18n } from '@cityfacts/core';
import { layoutFigure, prepareFigure, renderFigure, pageTheme, plot } from '@cityfacts/core';
import { html, type TemplateResult } from 'lit';
import type { ChartSource } from '../chart-source.js';

/** Width of a figure in print, px: what a page of A4 or Letter holds between its margins. */
export const PRINT_WIDTH = 680;

/**
 * The figure for print: the static one, without anything to press. Its colours are those of the print theme, by stylesheet.
 * `more`: all notes and sources, and the table of a figure that is one, where they are known.
 */
export function printFigure<Rows, Options, Model, Layout extends ChartLayout>(
  { chart, rows, options, emphasis }: ChartSource<Rows, Options, Model, Layout>,
  i18n: I18n,
  text: TextMeasurer,
  more: unknown,
): TemplateResult | null {
  const [asked, shown] = [options(), rows()];
  if (!shown) return null;
  const layoutContext = { width: PRINT_WIDTH - 2 * MARGIN, measurer: text };
  const figure = layoutFigure(chart, prepareFigure(chart, shown, asked, i18n), layoutContext);
  const context = { id: 'cf-print', theme: pageTheme, selected: emphasis() };
  const { layout, description } = figure;
  const drawing = layout.height ? plot(layout, chart.render(layout, context), description.title, 'cf-only') : null;
  const content = renderFigure(figure, asked, i18n, context, { plots: [drawing, more], isPrint: true });
  return html`<div class="cf-print">${content}</div>`;
}
