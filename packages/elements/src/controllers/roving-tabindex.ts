import type { NavigationNode } from '@cityfacts/core';
import type { Figure } from '@cityfacts/core';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { placeIn } from './place-in.js';
import type { SelectionController } from './selection.js';
import type { Details } from './tooltip.js';

/** Where a key leads: to the neighbour that the layout names, else to the node so many further. */
const WAYS = new Map<string, readonly [way: Way, step: number]>([
  ['ArrowLeft', ['left', 0]],
  ['ArrowRight', ['right', 0]],
  ['ArrowUp', ['up', 0]],
  ['ArrowDown', ['down', 0]],
  ['Home', ['first', -Infinity]],
  ['End', ['last', Infinity]],
  ['PageUp', ['top', -10]],
  ['PageDown', ['bottom', 10]],
]);
type Way = 'left' | 'right' | 'up' | 'down' | 'first' | 'last' | 'top' | 'bottom';
/** By then a screen reader has followed the focus out of the drawing, ms: it reads out what changes where it is. */
const FOCUS_SETTLED = 500;
/** A pointer within this many px of a node's centre means it. */
const MAX_POINTER_DISTANCE = 24;

export interface RovingTabindexHost extends ReactiveControllerHost, Element {
  readonly figure: Figure | null;
}

/** One tab stop for the drawing; arrows move along the neighbours that the layout gave. */
export class RovingTabindexController implements ReactiveController {
  readonly #host: RovingTabindexHost;
  readonly #reader: Pick<SelectionController, 'toggle' | 'clear'>;
  readonly #details: Details;
  #current = '';
  /** Whether the focus is in the drawing, and elsewhere than where it came in. */
  #moved = false;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #focused: Element | null = null;
  #cleared = false;
  #pressing = false;

  /** `details` show what was reached, and stay at Enter, Space or a press. */
  constructor(host: RovingTabindexHost, reader: Pick<SelectionController, 'toggle' | 'clear'>, details: Details) {
    this.#host = host;
    this.#reader = reader;
    this.#details = details;
    host.addController(this);
  }

  hostUpdate(): void {
    this.#focused = this.#host.shadowRoot?.activeElement ?? null;
    this.#cleared = !!this.#focused?.matches('.cf-chip:focus-visible');
  }

  /**
   * The node that had the focus may be gone, or stand for another datum now: the focus goes with the datum. Where the
   * datum is gone too, the focus stays in the drawing, and no details show that nobody asked for.
   */
  hostUpdated(): void {
    const gone = this.#current !== '' && !this.#at(this.#current);
    // The button that has cleared the selection is gone: a reader without a pointer goes on in the drawing.
    const cleared = this.#cleared && !this.#focused?.isConnected;
    if (!this.#focused?.hasAttribute('data-node') && !(gone && isInDetails(this.#focused)) && !cleared) return;
    if (this.#host.shadowRoot?.activeElement?.getAttribute('data-node') === this.current) return;
    this.#focus(this.current, { preventScroll: gone });
    if (gone) this.#details.close();
  }

  /** Id of the node that is described by the keys, so that they are heard, and once: the one where the focus comes in. */
  get entry(): string {
    return this.#moved ? '' : this.current;
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
    this.#moved = false;
  }

  /** Id of the node that Tab reaches. */
  get current(): string {
    const nodes = this.#nodes;
    return (nodes.find(({ id }) => id === this.#current) ?? nodes[0])?.id ?? '';
  }

  /** The nodes of what is on the page, in reading order. */
  get #nodes(): readonly NavigationNode[] {
    return this.#host.figure?.layout.nodes ?? [];
  }

  readonly keydown = (event: KeyboardEvent): void => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const node = this.#at(this.current);
    if (!node) return;
    if (event.key === 'Escape') {
      if (!this.dismiss()) return;
      event.preventDefault();
      return event.stopPropagation();
    }
    if (isInDetails(event.target)) return;
    const next = this.#next(node, event.key);
    if (next !== undefined) this.#focus(next);
    else if (event.key === 'Enter' || event.key === ' ') this.#take(node, false);
    else if (!this.#pressed(event.key)) return;
    event.preventDefault();
  };

  readonly focusin = (event: Event): void => {
    const node = this.#at((event.target as Element).getAttribute('data-node'));
    if (!node) return;
    this.#reach(node.id);
    // What a press means is not what lies on top, which the browser focuses: `click` finds the nearest.
    if (!this.#pressing) this.#details.show(node, false);
    this.#host.requestUpdate();
  };

  /** The browser moves the focus in this very task. */
  readonly mousedown = (): void => {
    this.#pressing = true;
    setTimeout(() => (this.#pressing = false));
  };

  /** The focus may go to and fro between the drawing and its details; what it reaches elsewhere must not lie under them. */
  readonly focusout = ({ currentTarget, relatedTarget }: FocusEvent): void => {
    if ((currentTarget as Element).contains(relatedTarget as Node)) return;
    if (relatedTarget) this.#details.close();
    else this.#details.hide(false);
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#moved = false;
      this.#host.requestUpdate();
    }, FOCUS_SETTLED);
  };

  readonly pointermove = (event: PointerEvent): void => {
    if (event.pointerType === 'touch' || isInDetails(event.target)) return;
    const node = this.#nearest(event);
    if (node) this.#details.show(node, true);
    else this.#details.hide(true);
  };

  readonly pointerleave = (): void => this.#details.hide(true);

  readonly click = (event: PointerEvent): void => {
    // A name selects what it names, whatever mark is near.
    if ((event.target as Element).closest('[data-entity], .cf-tooltip')) return;
    const { kept } = this.#details;
    const node = this.#nearest(event);
    if (!node) {
      // The first press beside all marks closes pinned details, the next clears the selection.
      if (!this.#details.close() || !kept) this.#reader.clear();
      return;
    }
    this.#focus(node.id, { preventScroll: true });
    this.#take(node, true);
  };

  /** Pins the details of a node; a count opens or closes. */
  #take(node: NavigationNode, byPointer: boolean): void {
    if (node.opens) this.#reader.toggle(node.opens);
    else this.#details.pin(node, byPointer);
  }

  /** Closes the details; the focus goes back to the mark from which they were entered. */
  readonly dismiss = (): boolean => {
    // First the focus: a mark that is reached would show its details anew.
    if (isInDetails(this.#host.shadowRoot?.activeElement ?? null)) this.#focus(this.current, { preventScroll: true });
    return this.#details.close();
  };

  #at(id: string | null): NavigationNode | undefined {
    return this.#nodes.find(node => node.id === id);
  }

  #next(node: NavigationNode, key: string): string | undefined {
    const [way, step] = WAYS.get(key) ?? [];
    if (!way || step === undefined) return undefined;
    const all = this.#nodes;
    return node[way] ?? all[Math.max(0, Math.min(all.length - 1, all.indexOf(node) + step))]?.id;
  }

  /** Presses the button of the chart that has this key. */
  #pressed(key: string): boolean {
    const button = this.#host.shadowRoot?.querySelector<HTMLButtonElement>(
      `.cf-controls [aria-keyshortcuts="${CSS.escape(key)}"]`,
    );
    button?.click();
    return !!button;
  }

  #reach(id: string): void {
    this.#moved ||= id !== this.current;
    this.#current = id;
  }

  #focus(id: string, how?: FocusOptions): void {
    this.#reach(id);
    this.#host.shadowRoot?.querySelector<SVGElement>(`[data-node="${CSS.escape(id)}"]`)?.focus(how);
    this.#host.requestUpdate();
  }

  /** The node under the pointer; the nearest where several are, because marks may overlap. */
  #nearest({ clientX, clientY }: PointerEvent): NavigationNode | undefined {
    const svg = this.#host.shadowRoot?.querySelector<SVGSVGElement>('.cf-plot svg');
    if (!svg?.getBoundingClientRect().width) return undefined;
    const { x, y, scale } = placeIn(svg, clientX, clientY);
    let nearest: NavigationNode | undefined;
    let least = MAX_POINTER_DISTANCE * scale;
    for (const node of this.#nodes) {
      const distance = distanceTo(node, x, y);
      // Of a bar and a part of it the part, which comes later.
      if (distance <= least) [nearest, least] = [node, distance];
    }
    return nearest;
  }
}

const isInDetails = (target: EventTarget | null): boolean => !!(target as Element | null)?.closest?.('.cf-tooltip');

/** From a point to the centre of a mark, or to the edge of a bar or row (0 inside). */
function distanceTo({ x, y, box }: NavigationNode, atX: number, atY: number): number {
  const [left, top, width, height] = box ?? [x, y, 0, 0];
  return Math.hypot(Math.max(left - atX, 0, atX - left - width), Math.max(top - atY, 0, atY - top - height));
}

/** Where a fund or an event belongs to; a city is a place itself. */
export const placesOf = (node: Pick<NavigationNode, 'place' | 'places'> | null): readonly string[] =>
  node?.places ?? (node?.place ? [node.place] : []);

/** Those of `wanted` that a node stands for: its own entity, or one of the places it belongs to. */
export const emphasizedIds = (nodes: readonly NavigationNode[], wanted: readonly string[]): readonly string[] =>
  wanted.filter(id => nodes.some(node => node.entity === id || placesOf(node).includes(id)));
