import { formatEdtf } from '../format/edtf.js';
import { newestSource } from '../credits.js';
import { joinSentences } from '../locales/prose.js';
import { sheetLayout, type PlacedLegendItem } from '../figure/sheet-layout.js';
import { tableLayout, type PlacedTable } from '../figure/table-layout.js';
import type { FigureOptions } from '../figure/options.js';
import type { LayoutContext, I18n } from '../chart-definition.js';
import { html, nothing, svg, type TemplateResult } from 'lit/html.js';
import type { Figure } from '../compute-figure.js';
import type { RenderContext } from './render-context.js';
import { textLines } from './text-lines.js';
import { problemHead } from './problem-list.js';
import { altOf, summaryOf } from './summary.js';
import { swatch } from './swatch.js';

/** The figure as one self-contained SVG: named layers, title and description, literal colours. */
export function renderSheet(
  figure: Figure,
  marks: TemplateResult,
  options: FigureOptions,
  i18n: I18n,
  context: RenderContext,
  layoutContext: LayoutContext,
): TemplateResult {
  const { layout, description } = figure;
  const { theme } = context;
  const { strings } = i18n;
  const errors = figure.problems.filter(problem => problem.level === 'error');
  const sources = options.noSource ? [] : figure.sources;
  const newest = newestSource(figure.documents);
  // Where there is no drawing the table is in its place.
  const rows = layout.height || !figure.table.rows.length ? null : tableLayout(figure.table, layoutContext);
  const placed = sheetLayout(
    {
      heading: options.heading === '' ? '' : figure.heading,
      subheading: figure.subheading,
      summary: summaryOf(description, i18n.locale),
      legend: options.noLegend ? [] : layout.legend,
      drawingHeight: rows?.height ?? layout.height,
      footer: [
        ...(errors.length ? [{ text: problemHead(figure.table, strings), strong: true }] : []),
        ...errors.map(({ message: text }) => ({ text })),
        // Without a pattern the summary has reported the statistics.
        ...[...(rows && description.insights.length ? description.statistics : []), ...figure.notes].map(text => ({
          text,
        })),
        ...(sources.length ? [{ text: strings.figure.sources, strong: true }] : []),
        ...sources.map(text => ({ text })),
        ...(newest && sources.length ? [{ text: strings.figure.newest(formatEdtf(newest, i18n.locale)) }] : []),
      ],
    },
    layoutContext,
  );
  const { width, height } = placed;
  const told = joinSentences([figure.subheading, altOf(description, i18n.locale)], i18n.locale);
  return html`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width=${width} height=${height} role="img" aria-labelledby="${context.id}-title ${context.id}-desc" lang=${i18n.locale} direction="ltr" font-family=${theme.font ?? nothing}><title id="${context.id}-title">${figure.heading}</title><desc id="${context.id}-desc">${told}</desc><rect id="${context.id}-ground" width=${width} height=${height} fill=${theme.background}></rect><g id="${context.id}-head">${textLines(placed.head, theme)}</g><g id="${context.id}-legend">${placed.legend.map(
    item => entry(item, context),
  )}</g><g id="${context.id}-drawing" transform="translate(${placed.margin},${placed.drawingTop})">${rows ? tableMarks(rows, context) : marks}</g><g id="${context.id}-foot">${textLines(placed.foot, theme)}</g></svg>`;
}

const entry = (item: PlacedLegendItem, context: RenderContext): TemplateResult =>
  svg`<g transform="translate(${item.x},${item.y})">${swatch(item, context.theme)}</g>${textLines(item.words, context.theme)}`;

const tableMarks = ({ rules, texts }: PlacedTable, { theme }: RenderContext): TemplateResult =>
  svg`<path d=${rules} fill="none" stroke=${theme.grid}></path>${textLines(texts, theme)}`;
