import { MARGIN, type NavigationNode } from '@cityfacts/core';
import type { Figure } from '@cityfacts/core';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { DismissListener } from './dismiss.js';

/** Room between the centre of a mark and the tooltip, px. */
const MARK_GAP = 14;
/** Room between the edge of a bar or row and the tooltip, px. */
const EDGE_GAP = 4;
/** A tooltip is at least so high before it scrolls, px. */
const MIN_HEIGHT = 72;

/** What the drawing's keys and pointers ask of the details. */
export interface Details {
  /** Whether they stay, and can be operated. */
  readonly kept: boolean;
  /** A node was reached: its details show until another is reached or all are left. */
  show(node: NavigationNode, byPointer: boolean): void;
  /** A node was chosen: its details stay until they are dismissed. */
  pin(node: NavigationNode, byPointer: boolean): void;
  /** All nodes were left, by pointer or focus: what the other of them reached stays. */
  hide(byPointer: boolean): void;
  /** Dismissed. Says whether there was anything. */
  close(): boolean;
}

export interface TooltipHost extends ReactiveControllerHost, Element {
  readonly figure: Figure | null;
}

/**
 * Shows one node's details beside its mark, inside the figure and the viewport where they fit. Kept ones stay until
 * Escape, their button, a press elsewhere, a scroll by the pointer's user, or the focus going on.
 */
export class TooltipController implements ReactiveController, Details {
  /** Whether they stay, and can be operated. */
  kept = false;
  readonly #host: TooltipHost;
  /** Kept by its id: another drawing has other words and another place for the same datum. */
  #id: string | null = null;
  #byPointer = false;
  readonly #outside = new DismissListener(
    path => {
      // Presses on the drawing and on the details themselves are theirs.
      if (!path.some(target => target === this.#area)) this.close();
    },
    target => {
      // The keyboard scrolls what it reaches into view; a reader who scrolls away is done.
      if (this.#byPointer && target !== this.#tip) this.close();
    },
    () => this.close(),
  );

  constructor(host: TooltipHost) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.close();
  }

  /** A datum that is no longer drawn has no details. */
  hostUpdate(): void {
    if (!this.node) this.close();
  }

  get node(): NavigationNode | null {
    return this.#host.figure?.layout.nodes.find(({ id }) => id === this.#id) ?? null;
  }

  show(node: NavigationNode, byPointer: boolean): void {
    if (node.id === this.#id || (this.kept && byPointer)) return;
    this.#show(node, byPointer, false);
  }

  pin(node: NavigationNode, byPointer: boolean): void {
    const again = this.kept && node.id === this.#id;
    // A finger that has let go points at nothing more; a mouse that moves on points anew.
    if (again && byPointer) this.close();
    else this.#show(node, byPointer, !again);
  }

  hide(byPointer: boolean): void {
    if (!this.kept && byPointer === this.#byPointer) this.close();
  }

  close(): boolean {
    const open = this.#id !== null;
    if (open) this.#show(null, false, false);
    return open;
  }

  #show(node: NavigationNode | null, byPointer: boolean, kept: boolean): void {
    [this.#id, this.#byPointer, this.kept] = [node && node.id, byPointer, kept];
    this.#outside.watch(node && this.#host.ownerDocument);
    this.#host.requestUpdate();
  }

  get #area(): Element | null {
    return this.#host.shadowRoot?.querySelector('.cf-live-plot') ?? null;
  }

  get #tip(): HTMLElement | null {
    return this.#host.shadowRoot?.querySelector<HTMLElement>('.cf-tooltip') ?? null;
  }

  /** Placed by measuring what has just been drawn: lengths through the CSSOM, which a strict policy allows. */
  hostUpdated(): void {
    const { node } = this;
    // Without a tooltip nothing is measured: that would make the browser lay out the page at once.
    if (!node) return;
    const root = this.#host.shadowRoot;
    const tip = this.#tip;
    const area = this.#area?.getBoundingClientRect();
    const figure = root?.querySelector('.cf-figure')?.getBoundingClientRect();
    const svg = root?.querySelector<SVGSVGElement>('.cf-plot svg');
    if (!tip || !area || !figure || !svg) return;
    const box = svg.getBoundingClientRect();
    const scale = box.width / svg.viewBox.baseVal.width || 1;
    // Boxes are px of the window, styles are px of the element: `transform` and `zoom` of the page make them differ.
    const zoom = box.width / parseFloat(getComputedStyle(svg).width) || 1;
    const { x, y, box: row } = node;
    // A bar or a row is cleared by its edges, a point by its centre.
    const [first, last] = row ? [row[1] - EDGE_GAP, row[1] + row[3] + EDGE_GAP] : [y - MARK_GAP, y + MARK_GAP];
    tip.style.removeProperty('max-block-size');
    const [width, wanted] = [tip.offsetWidth * zoom, tip.offsetHeight * zoom];
    const centre = box.left - area.left + x * scale;
    // A figure may be wider than the window.
    const [start, end] = [Math.max(0, -area.left), Math.min(area.width, innerWidth - area.left)];
    const left = Math.max(start, Math.min(centre - width / 2, end - width));
    // Above the mark, else below it, where both figure and viewport have room; else on the roomier side, as high as that.
    const [ceiling, floor] = [Math.max(MARGIN, figure.top), Math.min(innerHeight - MARGIN, figure.bottom)];
    const above = box.top + first * scale - ceiling;
    const below = floor - box.top - last * scale;
    const isAbove = above >= wanted || (below < wanted && above > below);
    const height = Math.min(wanted, Math.max(MIN_HEIGHT * zoom, isAbove ? above : below));
    if (height < wanted) tip.style.setProperty('max-block-size', `${height / zoom}px`);
    // A row that fills the window leaves room on neither side: better over it than out of sight.
    const beside = box.top + (isAbove ? first * scale - height : last * scale);
    const top = Math.max(ceiling, Math.min(beside, floor - height)) - area.top;
    tip.style.setProperty('left', `${left / zoom}px`);
    tip.style.setProperty('top', `${top / zoom}px`);
  }
}
