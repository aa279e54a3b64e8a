import { figureOptionDocs, figureOptions, type FigureOptions, type OptionDocs, type OptionTable, type Placed, type Space, type Words } from '@cityfacts/core';
import { draw, type Chart, type Drawing, type Look } from '@cityfacts/core';
import type { Still } from './static-controls.js';

/** One drawing, ready for every format. */
export interface Drawn {
  readonly drawing: Drawing;
  /** What stands in the place of controls. */
  readonly still: readonly string[];
  marks(look: Look): ReturnType<Chart<never, never, never, Placed>['marks']>;
}

/** A chart with its rows, its types closed over: what formats, command line and snippets work with. */
export interface Shipped<Options> {
  readonly tag: string;
  /** The options of the chart, then those of the frame around it. */
  readonly options: OptionTable<Options & FigureOptions>;
  /** What each of them means. */
  readonly docs: OptionDocs<Options & FigureOptions>;
  /** `data` in place of the bundled rows, where it is given. */
  draw(data: unknown, options: Options & FigureOptions, words: Words, space: Space): Drawn;
}

/** Puts a chart, the rows it ships with and what its options mean together. */
export function ship<Rows, Options, Model, Layout extends Placed>(
  chart: Chart<Rows, Options, Model, Layout>,
  rows: Rows,
  docs: OptionDocs<Options>,
  still: Still<Layout, Options> = () => [],
): Shipped<Options> {
  return {
    tag: chart.name,
    options: { ...chart.options, ...figureOptions } as OptionTable<Options & FigureOptions>,
    docs: { ...docs, ...figureOptionDocs } as OptionDocs<Options & FigureOptions>,
    draw(data, options, words, space) {
      const input = data === undefined ? rows : data;
      const drawing = draw(chart, input, options, words, space);
      const { layout } = drawing;
      return { drawing, still: still(layout, options, words), marks: look => chart.marks(layout, look) };
    },
  };
}
