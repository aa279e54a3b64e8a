import { wcagContrast } from 'culori';
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

const sheets = import.meta.glob<string>('../../packages/cityfacts/src/themes/*.css', {
  eager: true,
  query: '?raw',
  import: 'default',
});

/** The styles to start from: their names, and their values. */
export const houseStyles: ReadonlyMap<string, StyleValues> = new Map(
  Object.entries(sheets).map(([path, sheet]) => [path.replace(/^.*\/|\.css$/g, ''), valuesOfCss(sheet)]),
);

const schemes = ['light', 'dark'] as const;

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
    .low {
      color: light-dark(#a30014, #ff9aa2);
      font-weight: 700;
    }
    input[type='color'] {
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
    .preview {
      display: grid;
      gap: 12px;
      align-content: start;
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
      this.message = [`${count} ${count === 1 ? 'value' : 'values'} loaded.`, ...problems].join(' ');
    } catch (error) {
      this.message = `This is neither CSS nor JSON: ${(error as Error).message}`;
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
        chart.replaceWith(chart.cloneNode());
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
    this.message = name ? `Started from ${name}.` : 'Back to the defaults.';
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
    return html`<span class=${isLow ? 'low' : ''}>${ratio.toFixed(1)}${isLow ? ` (needs ${least})` : ''}</span>`;
  }

  #colorRow(name: string, description: string): TemplateResult {
    return html`<div class="row">
      <span
        ><code>${name}</code
        ><small>${description} ${schemes.map((scheme, at) => html`${scheme} ${this.#contrast(name, at)} `)}</small></span
      >
      ${schemes.map(
        (scheme, at) =>
          html`<input
            type="color"
            aria-label="${name}, ${scheme}"
            .value=${schemesOf(this.values[name]!)[at]!}
            @input=${(event: Event) => this.#setColor(name, at, (event.target as HTMLInputElement).value)}
          />`,
      )}
    </div>`;
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
            >Start from
            <select
              @change=${this.#start}
            >
              <option value="">the defaults</option>
              ${[...houseStyles.keys()].map(name => html`<option>${name}</option>`)}
            </select></label
          >
          <label
            >Class <input size="14" .value=${this.name} @change=${this.#rename}
          /></label>
        </div>
        <div class="fields" role="group" aria-label="Custom properties" tabindex="0">
          <fieldset>
            <legend>Colors: light, dark, and contrast with the background</legend>
            ${colors.map(({ name, description }) => this.#colorRow(name, description))}
          </fieldset>
          <fieldset>
            <legend>Fonts, sizes and lines</legend>
            ${others.map(({ name, description }) => this.#textRow(name, description))}
          </fieldset>
        </div>
      </div>
      <div>
        <div class="bar" role="group" aria-label="Preview">
          ${schemes.map(
            scheme =>
              html`<button aria-pressed=${this.scheme === scheme} @click=${() => this.#show(scheme)}>
                ${scheme === 'light' ? 'Light' : 'Dark'}
              </button>`,
          )}
        </div>
        <div class="preview">
          <city-radar cities="beijing,shanghai,guangzhou,shenzhen"></city-radar>
          <fund-bars limit="5"></fund-bars>
          <policy-timeline cities="shanghai,shenzhen" from="2020"></policy-timeline>
        </div>
      </div>
      <div class="out">
        <p role="status">${this.message}</p>
        <h3>CSS: what you changed</h3>
        <textarea readonly aria-label="CSS">${this.css}</textarea>
        <div class="bar">
          <button @click=${() => this.#download(`${this.name}.css`, 'text/css', this.css)}>Download CSS</button>
        </div>
        <h3>Design tokens: all values</h3>
        <textarea readonly aria-label="Design tokens">${tokens}</textarea>
        <div class="bar">
          <button @click=${() => this.#download(`${this.name}.tokens.json`, 'application/json', tokens)}>
            Download design tokens
          </button>
        </div>
        <h3>Import</h3>
        <textarea class="in" aria-label="CSS or design tokens to import" placeholder="Paste CSS or design tokens"></textarea>
        <div class="bar">
          <button
            class="load"
            @click=${() => this.load(this.renderRoot.querySelector<HTMLTextAreaElement>('.in')!.value)}
          >
            Import
          </button>
          <label
            >or a file
            <input
              type="file"
              accept=".css,.json"
              @change=${async (event: Event) => {
                const file = (event.target as HTMLInputElement).files?.[0];
                if (file) this.load(await file.text());
              }}
          /></label>
        </div>
      </div>
    `;
  }
}
customElements.define('token-editor', TokenEditor);
