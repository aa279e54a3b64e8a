import type { LegendItem } from '../chart-definition.js';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { colorIndex } from '../series.js';
import { opacityFor, type RenderContext } from './render-context.js';
import { swatch } from './swatch.js';

/** The series with line, marker, name and what is known of each. Names have the colours of their series. */
export function legend(
  items: readonly LegendItem[],
  context: RenderContext,
  kind = 'cf-only',
): TemplateResult | typeof nothing {
  if (!items.length) return nothing;
  // What the author leads with does not dim the others: the drawing leads with it.
  const isSelected = context.selected.some(id => !items.some(({ leads, entity }) => leads && entity === id));
  const shown = isSelected ? context : { ...context, selected: [] };
  return html`<ul class="cf-legend ${kind}" part="legend" ?hidden=${kind === 'cf-wide'}>${items.map(item => entry(item, shown))}</ul>`;
}

function entry(item: LegendItem, context: RenderContext): TemplateResult {
  const isDimmed = item.entity && opacityFor(context, item.entity) !== null;
  const color = item.entity && item.series >= 0 ? ` cf-s${colorIndex(item.series) + 1}` : '';
  return html`<li data-entity=${item.entity || nothing} class="cf-item${isDimmed ? ' cf-faint' : color}"><svg width="28" height="14" viewBox="0 -7 28 14" aria-hidden="true">${swatch(item, context.theme)}</svg><b>${item.label}</b> <span>${item.detail ?? ''}</span></li>`;
}
