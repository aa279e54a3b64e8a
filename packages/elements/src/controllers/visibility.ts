import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { listOf, windowOf } from '../documents.js';

export interface VisibilityHost extends ReactiveControllerHost, Element {
  readonly loading: string;
}

/**
 * Says when the host has come within one viewport of the reader; once near, always near. An observer answers after the first
 * frame has been painted. So the first update asks where the host is, but for pages in frames, whose viewport says nothing.
 */
export class VisibilityController implements ReactiveController {
  #isNear = false;
  readonly #host: VisibilityHost;
  #observer: IntersectionObserver | undefined;

  constructor(host: VisibilityHost) {
    this.#host = host;
    host.addController(this);
  }

  get isNearViewport(): boolean {
    return this.#isNear || this.#host.loading === 'eager';
  }

  hostConnected(): void {
    const { IntersectionObserver } = windowOf(this.#host);
    this.#isNear ||= !IntersectionObserver;
    if (this.isNearViewport) return;
    this.#observer = new IntersectionObserver(
      entries => {
        if (listOf(entries).some(entry => entry.isIntersecting)) this.#come();
      },
      { rootMargin: '100%' },
    );
    this.#observer.observe(this.#host);
  }

  hostUpdated(): void {
    const view = windowOf(this.#host);
    if (this.isNearViewport || view.top !== view) return;
    // A page that is being parsed may have no layout yet; before its first frame is painted, it has one.
    if (this.#host.ownerDocument.readyState === 'loading') requestAnimationFrame(() => this.#ask());
    else this.#ask();
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
  }

  #ask(): void {
    if (this.isNearViewport || !this.#host.isConnected) return;
    const view = windowOf(this.#host);
    const box = this.#host.getBoundingClientRect();
    const isNear = (start: number, end: number, room: number) => start < 2 * room && end > -room;
    if (box.width && isNear(box.top, box.bottom, view.innerHeight) && isNear(box.left, box.right, view.innerWidth))
      this.#come();
  }

  #come(): void {
    this.#isNear = true;
    this.hostDisconnected();
    this.#host.requestUpdate();
  }
}
