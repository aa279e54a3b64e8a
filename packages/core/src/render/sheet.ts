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
export function sheet(
  drawing: Figure,
  marks: TemplateResult,
  options: FigureOptions,
  words: I18n,
  look: RenderContext,
  space: LayoutContext,
): TemplateResult {
  const { layout, description } = drawing;
  const { theme } = look;
  const { strings } = words;
  const errors = drawing.problems.filter(problem => problem.level === 'error');
  const sources = options.noSource ? [] : drawing.sources;
  const newest = newestSource(drawing.documents);
  // Where there is no drawing the table stands in its place.
  const rows = layout.height || !drawing.table.rows.length ? null : tableLayout(drawing.table, space);
  const placed = sheetLayout(
    {
      heading: options.heading === '' ? '' : drawing.heading,
      subheading: drawing.subheading,
      summary: summaryOf(description, words.locale),
      legend: options.noLegend ? [] : layout.legend,
      drawingHeight: rows?.height ?? layout.height,
      footer: [
        ...(errors.length ? [{ text: problemHead(drawing.table, strings), strong: true }] : []),
        ...errors.map(({ message: text }) => ({ text })),
        // Without a pattern the summary has told the statistics.
        ...[...(rows && description.insights.length ? description.statistics : []), ...drawing.notes].map(text => ({
          text,
        })),
        ...(sources.length ? [{ text: strings.figure.sources, strong: true }] : []),
        ...sources.map(text => ({ text })),
        ...(newest && sources.length ? [{ text: strings.figure.newest(formatEdtf(newest, words.locale)) }] : []),
      ],
    },
    space,
  );
  const { width, height } = placed;
  const told = joinSentences([drawing.subheading, altOf(description, words.locale)], words.locale);
  return html`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width=${width} height=${height} role="img" aria-labelledby="${look.id}-title ${look.id}-desc" lang=${words.locale} direction="ltr" font-family=${theme.font ?? nothing}><title id="${look.id}-title">${drawing.heading}</title><desc id="${look.id}-desc">${told}</desc><rect id="${look.id}-ground" width=${width} height=${height} fill=${theme.background}></rect><g id="${look.id}-head">${textLines(placed.head, theme)}</g><g id="${look.id}-legend">${placed.legend.map(
    item => entry(item, look),
  )}</g><g id="${look.id}-drawing" transform="translate(${placed.margin},${placed.drawingTop})">${rows ? tableMarks(rows, look) : marks}</g><g id="${look.id}-foot">${textLines(placed.foot, theme)}</g></svg>`;
}

const entry = (item: PlacedLegendItem, look: RenderContext): TemplateResult =>
  svg`<g transform="translate(${item.x},${item.y})">${swatch(item, look.theme)}</g>${textLines(item.words, look.theme)}`;

const tableMarks = ({ rules, texts }: PlacedTable, { theme }: RenderContext): TemplateResult =>
  svg`<path d=${rules} fill="none" stroke=${theme.grid}></path>${textLines(texts, theme)}`;
