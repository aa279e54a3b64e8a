import type { Cell, Table, Words } from '../chart-definition.js';
import type { Locale } from '@cityfacts/data';
import { prose } from '../locales/prose.js';
import { runsOf } from '../labels/runs.js';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { inTheirLanguages } from './with-lang-spans.js';

/**
 * The same facts as a real table with a caption that tells what is known. Wide ones scroll in a region that the keyboard
 * can reach; rows under one heading are a group; in narrow places every row is a block of lines, each with the head of its column.
 */
export const table = (
  { caption, columns, rows }: Table,
  statistics: readonly string[],
  { strings, locale }: Words,
): TemplateResult =>
  html`<div class="cf-scroll" role="group" tabindex="0" aria-label=${caption}><table><caption>${caption} <small>${prose(statistics, locale)}</small></caption><thead><tr>${columns.map(
    column => html`<th scope="col">${column}</th>`,
  )}</tr></thead>${runsOf(rows).map(
    ({ group, items }) =>
      html`<tbody>${group ? html`<tr><th scope="rowgroup" colspan=${columns.length}>${group}</th></tr>` : nothing}${items.map(
        row =>
          html`<tr><th scope="row">${inTheirLanguages(row.head, locale)} <small>${row.detail ?? ''}</small>${row.definition ? html` <small>${inTheirLanguages(row.definition, locale)}</small>` : nothing}</th>${row.cells.map((cell, index) => tableCell(cell, (columns[index + 1] ?? '') + strings.colon, locale))}</tr>`,
      )}</tbody>`,
  )}</table></div>`;

const tableCell = ({ text, missing, reason = '', datetime }: Cell, label: string, locale: Locale): TemplateResult =>
  missing
    ? html`<td class="cf-missing" data-label=${label}>${text} <small>${reason}</small></td>`
    : reason
      ? html`<td data-label=${label}>${inTheirLanguages(text, locale)} <small>${inTheirLanguages(reason, locale)}</small></td>`
      : html`<td data-label=${label}>${datetime ? html`<time datetime=${datetime}>${text}</time>` : inTheirLanguages(text, locale)}</td>`;
