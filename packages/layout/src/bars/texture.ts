import type { FundForm, Status } from '@cityfacts/data';
import type { Shape } from '../plan.js';
import { pathOf, px } from '../px.js';
import type { Texture } from './types.js';

/** Solid: money that exists. Stock: what exists of whatever age. Hatched: promised. Outlined: an aim. */
export const textureOf = (status: Status): Texture =>
  status === 'stock'
    ? 'stock'
    : status === 'target' || status === 'ceiling'
      ? 'outlined'
      : status === 'announced' || status === 'planned' || status === 'expected'
        ? 'hatched'
        : 'solid';

/** Forms whose figure is of several funds together. */
export const isSeveral = (form: FundForm): boolean => form !== 'fund' && form !== 'fund-of-funds';

/** A rectangle by its edges, px. */
export interface Edges {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** How a bar is drawn. */
export interface Style {
  readonly texture: Texture;
  readonly several: boolean;
  readonly open: boolean;
}

/** From one hatch line, or one slice of a stock, to the next, px. */
const STEP = 6;
/** How far the arrow of an open end reaches beyond the bar, px. */
export const ARROW = 9;

/** The bar as paths: several funds are two strips; an open end has no closing stroke and an arrow after it. */
export function shapeOf(edges: Edges, { texture, several, open }: Style): Shape {
  const { left, top, bottom } = edges;
  // A figure above 0 is never invisible.
  const right = Math.max(edges.right, left + 1);
  const middle = (top + bottom) / 2;
  const strips = (
    several
      ? [
          { top, bottom: middle - 1.5 },
          { top: middle + 1.5, bottom },
        ]
      : [{ top, bottom }]
  ).map(strip => ({ ...strip, left, right }));
  const head = open
    ? pathOf([
        [right + 3, top + 3],
        [right + ARROW - 1, middle],
        [right + 3, bottom - 3],
      ])
    : '';
  // Too narrow for a texture: the word beside it tells the kind.
  if (texture === 'solid' || right - left < 4) return { fill: strips.map(rectangle).join(''), stroke: head };
  if (texture === 'stock') return { fill: strips.flatMap(slices).join(''), stroke: head };
  const lines = texture === 'hatched' ? strips.flatMap(hatch) : [];
  return { fill: '', stroke: [...strips.map(strip => outline(strip, open)), ...lines].join('') + head };
}

const rectangle = ({ left, right, top, bottom }: Edges): string =>
  `M${px(left)},${px(top)}H${px(right)}V${px(bottom)}H${px(left)}Z`;

/** Strokes stand half their width inside the edges. */
function outline({ left, right, top, bottom }: Edges, open: boolean): string {
  const [l, r, t, b] = [left + 0.75, open ? right : right - 0.75, top + 0.75, bottom - 0.75].map(px);
  return open ? `M${r},${t}H${l}V${b}H${r}` : `M${l},${t}H${r}V${b}H${l}Z`;
}

/** Like coins in a roll. */
function slices({ left, right, top, bottom }: Edges): readonly string[] {
  const count = Math.ceil((right - left) / STEP);
  return Array.from({ length: count }, (_, index) => {
    const from = left + index * STEP;
    return rectangle({ left: from, right: Math.min(from + STEP - 1.5, right), top, bottom });
  });
}

/** Lines that rise to the right at 45°, cut at the edges. */
function hatch({ left, right, top, bottom }: Edges): readonly string[] {
  const rise = bottom - top;
  const count = Math.ceil((right - left + rise) / STEP);
  return Array.from({ length: count }, (_, index) => {
    const foot = left - rise + (index + 0.5) * STEP;
    const from = Math.max(foot, left);
    const to = Math.min(foot + rise, right);
    return from < to
      ? pathOf([
          [from, bottom - (from - foot)],
          [to, bottom - (to - foot)],
        ])
      : '';
  });
}
