import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { ChartSelectEvent } from '../events.js';

export interface GroupHost extends ReactiveControllerHost, Element {
  group: string;
  selected: string | null;
}

/** Shares the selection with the charts of the same group on the page. The one listener outside the element. */
export class GroupController implements ReactiveController {
  readonly #host: GroupHost;
  #document: Document | undefined;

  constructor(host: GroupHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#document = this.#host.ownerDocument;
    this.#document.addEventListener(ChartSelectEvent.type, this.#follow);
  }

  hostDisconnected(): void {
    this.#document?.removeEventListener(ChartSelectEvent.type, this.#follow);
  }

  // The event may come from another copy of the library: its fields count, not its class.
  readonly #follow = (event: Event): void => {
    const { id, source } = event as ChartSelectEvent;
    if (!this.#host.group || !source || source === this.#host) return;
    if ((source as GroupHost).group !== this.#host.group) return;
    this.#host.selected = id;
  };
}
