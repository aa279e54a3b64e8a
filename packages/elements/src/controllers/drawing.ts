import type {
  Validated,
  FigureOptions,
  ChartLayout,
  DatumText,
  NavigationNode,
  Problem,
  LayoutContext,
  I18n,
} from '@cityfacts/core';
import * as messages from '@cityfacts/core/messages.js';
import { equal } from '@cityfacts/core/equal.js';
import { defaultsOf } from '@cityfacts/core/options.js';
import { tableMeasurer } from '@cityfacts/core/text/measure.js';
import type { Chart, Figure, PreparedFigure } from '@cityfacts/core';
import { layoutFigure, prepareFigure } from '@cityfacts/core/compute-figure.js';

/** All that a drawing depends on. */
export interface FigureInput<Rows, Options> {
  readonly rows: Validated<Rows>;
  readonly options: Options & FigureOptions;
  readonly i18n: I18n;
  /** The room of the drawing itself. */
  readonly context: LayoutContext;
  /** What is wrong with the attributes themselves. */
  readonly problems: readonly Problem[];
}

/** Runs the definition of a chart, no more of it than has changed, and keeps what goes wrong in it inside. */
export class FigureController<Rows, Options, Model, Layout extends ChartLayout> {
  /** `null` until the first drawing, and after a failure. */
  current: Figure<Layout> | null = null;
  /** Why there is no drawing. */
  failure: Problem | null = null;
  /** Whether nothing has been drawn but a failure. */
  failedFirst = true;
  /** Settled with the first drawing. */
  readonly first: Promise<void>;
  #settle = (): void => {};
  readonly #chart: Chart<Rows, Options, Model, Layout>;
  /** What does not depend on the width. */
  prepared: PreparedFigure<Model> | null = null;
  readonly #words = new Map<string, DatumText>();
  #for: FigureInput<Rows, Options> | null = null;

  constructor(chart: Chart<Rows, Options, Model, Layout>) {
    this.#chart = chart;
    this.first = new Promise(resolve => (this.#settle = resolve));
  }

  /** Draws again where anything differs by value. Returns whether rows or options do. */
  draw(input: FigureInput<Rows, Options>): boolean {
    const { rows, options, i18n, context, problems } = input;
    const before = this.#for;
    const changed = rows !== before?.rows || !equal([options, problems], [before.options, before.problems]);
    if (changed || i18n !== before.i18n) this.prepared = null;
    else if (context === before.context) return false;
    this.#for = input;
    this.#words.clear();
    try {
      this.prepared ??= prepareFigure(this.#chart, rows, options, i18n);
      const figure = layoutFigure(this.#chart, this.prepared, context);
      this.current = { ...figure, problems: [...problems, ...figure.problems] };
      this.failure = null;
      this.failedFirst = false;
      this.#settle();
    } catch (cause) {
      this.fail(cause, i18n);
    }
    return changed;
  }

  /** The words for a datum, made once for each drawing. */
  readonly datum = (node: NavigationNode): DatumText => {
    const known = this.#words.get(node.id);
    if (known) return known;
    const { model, i18n } = this.prepared!;
    const words = this.#chart.datum(model, node, i18n);
    this.#words.set(node.id, words);
    return words;
  };

  /** Nothing is to be shown. */
  clear(): void {
    this.current = this.failure = this.#for = this.prepared = null;
  }

  /** Whatever happens inside stays inside: the page goes on and the figure says what is wrong, with no rows at all. */
  fail(cause: unknown, i18n: I18n | null): void {
    this.failure = messages.failed(cause, hint());
    this.current = null;
    if (!i18n) return;
    const options = { ...defaultsOf(this.#chart.options) } as Options & FigureOptions;
    const rows = { rows: emptyRows as Rows, problems: [] };
    this.prepared = prepareFigure(this.#chart, rows, { ...options, highlight: [] }, i18n);
    const figure = layoutFigure(this.#chart, this.prepared, { width: 640, measurer: tableMeasurer });
    this.current = { ...figure, problems: [this.failure] };
    this.#settle();
  }
}

const emptyRows = { places: [], indicators: [], observations: [], funds: [], events: [] };

/** The templates of the npm packages are HTML and no XML; those of the CDN files are both. */
const hint = (): string => (document.contentType?.endsWith('+xml') ? '; a page of XHTML needs the CDN file' : '');
