import type { I18n } from '@cityfacts/core';
import { html, type TemplateResult } from 'lit';

/** What the menu does. */
export interface MenuActions {
  readonly toggled: () => void;
  readonly keydown: (event: KeyboardEvent) => void;
  readonly focusout: (event: FocusEvent) => void;
  readonly prepare: () => void;
  readonly close: () => void;
  /** What it holds; `shown` is the view on the page, `view` chooses another. */
  content(i18n: I18n, shown: string, view: (view: string) => void): unknown;
}

/** The menu as a native disclosure. Its content is loaded when a reader comes near its button. */
export const menu = (i18n: I18n, shown: string, view: (view: string) => void, actions: MenuActions): TemplateResult =>
  html`<details class="cf-menu" part="menu" @toggle=${actions.toggled} @keydown=${actions.keydown} @focusout=${actions.focusout}><summary @pointerenter=${actions.prepare} @focus=${actions.prepare}><span>${i18n.strings.figure.menu}</span></summary><div class="cf-choices">${actions.content(i18n, shown, view)}</div></details>`;
