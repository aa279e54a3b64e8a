import type { LocalText } from '@cityfacts/data';
import * as messages from '@cityfacts/core/messages.js';
import { figureOptions } from '@cityfacts/core/figure/options.js';
import { defaultsOf } from '@cityfacts/core/options.js';
import type { FigureOptions, OptionTable, ChartLayout, Problem, I18n } from '@cityfacts/core';
import type { Chart, Figure, FullFigure } from '@cityfacts/core';
import { html, LitElement } from 'lit';
import type { CSSResultGroup, CSSResultOrNative, PropertyDeclarations, PropertyValues, TemplateResult } from 'lit';
import { FigureController } from './controllers/drawing.js';
import { SyncController } from './controllers/sync.js';
import { LanguageController } from './controllers/language.js';
import { loadTools, MenuController } from './controllers/menu.js';
import { MotionController } from './controllers/motion.js';
import { VisibilityController } from './controllers/visibility.js';
import { PrintController } from './controllers/print.js';
import { ProblemsController } from './controllers/problems.js';
import { SelectionController } from './controllers/selection.js';
import { RowsController, type Bundled, type CheckStage } from './controllers/rows.js';
import { RovingTabindexController } from './controllers/roving-tabindex.js';
import { MoreController, type Evidence, type MoreStage } from './controllers/more.js';
import { TooltipController } from './controllers/tooltip.js';
import { WidthController } from './controllers/width.js';
import { define } from './defining.js';
import { listOf, styleRoot } from './documents.js';
import { placeChip } from './figure/chip.js';
import { heightToHold, holdHeight, showsMore, transferState } from './figure/transfer-state.js';
import { liveFigure, type Controls } from './figure/live-figure.js';
import { printFigure } from './figure/print-figure.js';
import { styles } from './figure/styles.js';
import { wordsFor } from './languages.js';
import { expectBuiltIns, mayCompute } from './built-ins.js';
import { Rewrites } from './rewrites.js';
import { optionsOf, propertiesOf, coerceProperties, type Settable } from './properties.js';
import type { ChartSource } from './chart-source.js';
import { version } from './version.js';

// The options of the frame are properties of every chart: Lit declares them from the table that documents them.
export interface ChartElement<Rows, Options, Model, Layout extends ChartLayout> extends Settable<FigureOptions> {}

/** What an element class brings along for its chart. */
export interface ChartParts<Rows, Options, Model, Layout extends ChartLayout> {
  readonly chart: Chart<Rows, Options, Model, Layout>;
  /** The rows of the defining module. */
  readonly bundled: () => Bundled<Rows>;
  /** The stage `more`. */
  readonly details: () => Promise<MoreStage<Model>>;
  /** The part of the bundled rows that only the stage `more` needs; `null`: there is none. */
  readonly evidence: () => Promise<Evidence<Rows> | null> | null;
  /** The stage `check`. */
  readonly check: () => Promise<CheckStage<Rows>>;
  /** Buttons and choices of this chart alone. */
  readonly controls?: Controls<Layout, Options, Model>;
  /** What follows its drawing. */
  readonly below?: (layout: Layout) => TemplateResult | null;
}

const jsonOrText = (text: string | null): unknown => {
  try {
    return JSON.parse(text ?? 'null');
  } catch {
    return text;
  }
};

/** The places of the rows of any chart. */
type PlaceRows = { readonly places?: readonly { readonly id: string; readonly name: LocalText }[] };

/**
 * What the charts share as elements. Closed: a subclass names its chart and its rows, nothing more.
 * attributes and data ─drawing─▶ figure; what the reader does changes `selected` and options only.
 */
export abstract class ChartElement<Rows, Options, Model, Layout extends ChartLayout> extends LitElement {
  /** The version of this copy of the library. */
  static readonly version: string = version;
  static override styles: CSSResultGroup = styles;
  /** A chart lays itself out again as soon as it knows its width: Lit's development build warns of that in every app. */
  static override enabledWarnings: never[] = [];
  static override properties: PropertyDeclarations = {
    ...propertiesOf(figureOptions),
    data: { converter: { fromAttribute: (text: string | null) => (text === 'null' ? null : (text ?? undefined)) } },
    src: {},
    columns: { converter: { fromAttribute: jsonOrText } },
    numberLocale: { attribute: 'number-locale' },
    loading: {},
    selected: { converter: { fromAttribute: (text: string | null) => text || null } },
  };

  /** Registers the element; a second definition of the tag is harmless and reported once. */
  static define(tag: string, registry: CustomElementRegistry = customElements): void {
    define(this, tag, registry);
  }

  /**
   * Your own rows, in the form of the chart. `undefined`: the bundled rows, unless you have set rows before. `null`: your rows
   * have not arrived; nothing is drawn. As an attribute: JSON or CSV.
   */
  declare data: unknown;
  /** URL of a file with your own rows, JSON or CSV. */
  declare src: string | null;
  /** Meaning of headers that are not recognized: `{"Stadt": "place"}`. As an attribute: JSON. */
  declare columns: Readonly<Record<string, string>> | null;
  /** Language of the numbers in your table, a BCP 47 tag: with `de`, `1.200,5` is 1200.5. */
  declare numberLocale: string | null;
  /** `lazy`: draws when the chart is within one viewport of the reader. `eager`: draws at once. */
  declare loading: 'lazy' | 'eager';
  /** Id of the selected city, fund or event; `null`: none. */
  declare selected: string | null;

  readonly #subject: ChartSource<Rows, Options, Model, Layout>;
  readonly #controls: Controls<Layout, Options, Model>;
  readonly #below: (layout: Layout) => TemplateResult | null;
  readonly #sheets: CSSResultOrNative[] = [];
  readonly #drawing: FigureController<Rows, Options, Model, Layout>;
  readonly #rows: RowsController<Rows>;
  readonly #group = new SyncController(this, () => this.tooltip.node);
  readonly #language = new LanguageController(this);
  readonly #near = new VisibilityController(this);
  readonly #width = new WidthController(this);
  protected readonly motion = new MotionController<Layout>(this);
  protected readonly tooltip = new TooltipController(this);
  protected readonly reader = new SelectionController(this, {
    places: () => (this.#rows.current?.rows as PlaceRows | undefined)?.places ?? [],
    followed: id => this.followed(id),
    tooltip: this.tooltip,
  });
  readonly #nodes = new RovingTabindexController(this, this.reader, this.tooltip);
  readonly #more: MoreController<Rows, Options, Model, Layout>;
  readonly #problems = new ProblemsController(this);
  readonly #wrong = new Map<string, Problem>();
  readonly #rewrites = new Rewrites(this);
  readonly #slot = document.createElement('slot');
  #isStill = false;
  readonly #print = new PrintController(this, () => this.performUpdate());
  readonly #menu: MenuController<Rows, Options, Model, Layout>;

  protected constructor({
    chart,
    bundled,
    details,
    evidence,
    check,
    controls = () => null,
    below = () => null,
  }: ChartParts<Rows, Options, Model, Layout>) {
    super();
    const table = { ...figureOptions, ...chart.options } as unknown as OptionTable<Options & FigureOptions>;
    this.#subject = {
      chart,
      table,
      rows: () => this.#rows.current,
      isBundled: () => this.#rows.isBundled,
      options: () => optionsOf(this as unknown as Options & FigureOptions, table),
      emphasis: hovering => this.#group.emphasis(this.figure?.layout.nodes ?? [], hovering),
    };
    this.#controls = controls;
    this.#below = below;
    this.#drawing = new FigureController(chart);
    this.#rows = new RowsController(this, check, bundled, () => this.#language.tag);
    this.#more = new MoreController(this, this.#subject, this.#drawing, {
      details,
      evidence: async () => await evidence(),
    });
    this.#menu = new MenuController(this, this.#subject, this.#more, this.reader.announce);
    Object.assign(this, defaultsOf(table), {
      src: null,
      columns: null,
      numberLocale: null,
      selected: null,
      loading: 'lazy',
    });
  }

  /** Also waits until rows that the author has set are checked. */
  protected override async getUpdateComplete(): Promise<boolean> {
    const done = await super.getUpdateComplete();
    const { loading } = this.#rows;
    if (!loading) return done;
    await loading;
    return super.getUpdateComplete();
  }

  /** Resolves after the first render. */
  get drawn(): Promise<void> {
    return this.#drawing.first.then(async () => void (await this.updateComplete));
  }

  /** Language and strings of the chart; `null` if this copy of the library has none. */
  get i18n(): I18n | null {
    return wordsFor(this.#language.tag);
  }

  /** The figure as data; `null` until the first render. */
  get figure(): Figure<Layout> | null {
    return this.#drawing.current;
  }

  /**
   * The figure with table, notes, sources and records; `null` if nothing is drawn.
   *
   * @throws {Error} if the stage `more` cannot be loaded, or the page has changed built-in objects
   */
  async fullFigure(): Promise<FullFigure<Layout> | null> {
    expectBuiltIns();
    await this.#more.load();
    return this.#more.full;
  }

  /**
   * The figure as one SVG file with title, notes and sources, `width` px wide. It shows what the page shows.
   *
   * @throws {Error} if nothing is drawn yet, with the reason, if the stages `tools` and `more` cannot be loaded, or if the page has
   *   changed built-in objects
   */
  async toSvg(width: number = this.#width.width || 640): Promise<string> {
    // One that was never in a document has no update to wait for.
    await (this.shadowRoot && this.updateComplete);
    expectBuiltIns();
    const [{ svgFile, notDrawn }] = await Promise.all([loadTools(), this.#more.load()]);
    const details = this.#more.full?.details;
    const { i18n } = this;
    if (!i18n || !details) throw notDrawn(this, this.#rows.problems[0]);
    return svgFile(this.#subject, details, i18n, width, this.renderRoot);
  }

  /** The name of what another chart of the page selected here; empty: it did not. */
  protected followed(id: string): string {
    return this.#group.labelOf(id);
  }

  /** @internal Adds a style sheet to the shadow root, for a stage that comes later. */
  adopt(sheet: CSSResultOrNative): void {
    this.#sheets.push(sheet);
    this.adoptedCallback();
  }

  /** In another document: a style sheet belongs to one. */
  adoptedCallback(): void {
    const own = (this.constructor as typeof ChartElement).elementStyles;
    if (this.shadowRoot) styleRoot(this.shadowRoot, [...own, ...this.#sheets]);
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const height = heightToHold(this);
    try {
      return super.createRenderRoot();
    } catch {
      // Made for one document and put into another.
      this.adoptedCallback();
      return this.shadowRoot!;
    } finally {
      // Until the first rendering: another chart of the page may be measured before.
      this.shadowRoot!.append(this.#slot);
      holdHeight(this.shadowRoot!, height);
    }
  }

  protected override update(properties: PropertyValues): void {
    super.update(properties);
    this.#slot.remove();
  }

  override attributeChangedCallback(name: string, before: string | null, text: string | null): void {
    // React before 19 sets the attribute anew at each rendering: rows that were set as the property since stay.
    if (name !== 'data' || text !== before) super.attributeChangedCallback(name, before, text);
  }

  protected override willUpdate(properties: PropertyValues): void {
    const { i18n } = this;
    this.selected ??= null;
    (this as { choices?: { keep(): void } }).choices?.keep();
    coerceProperties(this as unknown as Options & FigureOptions, this.#subject.table, properties, this.#wrong);
    const { width, context } = this.#width;
    const rows = this.#rows.current;
    if (!rows) return this.#drawing.clear();
    if (!this.#near.isNearViewport || !width || !i18n) return;
    // A static figure that shows more than the first file can stays until the stage `more` is there.
    if (!this.figure && this.#more.mustWait(showsMore(this))) return;
    const before = this.figure?.layout ?? null;
    const problems = [...this.#wrong.values()];
    const changed = this.#drawing.draw({ rows, options: this.#subject.options(), i18n, context, problems });
    if (changed) this.motion.changes(before);
  }

  protected override render(): TemplateResult {
    const printed = this.#print.printing && this.i18n ? this.#printed(this.i18n) : null;
    return html`<div class="frame">${this.#figure() ?? html`<slot></slot>${this.#pending()}`}</div>${printed}`;
  }

  /** That the rows load, or that they could not be loaded, and a button to try again. */
  #pending(): TemplateResult | null {
    const { loading, problems, retry } = this.#rows;
    const words = this.i18n?.strings.figure;
    // A static figure shows the same: a line that comes below it and goes again would move the page.
    if (!words || !(problems.length || (loading && !this.querySelector('.cf-figure')))) return null;
    return html`<div class="cf-pending"><p role="status">${loading ? words.loading : words.noRows}</p>${this.#rows.mayRetry ? html`<button type="button" @click=${retry}>${words.retry}</button>` : null}</div>`;
  }

  #printed(i18n: I18n): TemplateResult | null {
    const more = this.#more.print(this.#subject.options(), i18n);
    return printFigure(this.#subject, i18n, this.#width.context.measurer, more);
  }

  #figure(): TemplateResult | null {
    const { i18n, figure, tooltip: details, selected: chosen } = this;
    // A static figure is better than one that says what has failed.
    if (!figure || !i18n || (this.#drawing.failedFirst && this.childElementCount)) return null;
    const more = this.#more;
    const { datum, prepared } = this.#drawing;
    const { layout } = figure;
    const controls =
      more.open && prepared ? this.#controls(layout, i18n, this.#subject.options(), prepared.model) : null;
    const below = this.#below(layout);
    const state = { details, more, datum, selected: this.#subject.emphasis(true), chosen, controls, below };
    return liveFigure(this.#subject, figure, i18n, state, this.#nodes, this.reader, this.#menu);
  }

  protected override shouldUpdate(): boolean {
    return !this.#isStill;
  }

  protected override performUpdate(): void {
    this.#isStill = !mayCompute();
    try {
      // The page has changed what figures are computed with: what it shows stays as it is.
      if (this.#isStill) return super.performUpdate();
      this.#rewrites.undo();
      transferState(this, this.#more, () => super.performUpdate());
    } catch (cause) {
      if (this.#isStill) return;
      // Chromium lets nobody make templates while `window.print()` runs: the figure of the screen is printed then.
      if (this.#print.printing) return this.#print.set(false);
      const { failure } = this.#drawing;
      this.#drawing.fail(cause, this.i18n);
      // A template failed: draw the figure of the failure instead, once; where that fails too, the static content is there.
      if (!failure) return this.requestUpdate();
      this.#problems.report([failure]);
    } finally {
      this.#rewrites.watch();
    }
  }

  protected override firstUpdated(): void {
    this.#problems.report(unknownAttributes(this));
  }

  protected override updated(): void {
    placeChip(this.renderRoot);
    const { selected } = this;
    const rows = this.figure && this.#rows.current?.rows;
    this.#problems.report([...this.#rows.problems, ...(this.figure?.problems ?? [])]);
    // Another chart of the group may know it.
    if (!rows || !selected || this.sync || selected !== this.getAttribute('selected')) return;
    const ids = (Object.values(rows).flat() as ({ readonly id: string } | null)[]).map(row => row?.id ?? '');
    if (!ids.includes(selected)) this.#problems.report([messages.badOption('selected', selected, ids)]);
  }
}

/** Attributes of HTML whose properties have other names, or none. */
const OF_HTML = /^(class|role|is|item\w+|exportparts|xmlns|tabindex|accesskey|contenteditable|inputmode|enterkeyhint)$/;

/** Attributes of one word, or that begin as one that the element has, and are none: `city`, `no-legends`. */
function unknownAttributes(element: Element): readonly Problem[] {
  const known = (element.constructor as typeof LitElement).observedAttributes;
  const problems: Problem[] = [];
  for (const { name, value } of listOf(element.attributes)) {
    if (name === 'loading' && !/^(lazy|eager)$/.test(value))
      problems.push(messages.badOption(name, value, ['lazy', 'eager']));
    if (known.includes(name) || name in element || OF_HTML.test(name)) continue;
    const near = known.filter(other => other.slice(0, 3) === name.slice(0, 3));
    if (/^[a-z]+$/.test(name) || (near.length && !/^data-|:/.test(name)))
      problems.push(messages.unknownAttribute(name, near.length ? near : known));
  }
  return problems;
}
