import type { Checked, FigureOptions, OptionTable, Placed } from '@cityfacts/core';
import type { Chart } from '@cityfacts/core';

/** What an element shows: a chart, its rows, and what is asked of it now. */
export interface Subject<Rows, Options, Model, Layout extends Placed> {
  readonly chart: Chart<Rows, Options, Model, Layout>;
  /** The options of the frame and of the chart. */
  readonly table: OptionTable<Options & FigureOptions>;
  /** `null` while there are none to show. */
  rows(): Checked<Rows> | null;
  options(): Options & FigureOptions;
  /** Ids of what stands out; `passing`: what the reader of another chart of the group points at too. */
  emphasis(passing?: boolean): readonly string[];
}
