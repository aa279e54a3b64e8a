import { html, LitElement, type TemplateResult } from 'lit';
import 'cityfacts/city-radar.js';
import 'cityfacts/fund-bars.js';
import 'cityfacts/policy-timeline.js';
import { houseStyles } from './token-editor.js';

/** `<style-gallery>`: each house style with each chart, in light and in dark. */
export class StyleGallery extends LitElement {
  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override render(): TemplateResult {
    return html`${[...houseStyles.keys()].map(
      name =>
        html`<h2>${name.replace('-', ' ')}</h2>
          <div class="pair-of-schemes">
            ${['light', 'dark'].map(
              theme =>
                html`<div class=${name}>
                  <city-radar theme=${theme} no-menu view="dots" cities="beijing,shanghai,shenzhen"></city-radar>
                  <fund-bars theme=${theme} no-menu limit="4"></fund-bars>
                  <policy-timeline theme=${theme} no-menu cities="shanghai,shenzhen" from="2021"></policy-timeline>
                </div>`,
            )}
          </div>`,
    )}`;
  }
}
customElements.define('style-gallery', StyleGallery);
