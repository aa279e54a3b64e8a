import type { ChartLayout, I18n } from '@cityfacts/core';
import type { Figure } from '@cityfacts/core';
import {
  html,
  type CSSResultOrNative,
  type ReactiveController,
  type ReactiveControllerHost,
  type TemplateResult,
} from 'lit';
import type { MenuActions } from '../figure/menu.js';
import { loadOnce } from '../load-once.js';
import type { ChartSource } from '../chart-source.js';
import { DismissListener } from './dismiss.js';
import type { MoreController } from './more.js';

/** What the menu reads of its element. */
export interface MenuHost extends ReactiveControllerHost, HTMLElement {
  readonly renderRoot: HTMLElement | DocumentFragment;
  readonly i18n: I18n | null;
  readonly figure: Figure | null;
  readonly data: unknown;
  toSvg(): Promise<string>;
  adopt(styles: CSSResultOrNative): void;
}

/** What the stage `tools` puts into the menu. */
export interface MenuStage {
  content(i18n: I18n, shown: string, view: (view: string) => void): TemplateResult;
  /** The menu was closed. */
  closed(): void;
}

/** The stage `tools`: exports, and the content of the menu. */
export const loadTools = loadOnce(() => import('../stages/tools.js'));

/** Opens and closes the menu, and loads what it holds. */
export class MenuController<Rows, Options, Model, Layout extends ChartLayout>
  implements ReactiveController, MenuActions
{
  readonly #host: MenuHost;
  readonly #subject: ChartSource<Rows, Options, Model, Layout>;
  readonly #more: MoreController<Rows, Options, Model, Layout>;
  readonly #say: (text: string) => void;
  #stage: MenuStage | null = null;
  #failed = false;
  readonly #outside = new DismissListener(path => {
    const details = this.#details;
    if (details && !path.includes(details)) details.open = false;
  });

  /** `say`: announces politely. */
  constructor(
    host: MenuHost,
    subject: ChartSource<Rows, Options, Model, Layout>,
    more: MoreController<Rows, Options, Model, Layout>,
    say: (text: string) => void,
  ) {
    this.#host = host;
    this.#subject = subject;
    this.#more = more;
    this.#say = say;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#outside.watch(null);
  }

  /** A `toggle` event comes in a task of its own: a quick reader has chosen by then, and the element may have gone. */
  readonly toggled = (): void => {
    const open = !!this.#details?.open;
    this.#outside.watch(open && this.#host.isConnected ? this.#host : null);
    if (open) this.prepare();
    else this.#stage?.closed();
  };

  /** Loads what the menu holds; after a failure, once more. */
  readonly prepare = (): void => {
    if (!this.#stage) void this.#load();
  };

  async #load(): Promise<void> {
    try {
      // The words of the menu are in the stage `more`, which every export needs.
      const [{ Tools, toolsStyles }] = await Promise.all([loadTools(), this.#more.load()]);
      if (this.#stage) return;
      this.#host.adopt(toolsStyles);
      this.#stage = new Tools(this.#host, this.#subject, this.#more, this.#say);
      this.#failed = false;
    } catch {
      this.#failed = true;
    }
    this.#host.requestUpdate();
  }

  content(i18n: I18n, shown: string, view: (view: string) => void): TemplateResult {
    const { loading, notLoaded, retry } = i18n.strings.figure;
    if (this.#stage) return this.#stage.content(i18n, shown, view);
    if (!this.#failed) return html`<p>${loading}</p>`;
    return html`<p>${notLoaded}</p><button type="button" @click=${this.prepare}>${retry}</button>`;
  }

  readonly keydown = (event: KeyboardEvent): void => {
    const details = event.currentTarget as HTMLDetailsElement;
    if (event.key !== 'Escape' || !details.open) return;
    event.preventDefault();
    event.stopPropagation();
    this.close();
  };

  /** The keyboard went on: what it reaches next must not lie under the menu. */
  readonly focusout = ({ currentTarget, relatedTarget }: FocusEvent): void => {
    const details = currentTarget as HTMLDetailsElement;
    if (relatedTarget && !details.contains(relatedTarget as Node)) details.open = false;
  };

  /** Closes it; the focus goes to what opened it. */
  readonly close = (): void => {
    const details = this.#details;
    if (!details) return;
    details.open = false;
    details.querySelector('summary')?.focus();
  };

  get #details(): HTMLDetailsElement | null {
    return this.#host.renderRoot.querySelector<HTMLDetailsElement>('.cf-menu');
  }
}
