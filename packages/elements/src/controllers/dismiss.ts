import { listen, listOf, windowOf } from '../documents.js';

/**
 * Listens for a press, a scroll, another size of the window, or Escape anywhere in the page, for as long as something of the chart lies over other things.
 * With `GroupController` and `PrintController` the only ones that listen outside the element.
 */
export class DismissListener {
  readonly #pressed: (path: readonly EventTarget[]) => void;
  readonly #scrolled: (target: EventTarget | null) => void;
  readonly #escaped: () => void;
  #stops: (() => void)[] = [];

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
    if (!!host === !!this.#stops.length) return;
    for (const stop of this.#stops) stop();
    this.#stops = [];
    if (!host) return;
    const view = windowOf(host);
    const options = { capture: true, passive: true };
    const scroll = ({ target }: Event) => this.#scrolled(target);
    const pressed = (event: Event) => this.#pressed(listOf(event.composedPath()));
    // Where the focus is in the chart, its own keys come first and the page never hears of them.
    const keydown = ({ key }: KeyboardEvent) => key === 'Escape' && this.#escaped();
    this.#stops = [
      listen(view, { pointerdown: pressed, scroll, resize: () => this.#scrolled(null) }, options),
      listen(view, { keydown }),
    ];
    // What scrolls inside a shadow root is heard there only.
    for (let root = rootOf(host); root.host; root = rootOf(root.host))
      this.#stops.push(listen(root, { scroll }, options));
  }
}

const rootOf = (element: Element): Node & { readonly host?: Element } => element.getRootNode();
