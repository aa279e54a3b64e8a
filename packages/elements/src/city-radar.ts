import type { RadarRows } from '@cityfacts/data';
import { radarOptions, type RadarInput, type RadarLayout, type RadarModel, type RadarOptions } from '@cityfacts/charts';
import { radarChart } from '@cityfacts/charts';
import type { PropertyDeclarations } from 'lit';
import { ChartElement } from './chart-element.js';
import type { Evidence } from './controllers/more.js';
import { loadOnce } from './load-once.js';
import { propertiesOf, type Settable } from './properties.js';

const details = loadOnce(() => import('./stages/radar-more.js'));
const check = loadOnce(() => import('./stages/radar-check.js'));

export interface CityRadar extends Settable<RadarOptions> {}

/**
 * Compares cities on several indicators. Each axis has its own scale from 0; a missing figure is a gap.
 *
 * @summary City comparison radar
 * @tag city-radar
 * @tagname city-radar
 * @slot - A static figure or other content, shown until the chart is drawn; or own data, as a `<table>` or a `<script type="text/csv">`.
 * @fires {ChartSelectEvent} chart-select - The reader selected a city, or cleared the selection.
 * @fires {ChartViewEvent} chart-view - The reader chose another view.
 * @fires {ChartExportEvent} chart-export - The reader asked for a file, a citation, the embed code or a print; cancelable.
 * @fires {ChartProblemEvent} chart-problem - Something is wrong with attributes or data.
 * @csspart figure - The whole figure.
 * @csspart heading - The heading.
 * @csspart subheading - The line below the heading.
 * @csspart summary - The summary, if the author shows it.
 * @csspart more - The link to all figures, sources and notes, and what it opens.
 * @csspart plot - The drawing.
 * @csspart legend - The cities, with line, marker and how many figures are known.
 * @csspart table - The data table.
 * @csspart menu - The menu: views, downloads, citations, embed code, print.
 * @csspart tooltip - The details of a datum.
 * @csspart selection - The button that names what is selected, and clears the selection.
 * @csspart note - Notes below the drawing.
 * @csspart source - The source line below the drawing.
 */
export class CityRadar extends ChartElement<RadarRows, RadarOptions, RadarModel, RadarLayout> {
  static override properties: PropertyDeclarations = propertiesOf(radarOptions);
  /**
   * The bundled rows, shown if `data` is not set; or a function that returns them, always the same, when a chart draws them.
   * Set by the module that defines the element with data. They are not validated.
   */
  static rows: RadarRows | (() => RadarRows) | null = null;

  /** Loads the evidence that the bundled rows leave out. Set by the module that defines the element with data. */
  static evidence: (() => Promise<Evidence<RadarRows> | null>) | null = null;

  /**
   * Your own rows: typed rows or a plain table. `undefined`: the bundled rows, unless you have set rows before. `null`: your rows
   * have not arrived; nothing is drawn. As an attribute: JSON or CSV.
   */
  declare data: RadarInput | null | undefined;

  static override define(tag = 'city-radar', registry?: CustomElementRegistry): void {
    super.define(tag, registry);
  }

  constructor() {
    super({
      chart: radarChart,
      bundled: () => CityRadar.rows,
      evidence: () => CityRadar.evidence?.() ?? null,
      details,
      check,
    });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'city-radar': CityRadar;
  }
}
