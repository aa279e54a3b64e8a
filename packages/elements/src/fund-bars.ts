import type { BarsRows } from '@cityfacts/data';
import {
  barsOptions,
  NO_LIMIT,
  type BarsInput,
  type BarsLayout,
  type BarsModel,
  type BarsOptions,
} from '@cityfacts/charts';
import { barsChart } from '@cityfacts/charts';
import { type PropertyDeclarations } from 'lit';
import { ChartElement } from './chart-element.js';
import type { Evidence } from './controllers/more.js';
import { loadOnce } from './load-once.js';
import { button } from './figure/button.js';
import type { Controls } from './figure/live-figure.js';
import type { UserOverrides } from './controllers/user-overrides.js';
import { propertiesOf, type Settable } from './properties.js';

const details = loadOnce(() => import('./stages/bars-more.js'));
const check = loadOnce(() => import('./stages/bars-check.js'));

export interface FundBars extends Settable<BarsOptions> {}

/**
 * Compares funds by their published size. Lower bounds have an open end, parts are drawn inside their wholes, and funds without a size are named below.
 *
 * @summary Fund bar chart
 * @tag fund-bars
 * @tagname fund-bars
 * @slot - A static figure or other content, shown until the chart is drawn; or own data, as a `<table>` or a `<script type="text/csv">`.
 * @fires {ChartSelectEvent} chart-select - The reader selected a fund, or cleared the selection.
 * @fires {ChartViewEvent} chart-view - The reader chose another view.
 * @fires {ChartExportEvent} chart-export - The reader asked for a file, a citation, the embed code or a print; cancelable.
 * @fires {ChartProblemEvent} chart-problem - Something is wrong with attributes or data.
 * @csspart figure - The whole figure.
 * @csspart heading - The heading.
 * @csspart subheading - The line below the heading.
 * @csspart summary - The summary, if the author shows it.
 * @csspart more - The link to all figures, sources and notes, and what it opens.
 * @csspart plot - The drawing.
 * @csspart table - The data table.
 * @csspart menu - The menu: views, downloads, citations, embed code, print.
 * @csspart tooltip - The details of a datum.
 * @csspart selection - The button that names what is selected, and clears the selection.
 * @csspart note - Notes below the drawing.
 * @csspart source - The source line below the drawing.
 */
export class FundBars extends ChartElement<BarsRows, BarsOptions, BarsModel, BarsLayout> {
  static override properties: PropertyDeclarations = propertiesOf(barsOptions);
  /**
   * The bundled rows, shown if `data` is not set; or a function that returns them, always the same, when a chart draws them.
   * Set by the module that defines the element with data. They are not validated.
   */
  static rows: BarsRows | (() => BarsRows) | null = null;

  /** Loads the evidence that the bundled rows leave out. Set by the module that defines the element with data. */
  static evidence: (() => Promise<Evidence<BarsRows> | null>) | null = null;

  /**
   * Your own rows: typed rows or a plain table. `undefined`: the bundled rows, unless you have set rows before. `null`: your rows
   * have not arrived; nothing is drawn. As an attribute: JSON or CSV.
   */
  declare data: BarsInput | null | undefined;

  static override define(tag = 'fund-bars', registry?: CustomElementRegistry): void {
    super.define(tag, registry);
  }

  /** @internal What the reader changes; it comes with the stage `more`. */
  declare choices?: UserOverrides<BarsOptions>;
  /** Filters and order; they come with the stage `more`. */
  #controls: Controls<BarsLayout, BarsOptions, BarsModel> | null = null;

  constructor() {
    super({
      chart: barsChart,
      bundled: () => FundBars.rows,
      evidence: () => FundBars.evidence?.() ?? null,
      details: async () => {
        const stage = await details();
        this.#controls ??= stage.createControls(this, changes => this.#tell(changes));
        return stage;
      },
      check,
      controls: (...about) => this.#controls?.(...about) ?? null,
      below: ({ showAll }) => (showAll ? button(showAll, false, () => this.#showAll()) : null),
    });
  }

  #showAll(): void {
    this.limit = NO_LIMIT;
    this.#tell({});
  }

  /** Says the new order, or how many funds are left once they are on the page. */
  #tell({ sort }: Partial<BarsOptions>): void {
    const strings = this.i18n?.strings.bars.sort;
    this.tooltip.close();
    if (sort) this.reader.announce(strings?.sorted(strings.by[sort] ?? sort));
    else void this.updateComplete.then(() => this.reader.announce(this.figure?.layout.shown));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'fund-bars': FundBars;
  }
}
