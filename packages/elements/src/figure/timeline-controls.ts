import {
  hasPages,
  hasZoom,
  panWindow,
  timelineFiltersOf,
  zoomWindow,
  type TimeWindow,
  type TimelineLayout,
  type TimelineOptions,
} from '@cityfacts/charts';
import type { I18n } from '@cityfacts/core';
import type { TimelineRows } from '@cityfacts/data';
import { html, type TemplateResult } from 'lit';
import { button } from './button.js';
import { ZOOM_FACTOR } from '../controllers/gestures.js';
import type { FilterActions } from './filters.js';
import { timelineFilters } from './timeline-filters.js';

/** What share of the time window a step to the side moves. */
const PAN_SHARE = 0.5;

/** Filters, zoom and pan of the time scale, the pages of a long list, and the way back to what the author shows. */
export function timelineControls(
  layout: TimelineLayout,
  i18n: I18n,
  options: TimelineOptions,
  actions: FilterActions<TimelineOptions>,
  rows: TimelineRows,
  anchor: () => number | undefined,
): TemplateResult | null {
  const labels = i18n.strings.figure.controls;
  const { domain, extent } = layout.scale;
  const whole = domain[0] <= extent[0] && domain[1] >= extent[1];
  const to = (timeWindow: TimeWindow) => () => actions.change(timeWindow);
  const zoom = (factor: number) => () => actions.change(zoomWindow(layout, factor, anchor()));
  const { number, to: last, total, text } = layout.page;
  const turn = (page: number) => () => actions.change({ page });
  const scaled = hasZoom(layout);
  const buttons = [
    ...(scaled
      ? [
          button(labels.closer, domain[1] - domain[0] <= 1, zoom(ZOOM_FACTOR), '+'),
          button(labels.wider, whole, zoom(1 / ZOOM_FACTOR), '-'),
          button(labels.earlier, domain[0] <= extent[0], to(panWindow(layout, -PAN_SHARE)), 'Shift+ArrowLeft'),
          button(labels.later, domain[1] >= extent[1], to(panWindow(layout, PAN_SHARE)), 'Shift+ArrowRight'),
        ]
      : []),
    ...(hasPages(layout)
      ? [
          button(labels.previous, number <= 1, turn(number - 1)),
          html`<span>${text}</span>`,
          button(labels.next, last >= total, turn(number + 1)),
        ]
      : []),
  ];
  const filters = timelineFilters(layout, timelineFiltersOf(rows, i18n), i18n, options, actions);
  const { changed } = actions;
  if (!buttons.length && !filters && !changed) return null;
  return html`<div class="cf-controls" role="group" aria-label=${labels.label}>
    ${filters}${button(labels.reset, !changed, () => actions.reset(), '0')}${buttons}
  </div>`;
}
