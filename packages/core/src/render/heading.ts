import { html, type TemplateResult } from 'lit/html.js';

/** A real heading of the level that the page's outline asks for. */
export function heading(level: number, id: string, text: string): TemplateResult {
  switch (level) {
    case 2:
      return html`<h2 id=${id} class="cf-heading" part="heading">${text}</h2>`;
    case 4:
      return html`<h4 id=${id} class="cf-heading" part="heading">${text}</h4>`;
    case 5:
      return html`<h5 id=${id} class="cf-heading" part="heading">${text}</h5>`;
    case 6:
      return html`<h6 id=${id} class="cf-heading" part="heading">${text}</h6>`;
    default:
      return html`<h3 id=${id} class="cf-heading" part="heading">${text}</h3>`;
  }
}
