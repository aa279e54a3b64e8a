import { panned, zoomed, type Stretch, type TimelineLayout, type TimelineOptions } from '@cityfacts/layout';
import { html, nothing, type TemplateResult } from 'lit';
import type { Controls } from './live-figure.js';

/** How much closer one step goes, and what share of the stretch a step to the side moves. */
const CLOSER = 2;
const ASIDE = 0.5;

/** Zoom and pan of the time scale, and the pages of a long list. */
export const timelineControls: Controls<TimelineLayout, TimelineOptions> = (layout, { strings }, change) => {
  const words = strings.figure.controls;
  const { domain, extent } = layout.scale;
  const whole = domain[0] <= extent[0] && domain[1] >= extent[1];
  const to = (stretch: Stretch) => () => change(stretch);
  const { number, from, to: last, total, text } = layout.page;
  const turn = (page: number) => () => change({ page });
  const buttons =
    layout.view === 'timeline'
      ? [
          button(words.closer, domain[1] - domain[0] <= 1, to(zoomed(layout, CLOSER)), '+'),
          button(words.wider, whole, to(zoomed(layout, 1 / CLOSER)), '-'),
          button(words.earlier, domain[0] <= extent[0], to(panned(layout, -ASIDE))),
          button(words.later, domain[1] >= extent[1], to(panned(layout, ASIDE))),
          button(words.all, whole, to({ from: '', to: '' })),
        ]
      : last - from < total
        ? [
            button(words.previous, number <= 1, turn(number - 1)),
            html`<span>${text}</span>`,
            button(words.next, last >= total, turn(number + 1)),
          ]
        : [];
  return buttons.length ? html`<div class="cf-controls" role="group" aria-label=${words.label}>${buttons}</div>` : null;
};

/** `key` does the same while the drawing has the focus. */
const button = (label: string, disabled: boolean, action: () => void, key?: string): TemplateResult =>
  html`<button type="button" aria-keyshortcuts=${key ?? nothing} ?disabled=${disabled} @click=${action}>${label}</button>`;
