import {
  barsOptions,
  isOrdered,
  type BarsLayout,
  type BarsOptions,
  type FigureOptions,
  type Words,
} from '@cityfacts/layout';
import { html, type TemplateResult } from 'lit';
import { select } from './select.js';

/** The order of the rows, where there are rows to order and the author shows controls. */
export function barsControls(
  layout: BarsLayout,
  { strings }: Words,
  options: BarsOptions & FigureOptions,
  choose: (sort: BarsOptions['sort']) => void,
): TemplateResult | null {
  if (!isOrdered(layout, options)) return null;
  const words = strings.bars.sort;
  const choices = (barsOptions.sort.values as readonly BarsOptions['sort'][]).map(id => ({ id, label: words[id] }));
  return html`<div class="cf-controls">
    ${select(words.label, choices, options.sort, id => choose(id as BarsOptions['sort']))}
  </div>`;
}
