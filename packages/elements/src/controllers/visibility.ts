import type { ReactiveController, ReactiveControllerHost } from 'lit';

/**
 * Says when the host has come within one viewport of the reader; once near, always near. An observer answers a frame later,
 * so where the page is read and is no frame, whose viewport says nothing, the first update asks where the host is.
 */
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
        if (entries.some(entry => entry.isIntersecting)) this.#come();
      },
      { rootMargin: '100%' },
    );
    this.#observer.observe(this.#host);
  }

  hostUpdated(): void {
    if (this.isNearViewport || !this.#host.isConnected || top !== self || document.readyState === 'loading') return;
    const box = this.#host.getBoundingClientRect();
    const isNear = (start: number, end: number, room: number) => start < 2 * room && end > -room;
    if (box.width && isNear(box.top, box.bottom, innerHeight) && isNear(box.left, box.right, innerWidth)) this.#come();
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
  }

  #come(): void {
    this.isNearViewport = true;
    this.hostDisconnected();
    this.#host.requestUpdate();
  }
}
