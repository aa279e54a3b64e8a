/**
 * Listens for a press, a scroll or Escape anywhere in the page, for as long as something of the chart lies over other things.
 * With `GroupController` and `PrintController` the only ones that listen outside the element.
 */
export class DismissListener {
  readonly #pressed: (path: readonly EventTarget[]) => void;
  readonly #scrolled: (target: EventTarget | null) => void;
  readonly #escaped: () => void;
  #listening: AbortController | null = null;

  constructor(
    pressed: (path: readonly EventTarget[]) => void,
    scrolled: (target: EventTarget | null) => void = () => {},
    escaped: () => void = () => {},
  ) {
    this.#pressed = pressed;
    this.#scrolled = scrolled;
    this.#escaped = escaped;
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
    // Where the focus is in the chart, its own keys come first and the page never hears of them.
    document.addEventListener('keydown', ({ key }) => key === 'Escape' && this.#escaped(), {
      passive: true,
      signal: options.signal,
    });
  }
}
