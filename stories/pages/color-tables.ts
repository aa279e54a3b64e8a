import {
  differenceCiede2000,
  filterDeficiencyDeuter,
  filterDeficiencyProt,
  filterDeficiencyTrit,
  wcagContrast,
  type Color,
} from 'culori';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { palettes, seriesTextOf, type Palette } from '@cityfacts/core/theme/tokens.js';
import { schemesOf, type StyleValues } from '../../packages/cityfacts/src/themes/design-tokens.js';
import { seen, visions } from '../../packages/core/test/color.js';
import { houseStyles, leastContrast } from './token-editor.js';

const difference = differenceCiede2000();

/** A palette from the values of a house style. */
function paletteOf(values: StyleValues, at: 0 | 1): Palette {
  const { series, ...others } = palettes.light;
  const of = (name: string) => schemesOf(values[`--cf-color-${name}`]!)[at];
  return {
    ...(Object.fromEntries(Object.keys(others).map(name => [name, of(name)])) as unknown as Palette),
    series: series.map((_, index) => of(`series-${index + 1}`)),
  };
}

/** All palettes by name: light, dark and print, and those of the house styles. */
const all: ReadonlyMap<string, Palette> = new Map([
  ...Object.entries(palettes),
  ...[...houseStyles].flatMap(([name, values]) => [
    [`${name}, light`, paletteOf(values, 0)] as const,
    [`${name}, dark`, paletteOf(values, 1)] as const,
  ]),
]);

const kinds = Object.keys(visions) as (keyof typeof visions)[];

/** The two colors of the first eight that a kind of vision tells apart the least. */
function closest(series: readonly string[], vision: keyof typeof visions): readonly [number, number, number] {
  let least: readonly [number, number, number] = [Infinity, 0, 0];
  const shown = series.slice(0, 8).map(color => seen(color, vision));
  shown.forEach((one, a) =>
    shown.slice(a + 1).forEach((other, b) => {
      const delta = difference(one, other);
      if (delta < least[0]) least = [delta, a + 1, a + b + 2];
    }),
  );
  return least;
}

/** `<contrast-table>`: the contrast of each color with its background, computed when the page is opened. */
export class ContrastTable extends LitElement {
  static override properties = { palette: { state: true } };
  declare palette: string;
  constructor() {
    super();
    this.palette = 'light';
  }

  readonly #choose = (event: Event): void => {
    this.palette = (event.target as HTMLSelectElement).value;
  };

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override render(): TemplateResult {
    const palette = all.get(this.palette)!;
    const { series, background, ...others } = palette;
    const texts = seriesTextOf(palette);
    const rows = [
      ...Object.entries(others as Readonly<Record<string, string>>).map(
        ([name, color]) => [`color-${name}`, color, leastContrast(name)] as const,
      ),
      ...series.map((color, index) => [`color-series-${index + 1}`, color, 3] as const),
      ...texts.map((color, index) => [`name in series ${index + 1}`, color, 4.5] as const),
    ];
    return html`
      <label
        >Palette
        <select @change=${this.#choose}>
          ${[...all.keys()].map(name => html`<option>${name}</option>`)}
        </select></label
      >
      <table>
        <thead>
          <tr><th scope="col">Color</th><th scope="col">Sample</th><th scope="col">Value</th><th scope="col">Contrast</th><th scope="col">Needed</th></tr>
        </thead>
        <tbody>
          ${rows.map(([name, color, least]) => {
            const ratio = wcagContrast(color, background);
            return html`<tr>
              <td><code>${name}</code></td>
              <td>${sample(color, background)}</td>
              <td><code>${color}</code></td>
              <td>${ratio.toFixed(2)}${least && ratio < least ? html` <strong>too low</strong>` : nothing}</td>
              <td>${least ? `${least}:1` : 'fainter than axes'}</td>
            </tr>`;
          })}
        </tbody>
      </table>
      <h3>Colors that are hardest to tell apart</h3>
      <p>
        Difference of the two closest of the first eight series (CIEDE2000), as each kind of color vision sees them. The tests ask
        for 15 or more.
      </p>
      <table>
        <thead>
          <tr><th scope="col">Vision</th><th scope="col">Difference</th><th scope="col">Closest</th></tr>
        </thead>
        <tbody>
          ${kinds.map(vision => {
            const [delta, a, b] = closest(series, vision);
            return html`<tr><td>${vision}</td><td>${delta.toFixed(1)}</td><td>series ${a} and ${b}</td></tr>`;
          })}
        </tbody>
      </table>
    `;
  }
}
customElements.define('contrast-table', ContrastTable);

/** A line and a mark in a color, on its background. */
const sample = (color: string, background: string): TemplateResult =>
  html`<svg width="96" height="24" role="img" aria-label=${color}>
    <rect width="96" height="24" fill=${background}></rect>
    <path d="M8 12H56" stroke=${color} stroke-width="2"></path>
    <circle cx="72" cy="12" r="6" fill=${color}></circle>
  </svg>`;

type Filter = (color: Color) => Color;

/** The matrix of a filter on linear light, read from what it does to the three primaries. */
function matrixOf(filter: Filter): string {
  const columns = [0, 1, 2].map(at => {
    const [r, g, b] = [0, 1, 2].map(index => (index === at ? 1 : 0)) as [number, number, number];
    const seenColor = filter({ mode: 'rgb', r, g, b } as Color) as { r: number; g: number; b: number };
    return [seenColor.r, seenColor.g, seenColor.b];
  });
  return (
    [0, 1, 2].map(row => `${columns.map(column => column[row]!.toFixed(5)).join(' ')} 0 0`).join(' ') + ' 0 0 0 1 0'
  );
}

const GRAY = `${Array(3).fill('0.2126 0.7152 0.0722 0 0').join(' ')} 0 0 0 1 0`;

const filters = [
  ['common', 'Common color vision', ''],
  ['protan', 'Protan: no red cones', matrixOf(filterDeficiencyProt(1) as Filter)],
  ['deutan', 'Deutan: no green cones', matrixOf(filterDeficiencyDeuter(1) as Filter)],
  ['tritan', 'Tritan: no blue cones', matrixOf(filterDeficiencyTrit(1) as Filter)],
  ['mono', 'Monochrome, or a black-and-white printer', GRAY],
] as const;

/** `<vision-charts>`: a chart as each kind of color vision sees it. */
export class VisionCharts extends LitElement {
  static override properties = { chart: { state: true } };
  declare chart: string;
  constructor() {
    super();
    this.chart = 'city-radar';
  }

  readonly #choose = (event: Event): void => {
    this.chart = (event.target as HTMLSelectElement).value;
  };

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override render(): TemplateResult {
    const charts: Readonly<Record<string, TemplateResult>> = {
      'city-radar': html`<city-radar no-menu no-source view="radar"></city-radar>`,
      'fund-bars': html`<fund-bars no-menu no-source limit="6"></fund-bars>`,
      'policy-timeline': html`<policy-timeline no-menu no-source cities="beijing,shanghai,guangzhou,shenzhen" from="2021"></policy-timeline>`,
    };
    return html`
      <label
        >Chart
        <select @change=${this.#choose}>
          ${Object.keys(charts).map(name => html`<option>${name}</option>`)}
        </select></label
      >
      <svg width="0" height="0" aria-hidden="true">
        ${filters.map(([id, , matrix]) =>
          matrix
            ? html`<svg><filter id="vision-${id}" color-interpolation-filters="linearRGB"><feColorMatrix values=${matrix}></feColorMatrix></filter></svg>`
            : nothing,
        )}
      </svg>
      <div class="charts">
        ${filters.map(
          ([id, title]) => html`<div>
            <p><strong>${title}</strong></p>
            <div class="vision-${id}">${charts[this.chart]!}</div>
          </div>`,
        )}
      </div>
    `;
  }
}
customElements.define('vision-charts', VisionCharts);
