import { filterDeficiencyDeuter, filterDeficiencyProt, filterDeficiencyTrit, wcagContrast, type Color } from 'culori';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { palettes, seriesTextOf, type Palette } from '@cityfacts/core/theme/tokens.js';
import { isChinese, PageLanguage, type Words } from '../page-language.js';
import { chartNames, nameOfStyle } from './names.js';
import { closest, kinds, paletteOf, visionNames } from './palette.js';
import { houseStyles, leastContrast } from './token-editor.js';

type Scheme = 'light' | 'dark' | 'print';

const schemes: Readonly<Record<Scheme, Words>> = {
  light: ['light', '浅色'],
  dark: ['dark', '深色'],
  print: ['print', '打印'],
};

/** All palettes: light, dark and print, and those of the house styles. */
const all: readonly {
  readonly style: string | null;
  readonly scheme: Scheme;
  readonly palette: Palette;
}[] = [
  ...(['light', 'dark', 'print'] as const).map(scheme => ({ style: null, scheme, palette: palettes[scheme] })),
  ...[...houseStyles].flatMap(([style, values]) => [
    { style, scheme: 'light' as const, palette: paletteOf(values, 0) },
    { style, scheme: 'dark' as const, palette: paletteOf(values, 1) },
  ]),
];

/** `<contrast-table>`: the contrast of each color with its background, computed when the page is opened. */
export class ContrastTable extends LitElement {
  static override properties = { chosen: { state: true } };
  /** Index among all palettes. */
  declare chosen: number;
  readonly #language = new PageLanguage(this);
  constructor() {
    super();
    this.chosen = 0;
  }

  readonly #choose = (event: Event): void => {
    this.chosen = (event.target as HTMLSelectElement).selectedIndex;
  };

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override render(): TemplateResult {
    const { text } = this.#language;
    const { palette } = all[this.chosen]!;
    const { series, background, ...others } = palette;
    const texts = seriesTextOf(palette);
    const rows = [
      ...Object.entries(others as Readonly<Record<string, string>>).map(
        ([name, color]) => [`color-${name}`, color, leastContrast(name)] as const,
      ),
      ...series.map((color, index) => [`color-series-${index + 1}`, color, 3] as const),
      ...texts.map((color, index) => [`${text('name in series', '名称，系列')} ${index + 1}`, color, 4.5] as const),
    ];
    return html`
      <label
        >${text('Palette', '配色')}
        <select @change=${this.#choose}>
          ${all.map(
            ({ style, scheme }) =>
              html`<option>${style ? `${nameOfStyle(style)}${text(', ', '，')}` : ''}${text(...schemes[scheme])}</option>`,
          )}
        </select></label
      >
      <table>
        <thead>
          <tr>
            ${[
              text('Color', '颜色'),
              text('Sample', '样子'),
              text('Value', '数值'),
              text('Contrast', '对比度'),
              text('Needed', '要求'),
            ].map(title => html`<th scope="col">${title}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${rows.map(([name, color, least]) => {
            const ratio = wcagContrast(color, background);
            return html`<tr>
              <td><code>${name}</code></td>
              <td>${sample(color, background)}</td>
              <td><code>${color}</code></td>
              <td>${ratio.toFixed(2)}${least && ratio < least ? html` <strong>${text('too low', '太低')}</strong>` : nothing}</td>
              <td>${least ? `${least}:1` : text('fainter than axes', '比轴淡')}</td>
            </tr>`;
          })}
        </tbody>
      </table>
      <h3>${text('Colors that are hardest to tell apart', '最难分辨的颜色')}</h3>
      <p>
        ${text(
          'Difference of the two closest of the first eight series (CIEDE2000), as each kind of color vision sees them. The tests ask for 15 or more.',
          '前八个系列里最接近的两种颜色，在各种色觉下的差别（CIEDE2000）。测试要求至少15。',
        )}
      </p>
      <table>
        <thead>
          <tr>
            ${[text('Vision', '色觉'), text('Difference', '差别'), text('Closest', '最接近')].map(title => html`<th scope="col">${title}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${kinds.map(vision => {
            const [delta, a, b] = closest(series, vision);
            return html`<tr><td>${text(...visionNames[vision])}</td><td>${delta.toFixed(1)}</td><td>${text(`series ${a} and ${b}`, `系列 ${a} 和 ${b}`)}</td></tr>`;
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

const filters: readonly (readonly [id: string, title: Words, matrix: string])[] = [
  ['common', ['Common color vision', '普通色觉'], ''],
  ['protan', ['Protan: no red cones', '红色觉异常：没有感红的视锥细胞'], matrixOf(filterDeficiencyProt(1) as Filter)],
  [
    'deutan',
    ['Deutan: no green cones', '绿色觉异常：没有感绿的视锥细胞'],
    matrixOf(filterDeficiencyDeuter(1) as Filter),
  ],
  ['tritan', ['Tritan: no blue cones', '蓝色觉异常：没有感蓝的视锥细胞'], matrixOf(filterDeficiencyTrit(1) as Filter)],
  ['mono', ['Monochrome, or a black-and-white printer', '全色盲，或黑白打印'], GRAY],
];

/** `<vision-charts>`: a chart as each kind of color vision sees it. */
export class VisionCharts extends LitElement {
  static override properties = { chart: { state: true } };
  declare chart: string;
  readonly #language = new PageLanguage(this);
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
        >${this.#language.text('Chart', '图')}
        <select @change=${this.#choose}>
          ${Object.keys(charts).map(tag => html`<option value=${tag}>${chartNames[tag]![isChinese() ? 1 : 0]}</option>`)}
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
            <p><strong>${this.#language.text(...title)}</strong></p>
            <div class="vision-${id}">${charts[this.chart]!}</div>
          </div>`,
        )}
      </div>
    `;
  }
}
customElements.define('vision-charts', VisionCharts);
