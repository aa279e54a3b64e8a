import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** The language of the element's place in the page: the nearest `lang`, across shadow roots; observed. */
export class LanguageController implements ReactiveController {
  /** BCP 47, `''` where the page names none. */
  tag = '';
  readonly #host: ReactiveControllerHost & Element;
  #observer: MutationObserver | undefined;

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.tag = languageOf(this.#host);
    this.#observer = new MutationObserver(() => {
      const tag = languageOf(this.#host);
      if (tag === this.tag) return;
      this.tag = tag;
      this.#host.requestUpdate();
    });
    for (let root = this.#host.getRootNode(); ; root = root.host.getRootNode()) {
      this.#observer.observe(root, { attributes: true, attributeFilter: ['lang'], subtree: true });
      if (!(root instanceof ShadowRoot)) break;
    }
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
  }
}

function languageOf(start: Element): string {
  for (let element: Element | null = start; element;) {
    const found: Element | null = element.closest('[lang]');
    if (found) return found.getAttribute('lang') ?? '';
    const root: Node = element.getRootNode();
    element = root instanceof ShadowRoot ? root.host : null;
  }
  return '';
}
