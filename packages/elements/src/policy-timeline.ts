import type { TimelineRows } from '@cityfacts/data';
import {
  revealEntry,
  shareOf,
  transformBetween,
  timelineOptions,
  type TimelineInput,
  type TimelineLayout,
  type TimelineModel,
  type TimelineOptions,
} from '@cityfacts/charts';
import { timelineChart } from '@cityfacts/charts';
import type { PropertyDeclarations } from 'lit';
import { ChartElement } from './chart-element.js';
import type { Evidence } from './controllers/more.js';
import { ChartViewEvent } from './events.js';
import { loadOnce } from './load-once.js';
import { UserOverrides } from './controllers/user-overrides.js';
import { GesturesController } from './controllers/gestures.js';
import { timelineStyles } from './figure/timeline-styles.js';
import { propertiesOf, type Settable } from './properties.js';
import type * as TimelineMore from './stages/timeline-more.js';

/** An entry that so many steps do not bring is not there. */
const MAX_REVEAL_STEPS = 8;
/** Stretches that are longer or shorter by more than this are not followed. */
const MAX_ZOOM_RATIO = 8;

/** The stage `more`, once it is there: the controls are behind the same link. */
let more: typeof TimelineMore | null = null;
const details = loadOnce(async () => (more = await import('./stages/timeline-more.js')));
const check = loadOnce(() => import('./stages/timeline-check.js'));

export interface PolicyTimeline extends Settable<TimelineOptions> {}

/**
 * Shows policies, facilities, funds and meetings over time. A band shows how uncertain a date is.
 *
 * @summary Policy timeline
 * @tag policy-timeline
 * @tagname policy-timeline
 * @slot - A static figure or other content, shown until the chart is drawn; or own data, as a `<table>` or a `<script type="text/csv">`.
 * @fires {ChartSelectEvent} chart-select - The reader selected an event, or cleared the selection.
 * @fires {ChartViewEvent} chart-view - The reader chose another view, filter or time window; read it from the properties.
 * @fires {ChartExportEvent} chart-export - The reader asked for a file, a citation, the embed code or a print; cancelable.
 * @fires {ChartProblemEvent} chart-problem - Something is wrong with attributes or data.
 * @csspart figure - The whole figure.
 * @csspart heading - The heading.
 * @csspart subheading - The line below the heading.
 * @csspart summary - The summary, if the author shows it.
 * @csspart more - The link to all figures, sources and notes, and what it opens.
 * @csspart plot - The drawing.
 * @csspart legend - The meaning of shapes and bands.
 * @csspart table - The data table.
 * @csspart menu - The menu: views, downloads, citations, embed code, print.
 * @csspart tooltip - The details of a datum.
 * @csspart selection - The button that names what is selected, and clears the selection.
 * @csspart note - Notes below the drawing.
 * @csspart source - The source line below the drawing.
 */
export class PolicyTimeline extends ChartElement<TimelineRows, TimelineOptions, TimelineModel, TimelineLayout> {
  static override styles = [ChartElement.styles, timelineStyles];
  static override properties: PropertyDeclarations = propertiesOf(timelineOptions);
  /**
   * The bundled rows, shown if `data` is not set; or a function that returns them, always the same, when a chart draws them.
   * Set by the module that defines the element with data. They are not validated.
   */
  static rows: TimelineRows | (() => TimelineRows) | null = null;

  /** Loads the evidence that the bundled rows leave out. Set by the module that defines the element with data. */
  static evidence: (() => Promise<Evidence<TimelineRows> | null>) | null = null;

  /**
   * Your own rows: typed rows or a plain table. `undefined`: the bundled rows, unless you have set rows before. `null`: your rows
   * have not arrived; nothing is drawn. As an attribute: JSON or CSV.
   */
  declare data: TimelineInput | null | undefined;

  static override define(tag = 'policy-timeline', registry?: CustomElementRegistry): void {
    super.define(tag, registry);
  }

  /** @internal The reader's choices of cities, kinds, levels, time window, counts and page, over the author's. */
  readonly choices = new UserOverrides<TimelineOptions>(this, () => this.#tell());

  #rows: TimelineRows | null = null;
  /** The entry that was selected and may not be drawn yet, and how many steps have been taken to it. */
  #sought: string | null = null;
  #selected: string | null = null;
  #steps = 0;
  /** The entry whose details are open because it was selected from outside. */
  #opened: string | null = null;
  /** Whether there was a drawing before: the page does not scroll to what its markup selects. */
  #isLater = false;
  /** The entry that was reached last. */
  #reached: string | null = null;

  constructor() {
    super({
      chart: {
        ...timelineChart,
        // Layouts have no clock: the day comes from here.
        computeModel: (rows, options, ...rest) => {
          this.#rows = rows;
          return timelineChart.computeModel(
            rows,
            options.asOf.trim() === 'today' ? { ...options, asOf: today() } : options,
            ...rest,
          );
        },
      },
      bundled: () => PolicyTimeline.rows,
      evidence: () => PolicyTimeline.evidence?.() ?? null,
      details,
      check,
      controls: (layout, i18n, options) =>
        (this.#rows &&
          more?.timelineControls(layout, i18n, options, this.choices, this.#rows, () => this.#anchor(layout))) ??
        null,
    });
    new GesturesController(this, {
      anchor: layout => this.#anchor(layout),
      reset: () => this.choices.reset(),
      start: () => {
        this.motion.still = true;
        this.tooltip.close();
      },
      show: timeWindow => this.choices.follow(timeWindow),
      rest: () => {
        this.motion.still = false;
        this.#tell();
      },
    });
    this.motion.from = comesFrom;
    this.addController({ hostUpdated: () => this.#follow() });
  }

  /** After each drawing: what is reached, and what has been selected from outside. */
  #follow(): void {
    this.#reached = this.tooltip.node?.id ?? this.#reached;
    const { selected, figure } = this;
    if (!figure) return;
    if (selected !== this.#selected) {
      // What was opened for a selection that the author takes back closes with it.
      if (selected === null && this.#opened === this.tooltip.node?.entity && !this.shadowRoot?.activeElement)
        this.tooltip.close();
      [this.#selected, this.#sought, this.#steps, this.#opened] = [selected, selected, 0, null];
    }
    if (this.#sought !== null) this.#reveal(this.#sought, figure.layout);
    this.#isLater ||= this.#sought === null;
  }

  /** One step to an entry that was selected: its time window, its count; then its details, and the page scrolls to it. */
  #reveal(id: string, layout: TimelineLayout): void {
    const row = this.#rows?.events.find(event => event.id === id);
    const step = row && this.#steps++ < MAX_REVEAL_STEPS ? revealEntry(layout, this, row) : null;
    if (step) return this.choices.follow(step);
    this.#sought = null;
    const node = row && layout.nodes.find(({ entity }) => entity === id);
    // Where the reader is, nothing has to be brought; of two charts that share a selection only the reader's has details.
    if (!node || this.tooltip.node?.entity === id || this.followed(id)) return;
    this.#opened = id;
    this.tooltip.pin(node, false);
    // The page lies still where the markup selects.
    if (!this.#isLater) return;
    const mark = this.renderRoot.querySelector(`[data-node="${CSS.escape(node.id)}"]`);
    mark?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }

  /** Where zooming is about: what is pointed at or has the focus, is selected, or was reached last. */
  #anchor(layout: TimelineLayout): number | undefined {
    const ids = [this.tooltip.node?.id ?? null, this.selected, this.#reached];
    return ids.map(id => shareOf(layout, id)).find(share => share !== undefined);
  }

  /** What a change has led to, once it is on the page. */
  #tell(): void {
    this.tooltip.close();
    void this.updateComplete.then(() => {
      this.reader.announce(this.figure?.layout.announcement ?? '');
      this.dispatchEvent(new ChartViewEvent(this.view));
    });
  }
}

/** The day of the reader, as EDTF. */
function today(): string {
  const now = new Date();
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** The new time window, drawn where it was on the scale before; nothing where it is too far from that to be followed. */
function comesFrom(before: TimelineLayout, after: TimelineLayout): string {
  const { scale, shift } = transformBetween(before, after);
  const isNearViewport =
    before.view === 'timeline' && after.view === 'timeline' && scale > 1 / MAX_ZOOM_RATIO && scale < MAX_ZOOM_RATIO;
  return isNearViewport ? `matrix(${scale},0,0,1,${shift},0)` : 'none';
}

declare global {
  interface HTMLElementTagNameMap {
    'policy-timeline': PolicyTimeline;
  }
}
