import type { Words } from '@cityfacts/layout';
import { html, nothing, type TemplateResult } from 'lit';

export type FileFormat = 'svg' | 'png' | 'csv' | 'json';
export type CopyFormat = 'gbt7714' | 'apa7' | 'embed';
export type ExportFormat = FileFormat | CopyFormat | 'print';

/** Files and, for pictures of pixels, how many of them a CSS pixel has. */
const files: readonly (readonly [format: FileFormat, scale: number, label: string])[] = [
  ['svg', 1, 'SVG'],
  ['png', 1, 'PNG 1×'],
  ['png', 2, 'PNG 2×'],
  ['png', 3, 'PNG 3×'],
  ['csv', 1, 'CSV'],
  ['json', 1, 'JSON'],
];
const copies: readonly CopyFormat[] = ['gbt7714', 'apa7', 'embed'];

/** What became of the latest action, and what the reader can take by hand where it was forbidden. */
export interface MenuState {
  readonly told: string;
  readonly offer: { readonly text: string } | { readonly picture: string } | null;
}

/** What the menu does. */
export interface MenuActions extends MenuState {
  readonly toggled: () => void;
  readonly keydown: (event: KeyboardEvent) => void;
  readonly focusout: (event: FocusEvent) => void;
  readonly close: () => void;
  readonly take: (format: ExportFormat, scale?: number) => unknown;
}

/** Views, files, texts and paper in a native disclosure. `shown` is the view on the page, `view` chooses another. */
export function menu(
  views: readonly string[],
  shown: string,
  { strings }: Words,
  view: (view: string) => void,
  actions: MenuActions,
): TemplateResult {
  const { figure } = strings;
  const take = (format: ExportFormat, label: string, scale = 1) =>
    html`<button type="button" @click=${() => actions.take(format, scale)}>${label}</button>`;
  const choices = views.map(
    name =>
      html`<button type="button" aria-pressed=${name === shown} @click=${() => view(name)}>${figure.views[name] ?? name}</button>`,
  );
  return html`<details class="cf-menu" part="menu" @toggle=${actions.toggled} @keydown=${actions.keydown} @focusout=${actions.focusout}><summary><span>${figure.menu}</span></summary><div class="cf-choices">${[
    group(figure.view, choices),
    group(
      figure.download,
      files.map(([format, scale, label]) => take(format, label, scale)),
    ),
    group(
      figure.copy,
      copies.map(format => take(format, figure.texts[format])),
    ),
    take('print', figure.print),
    actions.told ? html`<p>${actions.told}</p>` : nothing,
    offered(actions.offer, figure.copy),
  ]}</div></details>`;
}

const group = (label: string, buttons: readonly TemplateResult[]): TemplateResult =>
  html`<div role="group" aria-label=${label}><b>${label}</b>${buttons}</div>`;

/** What could not be handed over, to select or to keep by hand. */
const offered = (offer: MenuState['offer'], label: string): TemplateResult | typeof nothing =>
  !offer
    ? nothing
    : 'text' in offer
      ? html`<textarea class="cf-offer" readonly rows="6" dir="ltr" spellcheck="false" aria-label=${label} .value=${offer.text}></textarea>`
      : html`<img class="cf-offer" src=${offer.picture} alt=${label} />`;
