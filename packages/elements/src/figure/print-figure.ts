import { MARGIN, type Placed, type TextMeasurer, type Words } from '@cityfacts/core';
import { draw, figure, pageTheme, plot } from '@cityfacts/core';
import { html, type TemplateResult } from 'lit';
import type { Subject } from '../chart-source.js';

/** Width of a figure on paper, px: what a page of A4 or Letter holds between its margins. */
export const PAPER = 680;

/** The figure for paper: the static one, without anything to press. Its colours are those of the print theme, by stylesheet. */
export function paper<Rows, Options, Model, Layout extends Placed>(
  { chart, rows, options, emphasis }: Subject<Rows, Options, Model, Layout>,
  words: Words,
  text: TextMeasurer,
): TemplateResult | null {
  const [asked, shown] = [options(), rows()];
  if (!shown) return null;
  const space = { width: PAPER - 2 * MARGIN, text };
  const drawing = draw(chart, shown.rows, asked, words, space, shown);
  const look = { id: 'cf-paper', theme: pageTheme, selected: emphasis() };
  const { layout, description } = drawing;
  const content = figure(drawing, asked, words, look, {
    plots: layout.height ? plot(layout, chart.marks(layout, look), description.what, 'cf-only') : null,
    paper: true,
  });
  return html`<div class="paper">${content}</div>`;
}
