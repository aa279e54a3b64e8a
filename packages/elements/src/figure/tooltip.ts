import type { Stop } from '@cityfacts/layout';
import { html, nothing, type TemplateResult } from 'lit';

/** The details of a datum. Hidden from assistive technology: its ring says the same. */
export const tooltip = (stop: Stop | null): TemplateResult | typeof nothing =>
  stop
    ? html`<div class="cf-tooltip" part="tooltip" aria-hidden="true"><b>${stop.title}</b><dl>${stop.details.map(
        ({ label, text }) => html`<div><dt>${label}</dt><dd>${text}</dd></div>`,
      )}</dl></div>`
    : nothing;
