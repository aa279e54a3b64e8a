import type { NavigationNode } from '@cityfacts/core';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { listen, nextFrame, windowOf } from '../documents.js';
import { ChartSelectEvent } from '../events.js';
import { emphasizedIds, placesOf } from './roving-tabindex.js';

export interface SyncHost extends ReactiveControllerHost, Element {
  sync: string;
  selected: string | null;
  highlight: readonly string[];
}

/** What the charts of a page tell each other on their window: where the reader of one of them is. No event for pages. */
const HOVER = 'chart-hover';

/** Shares the selection, and what a reader points at, with the charts of the same group on the page. */
export class SyncController implements ReactiveController {
  readonly #host: SyncHost;
  readonly #reached: () => NavigationNode | null;
  #window: Window | undefined;
  #followed: Pick<ChartSelectEvent, 'id' | 'label' | 'places'> | null = null;
  /** What another chart's reader points at, then its places. */
  #passing: readonly (readonly string[])[] = [];
  #told: NavigationNode | null = null;
  #stop = (): void => {};

  /** `reached`: the node that this chart's reader points at or has the focus on. */
  constructor(host: SyncHost, reached: () => NavigationNode | null) {
    this.#host = host;
    this.#reached = reached;
    host.addController(this);
  }

  hostConnected(): void {
    this.#window = windowOf(this.#host);
    const follow = (event: ChartSelectEvent) => this.#follow(event);
    this.#stop = listen(this.#window, { [ChartSelectEvent.type]: follow, [HOVER]: follow });
  }

  hostDisconnected(): void {
    this.#stop();
    this.#passing = [];
  }

  /** Tells the others where the reader is, once a frame; also that the reader has left, or that the chart is gone. */
  hostUpdated(): void {
    if (!this.#host.sync || this.#reached() === this.#told) return;
    nextFrame(this.#host, () => {
      const node = this.#reached();
      if (node === this.#told) return;
      this.#told = node;
      const id = node && node.entity;
      this.#window?.dispatchEvent(new ChartSelectEvent(id, '', this.#host, placesOf(node), HOVER));
    });
  }

  /**
   * What stands out: what is selected, or its places where it is not shown here; else the author's highlight. `hovering`:
   * before that, what the reader of another chart points at, where it or one of its places is shown here.
   */
  emphasis(nodes: readonly NavigationNode[], hovering = false): readonly string[] {
    const { selected, highlight } = this.#host;
    const wanted = [
      ...(hovering ? this.#passing : []),
      selected === null ? highlight : [selected],
      this.#followed?.id === selected ? this.#followed.places : [],
    ];
    return wanted.map(ids => emphasizedIds(nodes, ids)).find(found => found.length) ?? [];
  }

  /** The name of what another chart selected, as that chart writes it. */
  labelOf(id: string): string {
    return this.#followed?.id === id ? this.#followed.label : '';
  }

  // The event may come from another copy of the library: its fields count, not its class.
  #follow({ type, id, label, source, places = [] }: ChartSelectEvent): void {
    const { sync: group } = this.#host;
    // Whoever has chosen a mark, or let it go, no longer just points at it.
    if (source === this.#host) this.#told = this.#reached();
    if (!group || source === this.#host || (source as SyncHost | null)?.sync !== group) return;
    const passes = type === HOVER;
    // What has been selected, or cleared, no longer passes by.
    this.#passing = passes && id !== null ? [[id], places] : [];
    if (passes) return this.#host.requestUpdate();
    this.#followed = { id, label, places };
    this.#host.selected = id;
  }
}
