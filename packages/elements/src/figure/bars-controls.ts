import { barsOptions, type BarsLayout, type BarsOptions, type FigureOptions, type Words } from '@cityfacts/layout';
import { html, type TemplateResult } from 'lit';
import { select } from './select.js';

/** Fewer rows than these need no order. */
const FEW = 3;

/** The order of the rows, where there are rows to order and the author shows controls. */
export function barsControls(
  { view, stops }: BarsLayout,
  { strings }: Words,
  { sort, noMenu }: BarsOptions & FigureOptions,
  choose: (sort: BarsOptions['sort']) => void,
): TemplateResult | null {
  if (noMenu || (view !== 'table' && stops.length < FEW)) return null;
  const words = strings.bars.sort;
  const choices = (barsOptions.sort.values as readonly BarsOptions['sort'][]).map(id => ({ id, label: words[id] }));
  return html`<div class="cf-controls">
    ${select(words.label, choices, sort, id => choose(id as BarsOptions['sort']))}
  </div>`;
}
