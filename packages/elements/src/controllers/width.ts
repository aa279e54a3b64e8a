import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Least width a chart is laid out for, px; `.frame` has it as its minimum too. */
export const MIN_WIDTH = 280;

/**
 * Observes the inline size of the frame inside the host: only the width, so that no height can feed back.
 * The frame and not the host, because a page may make the host inline, and an inline box reports 0.
 */
export class WidthController implements ReactiveController {
  /** Whole px; 0 until the frame has been measured. */
  width = 0;
  readonly #host: ReactiveControllerHost & Element;
  #observer: ResizeObserver | undefined;

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
  }

  hostUpdated(): void {
    if (this.#observer) return;
    const frame = this.#host.shadowRoot?.querySelector('.frame');
    if (!frame) return;
    this.#observer = new ResizeObserver(entries => this.#take(entries.at(-1)?.contentRect.width ?? 0));
    this.#observer.observe(frame);
    this.#take(frame.getBoundingClientRect().width);
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#observer = undefined;
  }

  hostConnected(): void {
    // The frame of an earlier life is still there and needs watching again.
    if (this.width) this.hostUpdated();
  }

  #take(measured: number): void {
    const width = Math.floor(measured);
    if (width <= 0 || width === this.width) return;
    this.width = Math.max(MIN_WIDTH, width);
    // In the next frame: drawing changes the frame's height, and an observer may not change what it observes.
    requestAnimationFrame(() => this.#host.requestUpdate());
  }
}
