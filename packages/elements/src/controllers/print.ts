import type { ReactiveController, ReactiveControllerHost } from 'lit';

/**
 * Says when the page is being printed. The element then draws a second figure for print, at once, and leaves the
 * one on the screen alone: focus, scroll and what is open come back because they never went.
 */
export class PrintController implements ReactiveController {
  printing = false;
  readonly #host: ReactiveControllerHost & Element;
  readonly #drawNow: () => void;
  #listening: AbortController | undefined;

  /** `drawNow`: updates the host before it returns. */
  constructor(host: ReactiveControllerHost & Element, drawNow: () => void) {
    this.#host = host;
    this.#drawNow = drawNow;
    host.addController(this);
  }

  hostConnected(): void {
    const window = this.#host.ownerDocument.defaultView;
    if (!window) return;
    const { signal } = (this.#listening = new AbortController());
    window.addEventListener('beforeprint', () => this.#set(true), { signal });
    window.addEventListener('afterprint', () => this.#set(false), { signal });
    // Where those two do not fire, or a page is only shown as it would be printed.
    window.matchMedia('print').addEventListener('change', ({ matches }) => this.#set(matches), { signal });
  }

  hostDisconnected(): void {
    this.#listening?.abort();
    this.printing = false;
  }

  #set(printing: boolean): void {
    if (printing === this.printing) return;
    this.printing = printing;
    this.#host.requestUpdate();
    this.#drawNow();
  }
}
