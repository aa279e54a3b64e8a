import { LOCALE_EVENT } from '@cityfacts/core/locales/register.js';
import { forget } from '../languages.js';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { mutationObserver } from '../documents.js';

/** The language of the element's place in the page: the nearest `lang`, across shadow roots; observed. */
export class LanguageController implements ReactiveController {
  /** BCP 47, `''` where the page names none. */
  tag = '';
  readonly #host: ReactiveControllerHost & Element;
  #observer: MutationObserver | undefined;
  readonly #renew = (): void => {
    forget();
    this.#host.requestUpdate();
  };

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    window.addEventListener(LOCALE_EVENT, this.#renew);
    this.tag = languageOf(this.#host);
    this.#observer = mutationObserver(this.#host, () => {
      const tag = languageOf(this.#host);
      if (tag === this.tag) return;
      this.tag = tag;
      this.#host.requestUpdate();
    });
    for (let at: Node | undefined = this.#host; at;) {
      const root: Node & { readonly host?: Element } = at.getRootNode();
      this.#observer?.observe(root, { attributes: true, attributeFilter: ['lang'], subtree: true });
      at = root.host;
    }
  }

  hostDisconnected(): void {
    window.removeEventListener(LOCALE_EVENT, this.#renew);
    this.#observer?.disconnect();
  }
}

function languageOf(start: Element): string {
  for (let element: Element | null = start; element;) {
    const found: Element | null = element.closest('[lang]');
    if (found) return found.getAttribute('lang') ?? '';
    element = (element.getRootNode() as { readonly host?: Element }).host ?? null;
  }
  return '';
}
