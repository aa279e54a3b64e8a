import {
  defaultsOf,
  figureOptions,
  MARGIN,
  type FigureOptions,
  type OptionTable,
  type Placed,
} from '@cityfacts/layout';
import type { Words } from '@cityfacts/layout';
import type { Chart, Drawing } from '@cityfacts/marks';
import { html, LitElement, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { DrawingController } from './controllers/drawing.js';
import { GroupController } from './controllers/group.js';
import { LanguageController } from './controllers/language.js';
import { NearnessController } from './controllers/nearness.js';
import { ProblemsController } from './controllers/problems.js';
import { ReaderController } from './controllers/reader.js';
import { StopsController } from './controllers/stops.js';
import { TooltipController } from './controllers/tooltip.js';
import { WidthController } from './controllers/width.js';
import { define } from './defining.js';
import { svgFile } from './exporting.js';
import { liveFigure } from './figure/live-figure.js';
import { styles } from './figure/styles.js';
import { wordsFor } from './languages.js';
import { attributeProblems, optionsOf, propertiesOf, type Settable } from './properties.js';
import { version } from './version.js';

// The options of the frame are properties of every chart: Lit declares them from the table that documents them.
export interface ChartElement<Rows, Options, Model, Layout extends Placed> extends Settable<FigureOptions> {}

/**
 * What the charts share as elements. Closed: a subclass names its chart and its rows, nothing more.
 * attributes and data ─drawing─▶ figure; what the reader does changes `selected` and options only.
 */
export abstract class ChartElement<Rows, Options, Model, Layout extends Placed> extends LitElement {
  static readonly version = version;
  static override styles = styles;
  static override properties: PropertyDeclarations = {
    ...propertiesOf(figureOptions),
    data: { attribute: false },
    selected: { attribute: false },
  };

  /** Registers the element; a second definition of the tag is harmless and reported once. */
  static define(tag: string, registry: CustomElementRegistry = customElements): void {
    define(this, tag, registry);
  }

  /** Your own rows, in the form that the chart reads; `null` shows the bundled ones. */
  declare data: unknown;
  /** Id of the city, fund or event that is selected, `null` for none. */
  declare selected: string | null;
  /** Settled when the chart has been drawn for the first time. */
  readonly drawn: Promise<void>;

  readonly #chart: Chart<Rows, Options, Model, Layout>;
  readonly #rows: () => unknown;
  readonly #table: OptionTable<Options & FigureOptions>;
  readonly #drawing: DrawingController<Rows, Options, Model, Layout>;
  readonly #language = new LanguageController(this);
  readonly #near = new NearnessController(this);
  readonly #width = new WidthController(this);
  readonly #tooltip = new TooltipController(this);
  readonly #reader = new ReaderController(this);
  readonly #stops = new StopsController(this, this.#reader.choose, stop => this.#tooltip.show(stop));
  readonly #problems = new ProblemsController(this);
  #settle = (): void => {};

  /** `bundled` gives the rows that the defining module brought along. */
  protected constructor(chart: Chart<Rows, Options, Model, Layout>, bundled: () => Rows | null) {
    super();
    this.#chart = chart;
    this.#rows = () => this.data ?? bundled() ?? {};
    this.#table = { ...figureOptions, ...chart.options } as unknown as OptionTable<Options & FigureOptions>;
    this.#drawing = new DrawingController(chart);
    this.drawn = new Promise(resolve => (this.#settle = resolve));
    new GroupController(this);
    Object.assign(this, defaultsOf(this.#table), { data: null, selected: null });
  }

  /** The words of the reader's language, `null` where this copy of the library carries none. */
  get words(): Words | null {
    return wordsFor(this.#language.tag);
  }

  /** What is on the page, as data; `null` until the first drawing. */
  get drawing(): Drawing<Layout> | null {
    return this.#drawing.current;
  }

  /** The figure as one SVG file with title, notes and sources, `width` px wide; `''` where no language is known. */
  toSvg(width: number = this.#width.width || 640): string {
    const { words, renderRoot } = this;
    return words ? svgFile(this.#chart, this.#rows(), this.#options, words, width, renderRoot, this.#emphasis) : '';
  }

  protected override willUpdate(changed: PropertyValues): void {
    const { words } = this;
    if (!this.#near.near || !this.#width.width || !words) return;
    const input = {
      rows: this.#rows(),
      options: this.#options,
      words,
      width: this.#width.width - 2 * MARGIN,
      problems: attributeProblems(this, this.#table),
    };
    this.#drawing.draw(input, changed.size > Number(changed.has('selected')));
    this.#stops.stops = this.drawing?.layout.stops ?? [];
  }

  protected override render(): TemplateResult {
    return html`<div class="frame">${this.#figure() ?? html`<slot></slot>`}</div>`;
  }

  #figure(): TemplateResult | null {
    const { words, drawing } = this;
    if (!drawing || !words) return null;
    const state = { shown: this.#tooltip.stop, selected: this.#emphasis };
    return liveFigure(this.#chart, drawing, this.#options, words, state, this.#stops, this.#reader);
  }

  protected override performUpdate(): void {
    try {
      super.performUpdate();
    } catch (cause) {
      // A template failed: draw the figure of the failure instead, once.
      if (this.#drawing.failure) throw cause;
      this.#drawing.fail(cause, this.words);
      this.requestUpdate();
    }
  }

  protected override updated(): void {
    if (!this.drawing) return;
    this.#problems.report(this.drawing.problems);
    this.#settle();
  }

  get #options(): Options & FigureOptions {
    return optionsOf(this as unknown as Options & FigureOptions, this.#table);
  }

  /** What stands out: the reader's selection where it is shown here, else the author's highlight. */
  get #emphasis(): readonly string[] {
    const stops = this.drawing?.layout.stops ?? [];
    const wanted = this.selected === null ? this.highlight : [this.selected];
    return wanted.filter(id => stops.some(stop => stop.entity === id || stop.place === id));
  }
}
