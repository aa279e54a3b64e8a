import {
  figureOptionDocs,
  figureOptions,
  type FigureOptions,
  type OptionDocs,
  type OptionTable,
  type ChartDetails,
  type ChartLayout,
  type LayoutContext,
  type I18n,
  type ReadContext,
  type Validate,
} from '@cityfacts/core';
import { computeFigure, type Chart, type FullFigure, type RenderContext } from '@cityfacts/core';

/** One drawing, ready for every format. */
export interface ComputedChart {
  readonly figure: FullFigure;
  marks(context: RenderContext): ReturnType<Chart<never, never, never, ChartLayout>['render']>;
}

/** A chart with its rows, its types closed over: what formats, command line and snippets work with. */
export interface RegisteredChart<Options> {
  readonly tag: string;
  /** The options of the chart, then those of the frame around it. */
  readonly options: OptionTable<Options & FigureOptions>;
  /** What each of them means. */
  readonly docs: OptionDocs<Options & FigureOptions>;
  /** `data` in place of the bundled rows, where it is given; `reading`: how it is written. */
  computeFigure(
    data: unknown,
    options: Options & FigureOptions,
    i18n: I18n,
    context: LayoutContext,
    reading?: ReadContext,
  ): ComputedChart;
  /** The rows of an author as the chart gets them. */
  readonly validate: Validate<object>;
}

/** Puts a chart, the rows it ships with and what its options mean together. */
export function registerChart<Rows, Options, Model, Layout extends ChartLayout>(
  chart: Chart<Rows, Options, Model, Layout>,
  details: ChartDetails<Model>,
  validate: Validate<Rows>,
  rows: () => Rows,
  docs: OptionDocs<Options>,
): RegisteredChart<Options> {
  return {
    tag: chart.name,
    options: { ...chart.options, ...figureOptions } as OptionTable<Options & FigureOptions>,
    docs: { ...docs, ...figureOptionDocs } as OptionDocs<Options & FigureOptions>,
    validate: validate as Validate<object>,
    computeFigure(data, options, i18n, context, reading) {
      // What the package ships with is sound: a test says so, and nobody needs to check it again.
      const checked =
        data === undefined ? { rows: rows(), problems: [] } : validate(data, { language: i18n.locale, ...reading });
      const figure = computeFigure(chart, details, checked, options, i18n, context);
      const { layout } = figure;
      return {
        figure,
        marks: context => chart.render(layout, context),
      };
    },
  };
}
