import { dodge } from '@cityfacts/core/labels/dodge.js';
import type { LayoutContext } from '@cityfacts/core/chart-definition.js';
import { axisBlock, positionAxisBlock } from './axis-block.js';
import { angleOf } from './polar.js';
import type { Polar, RadarModel, RadarText } from './types.js';

/** Clear room between rim and label, px; more where the hollow marks of missing values are in it. */
const RIM_GAP = 14;
const HOLLOW_GAP = 26;

/** Smaller radars number their axes, px. */
const MIN_RADIUS = 88;
/** Larger ones need more height than they are worth, px. */
const MAX_RADIUS = 200;

export interface LabelledAxes {
  readonly polar: Polar;
  readonly texts: readonly RadarText[];
  readonly height: number;
}

/** Radius and place of one radar with its labels around the rim; `null`: too narrow for that, number the axes. */
export function labelAxes(
  { axes, annotations }: RadarModel,
  { width, measurer: text }: LayoutContext,
): LabelledAxes | null {
  const blocks = axes.map(axis => axisBlock(axis, annotations, Math.min(width * 0.29, 190), text));
  const sines = axes.map((_, index) => Math.sin(angleOf(index, axes.length)));
  const widest = Math.max(...sines.map(Math.abs));
  /** -1 left of the rim, 1 right of it, 0 above or below. */
  const sides = sines.map(sine => (Math.abs(sine) < 0.1 ? 0 : Math.sign(sine)));
  const gapCounts = axes.map(({ points }) => points.filter(point => point.value === null).length);
  const gap = gapCounts.some(Boolean) ? HOLLOW_GAP : RIM_GAP;
  /** Clear room between rim and label: more where hollow marks are aside of the spoke. */
  const rooms = gapCounts.map(
    (gaps, index) => gap + Math.max(0, gaps - 1) * 6.5 * Math.abs(Math.cos(angleOf(index, axes.length))),
  );
  const radii = blocks.map((label, index) =>
    sides[index] ? (width / 2 - label.width - rooms[index]! - 2) / widest : Infinity,
  );
  const r = Math.min(MAX_RADIUS, Math.max(MIN_RADIUS, width * 0.24), ...radii);
  if (r < MIN_RADIUS) return null;

  // Upper edges of the labels, from the centre.
  const tops = new Map<number, number>();
  const heightOf = (index: number) => blocks[index]!.height;
  const bottomOf = (index: number) => tops.get(index)! + heightOf(index);
  const spokeEnd = (index: number) => -(r + gap / 2) * Math.cos(angleOf(index, axes.length));
  for (const side of [-1, 1]) {
    const members = [...axes.keys()].filter(index => sides[index] === side).sort((a, b) => spokeEnd(a) - spokeEnd(b));
    const requests = members.map(index => ({ start: spokeEnd(index) - heightOf(index) / 2, length: heightOf(index) }));
    dodge(requests, 8).forEach((top, order) => tops.set(members[order]!, top));
  }
  /** From the centre to the near edge of a label beside the rim. */
  const clear = (index: number) =>
    Math.max(Math.min(chord(tops.get(index)!, bottomOf(index), r), r * widest), r * Math.abs(sines[index]!)) +
    rooms[index]!;
  // The labels above and below the centre give way to those beside it that reach over or under the rim.
  const beside = [...tops.keys()];
  for (const [index, label] of blocks.entries()) {
    if (sides[index]) continue;
    const inTheWay = beside.filter(other => clear(other) < label.width / 2 + 8);
    const above = Math.min(-r - rooms[index]!, ...inTheWay.map(other => tops.get(other)! - 6)) - label.height;
    const below = Math.max(r + rooms[index]!, ...inTheWay.map(other => bottomOf(other) + 6));
    tops.set(index, index === 0 ? above : below);
  }

  const top = Math.min(-r, ...tops.values());
  const bottom = Math.max(r, ...[...tops.keys()].map(bottomOf));
  const polar = { cx: width / 2, cy: 4 - top, r };
  const texts = blocks.flatMap((label, index) => {
    const side = sides[index]!;
    const x = polar.cx + (side && side * clear(index));
    return positionAxisBlock(
      label,
      axes[index]!,
      x,
      polar.cy + tops.get(index)!,
      side > 0 ? 'start' : side < 0 ? 'end' : 'middle',
    );
  });
  return { polar, texts, height: bottom - top + 8 };
}

/** Half the width of a circle where it is widest between the heights `from` and `to` (0 is its centre). */
function chord(from: number, to: number, r: number): number {
  const nearest = from <= 0 && to >= 0 ? 0 : Math.min(Math.abs(from), Math.abs(to));
  return nearest >= r ? 0 : Math.sqrt(r * r - nearest * nearest);
}
