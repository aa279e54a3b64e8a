import { MARGIN, type Stop } from '@cityfacts/layout';
import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Room between the centre of a mark and the tooltip, px. */
const GAP = 14;
/** Room between the edge of a bar or row and the tooltip, px. */
const EDGE = 4;

/**
 * Shows one stop's details beside its mark, inside the figure and inside the viewport where that is possible.
 * Stays until another stop is reached, the pointer or focus leaves the drawing, or Escape.
 */
export class TooltipController implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  #stop: Stop | null = null;

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {}

  get stop(): Stop | null {
    return this.#stop;
  }

  show(stop: Stop | null): void {
    if (stop?.id === this.#stop?.id) return;
    this.#stop = stop;
    this.#host.requestUpdate();
  }

  /** Placed by measuring what has just been drawn: lengths through the CSSOM, which a strict policy allows. */
  hostUpdated(): void {
    const root = this.#host.shadowRoot;
    const tip = root?.querySelector<HTMLElement>('.cf-tooltip');
    const area = root?.querySelector('.cf-live-plot')?.getBoundingClientRect();
    const svg = root?.querySelector<SVGSVGElement>('.cf-plot svg');
    if (!tip || !area || !svg || !this.#stop) return;
    const box = svg.getBoundingClientRect();
    const scale = box.width / svg.viewBox.baseVal.width || 1;
    const { x, y, box: row } = this.#stop;
    // A bar or a row is cleared by its edges, a point by its centre.
    const [first, last] = row ? [row[1] - EDGE, row[1] + row[3] + EDGE] : [y - GAP, y + GAP];
    const { offsetWidth: width, offsetHeight: height } = tip;
    const centre = box.left - area.left + x * scale;
    const left = Math.min(Math.max(0, centre - width / 2), Math.max(0, area.width - width));
    const above = box.top + first * scale - height;
    const below = box.top + last * scale;
    // Above the mark unless that would leave the viewport; where neither side has room, at the edge of the viewport.
    const fits = above >= MARGIN || below + height > innerHeight ? above : below;
    const top = Math.max(fits, Math.min(MARGIN, below)) - area.top;
    tip.style.setProperty('left', `${left}px`);
    tip.style.setProperty('top', `${top}px`);
  }
}
