import { formatEdtf } from '../format/edtf.js';
import { newestSource } from '../credits.js';
import type { FigureOptions } from '../figure/options.js';
import type { ChartLayout, I18n } from '../chart-definition.js';
import type { Locale } from '@cityfacts/data';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Figure } from '../compute-figure.js';
import type { RenderContext } from './render-context.js';
import { heading } from './heading.js';
import { withLangSpans } from './with-lang-spans.js';
import { legend } from './legend.js';
import { summaryOf } from './summary.js';
import { problemList } from './problem-list.js';
import { table } from './table.js';

/** Whether the table is open, and what hears that a reader opens or closes it. */
export interface TableState {
  readonly open: boolean;
  readonly toggle: (event: never) => void;
}

/** The whole figure but its drawing, for one host. What only a live page has is passed in by it. */
export interface FigureParts {
  /** The drawings, one `plot()` a width. */
  readonly plots: unknown;
  readonly menu?: TemplateResult;
  /** Buttons of this chart alone, such as zoom and pages, or the words that are in their place; in every view. */
  readonly controls?: unknown;
  /** In print nothing can be opened: sources are in full, and the drawing without its table. */
  readonly isPrint?: boolean;
  /** Makes the rows of the table, in place of what `drawing` says. */
  readonly rows?: () => unknown;
  /** Where the rows of the closed table are built only when a reader opens it; absent: they are there from the start. */
  readonly table?: TableState;
  /** Where two drawings are in one figure: what else differs between them, in place of what `drawing` says. */
  readonly subheading?: unknown;
  readonly legend?: unknown;
  readonly notes?: unknown;
  /** The source lines, in place of what `drawing` says. */
  readonly sources?: unknown;
  /** Tooltip, live region and the like, after the drawing. */
  readonly live?: TemplateResult;
}

/**
 * heading ─▶ subheading ─▶ summary ─▶ problems ─▶ menu ─▶ legend ─▶ drawing ─▶ notes ─▶ table ─▶ sources.
 * The menu takes no height: it is beside the heading, which leaves room for it (`cf-beside`) also where no script runs.
 */
export function renderFigure(
  figure: Figure,
  options: FigureOptions,
  i18n: I18n,
  context: RenderContext,
  parts: FigureParts,
): TemplateResult {
  const { strings, locale } = i18n;
  const { description, layout, table: facts } = figure;
  const id = `${context.id}-heading`;
  const hasRows = facts.rows.length > 0;
  const rows = parts.rows ?? (() => table(facts, description.statistics, i18n));
  const headed = options.heading !== '';
  const asTable = layout.view === 'table';
  return html`<figure class=${options.noMenu || parts.isPrint ? 'cf-figure' : 'cf-figure cf-beside'} part="figure" lang=${locale} dir="ltr" data-theme=${options.theme} aria-labelledby=${headed ? id : nothing} aria-label=${headed ? nothing : figure.heading}>${
    headed ? heading(options.headingLevel, id, figure.heading) : nothing
  }${parts.subheading ?? subheading(figure.subheading)}<p class="cf-summary" part="summary">${summaryOf(description, locale)}</p>${problemList(figure, i18n)}${parts.menu}${
    options.noLegend ? nothing : (parts.legend ?? legend(layout.legend, context))
  }${parts.controls}${asTable ? (hasRows ? html`<div class="cf-table" part="table">${rows()}</div>` : nothing) : parts.plots}${parts.live}${parts.notes ?? notes(figure.notes, locale)}${
    asTable || parts.isPrint || !hasRows
      ? nothing
      : parts.table
        ? html`<details class="cf-table" part="table" @toggle=${parts.table.toggle}><summary>${strings.figure.table}</summary>${parts.table.open ? rows() : nothing}</details>`
        : html`<details class="cf-table" part="table"><summary>${strings.figure.table}</summary>${rows()}</details>`
  }${options.noSource ? nothing : (parts.sources ?? sources(figure, i18n, parts.isPrint ? Infinity : MAX_OPEN_SOURCES))}</figure>`;
}

/** The only drawing, or the narrower or wider of two. */
export type Breakpoint = 'cf-only' | 'cf-narrow' | 'cf-wide';

export const subheading = (text: string, kind: Breakpoint = 'cf-only'): TemplateResult | typeof nothing =>
  text ? html`<p class="cf-subheading ${kind}" part="subheading" ?hidden=${kind === 'cf-wide'}>${text}</p>` : nothing;

export const notes = (
  lines: readonly string[],
  locale: Locale,
  kind: Breakpoint = 'cf-only',
): TemplateResult | typeof nothing =>
  lines.length
    ? html`<ul class="cf-notes ${kind}" part="note" ?hidden=${kind === 'cf-wide'}>${lines.map(line => html`<li>${withLangSpans(line, locale)}</li>`)}</ul>`
    : nothing;

/** More source lines than these are folded away, so that they do not outgrow the drawing. */
const MAX_OPEN_SOURCES = 12;

export function sources(
  { sources: lines, documents }: Figure,
  { strings: { figure: say }, locale }: I18n,
  fold: number = MAX_OPEN_SOURCES,
): TemplateResult | typeof nothing {
  if (!lines.length) return nothing;
  const newest = newestSource(documents);
  const dated = newest ? ` · ${say.newest(formatEdtf(newest, locale))}` : '';
  const list = html`<ul>${lines.map(line => html`<li>${withLangSpans(line, locale)}</li>`)}</ul>`;
  return lines.length > fold
    ? html`<details class="cf-sources" part="source"><summary>${say.sources} (${lines.length})${dated}</summary>${list}</details>`
    : html`<div class="cf-sources" part="source"><b>${say.sources}</b>${dated}${list}</div>`;
}

/**
 * One drawing as an `<svg>` that keeps its proportions. `nodes` are what a live page lays over it: buttons with one tab stop
 * and arrows among them are a toolbar, on which screen readers leave the arrows to the page.
 */
export function plot(
  { width, height }: ChartLayout,
  marks: unknown,
  label: string,
  kind: Breakpoint,
  nodes?: TemplateResult,
): TemplateResult {
  return html`<div class="cf-plot ${kind}" part="plot" ?hidden=${kind === 'cf-wide'}><svg viewBox="0 0 ${width} ${height}" width=${width} height=${height} role=${nodes ? 'toolbar' : 'img'} aria-label=${label} direction="ltr"><g class="cf-drawing" aria-hidden=${nodes ? 'true' : nothing}>${marks}</g>${nodes}</svg></div>`;
}
