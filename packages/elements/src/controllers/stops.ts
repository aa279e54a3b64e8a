import type { Stop } from '@cityfacts/layout';
import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** What the stops ask of their host. */
export interface StopsHost extends ReactiveControllerHost, Element {
  /** The reader reached a stop, or left them all (`null`). */
  showStop(stop: Stop | null): void;
  /** The reader chose a stop with Enter, Space or a tap. */
  chooseStop(stop: Stop): void;
}

/** How far PageUp and PageDown go. */
const PAGE = 10;
/** A pointer within so many px of a stop's centre means it. */
const REACH = 24;

/** One tab stop for the drawing; arrows move along the neighbours that the layout gave. */
export class StopsController implements ReactiveController {
  readonly #host: StopsHost;
  #stops: readonly Stop[] = [];
  #byId: ReadonlyMap<string, Stop> = new Map();
  #current = '';

  constructor(host: StopsHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {}

  /** Id of the stop that Tab reaches. */
  get current(): string {
    return this.#byId.has(this.#current) ? this.#current : (this.#stops[0]?.id ?? '');
  }

  set stops(stops: readonly Stop[]) {
    if (stops === this.#stops) return;
    this.#stops = stops;
    this.#byId = new Map(stops.map(stop => [stop.id, stop]));
  }

  readonly keydown = (event: KeyboardEvent): void => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const stop = this.#byId.get(this.current);
    if (!stop) return;
    const next = this.#next(stop, event.key);
    if (next !== undefined) this.#focus(next);
    else if (event.key === 'Enter' || event.key === ' ') this.#host.chooseStop(stop);
    else if (event.key === 'Escape') this.#host.showStop(null);
    else return;
    event.preventDefault();
  };

  readonly focusin = (event: Event): void => {
    const stop = this.#byId.get((event.target as Element).getAttribute('data-stop') ?? '');
    if (!stop) return;
    this.#current = stop.id;
    this.#host.showStop(stop);
    this.#host.requestUpdate();
  };

  readonly focusout = (): void => this.#host.showStop(null);

  readonly pointermove = (event: PointerEvent): void => {
    if (event.pointerType !== 'touch') this.#host.showStop(this.#nearest(event) ?? null);
  };

  readonly click = (event: PointerEvent): void => {
    const stop = this.#nearest(event);
    if (!stop) return this.#host.showStop(null);
    this.#focus(stop.id);
    this.#host.chooseStop(stop);
  };

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
        return within(0);
      case 'End':
        return within(Infinity);
      case 'PageUp':
        return within(at - PAGE);
      case 'PageDown':
        return within(at + PAGE);
      default:
        return undefined;
    }
  }

  #focus(id: string): void {
    this.#current = id;
    this.#host.shadowRoot?.querySelector<SVGElement>(`[data-stop="${CSS.escape(id)}"]`)?.focus();
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
      const distance = Math.hypot(stop.x - x, stop.y - y);
      if (distance < least) [nearest, least] = [stop, distance];
    }
    return nearest;
  }
}
