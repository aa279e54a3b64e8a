import { attributesOf, type FigureOptions } from '@cityfacts/core';
import {
  escape,
  renderFigure,
  legend,
  moreContent,
  notes,
  openTag,
  pageTheme,
  plot,
  subheading,
  toMarkup,
  tablePart,
  type FullFigure,
  type Breakpoint,
} from '@cityfacts/core';
import type { Tag } from './registry.js';
import {
  checkWidth,
  idOf,
  resolveRequest,
  copyOptions as copy,
  type RenderRequest,
  type ResolvedRequest,
  type RequestOptions,
} from './render-request.js';
import { badWidths, notAllowed, UsageError } from './messages.js';
import type { ComputedChart } from './register-chart.js';

/** Options of `renderHtml`. */
export type HtmlOptions<T extends Tag> = Omit<RenderRequest<T>, 'page'> & {
  /** Outer widths, px, one drawing each: one or two of 320–4000, default `[360, 720]`. */
  readonly widths?: readonly number[] | undefined;
  /** `true`: a page of its own, with the stylesheet linked. A number is the timeline's option of that name. */
  readonly page?: boolean | number | string | undefined;
  /** Address of the folder with `cityfacts.css`, for `page`; default: beside the page. */
  readonly base?: string | undefined;
  /** Prefix of the ids in the markup; default: a hash of what is shown. */
  readonly id?: string | undefined;
};

/**
 * The figure as HTML that needs no script, for the inside of the element or alone. `cityfacts.css` shows the drawing
 * that fits; without it, the narrow one is visible.
 *
 * @returns markup that is well-formed XML too, without style attributes; the same bytes for the same request
 * @throws {UsageError} that names the value and what is allowed
 */
export function renderHtml<T extends Tag>(tag: T, given: HtmlOptions<T> = {} as HtmlOptions<T>): string {
  const own = copy(given);
  const { widths, base = '', id } = own;
  checkBase(base);
  const ordered = resolveRequest(tag, chartOptions(own));
  const drawn = widthsOf(widths).map(width => ordered.draw(width));
  // The words around the drawings are those of the widest.
  const { figure } = drawn.at(-1)!;
  const content = markup(ordered, drawn, figure, idOf(id, figure));
  return own.page === true ? pageOf(content, figure.heading, ordered, base) : content;
}

/**
 * The element with its figure inside: readable before and without script.
 *
 * @throws {UsageError} that names the value and what is allowed
 */
export function renderElement<T extends Tag>(tag: T, given: HtmlOptions<T> = {} as HtmlOptions<T>): string {
  const own = copy(given);
  const { chart, options, i18n } = resolveRequest(tag, chartOptions(own));
  const attributes = attributesOf<FigureOptions>(chart.options, options);
  return `${openTag(tag, i18n.locale, attributes)}${renderHtml(tag, { ...own, ...(own.page === true && { page: false }) })}</${tag}>`;
}

/** What is asked of the chart, without what is asked of the markup. */
function chartOptions<T extends Tag>({
  widths: _widths,
  base: _base,
  id: _id,
  page,
  ...rest
}: HtmlOptions<T>): RequestOptions {
  return typeof page === 'boolean' || page === undefined ? rest : ({ ...rest, page } as RequestOptions);
}

/** A folder beside the page or in the web: other schemes, such as `javascript:`, have none. */
function checkBase(base: unknown): void {
  if (
    typeof base !== 'string' ||
    base.length > 2000 ||
    !/^((https?|file):|[^:]*$|[^:]*[/?#])/i.test(base.replace(/[\0-\x20]/g, ''))
  )
    throw new UsageError(notAllowed('base', base, ['the address of a folder: https://…, /… or …/']));
}

/** The widths of the drawings, rising. @throws {UsageError} */
function widthsOf(asked: readonly number[] = [360, 720]): readonly number[] {
  if (!Array.isArray(asked) || asked.length > 2) throw new UsageError(badWidths(asked));
  const widths = asked.map(width => checkWidth('widths', width)).sort((a, b) => a - b);
  if (!widths.length || widths[0] === widths[1]) throw new UsageError(badWidths(asked));
  return widths;
}

function markup(
  { options, i18n }: ResolvedRequest,
  drawn: readonly ComputedChart[],
  figure: FullFigure,
  id: string,
): string {
  const context = { id, theme: pageTheme, selected: figure.highlight };
  const { details, description } = figure;
  const asTable = figure.layout.view === 'table';
  const plots = asTable
    ? tablePart(details, description.statistics, i18n)
    : drawn.map(({ figure: { layout }, marks }, index) =>
        plot(
          layout,
          marks(context),
          figure.description.title,
          drawn.length < 2 ? 'cf-only' : index ? 'cf-wide' : 'cf-narrow',
        ),
      );
  const parts = {
    plots,
    more: moreContent(figure, details, options, i18n),
    subheading: twice(drawn, one => one.figure.subheading, subheading),
    legend: twice(
      drawn,
      one => one.figure.layout.legend,
      (items, kind) => legend(items, context, kind),
    ),
    notes: twice(
      drawn,
      one => one.figure.notes,
      (lines, kind) => notes(lines, i18n, kind),
    ),
  };
  return toMarkup(renderFigure(figure, options, i18n, context, parts));
}

/** What differs between two drawings is there for each of them, and the stylesheet shows the one that fits. */
function twice<T>(
  drawn: readonly ComputedChart[],
  of: (one: ComputedChart) => T,
  draw: (piece: T, kind: Breakpoint) => unknown,
): unknown {
  const [first, second] = drawn.map(of) as [T, T?];
  return second === undefined || JSON.stringify(first) === JSON.stringify(second)
    ? draw(first, 'cf-only')
    : [draw(first, 'cf-narrow'), draw(second, 'cf-wide')];
}

function pageOf(content: string, title: string, { options, i18n }: ResolvedRequest, base: string): string {
  const scheme = options.theme === 'auto' ? 'light dark' : options.theme;
  const folder = base && !base.endsWith('/') ? `${base}/` : base;
  return [
    '<!DOCTYPE html>',
    `<html lang="${i18n.locale}"><head><meta charset="utf-8"/>`,
    '<meta name="viewport" content="width=device-width, initial-scale=1"/>',
    `<meta name="color-scheme" content="${scheme}"/>`,
    `<title>${escape(title)}</title>`,
    `<link rel="stylesheet" href="${escape(folder)}cityfacts.css"/></head>`,
    `<body>${content}</body></html>`,
    '',
  ].join('\n');
}
