import { defaultsOf, MARGIN, tableMeasurer, type FigureOptions, type OptionTable } from '@cityfacts/core';
import { literalTheme, renderSheet, toMarkup, type ThemeName } from '@cityfacts/core';
import { charts, type Tag } from '../../packages/cityfacts/src/registry.js';
import type { RegisteredChart } from '../../packages/cityfacts/src/register-chart.js';
import { i18nFor } from '../../packages/cityfacts/src/i18n.js';
import type { ChartCase } from '../../stories/cases/case.js';

/** How a case is to be drawn this time. */
export interface Setting {
  readonly lang: string;
  /** Outer width, px; a case with a width of its own keeps it. */
  readonly width: number;
  readonly theme?: ThemeName;
}

/** A case ─▶ the figure as one SVG file; problems are drawn, not thrown. */
export function drawCase(tag: Tag, one: ChartCase, { lang, width, theme = 'light' }: Setting): string {
  const chart = charts[tag] as unknown as RegisteredChart<unknown>;
  const table = chart.options as OptionTable<FigureOptions>;
  const options = { ...defaultsOf(table), ...one.options, ...(lang === 'zh-Hans' && one.hans) };
  const i18n = i18nFor(lang);
  const context = { width: (one.width ?? width) - 2 * MARGIN, measurer: tableMeasurer };
  const { figure, marks } = chart.computeFigure(one.data, options, i18n, context);
  const look = { id: 'case', theme: literalTheme(theme), selected: options.highlight };
  return toMarkup(renderSheet(figure, marks(look), options, i18n, look, context));
}
