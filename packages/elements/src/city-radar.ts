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
 * Compares cities on several indicators, every one on its own scale from 0, with a gap where a figure is missing.
 *
 * @summary City comparison radar
 * @tag city-radar
 * @tagname city-radar
 * @slot - A static figure or any other content, shown until the first drawing.
 * @fires {ChartSelectEvent} chart-select - The reader selected a city, or cleared the selection.
 * @fires {ChartViewEvent} chart-view - The reader chose another view.
 * @fires {ChartExportEvent} chart-export - The reader asked for a file, a text to copy or a print; cancelable.
 * @fires {ChartProblemEvent} chart-problem - Something is wrong with attributes or data.
 * @csspart figure - The whole figure.
 * @csspart heading - Its heading.
 * @csspart subheading - The line below the heading.
 * @csspart summary - What the figures show, where the author asks for it.
 * @csspart more - The link to all figures, sources and notes, and what is behind it.
 * @csspart plot - The drawing.
 * @csspart legend - Cities with line, marker and what is known.
 * @csspart table - The same facts as a table.
 * @csspart menu - Views, files, texts to copy, print.
 * @csspart tooltip - The details of a datum.
 * @csspart note - Notes below the drawing.
 * @csspart source - The source line below the drawing.
 */
export class CityRadar extends ChartElement<RadarRows, RadarOptions, RadarModel, RadarLayout> {
  static override properties: PropertyDeclarations = propertiesOf(radarOptions);
  /**
   * The rows shown where `data` is not set, or a function that returns the same ones at each call, and is called when a
   * chart draws them; given by the module that defines the element with data, and not validated.
   */
  static rows: RadarRows | (() => RadarRows) | null = null;

  /** Loads what the bundled rows leave out, where they do; given by the module that defines the element with data. */
  static evidence: (() => Promise<Evidence<RadarRows> | null>) | null = null;

  /**
   * Your own rows: typed rows or a plain table. `undefined`: the bundled ones, if you never announced your own; `null`: yours are
   * still to come, and nothing is drawn. As an attribute: JSON or CSV.
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
