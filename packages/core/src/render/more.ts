/** What is behind "All figures, sources and notes": stage `more`, and static HTML. */
import { formatEdtf } from '../format/edtf.js';
import { newestSource } from '../credits.js';
import type { FigureOptions } from '../figure/options.js';
import type { I18n } from '../chart-definition.js';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Figure, FigureDetails } from '../compute-figure.js';
import { table } from './table.js';
import { notes } from './figure.js';
import { withLangSpans } from './with-lang-spans.js';

/**
 * Controls, findings, table, all notes and all sources; in the view `table`, where the table is above, without it. `once`: how a
 * live page keeps what a hover does not change.
 */
export function moreContent(
  { description, layout, notes: shown }: Figure,
  details: FigureDetails,
  options: FigureOptions,
  i18n: I18n,
  controls: unknown = nothing,
  once: (render: () => unknown) => unknown = render => render(),
): TemplateResult {
  const { insights } = description;
  const rest = details.notes.filter(note => !shown.includes(note));
  const content = () =>
    html`${
      // The summary above says the same.
      insights.length && options.summary === null ? html`<p>${insights.map(text => html`${text} `)}</p>` : nothing
    }${layout.view === 'table' ? nothing : tablePart(details, description.statistics, i18n)}${
      rest.length ? html`<b>${i18n.strings.figure.notes}</b>${notes(rest, i18n)}` : nothing
    }${options.noSource ? nothing : sourceList(details, i18n)}`;
  return html`<div class="cf-all">${controls}${once(content)}</div>`;
}

/** The table of a figure, where it has rows. */
export const tablePart = (
  { table: facts }: FigureDetails,
  statistics: readonly string[],
  i18n: I18n,
): TemplateResult | typeof nothing =>
  facts.rows.length ? html`<div class="cf-table" part="table">${table(facts, statistics, i18n)}</div>` : nothing;

/** All sources, a line each, with the date of the newest. */
export function sourceList({ sources: lines, documents }: FigureDetails, i18n: I18n): TemplateResult | typeof nothing {
  if (!lines.length) return nothing;
  const { figure: say } = i18n.strings;
  const newest = newestSource(documents);
  const dated = newest ? ` · ${say.newest(formatEdtf(newest, i18n))}` : '';
  return html`<div class="cf-sources"><b>${say.sources}</b>${dated}<ul>${lines.map(line => html`<li>${withLangSpans(line, i18n)}</li>`)}</ul></div>`;
}
