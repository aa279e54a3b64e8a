import type { NavigationNode } from '@cityfacts/core';
import type { Charts, Tag, Target } from './page.js';

export interface Reader {
  readonly charts: Charts;
  /** Presses a control, after scrolling or going to it. */
  press(target: Target): Promise<void>;
  /** Presses a datum: its details are pinned. */
  choose(tag: Tag, id: string): Promise<void>;
  /** Opens a native choice and takes the option of that text. */
  pick(target: Target, option: string): Promise<void>;
  /** Goes on in the page, without dismissing what is open. */
  rest(tag: Tag): Promise<void>;
  /** Goes to a chart so that all of it can be drawn. */
  visit(tag: Tag): Promise<void>;
  /** The ways to be rid of pinned details. */
  readonly dismissals: Readonly<Record<string, (tag: Tag) => Promise<void>>>;
  /** The ways to be rid of the menu. */
  readonly menuClosings: Readonly<Record<string, (tag: Tag) => Promise<void>>>;
}

/** The ring over a datum. */
export const ring = (tag: Tag, id: string): Target => [tag, `[data-node="${id}"]`];

export const closeButton = (tag: Tag): Target => [tag, '.cf-close'];
export const selectButton = (tag: Tag): Target => [tag, '.cf-select'];
export const chip = (tag: Tag): Target => [tag, '.cf-chip'];
/** The link to all figures, sources and notes. */
export const moreLink = (tag: Tag): Target => [tag, '.cf-more > summary'];
export const menuButton = (tag: Tag): Target => [tag, '.cf-menu summary'];
export const heading = (tag: Tag): Target => [tag, '.cf-heading'];

/** Where tests press a mark, from its centre, px: there, and beside a point or just inside the corner of a bar or row. */
export const beside = ({ box }: NavigationNode): Place => (box ? [box[2] / 2 - 3, box[3] / 2 - 3] : [17, 15]);

/** Data that no other is so near to that a pointer there could mean it. */
export function alone(nodes: readonly NavigationNode[]): readonly NavigationNode[] {
  return nodes.filter(
    one =>
      !one.opens &&
      [[0, 0] as const, beside(one)].every(([x, y]) => {
        const at = [one.x + x, one.y + y] as const;
        return nodes.every(other => other === one || apart(other, at) > apart(one, at) + CLEARANCE);
      }),
  );
}

/** By how much a mark is nearer than any other, px. */
const CLEARANCE = 2;

type Place = readonly [x: number, y: number];

/** From a place to the centre of a mark, or to the edge of a bar or row. */
function apart({ x, y, box }: NavigationNode, [atX, atY]: Place): number {
  const [left, top, width, height] = box ?? [x, y, 0, 0];
  return Math.hypot(Math.max(left - atX, 0, atX - left - width), Math.max(top - atY, 0, atY - top - height));
}

/** Asks again until it is so; an answer that does not come is reported as what it is. */
export async function until(what: string, is: () => Promise<boolean>, times = 200): Promise<void> {
  for (let time = 0; time < times; time++) if (await is()) return;
  throw new Error(`${what}: not reached in ${times} steps`);
}
