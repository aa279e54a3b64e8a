import type { FigureOptions } from '../figure/options.js';
import type { ChartLayout, I18n } from '../chart-definition.js';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Figure } from '../compute-figure.js';
import { sourceText } from '../figure/source-text.js';
import type { RenderContext } from './render-context.js';
import { heading } from './heading.js';
import { withLangSpans } from './with-lang-spans.js';
import { legend } from './legend.js';
import { descriptionText } from './summary.js';
import { problemNote } from './problem-list.js';

/** What hears that a reader opens or closes the details below the drawing. */
export interface MoreState {
  /** It stays where a filter leaves nothing, to lead back. */
  readonly open: boolean;
  readonly toggle: (event: never) => void;
  /** A reader comes near: what is behind it may be loaded. */
  readonly prepare: () => void;
}

/** The whole figure but its drawing, for one host. What only a live page has is passed in by it. */
export interface FigureParts {
  /** The drawings, one `plot()` a width; in the view `table` the table. */
  readonly plots: unknown;
  readonly menu?: TemplateResult;
  /** In print, where nothing can be opened: the box of heading, legend and first drawing, which stay on one page. */
  readonly whole?: (head: TemplateResult) => TemplateResult;
  /** What is behind "All figures, sources and notes"; absent: there is no such link. */
  readonly more?: unknown;
  readonly moreState?: MoreState;
  /** Where two drawings are in one figure: what else differs between them, in place of what the figure says. */
  readonly subheading?: unknown;
  readonly legend?: unknown;
  readonly notes?: unknown;
  /** The button that shows all of the data. Without script its place is empty, so that nothing moves when it comes. */
  readonly showAll?: unknown;
  /** Tooltip, live region and the like, after the drawing. */
  readonly live?: TemplateResult;
}

/**
 * heading ─▶ subheading ─▶ summary ─▶ problem ─▶ menu ─▶ legend ─▶ drawing ─▶ button ─▶ notes ─▶ footer.
 * The menu takes no height: it is beside the heading, which leaves room for it (`cf-beside`) also where no script runs.
 * The description is for assistive technology where the author does not show a summary.
 */
export function renderFigure(
  figure: Figure,
  options: FigureOptions,
  i18n: I18n,
  context: RenderContext,
  parts: FigureParts,
): TemplateResult {
  const { locale } = i18n;
  const id = `${context.id}-heading`;
  const headed = options.heading !== '';
  const summary = options.summary === null ? '' : figure.summary;
  const head = html`${headed ? heading(options.headingLevel, id, figure.heading) : nothing}${
    parts.subheading ?? subheading(figure.subheading)
  }${
    summary ? html`<p class="cf-summary" part="summary">${summary}</p>` : nothing
  }<p class="cf-description">${descriptionText(figure.description, i18n)}</p>${problemNote(figure, i18n)}${parts.menu}${
    options.noLegend ? nothing : (parts.legend ?? legend(figure.layout.legend, context))
  }`;
  return html`<figure class=${options.noMenu || parts.whole ? 'cf-figure' : 'cf-figure cf-beside'} part="figure" lang=${locale} dir="ltr" data-theme=${options.theme} aria-labelledby=${headed ? id : nothing} aria-label=${headed ? nothing : figure.heading}>${
    parts.whole?.(head) ?? head
  }${parts.plots}${
    figure.layout.showAll ? html`<div class="cf-below cf-controls">${parts.showAll}</div>` : nothing
  }${parts.live}${parts.notes ?? notes(figure.notes, i18n)}${footer(figure, options, i18n, parts)}</figure>`;
}

/** The only drawing, or the narrower or wider of two. */
export type Breakpoint = 'cf-only' | 'cf-narrow' | 'cf-wide';

export const subheading = (text: string, kind: Breakpoint = 'cf-only'): TemplateResult | typeof nothing =>
  text ? html`<p class="cf-subheading ${kind}" part="subheading" ?hidden=${kind === 'cf-wide'}>${text}</p>` : nothing;

export const notes = (
  lines: readonly string[],
  i18n: I18n,
  kind: Breakpoint = 'cf-only',
): TemplateResult | typeof nothing =>
  lines.length
    ? html`<ul class="cf-notes ${kind}" part="note" ?hidden=${kind === 'cf-wide'}>${lines.map(line => html`<li>${withLangSpans(line, i18n)}</li>`)}</ul>`
    : nothing;

/**
 * One line: where the figures come from, and the link to everything else. Reader views of browsers remove what is named
 * `footer`.
 */
function footer(
  figure: Figure,
  options: FigureOptions,
  i18n: I18n,
  { more, moreState }: FigureParts,
): TemplateResult | typeof nothing {
  const text = options.noSource ? options.credit : sourceText(figure, options, i18n);
  const hasMore = more !== undefined && (figure.hasData || moreState?.open);
  if (!text && !hasMore) return nothing;
  return html`<div class="cf-foot">${text ? html`<p class="cf-source" part="source">${withLangSpans(text, i18n)}</p>` : nothing}${
    hasMore
      ? html`<details class="cf-more" part="more" @toggle=${moreState?.toggle ?? nothing}><summary @pointerenter=${moreState?.prepare ?? nothing} @focus=${moreState?.prepare ?? nothing}>${i18n.strings.figure.more}</summary>${more}</details>`
      : nothing
  }</div>`;
}

/**
 * One drawing as an `<svg>` that keeps its proportions. `nodes` are what a live page lays over it: buttons with one tab stop
 * and arrows among them are a toolbar, on which screen readers leave the arrows to the page. `top`: where it begins, if it is a part.
 */
export function plot(
  { width, height }: Pick<ChartLayout, 'width' | 'height'>,
  marks: unknown,
  label: string,
  kind: Breakpoint,
  nodes?: TemplateResult,
  top = 0,
): TemplateResult {
  return html`<div class="cf-plot ${kind}" part="plot" ?hidden=${kind === 'cf-wide'}><svg viewBox="0 ${top} ${width} ${height}" width=${width} height=${height} role=${nodes ? 'toolbar' : 'img'} aria-label=${label} direction="ltr"><g class="cf-drawing" aria-hidden=${nodes ? 'true' : nothing}>${marks}</g>${nodes}</svg></div>`;
}
