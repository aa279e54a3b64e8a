/**
 * Listens for a press or a scroll anywhere in the page, for as long as something of the chart lies over other things.
 * With `GroupController` and `PrintController` the only ones that listen outside the element.
 */
export class Outside {
  readonly #pressed: (path: readonly EventTarget[]) => void;
  readonly #scrolled: (target: EventTarget | null) => void;
  #listening: AbortController | null = null;

  constructor(
    pressed: (path: readonly EventTarget[]) => void,
    scrolled: (target: EventTarget | null) => void = () => {},
  ) {
    this.#pressed = pressed;
    this.#scrolled = scrolled;
  }

  /** Listens in `document`; `null`: no longer. */
  watch(document: Document | null): void {
    if (!!document === !!this.#listening) return;
    this.#listening?.abort();
    this.#listening = document && new AbortController();
    if (!document || !this.#listening) return;
    const options = { capture: true, passive: true, signal: this.#listening.signal };
    document.addEventListener('pointerdown', event => this.#pressed(event.composedPath()), options);
    document.addEventListener('scroll', ({ target }) => this.#scrolled(target), options);
  }
}
