import type { Own, Status } from '@cityfacts/data';
import { getOwn } from '@cityfacts/core/get-own.js';
import type { Shape } from '@cityfacts/core/chart-definition.js';
import { linePath, rectPath } from '@cityfacts/core/round.js';
import type { Pattern } from './types.js';

/** Solid: money that exists, or of which nothing else is said. Stock: what exists of whatever age. Hatched: promised. Outlined: an aim. */
export const patternOf = (status: Own<Status> | undefined): Pattern => {
  const money = moneyOf(status);
  return status === 'stock' ? 'stock' : money === 'announced' ? 'hatched' : money === 'target' ? 'outlined' : 'solid';
};

const money: { readonly [status: string]: 'exists' | 'announced' | 'target' } = {
  stock: 'exists',
  established: 'exists',
  registered: 'exists',
  announced: 'announced',
  expected: 'announced',
  planned: 'announced',
  target: 'target',
  ceiling: 'target',
};

/** What the figure is, which the groups of the rows are named after: one of three, `unknown`, or any other status itself. */
export const moneyOf = (status: Own<Status> | undefined): string =>
  status ? (getOwn(money, status) ?? status) : 'unknown';

/** A rectangle by its edges, px. */
export interface Edges {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** How a bar is drawn. */
export interface Style {
  readonly pattern: Pattern;
  readonly open: boolean;
}

/** From one hatch line, or one slice of a stock, to the next, px. */
const PATTERN_STEP = 6;
/** Ground between slices and segments, px. */
export const SEGMENT_GAP = 1.5;
/** How far the arrow of an open end reaches beyond the bar, px. */
export const ARROW = 9;
/** The least width at which all textures are distinguished, px. */
export const MIN_PATTERN_WIDTH = 7;
/** No bar is shorter, px: the width of a stroke. */
export const MIN_BAR_WIDTH = 1.5;

/**
 * The bar as paths: an open end has no closing stroke and an arrow after it. What is too short for a texture is filled where
 * the money exists, and an outline where it does not.
 */
export function shapeOf(edges: Edges, { pattern, open }: Style): Shape {
  const { left, right, top, bottom } = edges;
  const arrow = open
    ? linePath([
        [right + 3, top + 3],
        [right + ARROW - 1, (top + bottom) / 2],
        [right + 3, bottom - 3],
      ])
    : '';
  const isTextured = right - left >= MIN_PATTERN_WIDTH;
  if (pattern === 'stock' && isTextured) return { fill: slices(edges).join(''), stroke: arrow };
  if (pattern === 'solid' || pattern === 'stock') return { fill: rectangle(edges), stroke: arrow };
  const lines = pattern === 'hatched' && isTextured ? hatch(edges).join('') : '';
  return { fill: '', stroke: outline(edges, open) + lines + arrow };
}

const rectangle = ({ left, right, top, bottom }: Edges): string => rectPath(left, top, right, bottom);

/** Strokes are half their width inside the edges. */
function outline({ left, right, top, bottom }: Edges, open: boolean): string {
  const [l, r, t, b] = [left + 0.75, open ? right : right - 0.75, top + 0.75, bottom - 0.75];
  if (!open) return rectPath(l, t, r, b);
  return linePath([
    [r, t],
    [l, t],
    [l, b],
    [r, b],
  ]);
}

/** Like coins in a roll: two at least, all of one width. */
function slices({ left, right, top, bottom }: Edges): readonly string[] {
  const count = Math.max(2, Math.round((right - left + SEGMENT_GAP) / PATTERN_STEP));
  const step = (right - left + SEGMENT_GAP) / count;
  return Array.from({ length: count }, (_, index) => {
    const from = left + index * step;
    return rectangle({ left: from, right: from + step - SEGMENT_GAP, top, bottom });
  });
}

/** Lines that rise to the right at 45°, one of them through the middle, cut at the edges. */
function hatch({ left, right, top, bottom }: Edges): readonly string[] {
  const rise = bottom - top;
  const side = Math.ceil((right - left + rise) / 2 / PATTERN_STEP) - 1;
  return Array.from({ length: 2 * side + 1 }, (_, index) => {
    const foot = (left + right - rise) / 2 + (index - side) * PATTERN_STEP;
    const from = Math.max(foot, left);
    const to = Math.min(foot + rise, right);
    return linePath([
      [from, bottom - (from - foot)],
      [to, bottom - (to - foot)],
    ]);
  });
}
