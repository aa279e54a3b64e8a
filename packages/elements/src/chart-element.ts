import { defaultsOf, figureOptions, type FigureOptions, type OptionTable, type Placed } from '@cityfacts/layout';
import type { Words } from '@cityfacts/layout';
import type { Chart, Drawing } from '@cityfacts/marks';
import { html, LitElement } from 'lit';
import type { CSSResultGroup, PropertyDeclarations, PropertyValues, TemplateResult } from 'lit';
import { DrawingController } from './controllers/drawing.js';
import { GroupController } from './controllers/group.js';
import { LanguageController } from './controllers/language.js';
import { NearnessController } from './controllers/nearness.js';
import { ProblemsController } from './controllers/problems.js';
import { ReaderController } from './controllers/reader.js';
import { emphasised, StopsController } from './controllers/stops.js';
import { TooltipController } from './controllers/tooltip.js';
import { WidthController } from './controllers/width.js';
import { define } from './defining.js';
import { svgFile } from './exporting.js';
import { liveFigure, type Controls } from './figure/live-figure.js';
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
  static readonly version: string = version;
  static override styles: CSSResultGroup = styles;
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

  readonly #chart: Chart<Rows, Options, Model, Layout>;
  readonly #controls: Controls<Layout, Options>;
  readonly #rows: () => unknown;
  readonly #table: OptionTable<Options & FigureOptions>;
  readonly #drawing: DrawingController<Rows, Options, Model, Layout>;
  readonly #language = new LanguageController(this);
  readonly #near = new NearnessController(this);
  readonly #width = new WidthController(this);
  protected readonly tooltip = new TooltipController(this);
  protected readonly reader = new ReaderController(this);
  readonly #stops = new StopsController(this, this.reader.choose, stop => this.tooltip.show(stop));
  readonly #problems = new ProblemsController(this);

  /** `bundled` gives the rows that the defining module brought along; `controls`: buttons and choices of one chart alone. */
  protected constructor(
    chart: Chart<Rows, Options, Model, Layout>,
    bundled: () => Rows | null,
    controls: Controls<Layout, Options> = () => null,
  ) {
    super();
    this.#chart = chart;
    this.#controls = controls;
    this.#rows = () => this.data ?? bundled() ?? {};
    this.#table = { ...figureOptions, ...chart.options } as unknown as OptionTable<Options & FigureOptions>;
    this.#drawing = new DrawingController(chart);
    new GroupController(this);
    Object.assign(this, defaultsOf(this.#table), { data: null, selected: null });
  }

  /** Settled when the chart is on the page for the first time. */
  get drawn(): Promise<void> {
    return this.#drawing.first.then(async () => void (await this.updateComplete));
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
    const { width, space } = this.#width;
    if (!this.#near.near || !width || !words) return;
    const problems = attributeProblems(this, this.#table);
    const input = { rows: this.#rows(), options: this.#options, words, space, problems };
    this.#drawing.draw(input, changed.size > Number(changed.has('selected')));
  }

  protected override render(): TemplateResult {
    return html`<div class="frame">${this.#figure() ?? html`<slot></slot>`}</div>`;
  }

  #figure(): TemplateResult | null {
    const { words, drawing } = this;
    if (!drawing || !words) return null;
    const controls = this.#controls(drawing.layout, words, this.#options);
    const state = { shown: this.tooltip.stop, selected: this.#emphasis, controls };
    return liveFigure(this.#chart, drawing, this.#options, words, state, this.#stops, this.reader);
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
    this.#problems.report(this.drawing?.problems ?? []);
  }

  get #options(): Options & FigureOptions {
    return optionsOf(this as unknown as Options & FigureOptions, this.#table);
  }

  /** What stands out: the reader's selection where it is shown here, else the author's highlight. */
  get #emphasis(): readonly string[] {
    return emphasised(this.drawing?.layout.stops ?? [], this.selected === null ? this.highlight : [this.selected]);
  }
}
