/**
 * The script of a page that was built with Lit before our charts came: an element of its own, by its own copy of Lit.
 * The test server bundles it as `own-lit.js`.
 */
import { html, LitElement } from 'lit';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';

class OwnElement extends LitElement {
  static override properties = { count: { type: Number } };
  declare count: number;

  constructor() {
    super();
    this.count = 0;
  }

  protected override render() {
    return html`<button @click=${() => this.count++}>${unsafeHTML('<b>Theirs</b>')} ${this.count}</button>`;
  }
}

customElements.define('own-element', OwnElement);
