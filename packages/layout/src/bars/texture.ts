import type { FundForm, Status } from '@cityfacts/data';
import type { Shape } from '../plan.js';
import { pathOf, px } from '../px.js';
import type { Build, Texture } from './types.js';

/** Solid: money that exists. Stock: what exists of whatever age. Hatched: promised. Outlined: an aim. */
export const textureOf = (status: Status): Texture =>
  status === 'stock'
    ? 'stock'
    : status === 'target' || status === 'ceiling'
      ? 'outlined'
      : status === 'announced' || status === 'planned' || status === 'expected'
        ? 'hatched'
        : 'solid';

/** A fund is one bar; a fund of funds is a bar in a frame; several funds together are two strips. */
export const buildOf = (form: FundForm): Build =>
  form === 'fund' ? 'single' : form === 'fund-of-funds' ? 'framed' : 'several';

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
  readonly build: Build;
  readonly open: boolean;
}

/** From one hatch line, or one slice of a stock, to the next, px. */
const STEP = 6;
/** How far the arrow of an open end reaches beyond the bar, px. */
export const ARROW = 9;

/** From a frame to what it holds, px; bars too short for it have none. */
const INSET = 4;
const FRAMED_FROM = 14;

/** The bar as paths: several funds are two strips, a fund of funds has a frame; an open end has no closing stroke and an arrow after it. */
export function shapeOf(edges: Edges, { texture, build, open }: Style): Shape {
  const { left, top, bottom } = edges;
  // A figure above 0 is never invisible.
  const right = Math.max(edges.right, left + 1);
  const middle = (top + bottom) / 2;
  const framed = build === 'framed' && right - left >= FRAMED_FROM;
  const strips = stripsOf({ left, right, top, bottom }, framed, build === 'several', open);
  const head = open
    ? pathOf([
        [right + 3, top + 3],
        [right + ARROW - 1, middle],
        [right + 3, bottom - 3],
      ])
    : '';
  const frame = framed ? outline({ left, right, top, bottom }, open) : '';
  // Too narrow for a texture: the word beside it tells the kind.
  if (texture === 'solid' || right - left < 4) return { fill: strips.map(rectangle).join(''), stroke: frame + head };
  if (texture === 'stock') return { fill: strips.flatMap(slices).join(''), stroke: frame + head };
  const lines = texture === 'hatched' ? strips.flatMap(hatch) : [];
  return { fill: '', stroke: frame + [...strips.map(strip => outline(strip, open)), ...lines].join('') + head };
}

/** The areas that carry the texture. */
function stripsOf(edges: Edges, framed: boolean, several: boolean, open: boolean): readonly Edges[] {
  const { left, right, top, bottom } = edges;
  const middle = (top + bottom) / 2;
  if (framed)
    return [{ left: left + INSET, right: open ? right : right - INSET, top: top + INSET, bottom: bottom - INSET }];
  return several
    ? [
        { ...edges, bottom: middle - 1.5 },
        { ...edges, top: middle + 1.5 },
      ]
    : [edges];
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
