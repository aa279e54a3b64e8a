import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Says when the host has come within one viewport of the reader; once near, always near. */
export class VisibilityController implements ReactiveController {
  isNearViewport = typeof IntersectionObserver === 'undefined';
  readonly #host: ReactiveControllerHost & Element;
  #observer: IntersectionObserver | undefined;

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    if (this.isNearViewport) return;
    this.#observer = new IntersectionObserver(
      entries => {
        if (!entries.some(entry => entry.isIntersecting)) return;
        this.isNearViewport = true;
        this.hostDisconnected();
        this.#host.requestUpdate();
      },
      { rootMargin: '100%' },
    );
    this.#observer.observe(this.#host);
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
  }
}
