import { html, LitElement, type TemplateResult } from 'lit';
import 'cityfacts/city-radar.js';
import 'cityfacts/fund-bars.js';
import 'cityfacts/policy-timeline.js';
import { toDesignTokens } from '../../packages/cityfacts/src/themes/design-tokens.js';
import { PageLanguage } from '../page-language.js';
import { nameOfStyle } from './names.js';
import { houseStyles, sheetOf } from './token-editor.js';

/** A link that saves a text. The text is in the address, so the built book needs no file at a fixed place. */
const download = (file: string, type: string, text: string): TemplateResult =>
  html`<a href=${`data:${type};charset=utf-8,${encodeURIComponent(text)}`} download=${file}>${file}</a>`;

/** `<style-gallery>`: each house style with each chart, in light and in dark, and its files. */
export class StyleGallery extends LitElement {
  readonly #language = new PageLanguage(this);

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override render(): TemplateResult {
    return html`${[...houseStyles].map(([name, values]) => {
      const tokens = `${JSON.stringify(toDesignTokens(values, name), null, 2)}\n`;
      return html`<h2>${nameOfStyle(name)}</h2>
        <p>
          ${this.#language.text('Download:', '下载：')} ${download(`${name}.css`, 'text/css', sheetOf(name))}${this.#language.text(', ', '、')}${download(`${name}.tokens.json`, 'application/json', tokens)}${this.#language.text('. ', '。')}${this.#language.text('Class:', '类名：')}
          <code>${name}</code>
        </p>
        <div class="pair-of-schemes">
          ${['light', 'dark'].map(
            theme =>
              html`<div class=${name}>
                <city-radar theme=${theme} no-menu view="dots" cities="beijing,shanghai,shenzhen"></city-radar>
                <fund-bars theme=${theme} no-menu limit="4"></fund-bars>
                <policy-timeline theme=${theme} no-menu cities="shanghai,shenzhen" from="2021"></policy-timeline>
              </div>`,
          )}
        </div>`;
    })}`;
  }
}
customElements.define('style-gallery', StyleGallery);
