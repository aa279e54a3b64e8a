import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** How long an announcement stays, ms: long enough to be spoken, short enough that readers do not come upon it later. */
const ANNOUNCEMENT_DURATION = 3000;
/** Least time between two announcements, ms; of those in between only the last is said. */
const MIN_INTERVAL = 500;

/** What the live region says: short, one at a time, and gone again. */
export class AnnouncerController implements ReactiveController {
  /** The latest announcement, `''` for none. */
  said = '';
  readonly #host: ReactiveControllerHost;
  #last = -Infinity;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
    this.said = '';
  }

  say(text: string): void {
    clearTimeout(this.#timer);
    const wait = this.#last + MIN_INTERVAL - performance.now();
    if (wait > 0) this.#timer = setTimeout(() => this.#put(text), wait);
    else this.#put(text);
  }

  #put(text: string): void {
    this.#last = performance.now();
    this.said = text;
    this.#timer = setTimeout(() => {
      this.said = '';
      this.#host.requestUpdate();
    }, ANNOUNCEMENT_DURATION);
    this.#host.requestUpdate();
  }
}
