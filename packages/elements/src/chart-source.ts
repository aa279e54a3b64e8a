import type { Validated, FigureOptions, OptionTable, ChartLayout } from '@cityfacts/core';
import type { Chart } from '@cityfacts/core';

/** What an element shows: a chart, its rows, and what is asked of it now. */
export interface ChartSource<Rows, Options, Model, Layout extends ChartLayout> {
  readonly chart: Chart<Rows, Options, Model, Layout>;
  /** The options of the frame and of the chart. */
  readonly table: OptionTable<Options & FigureOptions>;
  /** `null` while there are none to show. */
  rows(): Validated<Rows> | null;
  /** Whether those rows came with the defining module. */
  isBundled(): boolean;
  options(): Options & FigureOptions;
  /** Ids of what stands out; `hovering`: what the reader of another chart of the group points at too. */
  emphasis(hovering?: boolean): readonly string[];
}
