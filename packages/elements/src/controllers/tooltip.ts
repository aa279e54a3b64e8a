import { MARGIN, type Stop } from '@cityfacts/layout';
import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Room between mark and tooltip, px. */
const GAP = 14;

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
    const [x, y] = [box.left - area.left + this.#stop.x * scale, box.top - area.top + this.#stop.y * scale];
    const { offsetWidth: width, offsetHeight: height } = tip;
    const left = Math.min(Math.max(0, x - width / 2), Math.max(0, area.width - width));
    // Above the mark unless that would leave the viewport; the frame has room above for all but the first marks.
    const above = y - GAP - height;
    const below = y + GAP;
    const top = area.top + above >= MARGIN || area.top + below + height > innerHeight ? above : below;
    tip.style.setProperty('left', `${left}px`);
    tip.style.setProperty('top', `${top}px`);
  }
}
