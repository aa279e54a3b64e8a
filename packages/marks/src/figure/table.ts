import type { Cell, Table } from '@cityfacts/layout';
import type { Locale } from '@cityfacts/data';
import { html, type TemplateResult } from 'lit/html.js';
import { inTheirLanguages } from './in-their-languages.js';

/** The same facts as a real table; wide ones scroll in a region that the keyboard can reach. */
export const table = ({ caption, columns, rows }: Table, locale: Locale): TemplateResult =>
  html`<div class="cf-scroll" role="group" tabindex="0" aria-label=${caption}><table><caption>${caption}</caption><thead><tr>${columns.map(
    column => html`<th scope="col">${column}</th>`,
  )}</tr></thead><tbody>${rows.map(
    row =>
      html`<tr><th scope="row">${inTheirLanguages(row.head, locale)} <small>${row.detail ?? ''}</small></th>${row.cells.map(cell => tableCell(cell, locale))}</tr>`,
  )}</tbody></table></div>`;

const tableCell = ({ text, missing, reason = '', datetime }: Cell, locale: Locale): TemplateResult =>
  missing
    ? html`<td class="cf-missing">${text} <small>${reason}</small></td>`
    : reason
      ? html`<td>${inTheirLanguages(text, locale)} <small>${inTheirLanguages(reason, locale)}</small></td>`
      : html`<td>${datetime ? html`<time datetime=${datetime}>${text}</time>` : inTheirLanguages(text, locale)}</td>`;
