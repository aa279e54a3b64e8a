import { computeDetails, prepareFigure, withDetails } from '@cityfacts/core/compute-figure.js';
import type {
  ChartDetails,
  ChartLayout,
  Detail,
  FigureDetails,
  FigureOptions,
  FullFigure,
  I18n,
  MoreState,
  NavigationNode,
  PreparedFigure,
} from '@cityfacts/core';
import {
  html,
  nothing,
  type CSSResultOrNative,
  type ReactiveController,
  type ReactiveControllerHost,
  type TemplateResult,
} from 'lit';
import { guard } from 'lit/directives/guard.js';
import { mayCompute } from '../built-ins.js';
import type { ChartSource } from '../chart-source.js';
import type * as Stage from '../stages/more.js';
import type { FigureController } from './drawing.js';

/** The stage `more` of a chart. */
export interface MoreStage<Model> {
  readonly details: ChartDetails<Model>;
  readonly moreStyles: typeof Stage.moreStyles;
  readonly moreContent: typeof Stage.moreContent;
  readonly printContent: typeof Stage.printContent;
  readonly tablePart: typeof Stage.tablePart;
  readonly detailList: typeof Stage.detailList;
}

/** Where a part can be waited for, and what has the focus in it once it is there. */
const FOCUS: readonly (readonly [part: string, target: string])[] = [
  ['.cf-more', 'summary'],
  ['.cf-tooltip', '.cf-close'],
  ['.cf-figure', '.cf-scroll'],
];

export interface MoreHost extends ReactiveControllerHost, HTMLElement {
  adopt(styles: CSSResultOrNative): void;
}

/** What the bundled rows leave out: evidence that only the stage `more` shows. */
export interface Evidence<Rows> {
  /** The same rows with all that is known of them. */
  complete(rows: Rows): Rows;
}

/** What an element class says of its later stages: one `import()` each. */
export interface MoreLoaders<Rows, Model> {
  readonly details: () => Promise<MoreStage<Model>>;
  /** `null` where the rows are complete. */
  readonly evidence: () => Promise<Evidence<Rows> | null>;
}

/** Loads the stage `more` when a reader asks for it, and computes what it shows. */
export class MoreController<Rows, Options, Model, Layout extends ChartLayout> implements ReactiveController, MoreState {
  open = false;
  readonly #host: MoreHost;
  readonly #subject: ChartSource<Rows, Options, Model, Layout>;
  readonly #drawing: FigureController<Rows, Options, Model, Layout>;
  readonly #loaders: MoreLoaders<Rows, Model>;
  #stage: MoreStage<Model> | null = null;
  #evidence: Evidence<Rows> | null = null;
  #failed = false;
  /** Whether a reader waits for it. */
  #isAwaited = false;
  #loading: Promise<void> | null = null;
  /** Where the button to try again had the focus. */
  #waiting: readonly [part: Element, target: string] | null = null;
  #for: PreparedFigure<Model> | null = null;
  #prepared: PreparedFigure<Model> | null = null;
  #details: FigureDetails | null = null;
  #datum: {
    readonly node: NavigationNode;
    readonly prepared: PreparedFigure<Model>;
    readonly lines: readonly Detail[];
  } | null = null;

  constructor(
    host: MoreHost,
    subject: ChartSource<Rows, Options, Model, Layout>,
    drawing: FigureController<Rows, Options, Model, Layout>,
    loaders: MoreLoaders<Rows, Model>,
  ) {
    this.#host = host;
    this.#subject = subject;
    this.#drawing = drawing;
    this.#loaders = loaders;
    host.addController(this);
  }

  /** A reader who acts may soon ask for more: it is fetched once the page is idle, unless it could not be loaded by then. */
  hostConnected(): void {
    const first = () => whenIdle(() => void (this.#failed || this.load().catch(() => undefined)));
    for (const type of ['pointerdown', 'keydown']) this.#host.addEventListener(type, first, { once: true });
  }

  readonly toggle = (event: Event): void => {
    this.open = (event.currentTarget as HTMLDetailsElement).open;
    this.#host.requestUpdate();
    if (this.open) this.prepare();
  };

  readonly prepare = (): void => {
    this.#isAwaited = true;
    void this.load().catch(() => undefined);
  };

  /** Whether the stage is there. */
  get loaded(): boolean {
    return this.#stage !== null;
  }

  hostUpdate(): void {
    const focused = this.#host.shadowRoot?.activeElement;
    if (!focused?.closest('.cf-pending')) return;
    const [part, target] = FOCUS.find(([part]) => focused.closest(part))!;
    this.#waiting = [focused.closest(part)!, target];
  }

  /** The button that tried again is gone: the focus stays where what it asked for is. */
  hostUpdated(): void {
    const [part, target] = this.#waiting ?? [];
    this.#waiting = null;
    if (part && target && !this.#host.shadowRoot?.activeElement)
      part.querySelector<HTMLElement>(target)?.focus({ preventScroll: true });
  }

  /** Whether a drawing waits until all that it is to show is here; `needed`: whether it shows more than the first file can. */
  mustWait(needed: boolean): boolean {
    if (!needed || this.#stage || this.#failed) return false;
    this.prepare();
    return true;
  }

  /** @throws where a part of it cannot be loaded; the next call tries again */
  async load(): Promise<void> {
    if (this.#stage) return;
    await (this.#loading ??= this.#load());
  }

  async #load(): Promise<void> {
    this.#host.requestUpdate();
    try {
      const [stage, evidence] = await Promise.all([this.#loaders.details(), this.#loaders.evidence()]);
      this.#evidence = evidence;
      if (!this.#stage) this.#host.adopt(stage.moreStyles);
      this.#stage = stage;
      this.#failed = false;
    } catch (cause) {
      // Where nobody has asked yet, who does so tries again.
      this.#failed = this.#isAwaited;
      throw cause;
    } finally {
      this.#loading = null;
      this.#host.requestUpdate();
    }
  }

  /** What is behind the link: the content, or that it loads, or that it could not. */
  content(options: FigureOptions, i18n: I18n, controls: unknown): unknown {
    if (!this.open) return nothing;
    const figure = this.full;
    if (!figure || !this.#stage) return this.pending(i18n);
    const { layout, notes, details } = figure;
    const keys = [this.#details, i18n, layout.view, options.summary, options.noSource, ...notes];
    return this.#stage.moreContent(figure, details, options, i18n, controls, render => guard(keys, render));
  }

  /** The table in place of a drawing. */
  table(i18n: I18n): unknown {
    const figure = this.full;
    const stage = this.#stage;
    if (!figure || !stage) return this.pending(i18n);
    const { details, description } = figure;
    return guard([this.#details, i18n], () => stage.tablePart(details, description.statistics, i18n));
  }

  /** What follows the drawing in print; nothing where the stage is not there. */
  print(options: FigureOptions, i18n: I18n): unknown {
    const figure = this.full;
    return figure && this.#stage ? this.#stage.printContent(figure, options, i18n) : nothing;
  }

  /** The details of a datum. */
  detailsOf(node: NavigationNode, i18n: I18n): unknown {
    const lines = this.#lines(node, i18n);
    return lines && this.#stage ? this.#stage.detailList(lines, i18n) : this.pending(i18n);
  }

  /** The source line of a datum, where it is known already. */
  sourceOf(node: NavigationNode, i18n: I18n): string {
    return this.#lines(node, i18n)?.find(({ label }) => label === i18n.strings.detail.source)?.text ?? '';
  }

  /** The details of a datum, made once as long as the reader stays at it. */
  #lines(node: NavigationNode, i18n: I18n): readonly Detail[] | null {
    const prepared = this.#complete();
    if (!this.#stage || !prepared) return null;
    if (this.#datum?.node !== node || this.#datum.prepared !== prepared) {
      const lines = this.#stage.details.details(prepared.model, node, i18n);
      this.#datum = { node, prepared, lines };
    }
    return this.#datum.lines;
  }

  /** All that the figure knows; `null` until the stage is there, and where the page has changed what it is computed with. */
  get full(): FullFigure<Layout> | null {
    if (!mayCompute()) return null;
    const { current } = this.#drawing;
    const [stage, prepared] = [this.#stage, this.#complete()];
    if (!current || !stage || !prepared) return null;
    this.#details ??= computeDetails(stage.details, prepared);
    return withDetails(current, this.#details);
  }

  /** The model of the drawing, computed from complete rows. */
  #complete(): PreparedFigure<Model> | null {
    const { prepared } = this.#drawing;
    if (!this.#stage || !prepared) return null;
    if (this.#for !== prepared) {
      [this.#for, this.#details, this.#prepared] = [prepared, null, prepared];
      const rows = this.#subject.rows();
      const { chart } = this.#subject;
      // Computed anew: the words of the stage came after the drawing.
      if (rows) {
        const isSlim = this.#evidence !== null && this.#subject.isBundled();
        const complete = isSlim ? { ...rows, rows: this.#evidence!.complete(rows.rows) } : rows;
        this.#prepared = prepareFigure(chart, complete, this.#subject.options(), prepared.language);
      }
    }
    return this.#prepared;
  }

  /** That it loads, or that it could not, and a button to try again. */
  pending({ strings: { figure } }: I18n): TemplateResult {
    this.#isAwaited = true;
    if (!this.#failed && !this.#loading) this.prepare();
    const text = this.#loading ? figure.loading : figure.notLoaded;
    return html`<div class="cf-pending"><p role="status">${text}</p>${this.#failed ? html`<button type="button" aria-disabled=${!!this.#loading} @click=${this.prepare}>${figure.retry}</button>` : nothing}</div>`;
  }
}

function whenIdle(task: () => void): void {
  if (typeof requestIdleCallback === 'function') requestIdleCallback(task, { timeout: 2000 });
  else setTimeout(task, 200);
}
