import type { LegendItem } from '../chart-definition.js';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { opacityFor, type RenderContext } from './render-context.js';
import { swatch } from './swatch.js';

/** The series with line, marker, name and what is known of each. */
export function legend(
  items: readonly LegendItem[],
  context: RenderContext,
  kind = 'cf-only',
): TemplateResult | typeof nothing {
  if (!items.length) return nothing;
  return html`<ul class="cf-legend ${kind}" part="legend" ?hidden=${kind === 'cf-wide'}>${items.map(item => entry(item, context))}</ul>`;
}

const entry = (item: LegendItem, context: RenderContext): TemplateResult =>
  html`<li data-entity=${item.entity || nothing} class=${!item.entity || opacityFor(context, item.entity) === null ? 'cf-item' : 'cf-item cf-faint'}><svg width="28" height="14" viewBox="0 -7 28 14" aria-hidden="true">${swatch(item, context.theme)}</svg><b>${item.label}</b> <span>${item.detail ?? ''}</span></li>`;
