import { wcagContrast } from 'culori';
import { seriesTextOf } from '@cityfacts/core/theme/tokens.js';
import { css, html, LitElement, type PropertyValues, type TemplateResult } from 'lit';
import 'cityfacts/city-radar.js';
import 'cityfacts/fund-bars.js';
import 'cityfacts/policy-timeline.js';
import {
  changesOf,
  cssOf,
  defaultValues,
  fromDesignTokens,
  schemesOf,
  styleProperties,
  toDesignTokens,
  valuesOfCss,
  type StyleValues,
} from '../../packages/cityfacts/src/themes/design-tokens.js';
import { keptRows } from '../own-rows.js';
import { isChinese, PageLanguage, type Words } from '../page-language.js';
import { nameOfStyle } from './names.js';
import { closest, kinds, paletteOf, visionNames } from './palette.js';
import { propertyWords } from './property-words.js';
import { stylePage, type PageChart } from './style-page.js';
import type { Tag } from '../../packages/cityfacts/src/registry.js';

const sheets = import.meta.glob<string>('../../packages/cityfacts/src/themes/*.css', {
  eager: true,
  query: '?raw',
  import: 'default',
});

/** The styles to start from: their names, and their values. */
export const houseStyles: ReadonlyMap<string, StyleValues> = new Map(
  Object.entries(sheets).map(([path, sheet]) => [path.replace(/^.*\/|\.css$/g, ''), valuesOfCss(sheet)]),
);

/** The stylesheet of a house style. */
export const sheetOf = (name: string): string =>
  Object.entries(sheets).find(([path]) => path.endsWith(`/${name}.css`))![1];

/** The charts of the preview. */
const samples: readonly PageChart[] = [
  ['city-radar', { cities: ['beijing', 'shanghai', 'guangzhou', 'shenzhen'] }],
  ['fund-bars', { limit: 5 }],
  ['policy-timeline', { cities: ['shanghai', 'shenzhen'], from: '2020' }],
];

const schemes = ['light', 'dark'] as const;
const schemeWords: Readonly<Record<(typeof schemes)[number], Words>> = {
  light: ['light', '浅色'],
  dark: ['dark', '深色'],
};

/** The least contrast that a color needs against the background; `null`: any, as it stays behind the data. */
export const leastContrast = (name: string): number | null =>
  /text|muted/.test(name) ? 4.5 : /series|axis|focus/.test(name) ? 3 : null;

/** `<token-editor>`: all custom properties of the charts, the charts in them, and the way out and back in. */
export class TokenEditor extends LitElement {
  static override properties = {
    values: { state: true },
    scheme: { state: true },
    name: { state: true },
    message: { state: true },
  };
  declare values: StyleValues;
  declare scheme: (typeof schemes)[number];
  declare name: string;
  declare message: string;
  readonly #language = new PageLanguage(this);
  /** The rows of "Your data"; `null`: none. */
  readonly #own = keptRows();
  #ownChart = this.#newOwnChart();

  constructor() {
    super();
    this.values = defaultValues();
    this.scheme = 'light';
    this.name = 'our-style';
    this.message = '';
  }

  static override styles = css`
    :host {
      display: grid;
      grid-template-columns: minmax(280px, 2fr) minmax(280px, 3fr);
      gap: 24px;
      font: 14px/1.4 system-ui, sans-serif;
      color: CanvasText;
    }
    .fields {
      max-height: 1100px;
      overflow: auto;
      padding: 0 8px 0 2px;
    }
    fieldset {
      border: 0;
      padding: 0;
      margin: 0 0 16px;
    }
    legend {
      font-weight: 700;
      padding: 8px 0 4px;
    }
    .row {
      display: grid;
      grid-template-columns: 1fr auto auto;
      gap: 8px;
      align-items: center;
      padding: 4px 0;
      border-top: 1px solid color-mix(in srgb, CanvasText 15%, Canvas);
    }
    .color {
      width: 52px;
      font-size: 12px;
      text-align: center;
    }
    .text {
      grid-template-columns: 1fr minmax(120px, 1fr);
    }
    code {
      font-size: 12px;
    }
    small {
      display: block;
      color: color-mix(in srgb, CanvasText 75%, Canvas);
    }
    caption {
      padding: 8px 0 4px;
      font-weight: 700;
      text-align: start;
    }
    th,
    td {
      padding: 2px 16px 2px 0;
      text-align: start;
    }
    tbody th {
      font-weight: 400;
    }
    .low {
      color: light-dark(#a30014, #ff9aa2);
      font-weight: 700;
    }
    input[type='color'] {
      display: block;
      margin: 0 auto;
      width: 44px;
      height: 26px;
      padding: 0;
    }
    .row input:not([type='color']) {
      width: 100%;
      box-sizing: border-box;
      font: inherit;
    }
    .bar {
      display: flex;
      flex-wrap: wrap;
      gap: 8px;
      align-items: center;
      margin-bottom: 12px;
    }
    button,
    select,
    .bar input {
      font: inherit;
      padding: 3px 8px;
    }
    button[aria-pressed='true'] {
      color: Canvas;
      background: CanvasText;
      border: 2px solid CanvasText;
      border-radius: 3px;
    }
    .preview {
      display: grid;
      gap: 12px;
      align-content: start;
    }
    pre {
      margin: 0;
      white-space: pre-wrap;
      overflow-wrap: anywhere;
    }
    textarea {
      width: 100%;
      height: 180px;
      box-sizing: border-box;
      font: 12px/1.4 ui-monospace, Menlo, Consolas, monospace;
    }
    .out {
      grid-column: 1 / -1;
    }
    @media (max-width: 760px) {
      :host {
        grid-template-columns: minmax(0, 1fr);
      }
    }
  `;

  /** The style as a stylesheet. */
  get css(): string {
    return cssOf(`.${this.name}`, changesOf(this.values));
  }

  /** The style as design tokens. */
  get tokens(): string {
    return `${JSON.stringify(toDesignTokens(this.values, this.name), null, 2)}\n`;
  }

  /** Reads a stylesheet or a file of design tokens, and says what it found. */
  load(text: string): void {
    try {
      const { values, problems } = text.trimStart().startsWith('{')
        ? fromDesignTokens(JSON.parse(text))
        : { values: changesOf(valuesOfCss(text)), problems: [] };
      const count = Object.keys(values).length;
      this.values = { ...defaultValues(), ...values };
      const loaded = this.#language.text(
        `${count} ${count === 1 ? 'value' : 'values'} loaded.`,
        `已导入${count}个值。`,
      );
      this.message = [loaded, ...problems].join(' ');
    } catch (error) {
      const said = this.#language.text('This is neither CSS nor JSON:', '这既不是 CSS，也不是 JSON：');
      this.message = `${said} ${(error as Error).message}`;
    }
  }

  protected override updated(changed: PropertyValues): void {
    const preview = this.renderRoot.querySelector<HTMLElement>('.preview');
    if (!preview || !(changed.has('values') || changed.has('scheme'))) return;
    preview.style.colorScheme = this.scheme;
    for (const { name } of styleProperties) preview.style.removeProperty(name);
    for (const [name, value] of Object.entries(changesOf(this.values))) preview.style.setProperty(name, value);
    // Sizes and fonts of labels take part in the layout, which is made anew for a new element.
    const before = changed.get('values') as StyleValues | undefined;
    if (before && ['--cf-size', '--cf-label-font', '--cf-font'].some(name => before[name] !== this.values[name]))
      for (const chart of preview.querySelectorAll('city-radar, fund-bars, policy-timeline'))
        chart.replaceWith(chart === this.#ownChart ? (this.#ownChart = this.#newOwnChart()!) : chart.cloneNode());
  }

  /** A chart of the rows of "Your data". */
  #newOwnChart(): HTMLElement | null {
    return (
      this.#own &&
      Object.assign(document.createElement(this.#own.tag), { data: this.#own.rows, columns: this.#own.columns })
    );
  }

  /** The designer's own chart as a file, or those of the preview. */
  get page(): string {
    const charts: readonly PageChart[] = this.#own
      ? [[this.#own.tag as Tag, { data: this.#own.rows, columns: this.#own.columns }]]
      : samples;
    return stylePage(this.name, this.css, charts, isChinese() ? 'zh-Hans' : 'en');
  }

  /** What a page has to say to be in the style. */
  get #use(): string {
    return `<link rel="stylesheet" href="${this.name}.css" />\n<div class="${this.name}"><!-- ${this.#language.text('the code of the chart', '图表的代码')} --></div>`;
  }

  #set(name: string, value: string): void {
    this.values = { ...this.values, [name]: value };
  }

  #setColor(name: string, at: number, color: string): void {
    const pair = [...schemesOf(this.values[name]!)];
    pair[at] = color;
    this.#set(name, pair[0] === pair[1] ? pair[0]! : `light-dark(${pair.join(', ')})`);
  }

  #show(scheme: (typeof schemes)[number]): void {
    this.scheme = scheme;
  }

  readonly #start = (event: Event): void => {
    const name = (event.target as HTMLSelectElement).value;
    this.values = { ...defaultValues(), ...houseStyles.get(name) };
    this.message = '';
  };

  readonly #rename = (event: Event): void => {
    const text = (event.target as HTMLInputElement).value.replace(/[^\w-]+/g, '-').replace(/^[^a-z]+/i, '');
    this.name = text || 'our-style';
  };

  #download(file: string, type: string, text: string): void {
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([text], { type }));
    link.download = file;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 1000);
  }

  #contrast(name: string, at: number): TemplateResult | '' {
    const least = leastContrast(name);
    const color = (of: string) => schemesOf(this.values[of]!)[at]!;
    if (name === '--cf-color-background') return '';
    const ratio = wcagContrast(color(name), color('--cf-color-background'));
    const isLow = least !== null && ratio < least;
    return html`<span class=${isLow ? 'low' : ''}
      >${ratio.toFixed(1)}${isLow ? this.#language.text(` (needs ${least})`, `（要求${least}）`) : ''}</span
    >`;
  }

  #colorRow(name: string, description: string): TemplateResult {
    return html`<div class="row">
      <span><code>${name}</code><small>${description}</small></span>
      ${schemes.map(
        (scheme, at) =>
          html`<span class="color"
            ><input
              type="color"
              aria-label="${name}, ${this.#language.text(...schemeWords[scheme])}"
              .value=${schemesOf(this.values[name]!)[at]!}
              @input=${(event: Event) => this.#setColor(name, at, (event.target as HTMLInputElement).value)}
            />${this.#contrast(name, at)}</span
          >`,
      )}
    </div>`;
  }

  /** What the numbers beside the colors do not show: names in series colors, and colors that look alike. */
  #checks(): TemplateResult {
    const { text } = this.#language;
    const palettes = schemes.map((_, at) => paletteOf(this.values, at as 0 | 1));
    const faint = schemes.flatMap((scheme, at) =>
      seriesTextOf(palettes[at]!).flatMap((color, index) => {
        const ratio = wcagContrast(color, palettes[at]!.background);
        return ratio < 4.5 ? [`${index + 1} (${text(...schemeWords[scheme])}, ${ratio.toFixed(2)})`] : [];
      }),
    );
    return html`<table>
        <caption>
          ${text('The two most alike of series 1 to 8; 15 or more can be told apart', '系列1到8里最接近的两种颜色；差别至少15才分得清')}
        </caption>
        <thead>
          <tr>
            <th scope="col">${text('Vision', '色觉')}</th>
            ${schemes.map(scheme => html`<th scope="col">${text(...schemeWords[scheme])}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${kinds.map(
            vision =>
              html`<tr>
                <th scope="row">${text(...visionNames[vision])}</th>
                ${palettes.map(({ series }) => {
                  const [delta, a, b] = closest(series, vision);
                  return html`<td class=${delta < 15 ? 'low' : ''}>
                    ${delta.toFixed(1)} ${text(`(${a} and ${b})`, `（${a}和${b}）`)}
                  </td>`;
                })}
              </tr>`,
          )}
        </tbody>
      </table>
      ${
        faint.length
          ? html`<p class="low">${text('Names in the chart need 4.5:1. Too faint in series:', '图中名称要求4.5:1。太淡的系列：')} ${faint.join(text(', ', '，'))}</p>`
          : ''
      }`;
  }

  #textRow(name: string, description: string): TemplateResult {
    return html`<label class="row text">
      <span><code>${name}</code><small>${description}</small></span>
      <input
        .value=${this.values[name]!}
        @change=${(event: Event) => this.#set(name, (event.target as HTMLInputElement).value.trim() || defaultValues()[name]!)}
      />
    </label>`;
  }

  protected override render(): TemplateResult {
    const { text } = this.#language;
    const meaning = (name: string, description: string) => (isChinese() && propertyWords[name]) || description;
    const colors = styleProperties.filter(({ syntax }) => syntax === '<color>');
    const others = styleProperties.filter(({ syntax }) => syntax !== '<color>');
    let tokens: string;
    try {
      tokens = this.tokens;
    } catch (error) {
      tokens = (error as Error).message;
    }
    return html`
      <div>
        <div class="bar">
          <label
            >${text('Start from', '起点')}
            <select
              @change=${this.#start}
            >
              <option value="">${text('the defaults', '默认值')}</option>
              ${[...houseStyles.keys()].map(name => html`<option value=${name}>${nameOfStyle(name)}</option>`)}
            </select></label
          >
          <label
            >${text('Class', '类名')} <input size="14" .value=${this.name} @change=${this.#rename}
          /></label>
        </div>
        <div class="fields" role="group" aria-label=${text('Custom properties', '自定义属性')} tabindex="0">
          <fieldset>
            <legend>${text('Colors: light, dark, and contrast with the background', '颜色：浅色、深色，以及与背景的对比度')}</legend>
            <div class="row" aria-hidden="true">
              <span></span>
              ${schemes.map(scheme => html`<span class="color">${text(...schemeWords[scheme])}</span>`)}
            </div>
            ${colors.map(({ name, description }) => this.#colorRow(name, meaning(name, description)))} ${this.#checks()}
          </fieldset>
          <fieldset>
            <legend>${text('Fonts, sizes and lines', '字体、字号和线宽')}</legend>
            ${others.map(({ name, description }) => this.#textRow(name, meaning(name, description)))}
          </fieldset>
        </div>
      </div>
      <div>
        <div class="bar" role="group" aria-label=${text('Preview', '预览')}>
          ${schemes.map(
            scheme =>
              html`<button aria-pressed=${this.scheme === scheme} @click=${() => this.#show(scheme)}>
                ${scheme === 'light' ? text('Light', '浅色') : text('Dark', '深色')}
              </button>`,
          )}
        </div>
        <div class="preview">
          ${this.#ownChart}
          <city-radar cities="beijing,shanghai,guangzhou,shenzhen"></city-radar>
          <fund-bars limit="5"></fund-bars>
          <policy-timeline cities="shanghai,shenzhen" from="2020"></policy-timeline>
        </div>
      </div>
      <div class="out">
        <h3>${text('CSS: what you changed', 'CSS：你改动的部分')}</h3>
        <textarea readonly aria-label="CSS" .value=${this.css}></textarea>
        <div class="bar">
          <button @click=${() => this.#download(`${this.name}.css`, 'text/css', this.css)}>${text('Download CSS', '下载 CSS')}</button>
          <button class="page" @click=${() => this.#download(`${this.name}.html`, 'text/html', this.page)}>
            ${text('Download a page with it', '下载示例网页')}
          </button>
        </div>
        <p>
          ${text(
            'The page is one file with the style and the chart. In a page of yours, link the stylesheet, and give the class to anything around the chart:',
            '示例网页是一个文件，样式和图都在里面。用在自己的网页里时，引入样式表，把类名写在图表外面的任意一层：',
          )}
        </p>
        <pre tabindex="0"><code>${this.#use}</code></pre>
        <h3>${text('Design tokens: all values', '设计令牌：全部数值')}</h3>
        <textarea readonly aria-label=${text('Design tokens', '设计令牌')} .value=${tokens}></textarea>
        <div class="bar">
          <button @click=${() => this.#download(`${this.name}.tokens.json`, 'application/json', tokens)}>
            ${text('Download design tokens', '下载设计令牌')}
          </button>
        </div>
        <h3>${text('Import', '导入')}</h3>
        <textarea class="in" aria-label=${text('CSS or design tokens to import', '要导入的 CSS 或设计令牌')} placeholder=${text('Paste CSS or design tokens', '粘贴 CSS 或设计令牌')}></textarea>
        <div class="bar">
          <button
            class="load"
            @click=${() => this.load(this.renderRoot.querySelector<HTMLTextAreaElement>('.in')!.value)}
          >
            ${text('Import', '导入')}
          </button>
          <label
            >${text('or a file', '或选文件')}
            <input
              type="file"
              accept=".css,.json"
              @change=${async (event: Event) => {
                const file = (event.target as HTMLInputElement).files?.[0];
                if (file) this.load(await file.text());
              }}
          /></label>
          <span role="status">${this.message}</span>
        </div>
      </div>
    `;
  }
}
customElements.define('token-editor', TokenEditor);
