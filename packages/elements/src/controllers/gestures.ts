import { zoomAround, zoomWindow, panWindow, type TimeWindow, type TimelineLayout } from '@cityfacts/charts';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { listOf, nextFrame } from '../documents.js';
import { placeIn } from './place-in.js';

/** Farther than this a press is a drag and no click, px. */
const MAX_CLICK_DISTANCE = 4;
/** Fingers nearer than this do not tell a factor, px. */
const MIN_PINCH_DISTANCE = 10;
/** So many px of a wheel are twice as close; a line of a wheel has this many px. */
const WHEEL_PER_DOUBLING = 240;
const WHEEL_LINE = 16;
/** How much closer one step of a key or button goes. */
export const ZOOM_FACTOR = 2;
/** How far an arrow key moves, as a share of the time window. */
const ARROW_SHARE = 0.25;
/** A wheel has come to rest after so many ms. */
const WHEEL_IDLE = 400;

export interface GesturesHost extends ReactiveControllerHost, HTMLElement {
  readonly figure: { readonly layout: TimelineLayout } | null;
}

/** What a gesture does: it begins, it shows another time window, it is over. */
export interface GestureActions {
  /** Where the entry is that keys zoom about, as a share of the scale. */
  anchor(layout: TimelineLayout): number | undefined;
  /** Back to what the author shows. */
  reset(): void;
  start(): void;
  show(timeWindow: TimeWindow): void;
  rest(): void;
}

/** What the fingers hold: the layout as it was, and the place and width of the grip as shares of the scale. */
interface Grip {
  readonly layout: TimelineLayout;
  readonly at: number;
  readonly wide: number;
}

/**
 * Zoom and pan of the time scale by drag, pinch, wheel with a modifier, Shift with the arrow keys, and the keys + − 0. Vertical
 * scrolling stays with the page; a press that does not move stays a click. Redraws once a frame at most.
 */
export class GesturesController implements ReactiveController {
  readonly #host: GesturesHost;
  readonly #actions: GestureActions;
  /** In units of the drawing. */
  readonly #pointers = new Map<number, { readonly start: number; x: number }>();
  #grip: Grip | null = null;
  #dragging = false;
  #wanted: TimeWindow | null = null;
  #frame = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: GesturesHost, actions: GestureActions) {
    this.#host = host;
    this.#actions = actions;
    host.addController(this);
    // Before the drawing hears of them: a drag shows no details and selects nothing.
    const early = { capture: true };
    host.addEventListener('pointerdown', this.#down, early);
    host.addEventListener('pointermove', this.#move, early);
    for (const end of ['pointerup', 'pointercancel'] as const) host.addEventListener(end, this.#up, early);
    host.addEventListener('click', this.#click, early);
    host.addEventListener('keydown', this.#key, early);
    host.addEventListener('wheel', this.#wheel, { capture: true, passive: false });
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
    this.#pointers.clear();
    this.#grip = this.#wanted = null;
    this.#frame = 0;
    this.#dragging = false;
  }

  readonly #down = (event: PointerEvent): void => {
    const layout = this.#layoutUnder(event);
    if (!layout || event.button !== 0) return;
    if (!this.#pointers.size) this.#dragging = false;
    const { x } = this.#placeOf(event);
    this.#pointers.set(event.pointerId, { start: x, x });
    this.#take(layout);
  };

  readonly #move = (event: PointerEvent): void => {
    const pointer = this.#pointers.get(event.pointerId);
    if (!pointer || !this.#grip) return;
    const { x, scale } = this.#placeOf(event);
    pointer.x = x;
    const isNear = Math.abs(x - pointer.start) < MAX_CLICK_DISTANCE * scale;
    if (!this.#dragging && this.#pointers.size < 2 && isNear) return;
    if (!this.#dragging) {
      this.#dragging = true;
      this.#actions.start();
      (event.composedPath()[0] as Element).setPointerCapture?.(event.pointerId);
    }
    event.stopPropagation();
    const { at, wide } = this.#held(this.#grip.layout);
    this.#draw(zoomAround(this.#grip.layout, wide / this.#grip.wide, this.#grip.at, at));
  };

  readonly #up = (event: PointerEvent): void => {
    if (!this.#pointers.delete(event.pointerId)) return;
    const layout = this.#host.figure?.layout;
    if (this.#pointers.size && layout) return this.#take(layout);
    this.#grip = null;
    if (!this.#dragging) return;
    this.#actions.rest();
    // The click that ends a drag comes in this very task.
    setTimeout(() => (this.#dragging = false));
  };

  readonly #click = (event: Event): void => {
    if (this.#dragging) event.stopImmediatePropagation();
  };

  readonly #wheel = (event: WheelEvent): void => {
    const closer = event.ctrlKey || event.metaKey;
    const layout = closer || event.shiftKey ? this.#layoutUnder(event) : null;
    if (!layout) return;
    event.preventDefault();
    const turn = (event.deltaY || event.deltaX) * (event.deltaMode ? WHEEL_LINE : 1);
    const at = this.#shareOf(this.#placeOf(event).x, layout);
    const { left, right } = layout.scale;
    this.#actions.start();
    this.#draw(
      closer
        ? zoomAround(layout, 2 ** (-turn / WHEEL_PER_DOUBLING), at, at)
        : zoomAround(layout, 1, turn / (right - left), 0),
    );
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#actions.rest(), WHEEL_IDLE);
  };

  readonly #key = (event: KeyboardEvent): void => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const way = event.shiftKey ? { ArrowLeft: -ARROW_SHARE, ArrowRight: ARROW_SHARE }[event.key] : undefined;
    const factor = { '+': ZOOM_FACTOR, '-': 1 / ZOOM_FACTOR, '0': 0 }[event.key];
    const layout = way !== undefined || factor !== undefined ? this.#layoutUnder(event) : null;
    if (!layout) return;
    event.preventDefault();
    event.stopPropagation();
    if (factor === 0) return this.#actions.reset();
    this.#actions.show(
      way === undefined ? zoomWindow(layout, factor!, this.#actions.anchor(layout)) : panWindow(layout, way),
    );
    this.#actions.rest();
  };

  /** The layout, where the event is on a drawing that has a time scale. */
  #layoutUnder(event: Event): TimelineLayout | null {
    const layout = this.#host.figure?.layout;
    const on = listOf(event.composedPath()).some(target => (target as Element).matches?.('.cf-plot svg'));
    return on && layout?.view === 'timeline' ? layout : null;
  }

  #take(layout: TimelineLayout): void {
    this.#grip = { layout, ...this.#held(layout) };
  }

  /** Middle and width of what the fingers hold. */
  #held(layout: TimelineLayout): Pick<Grip, 'at' | 'wide'> {
    const xs = [...this.#pointers.values()].map(({ x }) => x);
    const [first, last] = [Math.min(...xs), Math.max(...xs)];
    return { at: this.#shareOf((first + last) / 2, layout), wide: Math.max(MIN_PINCH_DISTANCE, last - first) };
  }

  #placeOf({ clientX, clientY }: MouseEvent): ReturnType<typeof placeIn> {
    return placeIn(this.#host.shadowRoot!.querySelector<SVGSVGElement>('.cf-plot svg')!, clientX, clientY);
  }

  #shareOf(x: number, { scale: { left, right } }: TimelineLayout): number {
    return (x - left) / (right - left);
  }

  #draw(timeWindow: TimeWindow): void {
    this.#wanted = timeWindow;
    this.#frame ||= nextFrame(this.#host, () => {
      this.#frame = 0;
      if (this.#wanted) this.#actions.show(this.#wanted);
      this.#wanted = null;
    });
  }
}
