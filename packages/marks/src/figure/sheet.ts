import {
  formatEdtf,
  newestSource,
  prose,
  sheetLayout,
  type FigureOptions,
  type PlacedLegendItem,
  type Space,
  type Words,
} from '@cityfacts/layout';
import { html, nothing, svg, type TemplateResult } from 'lit/html.js';
import type { Drawing } from '../draw.js';
import type { Look } from '../look.js';
import { textLines } from '../text.js';
import { problemHead } from './problem.js';
import { altOf, summaryOf } from './summary.js';
import { swatch } from './swatch.js';

/** The figure as one self-contained SVG: named layers, title and description, literal colours. */
export function sheet(
  drawing: Drawing,
  marks: TemplateResult,
  options: FigureOptions,
  words: Words,
  look: Look,
  space: Space,
): TemplateResult {
  const { layout, description } = drawing;
  const { theme } = look;
  const { strings } = words;
  const errors = drawing.problems.filter(problem => problem.level === 'error');
  const sources = options.noSource ? [] : drawing.sources;
  const newest = newestSource(drawing.documents);
  const placed = sheetLayout(
    {
      heading: drawing.heading,
      subheading: drawing.subheading,
      summary: summaryOf(description, words.locale),
      legend: options.noLegend ? [] : layout.legend,
      drawingHeight: layout.height,
      footer: [
        ...(errors.length ? [{ text: problemHead(drawing.table, strings), strong: true }] : []),
        ...errors.map(({ message: text }) => ({ text })),
        ...[...(layout.height ? [] : inWords(drawing, words)), ...drawing.notes].map(text => ({ text })),
        ...(sources.length ? [{ text: strings.figure.sources, strong: true }] : []),
        ...sources.map(text => ({ text })),
        ...(newest && sources.length ? [{ text: strings.figure.newest(formatEdtf(newest, words.locale)) }] : []),
      ],
    },
    space,
  );
  const { width, height } = placed;
  const told = prose([drawing.subheading, altOf(description, words.locale)], words.locale);
  return html`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width=${width} height=${height} role="img" aria-labelledby="${look.id}-title ${look.id}-desc" lang=${words.locale} direction="ltr" font-family=${theme.font ?? nothing}><title id="${look.id}-title">${drawing.heading}</title><desc id="${look.id}-desc">${told}</desc><rect id="${look.id}-ground" width=${width} height=${height} fill=${theme.ground}></rect><g id="${look.id}-head">${textLines(placed.head, theme)}</g><g id="${look.id}-legend">${placed.legend.map(
    item => entry(item, look),
  )}</g><g id="${look.id}-drawing" transform="translate(${placed.margin},${placed.drawingTop})">${marks}</g><g id="${look.id}-foot">${textLines(placed.foot, theme)}</g></svg>`;
}

const entry = (item: PlacedLegendItem, look: Look): TemplateResult =>
  svg`<g transform="translate(${item.x},${item.y})">${swatch(item, look.theme)}</g>${textLines(item.words, look.theme)}`;

/** Where there is no drawing: what is known, then the rows of the table, a paragraph each. */
const inWords = ({ description, table }: Drawing, { strings }: Words): readonly string[] => [
  // Without a pattern the summary has told it.
  ...(description.pattern.length ? description.statistics : []),
  ...table.rows.map(({ head, detail, cells }) => {
    const figures = cells.flatMap(({ text }, index) => (text ? `${table.columns[index + 1] ?? ''} ${text}` : []));
    return [head, detail].filter(Boolean).join(strings.listGap) + strings.colon + figures.join(strings.clauseGap);
  }),
];
