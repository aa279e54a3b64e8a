import type { ChartLayout, TextMeasurer, I18n } from '@cityfacts/core';
import { MARGIN } from '@cityfacts/core/figure/margin.js';
import { layoutFigure, prepareFigure } from '@cityfacts/core/compute-figure.js';
import { renderFigure, plot } from '@cityfacts/core/render/figure.js';
import { pageTheme } from '@cityfacts/core/theme/theme.js';
import { html, type TemplateResult } from 'lit';
import type { ChartSource } from '../chart-source.js';

/** Width of a figure in print, px: what a page of A4 or Letter holds between its margins. */
export const PRINT_WIDTH = 680;

/** What a page holds of a drawing, px; the first has heading and legend too. */
const FIRST_PAGE = 700;
const PAGE = 900;

/** Where the parts of a drawing begin that is a list longer than a page: below a row. Other drawings are one part. */
function partsOf({ nodes }: ChartLayout): readonly number[] {
  const parts = [0];
  let end = 0;
  for (const { box } of nodes) {
    if (!box) return [0];
    const bottom = box[1] + box[3];
    if (bottom - parts.at(-1)! > (parts[1] ? PAGE : FIRST_PAGE)) parts.push(end);
    end = Math.max(end, bottom);
  }
  return parts;
}

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
  const marks = chart.render(layout, context);
  const { width, height } = layout;
  const [first, ...others] = partsOf(layout).map((top, index, all) => {
    const part = { width, height: (all[index + 1] ?? height) - top };
    return height ? plot(part, marks, description.title, 'cf-only', undefined, top) : null;
  });
  const whole = (head: TemplateResult) => html`<div class="cf-whole">${head}${first}</div>`;
  const content = renderFigure(figure, asked, i18n, context, { plots: [others, more], whole });
  return html`<div class="cf-print">${content}</div>`;
}
