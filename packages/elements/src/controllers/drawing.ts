import { defaultsOf, equal, messages, tableMeasurer, type Checked, type FigureOptions, type Placed, type Problem, type Space, type Words } from '@cityfacts/core';
import { place, prepare, type Chart, type Drawing, type Prepared } from '@cityfacts/core';

/** All that a drawing depends on. */
export interface DrawingInput<Rows, Options> {
  readonly rows: Checked<Rows>;
  readonly options: Options & FigureOptions;
  readonly words: Words;
  /** The room of the drawing itself. */
  readonly space: Space;
  /** What is wrong with the attributes themselves. */
  readonly problems: readonly Problem[];
}

/** Runs the plan of a chart, no more of it than has changed, and keeps what goes wrong in it inside. */
export class DrawingController<Rows, Options, Model, Layout extends Placed> {
  /** `null` until the first drawing, and after a failure. */
  current: Drawing<Layout> | null = null;
  /** Why there is no drawing. */
  failure: Problem | null = null;
  /** Settled with the first drawing. */
  readonly first: Promise<void>;
  #settle = (): void => {};
  readonly #chart: Chart<Rows, Options, Model, Layout>;
  #prepared: Prepared<Model> | null = null;
  #for: DrawingInput<Rows, Options> | null = null;

  constructor(chart: Chart<Rows, Options, Model, Layout>) {
    this.#chart = chart;
    this.first = new Promise(resolve => (this.#settle = resolve));
  }

  /** Draws again where anything differs by value. Returns whether rows or options do. */
  draw(input: DrawingInput<Rows, Options>): boolean {
    const { rows, options, words, space, problems } = input;
    const before = this.#for;
    const changed = rows !== before?.rows || !equal([options, problems], [before.options, before.problems]);
    if (changed || words !== before.words) this.#prepared = null;
    else if (space === before.space) return false;
    this.#for = input;
    try {
      this.#prepared ??= prepare(this.#chart, rows.rows, options, words, rows);
      const drawing = place(this.#chart, this.#prepared, space);
      this.current = { ...drawing, problems: [...problems, ...drawing.problems] };
      this.failure = null;
      this.#settle();
    } catch (cause) {
      this.fail(cause, words);
    }
    return changed;
  }

  /** Nothing is to be shown. */
  clear(): void {
    this.current = this.failure = this.#for = null;
  }

  /** Whatever happens inside stays inside: the page goes on and the figure says what is wrong, with no rows at all. */
  fail(cause: unknown, words: Words | null): void {
    this.failure = messages.failed(cause);
    this.current = null;
    if (!words) return;
    const options = { ...defaultsOf(this.#chart.options) } as Options & FigureOptions;
    const prepared = prepare(this.#chart, emptyRows, { ...options, highlight: [] }, words);
    const drawing = place(this.#chart, prepared, { width: 640, text: tableMeasurer });
    this.current = { ...drawing, problems: [this.failure] };
    this.#settle();
  }
}

const emptyRows = { places: [], indicators: [], observations: [], funds: [], events: [] };
