import type { Stop } from '@cityfacts/core';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { ChartSelectEvent } from '../events.js';
import { emphasised, placesOf } from './roving-tabindex.js';

export interface GroupHost extends ReactiveControllerHost, Element {
  group: string;
  selected: string | null;
  highlight: readonly string[];
}

/** What the charts of a page tell each other on their document: where the reader of one of them is. No event for pages. */
const PASSING = 'chart-passing';

/** Shares the selection, and what a reader points at, with the charts of the same group on the page. */
export class GroupController implements ReactiveController {
  readonly #host: GroupHost;
  readonly #reached: () => Stop | null;
  #document: Document | undefined;
  #followed: Pick<ChartSelectEvent, 'id' | 'places'> | null = null;
  /** What another chart's reader points at, then its places. */
  #passing: readonly (readonly string[])[] = [];
  #told: Stop | null = null;
  #listening: AbortController | undefined;

  /** `reached`: the stop that this chart's reader points at or has the focus on. */
  constructor(host: GroupHost, reached: () => Stop | null) {
    this.#host = host;
    this.#reached = reached;
    host.addController(this);
  }

  hostConnected(): void {
    this.#document = this.#host.ownerDocument;
    const { signal } = (this.#listening = new AbortController());
    for (const type of [ChartSelectEvent.type, PASSING])
      this.#document.addEventListener(type, event => this.#follow(event as ChartSelectEvent), { signal });
  }

  hostDisconnected(): void {
    this.#listening?.abort();
    this.#passing = [];
  }

  /** Tells the others where the reader is, once a frame; also that the reader has left, or that the chart is gone. */
  hostUpdated(): void {
    if (!this.#host.group || this.#reached() === this.#told) return;
    requestAnimationFrame(() => {
      const stop = this.#reached();
      if (stop === this.#told) return;
      this.#told = stop;
      const id = stop && stop.entity;
      this.#document?.dispatchEvent(new ChartSelectEvent(id, '', this.#host, placesOf(stop), PASSING));
    });
  }

  /**
   * What stands out: what is selected, or its places where it is not shown here; else the author's highlight. `passing`:
   * before that, what the reader of another chart points at, where it or one of its places is shown here.
   */
  emphasis(stops: readonly Stop[], passing = false): readonly string[] {
    const { selected, highlight } = this.#host;
    const wanted = [
      ...(passing ? this.#passing : []),
      selected === null ? highlight : [selected],
      this.#followed?.id === selected ? this.#followed.places : [],
    ];
    return wanted.map(ids => emphasised(stops, ids)).find(found => found.length) ?? [];
  }

  // The event may come from another copy of the library: its fields count, not its class.
  #follow({ type, id, source, places = [] }: ChartSelectEvent): void {
    const { group } = this.#host;
    // Whoever has chosen a mark, or let it go, no longer just points at it.
    if (source === this.#host) this.#told = this.#reached();
    if (!group || source === this.#host || (source as GroupHost | null)?.group !== group) return;
    const passes = type === PASSING;
    // What has been chosen, or let go, no longer passes by.
    this.#passing = passes && id !== null ? [[id], places] : [];
    if (passes) return this.#host.requestUpdate();
    this.#followed = { id, places };
    this.#host.selected = id;
  }
}
