import type { Cell, Table } from '@cityfacts/layout';
import { html, type TemplateResult } from 'lit/html.js';

/** The same facts as a real table; wide ones scroll in a region that the keyboard can reach. */
export const table = ({ caption, columns, rows }: Table): TemplateResult =>
  html`<div class="cf-scroll" role="region" tabindex="0" aria-label=${caption}><table><caption>${caption}</caption><thead><tr>${columns.map(
    column => html`<th scope="col">${column}</th>`,
  )}</tr></thead><tbody>${rows.map(
    row => html`<tr><th scope="row">${row.head} <small>${row.detail ?? ''}</small></th>${row.cells.map(cell)}</tr>`,
  )}</tbody></table></div>`;

const cell = ({ text, missing, reason }: Cell): TemplateResult =>
  missing ? html`<td class="cf-missing">${text} <small>${reason ?? ''}</small></td>` : html`<td>${text}</td>`;
