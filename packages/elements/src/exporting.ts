import { MARGIN, tableMeasurer, type FigureOptions, type Placed, type Words } from '@cityfacts/layout';
import { draw, literalTheme, sheet, toCsv, toJson, toMarkup, type Chart, type Drawing } from '@cityfacts/marks';
import type { ExportFormat } from './figure/menu.js';

const types: { readonly [F in ExportFormat]: string } = {
  svg: 'image/svg+xml',
  csv: 'text/csv',
  json: 'application/json',
};

/** The figure as a file: drawn anew with literal colours, light or dark as in `root`, `width` px wide over all. */
export function svgFile<Rows, Options, Model, Layout extends Placed>(
  chart: Chart<Rows, Options, Model, Layout>,
  rows: unknown,
  options: Options & FigureOptions,
  words: Words,
  width: number,
  root: ParentNode,
  selected: readonly string[],
): string {
  const space = { width: width - 2 * MARGIN, text: tableMeasurer };
  const drawing = draw(chart, rows, options, words, space);
  const look = {
    id: chart.name,
    theme: literalTheme(isDark(root.querySelector('.cf-figure')) ? 'dark' : 'light'),
    selected,
  };
  return toMarkup(sheet(drawing, chart.marks(drawing.layout, look), options, words, look, space));
}

/** Whether the figure stands on a dark ground: the used colour scheme of its place in the page. */
function isDark(figure: Element | null): boolean {
  const scheme = figure ? getComputedStyle(figure).colorScheme : '';
  if (!scheme.includes('dark')) return false;
  return !scheme.includes('light') || matchMedia('(prefers-color-scheme: dark)').matches;
}

/** The content of a download. */
export function contentOf(format: ExportFormat, svg: () => string, { records, sources }: Drawing): string {
  if (format === 'svg') return svg();
  return format === 'csv' ? toCsv(records()) : toJson(records(), sources);
}

/** Offers a file to the reader. */
export function download(format: ExportFormat, name: string, content: string, document: Document): void {
  const url = URL.createObjectURL(new Blob([content], { type: `${types[format]};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = url;
  link.download = `${name}.${format}`;
  link.click();
  // The browser has taken the file by the next task.
  setTimeout(() => URL.revokeObjectURL(url), 0);
}
