import type { DatumText, I18n } from '@cityfacts/core';
import { withLangSpans } from '@cityfacts/core/render/with-lang-spans.js';
import { html, nothing, type TemplateResult } from 'lit';

/** What a tooltip shows of a datum. */
export interface TooltipContent {
  readonly datum: DatumText;
  /** Its source in one line, where it is known. */
  readonly source: string;
  /** Everything else, in a tooltip that stays. */
  readonly details: unknown;
  /** Selects what the datum is about, in a tooltip that stays. */
  readonly select: unknown;
}

/**
 * A datum in short: name, figure, status and date, source. As long as it only passes by it is hidden from assistive technology,
 * because the ring says the same; a pinned one is a group with all details, addresses to follow and a button to close it. It is
 * no tab stop, which browsers make of what scrolls: its button is the first.
 */
export const tooltip = (
  { datum: { title, value, meta }, source, details, select }: TooltipContent,
  pinned: boolean,
  i18n: I18n,
  close: () => void,
): TemplateResult =>
  html`<div class="cf-tooltip" part="tooltip" popover="manual" role=${pinned ? 'group' : nothing} aria-label=${pinned ? title : nothing} aria-hidden=${pinned ? nothing : 'true'} tabindex="-1"><b>${withLangSpans(title, i18n)}</b>${
    pinned
      ? html`<button type="button" class="cf-close" aria-label=${i18n.strings.figure.close} @click=${close}>×</button>`
      : nothing
  }<p class="cf-value">${withLangSpans(value, i18n)}</p>${meta ? html`<p class="cf-meta">${withLangSpans(meta, i18n)}</p>` : nothing}${
    pinned ? [select, details] : source ? html`<p class="cf-meta">${withLangSpans(source, i18n)}</p>` : nothing
  }</div>`;
