import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { listOf, nextFrame, windowOf } from '../documents.js';

export interface VisibilityHost extends ReactiveControllerHost, Element {
  readonly loading: string;
}

/** An observer reports where a chart is within a frame. One that has not after so long, ms, never will. */
const MAX_SILENCE = 2000;

/**
 * Says when the host has come within one viewport of the reader; once near, always near. An observer answers after the first
 * frame has been painted. So the first update asks where the host is, but for pages in frames, whose viewport says nothing.
 */
export class VisibilityController implements ReactiveController {
  #isNear = false;
  readonly #host: VisibilityHost;
  #observer: IntersectionObserver | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: VisibilityHost) {
    this.#host = host;
    host.addController(this);
  }

  get isNearViewport(): boolean {
    return this.#isNear || this.#host.loading === 'eager';
  }

  hostConnected(): void {
    this.#isNear ||= !windowOf(this.#host).IntersectionObserver;
    this.#observe();
  }

  hostUpdated(): void {
    const view = windowOf(this.#host);
    this.#observe();
    if (this.isNearViewport || view.top !== view) return;
    // A page that is being parsed may have no layout yet; before its first frame is painted, it has one.
    if (this.#host.ownerDocument.readyState === 'loading') nextFrame(this.#host, () => this.#ask());
    else this.#ask();
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
    this.#observer?.disconnect();
    this.#observer = undefined;
  }

  /** The frame inside the host: a page may make the host `display: contents`, which has no box. */
  get #box(): Element | null | undefined {
    return this.#host.shadowRoot?.querySelector('.frame');
  }

  #observe(): void {
    const box = this.#box;
    if (this.isNearViewport || this.#observer || !this.#host.isConnected || !box) return;
    this.#timer = setTimeout(() => this.#come(), MAX_SILENCE);
    const { IntersectionObserver } = windowOf(this.#host);
    this.#observer = new IntersectionObserver(
      entries => {
        clearTimeout(this.#timer);
        if (listOf(entries).some(entry => entry.isIntersecting)) this.#come();
      },
      { rootMargin: '100%' },
    );
    this.#observer.observe(box);
  }

  #ask(): void {
    if (this.isNearViewport || !this.#host.isConnected) return;
    const view = windowOf(this.#host);
    const box = this.#box?.getBoundingClientRect();
    const isNear = (start: number, end: number, room: number) => start < 2 * room && end > -room;
    if (box?.width && isNear(box.top, box.bottom, view.innerHeight) && isNear(box.left, box.right, view.innerWidth))
      this.#come();
  }

  #come(): void {
    this.#isNear = true;
    this.hostDisconnected();
    this.#host.requestUpdate();
  }
}
