import type { RadarRows } from '@cityfacts/data';
import { radarOptions, type RadarLayout, type RadarModel, type RadarOptions } from '@cityfacts/charts';
import { radarChart } from '@cityfacts/charts';
import type { PropertyDeclarations } from 'lit';
import { ChartElement } from './chart-element.js';
import { propertiesOf, type Settable } from './properties.js';

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
 * @csspart summary - What the figures show, in a few sentences.
 * @csspart plot - The drawing.
 * @csspart legend - Cities with line, marker and what is known.
 * @csspart table - The same facts as a table.
 * @csspart menu - Views, files, texts to copy, print.
 * @csspart tooltip - The details of a datum.
 * @csspart note - Notes below the drawing.
 * @csspart source - Source lines.
 */
export class CityRadar extends ChartElement<RadarRows, RadarOptions, RadarModel, RadarLayout> {
  static override properties: PropertyDeclarations = propertiesOf(radarOptions);
  /**
   * The rows shown where `data` is not set, or a function that returns the same ones at each call, and is called when a
   * chart draws them; given by the module that defines the element with data, and not validated.
   */
  static rows: RadarRows | (() => RadarRows) | null = null;

  static override define(tag = 'city-radar', registry?: CustomElementRegistry): void {
    super.define(tag, registry);
  }

  constructor() {
    super(radarChart, () => CityRadar.rows);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'city-radar': CityRadar;
  }
}
