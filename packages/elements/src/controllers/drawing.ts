import {
  defaultsOf,
  messages,
  tableMeasurer,
  type Checked,
  type FigureOptions,
  type Placed,
  type Problem,
  type Space,
  type Words,
} from '@cityfacts/layout';
import { place, prepare, type Chart, type Drawing, type Prepared } from '@cityfacts/marks';

/** All that a drawing depends on. */
export interface DrawingInput<Options> {
  readonly rows: unknown;
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
  #checked: Checked<Rows> | null = null;
  #checkedFor: unknown;
  #prepared: Prepared<Model> | null = null;
  #for: Pick<DrawingInput<Options>, 'space' | 'words'> | null = null;

  constructor(chart: Chart<Rows, Options, Model, Layout>) {
    this.#chart = chart;
    this.first = new Promise(resolve => (this.#settle = resolve));
  }

  /** Draws again where anything differs; `changed`: rows or options do. */
  draw(input: DrawingInput<Options>, changed: boolean): void {
    const { rows, options, words, space } = input;
    if (changed || words !== this.#for?.words) this.#prepared = null;
    else if (space === this.#for.space) return;
    this.#for = { space, words };
    try {
      this.#prepared ??= prepare(this.#chart, rows, options, words, this.#sound(rows));
      const drawing = place(this.#chart, this.#prepared, space);
      this.current = { ...drawing, problems: [...input.problems, ...drawing.problems] };
      this.failure = null;
      this.#settle();
    } catch (cause) {
      this.fail(cause, words);
    }
  }

  /** Rows are checked once, however often the options change. */
  #sound(input: unknown): Checked<Rows> {
    if (!this.#checked || this.#checkedFor !== input) this.#checked = this.#chart.check(input);
    this.#checkedFor = input;
    return this.#checked;
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
