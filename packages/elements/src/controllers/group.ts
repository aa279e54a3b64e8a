import type { Stop } from '@cityfacts/layout';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { ChartSelectEvent } from '../events.js';
import { emphasised } from './stops.js';

export interface GroupHost extends ReactiveControllerHost, Element {
  group: string;
  selected: string | null;
  highlight: readonly string[];
}

/** Shares the selection with the charts of the same group on the page. The one listener outside the element. */
export class GroupController implements ReactiveController {
  readonly #host: GroupHost;
  #document: Document | undefined;
  #followed: Pick<ChartSelectEvent, 'id' | 'places'> | null = null;

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

  /** What stands out: what is selected, or its places where it is not shown here; else the author's highlight. */
  emphasis(stops: readonly Stop[]): readonly string[] {
    const { selected, highlight } = this.#host;
    const found = emphasised(stops, selected === null ? highlight : [selected]);
    if (found.length || this.#followed?.id !== selected) return found;
    return emphasised(stops, this.#followed.places ?? []);
  }

  // The event may come from another copy of the library: its fields count, not its class.
  readonly #follow = (event: Event): void => {
    const { id, source, places } = event as ChartSelectEvent;
    if (!this.#host.group || !source || source === this.#host) return;
    if ((source as GroupHost).group !== this.#host.group) return;
    this.#followed = { id, places };
    this.#host.selected = id;
  };
}
