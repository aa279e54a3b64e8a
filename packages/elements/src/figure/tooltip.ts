import type { NavigationNode, I18n } from '@cityfacts/core';
import { withLangSpans } from '@cityfacts/core';
import { html, nothing, type TemplateResult } from 'lit';

/**
 * The details of a datum. As long as they only pass by they are hidden from assistive technology, because the ring
 * says the same, and no tab stop, which browsers make of what scrolls; kept ones are a group with a button to close them
 * and an address to follow.
 */
export const tooltip = (
  node: NavigationNode | null,
  kept: boolean,
  { locale, strings }: I18n,
  close: () => void,
): TemplateResult | typeof nothing =>
  node
    ? html`<div class="cf-tooltip" part="tooltip" role=${kept ? 'group' : nothing} aria-label=${kept ? node.title : nothing} aria-hidden=${kept ? nothing : 'true'} tabindex=${kept ? nothing : -1}><b>${withLangSpans(node.title, locale)}</b>${
        kept
          ? html`<button type="button" class="cf-close" aria-label=${strings.figure.close} @click=${close}>×</button>`
          : nothing
      }<dl>${node.details
        .filter(line => kept || !line.kept)
        .map(
          ({ label, text, href }) =>
            html`<div><dt>${label}</dt><dd>${
              kept && href
                ? html`<a href=${href} target="_blank" rel="noopener noreferrer">${withLangSpans(text, locale)}</a>`
                : withLangSpans(text, locale)
            }</dd></div>`,
        )}</dl></div>`
    : nothing;
