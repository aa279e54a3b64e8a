import {
  figureOptionDocs,
  figureOptions,
  type FigureOptions,
  type OptionDocs,
  type OptionTable,
  type ChartLayout,
  type LayoutContext,
  type I18n,
} from '@cityfacts/core';
import { computeFigure, type Chart, type Figure, type RenderContext } from '@cityfacts/core';
import type { StaticControls } from './static-controls.js';

/** One drawing, ready for every format. */
export interface ComputedChart {
  readonly figure: Figure;
  /** What is in the place of controls. */
  readonly controls: readonly string[];
  marks(context: RenderContext): ReturnType<Chart<never, never, never, ChartLayout>['render']>;
}

/** A chart with its rows, its types closed over: what formats, command line and snippets work with. */
export interface RegisteredChart<Options> {
  readonly tag: string;
  /** The options of the chart, then those of the frame around it. */
  readonly options: OptionTable<Options & FigureOptions>;
  /** What each of them means. */
  readonly docs: OptionDocs<Options & FigureOptions>;
  /** `data` in place of the bundled rows, where it is given. */
  computeFigure(data: unknown, options: Options & FigureOptions, i18n: I18n, context: LayoutContext): ComputedChart;
}

/** Puts a chart, the rows it ships with and what its options mean together. */
export function registerChart<Rows, Options, Model, Layout extends ChartLayout>(
  chart: Chart<Rows, Options, Model, Layout>,
  rows: () => Rows,
  docs: OptionDocs<Options>,
  still: StaticControls<Layout, Options> = () => [],
): RegisteredChart<Options> {
  return {
    tag: chart.name,
    options: { ...chart.options, ...figureOptions } as OptionTable<Options & FigureOptions>,
    docs: { ...docs, ...figureOptionDocs } as OptionDocs<Options & FigureOptions>,
    computeFigure(data, options, i18n, context) {
      // What the package ships with is sound: a test says so, and nobody needs to check it again.
      const checked = data === undefined ? { rows: rows(), problems: [] } : chart.validate(data);
      const figure = computeFigure(chart, data, options, i18n, context, checked);
      const { layout } = figure;
      return {
        figure,
        controls: still(layout, options, i18n),
        marks: context => chart.render(layout, context),
      };
    },
  };
}
