import type { LegendItem } from '../chart-definition.js';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { colorIndex, ownColor } from '../series.js';
import { opacityFor, type RenderContext } from './render-context.js';
import { swatch } from './swatch.js';

/**
 * The series with line, marker, name and what is known of each. Names have the colours of their series. `chosen`, in a live
 * page: the entity that is selected; those that can be selected are buttons there, and look the same.
 */
export function legend(
  items: readonly LegendItem[],
  context: RenderContext,
  kind = 'cf-only',
  chosen?: string | null,
): TemplateResult | typeof nothing {
  if (!items.length) return nothing;
  // What the author leads with does not dim the others: the drawing leads with it.
  const isSelected = context.selected.some(id => !items.some(({ leads, entity }) => leads && entity === id));
  const shown = isSelected ? context : { ...context, selected: [] };
  return html`<ul class="cf-legend ${kind}" part="legend" ?hidden=${kind === 'cf-wide'}>${items.map(item => entry(item, shown, chosen))}</ul>`;
}

function entry(item: LegendItem, context: RenderContext, chosen?: string | null): TemplateResult {
  const isDimmed = item.entity && opacityFor(context, item.entity) !== null;
  // A name in ink beside a marker in a colour of the author's.
  const color = item.entity && item.series >= 0 && !ownColor(item.series) ? ` cf-s${colorIndex(item.series) + 1}` : '';
  const content = html`<svg width="28" height="14" viewBox="0 -7 28 14" aria-hidden="true">${swatch(item, context.theme)}</svg><b>${item.label}</b> <span>${item.detail ?? ''}</span>`;
  return html`<li data-entity=${item.entity || nothing} class="cf-item${isDimmed ? ' cf-faint' : color}">${
    item.entity && chosen !== undefined
      ? html`<button type="button" class="cf-item" aria-pressed=${item.entity === chosen}>${content}</button>`
      : content
  }</li>`;
}
