import { descriptionText } from './summary.js';
import { problemText } from './problem-list.js';
import { sourceNames } from '../figure/source-names.js';
import { sheetLayout, type PlacedLegendItem } from '../figure/sheet-layout.js';
import { tableLayout, type PlacedTable } from '../figure/table-layout.js';
import type { FigureOptions } from '../figure/options.js';
import type { LayoutContext, I18n } from '../chart-definition.js';
import { html, nothing, svg, type TemplateResult } from 'lit/html.js';
import type { FullFigure } from '../compute-figure.js';
import type { RenderContext } from './render-context.js';
import { textLines } from './text-lines.js';
import { swatch } from './swatch.js';

/**
 * The figure as one self-contained SVG: named layers, title and description, literal colours. The description holds all notes
 * and all source lines; the foot names the publishers.
 */
export function renderSheet(
  figure: FullFigure,
  marks: TemplateResult,
  options: FigureOptions,
  i18n: I18n,
  context: RenderContext,
  layoutContext: LayoutContext,
): TemplateResult {
  const { layout, description, details } = figure;
  const { theme } = context;
  const { locale } = i18n;
  // Where there is no drawing the table is in its place.
  const rows = layout.height || !details.table.rows.length ? null : tableLayout(details.table, layoutContext);
  const placed = sheetLayout(
    {
      heading: options.heading === '' ? '' : figure.heading,
      subheading: figure.subheading,
      summary: options.summary === null ? '' : figure.summary,
      legend: options.noLegend ? [] : layout.legend,
      drawingHeight: rows?.height ?? layout.height,
      footer: [
        ...[problemText(figure, i18n)].filter(Boolean).map(text => ({ text, strong: true })),
        ...[...(rows ? description.statistics : []), ...(rows ? details.notes : figure.notes)].map(text => ({ text })),
        ...[options.noSource ? options.credit : sourceNames(details, options, i18n)]
          .filter(Boolean)
          .map(text => ({ text })),
      ],
    },
    layoutContext,
  );
  const { width, height } = placed;
  const sources = options.noSource ? [] : details.sources;
  const longDescription = [figure.subheading, descriptionText(description, i18n), ...details.notes, ...sources];
  return html`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width=${width} height=${height} role="img" aria-labelledby="${context.id}-title ${context.id}-desc" lang=${locale} direction="ltr" font-family=${theme.font ?? nothing}><title id="${context.id}-title">${figure.heading}</title><desc id="${context.id}-desc">${longDescription.filter(Boolean).join('\n')}</desc><rect id="${context.id}-ground" width=${width} height=${height} fill=${theme.background}></rect><g id="${context.id}-head">${textLines(placed.head, theme)}</g><g id="${context.id}-legend">${placed.legend.map(
    item => entry(item, context),
  )}</g><g id="${context.id}-drawing" transform="translate(${placed.margin},${placed.drawingTop})">${rows ? tableMarks(rows, context) : marks}</g><g id="${context.id}-foot">${textLines(placed.foot, theme)}</g></svg>`;
}

const entry = (item: PlacedLegendItem, context: RenderContext): TemplateResult =>
  svg`<g transform="translate(${item.x},${item.y})">${swatch(item, context.theme)}</g>${textLines(item.words, context.theme)}`;

const tableMarks = ({ rules, texts }: PlacedTable, { theme }: RenderContext): TemplateResult =>
  svg`<path d=${rules} fill="none" stroke=${theme.grid}></path>${textLines(texts, theme)}`;
