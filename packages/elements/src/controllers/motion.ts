import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { matches } from '../documents.js';

/** How long a change takes, ms. */
const DURATION = 250;

export interface MotionHost<Layout> extends ReactiveControllerHost, HTMLElement {
  readonly figure: { readonly layout: Layout } | null;
}

/**
 * A short way from one drawing to the next, where something else is shown than before: not at first, not where only
 * the width is another, and not for readers who want none. It adds nothing that stays.
 */
export class MotionController<Layout> implements ReactiveController {
  /** A hand moves the drawing already. */
  still = false;
  /** Where the new drawing comes from, as a CSS transform that moves it to where the old one was. */
  from: (before: Layout, after: Layout) => string = () => 'none';
  readonly #host: MotionHost<Layout>;
  #before: Layout | null = null;

  constructor(host: MotionHost<Layout>) {
    this.#host = host;
    host.addController(this);
  }

  /** Something else is drawn than `before`. */
  changes(before: Layout | null): void {
    this.#before = this.still ? null : before;
  }

  hostDisconnected(): void {
    this.still = false;
    this.#before = null;
  }

  hostUpdated(): void {
    const [before, after] = [this.#before, this.#host.figure?.layout];
    this.#before = null;
    if (!before || !after || matches('(prefers-reduced-motion: reduce)')) return;
    const timing = { duration: DURATION, easing: 'ease-out' };
    const drawing = this.#host.shadowRoot?.querySelector('.cf-drawing');
    const transform = this.from(before, after);
    const moves = transform !== 'none';
    drawing?.animate?.({ opacity: [0.2, 1], ...(moves && { transform: [transform, 'none'] }) }, timing);
    // What moves stays in the drawing's box. An animation costs as much as many marks: only where it is needed.
    if (moves) drawing?.closest('svg')?.animate?.({ overflow: ['clip', 'clip'] }, timing);
  }
}
