/**
 * Listens for a press, a scroll, another size of the window, or Escape anywhere in the page, for as long as something of the chart lies over other things.
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

  /** Listens in the page of `host`; `null`: no longer. */
  watch(host: Element | null): void {
    if (!!host === !!this.#listening) return;
    this.#listening?.abort();
    this.#listening = host && new AbortController();
    if (!host || !this.#listening) return;
    const { signal } = this.#listening;
    const options = { capture: true, passive: true, signal };
    const document = host.ownerDocument;
    document.addEventListener('pointerdown', event => this.#pressed(event.composedPath()), options);
    // What scrolls inside a shadow root is heard there only.
    for (let root: Node | undefined = host; (root = root?.getRootNode()); root = (root as Partial<ShadowRoot>).host)
      root.addEventListener('scroll', ({ target }) => this.#scrolled(target), options);
    document.defaultView?.addEventListener('resize', () => this.#scrolled(null), options);
    // Where the focus is in the chart, its own keys come first and the page never hears of them.
    document.addEventListener('keydown', ({ key }) => key === 'Escape' && this.#escaped(), { passive: true, signal });
  }
}
