import type { TableCell, Table, I18n } from '../chart-definition.js';
import { joinSentences } from '../locales/prose.js';
import { groupRuns } from '../labels/runs.js';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { link } from './link.js';
import { withLangSpans } from './with-lang-spans.js';

/**
 * The same facts as a real table with a caption that reports what is known. Wide ones scroll in a region that the keyboard
 * can reach; rows under one heading are a group; in narrow places every row is a block of lines, each with the head of its column.
 */
export const table = ({ caption, columns, rows }: Table, statistics: readonly string[], i18n: I18n): TemplateResult =>
  html`<div class="cf-scroll" role="group" tabindex="0" aria-label=${caption}><table><caption>${caption} <small>${joinSentences(statistics, i18n)}</small></caption><thead><tr>${columns.map(
    column => html`<th scope="col">${column}</th>`,
  )}</tr></thead>${groupRuns(rows).map(
    ({ group, items }) =>
      html`<tbody>${group ? html`<tr><th scope="rowgroup" colspan=${columns.length}>${group}</th></tr>` : nothing}${items.map(
        row =>
          html`<tr><th scope="row">${link(row, row.head, i18n)} <small>${row.detail ?? ''}</small>${row.definition ? html` <small>${withLangSpans(row.definition, i18n)}</small>` : nothing}</th>${row.cells.map((cell, index) => tableCell(cell, (columns[index + 1] ?? '') + i18n.strings.colon, i18n))}</tr>`,
      )}</tbody>`,
  )}</table></div>`;

const tableCell = ({ text, missing, reason = '', datetime }: TableCell, label: string, i18n: I18n): TemplateResult =>
  missing
    ? html`<td class="cf-missing" data-label=${label}>${text} <small>${reason}</small></td>`
    : reason
      ? html`<td data-label=${label}>${withLangSpans(text, i18n)} <small>${withLangSpans(reason, i18n)}</small></td>`
      : html`<td data-label=${label}>${datetime ? html`<time datetime=${datetime}>${text}</time>` : withLangSpans(text, i18n)}</td>`;
