import type { Stop } from '@cityfacts/layout';
import type { Locale } from '@cityfacts/data';
import { inTheirLanguages } from '@cityfacts/marks';
import { html, nothing, type TemplateResult } from 'lit';

/** The details of a datum. Hidden from assistive technology: its ring says the same. */
export const tooltip = (stop: Stop | null, locale: Locale): TemplateResult | typeof nothing =>
  stop
    ? html`<div class="cf-tooltip" part="tooltip" aria-hidden="true"><b>${inTheirLanguages(stop.title, locale)}</b><dl>${stop.details.map(
        ({ label, text }) => html`<div><dt>${label}</dt><dd>${inTheirLanguages(text, locale)}</dd></div>`,
      )}</dl></div>`
    : nothing;
