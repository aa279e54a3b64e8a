import type { NavigationNode } from '@cityfacts/core';
import type { Charts, Tag, Target } from './page.js';

export interface Reader {
  readonly charts: Charts;
  /** Presses a control, after scrolling or going to it. */
  press(target: Target): Promise<void>;
  /** Chooses a datum. */
  choose(tag: Tag, id: string): Promise<void>;
  /** Opens a native choice and takes the option of that text. */
  pick(target: Target, option: string): Promise<void>;
  /** Goes on in the page, without dismissing what is open. */
  rest(tag: Tag): Promise<void>;
  /** Goes to a chart so that all of it can be drawn. */
  visit(tag: Tag): Promise<void>;
  /** The ways to be rid of the details of a chosen datum. */
  readonly dismissals: Readonly<Record<string, (tag: Tag) => Promise<void>>>;
  /** The ways to be rid of the menu. */
  readonly menuClosings: Readonly<Record<string, (tag: Tag) => Promise<void>>>;
}

/** The ring over a datum. */
export const ring = (tag: Tag, id: string): Target => [tag, `[data-stop="${id}"]`];

export const closeButton = (tag: Tag): Target => [tag, '.cf-close'];
export const menuButton = (tag: Tag): Target => [tag, '.cf-menu summary'];
export const heading = (tag: Tag): Target => [tag, '.cf-heading'];

/** So far from each other are marks that no pointer confuses, px. */
const MIN_MARK_DISTANCE = 26;

/** Data that lie alone: no other is so near that a pointer could mean it. */
export function alone(nodes: readonly NavigationNode[]): readonly NavigationNode[] {
  return nodes.filter(one => !one.opens && nodes.every(other => other === one || apart(box(one), box(other))));
}

const box = ({ x, y, box }: NavigationNode) => box ?? ([x, y, 0, 0] as const);

type Box = readonly [x: number, y: number, width: number, height: number];

/** Rows that follow each other touch, and each is hit inside: for them it is enough not to overlap. */
const apart = (a: Box, b: Box): boolean => {
  const gap = a[2] && b[2] ? 0 : MIN_MARK_DISTANCE;
  return (
    a[0] + a[2] + gap <= b[0] || b[0] + b[2] + gap <= a[0] || a[1] + a[3] + gap <= b[1] || b[1] + b[3] + gap <= a[1]
  );
};

/** Asks again until it is so; an answer that does not come is reported as what it is. */
export async function until(what: string, is: () => Promise<boolean>, times = 200): Promise<void> {
  for (let time = 0; time < times; time++) if (await is()) return;
  throw new Error(`${what}: not reached in ${times} steps`);
}
