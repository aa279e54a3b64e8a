import type { FundForm, Status } from '@cityfacts/data';
import type { Shape } from '@cityfacts/core/chart-definition.js';
import { linePath, rectPath } from '@cityfacts/core/round.js';
import type { BarShape, Pattern } from './types.js';

/** Solid: money that exists. Stock: what exists of whatever age. Hatched: promised. Outlined: an aim. */
export const patternOf = (status: Status): Pattern =>
  status === 'stock'
    ? 'stock'
    : status === 'target' || status === 'ceiling'
      ? 'outlined'
      : status === 'announced' || status === 'planned' || status === 'expected'
        ? 'hatched'
        : 'solid';

/** A fund is one bar; a fund of funds is a bar in a frame; several funds together are two strips. */
export const barShapeOf = (form: FundForm): BarShape =>
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
  readonly pattern: Pattern;
  readonly shape: BarShape;
  readonly open: boolean;
}

/** From one hatch line, or one slice of a stock, to the next, px. */
const PATTERN_STEP = 6;
/** Ground between slices, strips and segments, px. */
export const SEGMENT_GAP = 1.5;
/** How far the arrow of an open end reaches beyond the bar, px. */
export const ARROW = 9;
/**
 * No bar is shorter, px: the least at which all textures, strips and frames are distinguished. Smaller figures are drawn
 * as long as this; all others are in proportion, from 0.
 */
export const MIN_BAR_WIDTH = 7;

/** From a frame to what it holds, px. */
const FRAME_INSET = 4;
/** From here on a frame has ground at its sides too, px. */
const MIN_WIDTH_INSET = 12;

/**
 * The bar as paths: several funds are two strips, a fund of funds has a frame; an open end has no closing stroke and an
 * arrow after it. What is shorter than `LEAST`, as parts may be, is a line in the middle that stands for no texture.
 */
export function shapeOf(edges: Edges, { pattern: texture, shape: build, open }: Style): Shape {
  const { left, right, top, bottom } = edges;
  const middle = (top + bottom) / 2;
  const head = open
    ? linePath([
        [right + 3, top + 3],
        [right + ARROW - 1, middle],
        [right + 3, bottom - 3],
      ])
    : '';
  if (right - left < MIN_BAR_WIDTH - 0.01)
    return {
      fill: '',
      stroke:
        linePath([
          [left, middle],
          [Math.max(right, left + 1), middle],
        ]) + head,
    };
  const strips = stripsOf(edges, build, open);
  const stroke = (build === 'framed' ? outline(edges, open) : '') + head;
  if (texture === 'solid') return { fill: strips.map(rectangle).join(''), stroke };
  if (texture === 'stock') return { fill: strips.flatMap(slices).join(''), stroke };
  const lines = texture === 'hatched' ? strips.flatMap(hatch) : [];
  return { fill: '', stroke: [...strips.map(strip => outline(strip, open)), ...lines].join('') + stroke };
}

/** The areas that carry the texture. */
function stripsOf(edges: Edges, build: BarShape, open: boolean): readonly Edges[] {
  const { left, right, top, bottom } = edges;
  const middle = (top + bottom) / 2;
  if (build === 'several')
    return [
      { ...edges, bottom: middle - SEGMENT_GAP },
      { ...edges, top: middle + SEGMENT_GAP },
    ];
  if (build === 'single') return [edges];
  const side = right - left < MIN_WIDTH_INSET ? 0 : Math.min(FRAME_INSET, (right - left - MIN_WIDTH_INSET / 2) / 2);
  return [
    { left: left + side, right: open ? right : right - side, top: top + FRAME_INSET, bottom: bottom - FRAME_INSET },
  ];
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
