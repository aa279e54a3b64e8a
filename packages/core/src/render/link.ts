import type { I18n } from '../chart-definition.js';
import { html, type TemplateResult } from 'lit/html.js';
import { withLangSpans } from './with-lang-spans.js';

/**
 * A text as a link to the own `href` of `target`, to http and https only: the one place where links to documents are made. What
 * a page has added to `Object.prototype` is no address.
 */
export function link(target: { readonly href?: string }, text: string, i18n: I18n): TemplateResult | unknown {
  const words = withLangSpans(text, i18n);
  const { href } = Object.hasOwn(target, 'href') ? target : { href: '' };
  return /^https?:\/\//i.test(href ?? '')
    ? html`<a href=${href} target="_blank" rel="noopener noreferrer">${words}</a>`
    : words;
}
