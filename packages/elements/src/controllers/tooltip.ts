import type { ChartLayout, NavigationNode } from '@cityfacts/core';
import { MARGIN } from '@cityfacts/core/figure/margin.js';
import type { Figure } from '@cityfacts/core';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { windowOf } from '../documents.js';
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
  /**
   * With another layout than this one the mark has to be in sight: `null` where the keyboard has just reached it, the layout of before
   * where the page got another size; `undefined`: no matter.
   */
  #before: ChartLayout | null | undefined;
  readonly #outside = new DismissListener(
    path => {
      // Presses on the drawing and on the details themselves are theirs.
      if (!path.some(target => target === this.#part('.cf-live-plot'))) this.close();
    },
    target => {
      // A page that gets another size, as on a phone that is turned, scrolls by itself: pinned details stay from then on.
      if (!target) [this.#byPointer, this.#before] = [this.#byPointer && !this.kept, this.#host.figure?.layout];
      // The keyboard scrolls what it reaches into view; a reader who scrolls away is done.
      if (this.#byPointer) this.close();
      else this.#place();
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
    this.#before = byPointer ? undefined : null;
    this.#outside.watch(node && this.#host);
    this.#host.requestUpdate();
  }

  #part(css: string): HTMLElement | null {
    return this.#host.shadowRoot!.querySelector(css);
  }

  hostUpdated(): void {
    const isReached = this.#before !== undefined && this.#before !== this.#host.figure?.layout;
    if (isReached) this.#before = undefined;
    this.#place(isReached);
  }

  /**
   * Placed by measuring what has just been drawn: lengths through the CSSOM, which a strict policy allows. In the top layer, where
   * no box of the page clips, covers or transforms it. All lengths are px of the window.
   */
  #place(isReached = false): void {
    const { node } = this;
    // Without a tooltip nothing is measured: that would make the browser lay out the page at once.
    const tip = node && this.#part('.cf-tooltip');
    const ring = tip && this.#part('.cf-on');
    if (!ring) return;
    const boxOf = (css: string) => this.#part(css)!.getBoundingClientRect();
    const mark = ring.getBoundingClientRect();
    const [x, y] = [(mark.left + mark.right) / 2, (mark.top + mark.bottom) / 2];
    // A header of the page that stays where it is may lie over what has the focus, or that may be out of sight.
    // To scroll it there moves the tooltip too.
    const isCovered = () => !(this.#host.getRootNode() as Document).elementFromPoint?.(x, y)?.contains(this.#host);
    if (isReached && ring.matches(':focus') && isCovered()) ring.scrollIntoView?.({ block: 'center' });
    const [area, figure] = [boxOf('.cf-live-plot'), boxOf('.cf-figure')];
    const { style } = tip;
    for (const name of ['left', 'top', 'max-block-size']) style.removeProperty(name);
    tip.togglePopover?.(true);
    const at = tip.getBoundingClientRect();
    const { width, height: wanted } = at;
    // `zoom` of the page makes px of the element differ; without a top layer, `transform` too.
    const zoom = width / parseFloat(getComputedStyle(tip).width) || 1;
    // A figure may be wider than the window.
    const { innerWidth, innerHeight } = windowOf(this.#host);
    const left = clamp(x - width / 2, Math.max(0, area.left), Math.min(area.right, innerWidth) - width);
    // A bar or a row is cleared by its edges, a point by its centre.
    const gap = node.box ? EDGE_GAP : (mark.height * (MARK_GAP / node.r - 1)) / 2;
    const [first, last] = [mark.top - gap, mark.bottom + gap];
    // Above the mark, else below it, where both figure and viewport have room; else on the side with more room, as high as that room.
    // A mark that the reader scrolls out of the window takes it along.
    const margin = mark.bottom > 0 && mark.top < innerHeight ? MARGIN : -Infinity;
    const [ceiling, floor] = [Math.max(margin, figure.top), Math.min(innerHeight - margin, figure.bottom)];
    const [above, below] = [first - ceiling, floor - last];
    const isAbove = above >= wanted || (below < wanted && above > below);
    const height = Math.min(wanted, Math.max(MIN_HEIGHT * zoom, isAbove ? above : below));
    // A row that fills the window leaves room on neither side: better over it than out of sight.
    const top = clamp(isAbove ? first - height : last, ceiling, floor - height);
    const set = (name: string, length: number) => style.setProperty(name, `${length / zoom}px`);
    set('left', left - at.left);
    set('top', top - at.top);
    if (height < wanted) set('max-block-size', height);
  }
}

const clamp = (value: number, least: number, most: number): number => Math.max(least, Math.min(value, most));
