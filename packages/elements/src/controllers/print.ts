import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { listen, windowOf } from '../documents.js';

/**
 * Says when the page is being printed. The element then draws a second figure for print, at once, and leaves the
 * one on the screen alone: focus, scroll and what is open come back because they never went.
 */
export class PrintController implements ReactiveController {
  printing = false;
  readonly #host: ReactiveControllerHost & Element;
  readonly #drawNow: () => void;
  #stop: readonly (() => void)[] = [];

  /** `drawNow`: updates the host before it returns. */
  constructor(host: ReactiveControllerHost & Element, drawNow: () => void) {
    this.#host = host;
    this.#drawNow = drawNow;
    host.addController(this);
  }

  hostConnected(): void {
    const view = windowOf(this.#host);
    this.#stop = [
      listen(view, { beforeprint: () => this.set(true), afterprint: () => this.set(false) }),
      // Where those two do not fire, or a page is only shown as it would be printed.
      listen(view.matchMedia?.('print'), { change: ({ matches }: MediaQueryListEvent) => this.set(matches) }),
    ];
  }

  hostDisconnected(): void {
    for (const stop of this.#stop) stop();
    this.printing = false;
  }

  /** What is printed: a figure of its own, or that of the screen. */
  set(printing: boolean): void {
    if (printing === this.printing) return;
    this.printing = printing;
    this.#host.requestUpdate();
    this.#drawNow();
  }
}
