import type { Stop } from '@cityfacts/core';
import type { Drawing } from '@cityfacts/core';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Details } from './tooltip.js';

/** How far PageUp and PageDown go. */
const PAGE = 10;
/** By then a screen reader has followed the focus out of the drawing, ms: it reads out what changes where it is. */
const PASSED = 500;
/** A pointer within so many px of a stop's centre means it. */
const REACH = 24;

export interface StopsHost extends ReactiveControllerHost, Element {
  readonly drawing: Drawing | null;
}

/** One tab stop for the drawing; arrows move along the neighbours that the layout gave. */
export class StopsController implements ReactiveController {
  readonly #host: StopsHost;
  readonly #choose: (stop: Stop) => void;
  readonly #details: Details;
  #current = '';
  /** Whether the focus is in the drawing, and elsewhere than where it came in. */
  #moved = false;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #focused: Element | null = null;

  /** `choose`: Enter, Space or a tap on a stop; `details` show what was reached. */
  constructor(host: StopsHost, choose: (stop: Stop) => void, details: Details) {
    this.#host = host;
    this.#choose = choose;
    this.#details = details;
    host.addController(this);
  }

  hostUpdate(): void {
    this.#focused = this.#host.shadowRoot?.activeElement ?? null;
  }

  /**
   * The node that had the focus may be gone, or stand for another datum now: the focus goes with the datum. Where the
   * datum is gone too, the focus stays in the drawing, and no details show that nobody asked for.
   */
  hostUpdated(): void {
    const gone = this.#current !== '' && !this.#at(this.#current);
    if (!this.#focused?.hasAttribute('data-stop') && !(gone && isInDetails(this.#focused))) return;
    if (this.#host.shadowRoot?.activeElement?.getAttribute('data-stop') === this.current) return;
    this.#focus(this.current, { preventScroll: gone });
    if (gone) this.#details.close();
  }

  /** Id of the stop that is described by the keys, so that they are heard, and once: the one where the focus comes in. */
  get entry(): string {
    return this.#moved ? '' : this.current;
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
    this.#moved = false;
  }

  /** Id of the stop that Tab reaches. */
  get current(): string {
    const stops = this.#stops;
    return (stops.find(({ id }) => id === this.#current) ?? stops[0])?.id ?? '';
  }

  /** The stops of what is on the page, in reading order. */
  get #stops(): readonly Stop[] {
    return this.#host.drawing?.layout.stops ?? [];
  }

  readonly keydown = (event: KeyboardEvent): void => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const stop = this.#at(this.current);
    if (!stop) return;
    if (event.key === 'Escape') {
      if (!this.dismiss()) return;
      event.preventDefault();
      return event.stopPropagation();
    }
    if (isInDetails(event.target)) return;
    const next = this.#next(stop, event.key);
    if (next !== undefined) this.#focus(next);
    else if (event.key === 'Enter' || event.key === ' ') this.#take(stop, false);
    else if (!this.#pressed(event.key)) return;
    event.preventDefault();
  };

  readonly focusin = (event: Event): void => {
    const stop = this.#at((event.target as Element).getAttribute('data-stop'));
    if (!stop) return;
    this.#reach(stop.id);
    this.#details.reach(stop, false);
    this.#host.requestUpdate();
  };

  /** The focus may go to and fro between the drawing and its details; what it reaches elsewhere must not lie under them. */
  readonly focusout = ({ currentTarget, relatedTarget }: FocusEvent): void => {
    if ((currentTarget as Element).contains(relatedTarget as Node)) return;
    if (relatedTarget) this.#details.close();
    else this.#details.leave(false);
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#moved = false;
      this.#host.requestUpdate();
    }, PASSED);
  };

  readonly pointermove = (event: PointerEvent): void => {
    if (event.pointerType === 'touch' || isInDetails(event.target)) return;
    const stop = this.#nearest(event);
    if (stop) this.#details.reach(stop, true);
    else this.#details.leave(true);
  };

  readonly pointerleave = (): void => this.#details.leave(true);

  readonly click = (event: PointerEvent): void => {
    // A name chooses what it names, whatever mark is near.
    if ((event.target as Element).closest('[data-entity], .cf-tooltip')) return;
    const stop = this.#nearest(event);
    if (!stop) return void this.#details.close();
    this.#focus(stop.id, { preventScroll: true });
    this.#take(stop, true);
  };

  /** Chooses what the stop stands for, and keeps its details open; what opens a count says no more. */
  #take(stop: Stop, byPointer: boolean): void {
    if (!stop.opens) this.#details.keep(stop, byPointer);
    this.#choose(stop);
  }

  /** Closes the details; the focus goes back to the mark from which they were entered. */
  readonly dismiss = (): boolean => {
    // First the focus: a mark that is reached would show its details anew.
    if (isInDetails(this.#host.shadowRoot?.activeElement ?? null)) this.#focus(this.current, { preventScroll: true });
    return this.#details.close();
  };

  #at(id: string | null): Stop | undefined {
    return this.#stops.find(stop => stop.id === id);
  }

  #next(stop: Stop, key: string): string | undefined {
    const at = this.#stops.indexOf(stop);
    const within = (index: number) => this.#stops[Math.max(0, Math.min(this.#stops.length - 1, index))]?.id;
    switch (key) {
      case 'ArrowLeft':
        return stop.left ?? stop.id;
      case 'ArrowRight':
        return stop.right ?? stop.id;
      case 'ArrowUp':
        return stop.up ?? stop.id;
      case 'ArrowDown':
        return stop.down ?? stop.id;
      case 'Home':
        return stop.first ?? within(0);
      case 'End':
        return stop.last ?? within(Infinity);
      case 'PageUp':
        return stop.top ?? within(at - PAGE);
      case 'PageDown':
        return stop.bottom ?? within(at + PAGE);
      default:
        return undefined;
    }
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
    this.#host.shadowRoot?.querySelector<SVGElement>(`[data-stop="${CSS.escape(id)}"]`)?.focus(how);
    this.#host.requestUpdate();
  }

  /** The stop under the pointer; the nearest where several are, because marks may overlap. */
  #nearest({ clientX, clientY }: PointerEvent): Stop | undefined {
    const svg = this.#host.shadowRoot?.querySelector<SVGSVGElement>('.cf-plot svg');
    const box = svg?.getBoundingClientRect();
    if (!svg || !box?.width) return undefined;
    const scale = svg.viewBox.baseVal.width / box.width;
    const [x, y] = [(clientX - box.left) * scale, (clientY - box.top) * scale];
    let nearest: Stop | undefined;
    let least = REACH * scale;
    for (const stop of this.#stops) {
      const distance = distanceTo(stop, x, y);
      // Of a bar and a part of it the part, which comes later.
      if (distance <= least) [nearest, least] = [stop, distance];
    }
    return nearest;
  }
}

const isInDetails = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('.cf-tooltip') !== null;

/** From a point to the centre of a mark, or to the edge of a bar or row (0 inside). */
function distanceTo({ x, y, box }: Stop, atX: number, atY: number): number {
  if (!box) return Math.hypot(x - atX, y - atY);
  const [left, top, width, height] = box;
  return Math.hypot(Math.max(left - atX, 0, atX - left - width), Math.max(top - atY, 0, atY - top - height));
}

/** Where a fund or an event belongs to; a city is a place itself. */
export const placesOf = (stop: Pick<Stop, 'place' | 'places'> | null): readonly string[] =>
  stop?.places ?? (stop?.place ? [stop.place] : []);

/** Those of `wanted` that a stop stands for: its own entity, or one of the places it belongs to. */
export const emphasised = (stops: readonly Stop[], wanted: readonly string[]): readonly string[] =>
  wanted.filter(id => stops.some(stop => stop.entity === id || placesOf(stop).includes(id)));
