import type { LayoutContext } from '@cityfacts/core/chart-definition.js';
import type { Annotation } from '@cityfacts/core/options.js';
import { isFree, isInside, type Box } from '@cityfacts/core/labels/box.js';
import { layoutBlock, positionBlock, type TextBlock } from '@cityfacts/core/labels/text-block.js';
import type { PlacedText } from '@cityfacts/core/labels/placed-text.js';
import { max, min, range } from 'd3-array';
import { round2 } from '@cityfacts/core/round.js';
import type { AnnotatedDatum } from './targets.js';
import type { Point, RadarSeries, RadarText } from './types.js';

/** Annotations are wrapped to this, px. */
const MAX_WIDTH = 150;
/** Room around marks and texts, px. */
const MARK_RADIUS = 8;
const CLEARANCE = 4;
/** How far from its mark an annotation may be, and from where on a line joins them, px. */
const DISTANCES = [10, 20, 34, 50, 70, 95, 125];
const MIN_LEADER = 14;
const DIRECTIONS = 16;
/** An outline through an annotation costs as much as so many px for each px of it. */
const OUTLINE_COST = 1.5;
const SAMPLE_STEP = 6;

/** The words of an annotation in the colour of its city. */
export const annotationBlock = (
  { text, emphasis }: Annotation,
  series: number,
  measurer: LayoutContext['measurer'],
): TextBlock =>
  layoutBlock(
    [{ text, size: 12, weight: emphasis ? 600 : 400, colorSeries: series, balance: true }],
    MAX_WIDTH,
    measurer,
  );

/** What is drawn already. */
export interface Surroundings {
  readonly width: number;
  readonly height: number;
  readonly series: readonly RadarSeries[];
  readonly texts: readonly RadarText[];
}

/** Puts each annotation near its mark, where it covers no mark and no text and as little of the outlines as may be; below the drawing where there is no room. */
export function annotate(
  data: readonly AnnotatedDatum[],
  { width, height, series, texts }: Surroundings,
  { measurer }: LayoutContext,
): {
  readonly texts: readonly RadarText[];
  readonly leaders: readonly (readonly [Point, Point])[];
  readonly height: number;
} {
  const frame = { left: 0, right: width, top: 0, bottom: height };
  const taken: Box[] = [
    ...texts.map(text => boxOf(text, measurer)),
    ...series.flatMap(one => one.marks.map(({ x, y }) => around(x, y, MARK_RADIUS))),
  ];
  const onLines = series.flatMap(({ outline }) => samplesOf(outline));
  const placed: RadarText[] = [];
  const leaders: (readonly [Point, Point])[] = [];
  let bottom = height;
  for (const { axis, city, ...annotation } of data) {
    const { entity, series: index, marks } = series[city]!;
    const { x, y } = marks[axis]!;
    const block = annotationBlock(annotation, index, measurer);
    const candidates = DISTANCES.flatMap(distance =>
      range(DIRECTIONS).flatMap(turn => {
        const angle = (turn / DIRECTIONS) * 2 * Math.PI;
        const [sin, cos] = [Math.sin(angle), Math.cos(angle)];
        const left = x + sin * distance - (block.width * (1 - sin)) / 2;
        const top = y - cos * distance - (block.height * (1 + cos)) / 2;
        const box = { left, right: left + block.width, top, bottom: top + block.height };
        if (!isInside(box, frame) || !isFree(box, taken, CLEARANCE)) return [];
        const crossed = onLines.filter(
          ([px, py]) => px > box.left - 2 && px < box.right + 2 && py > box.top && py < box.bottom,
        ).length;
        return { box, cost: distance + crossed * SAMPLE_STEP * OUTLINE_COST };
      }),
    );
    const least = min(candidates, ({ cost }) => cost);
    const box = candidates.find(({ cost }) => cost === least)?.box ?? {
      left: 0,
      right: block.width,
      top: bottom + 4,
      bottom: bottom + 4 + block.height,
    };
    bottom = max([bottom, box.bottom])!;
    taken.push(box);
    placed.push(...positionBlock(block, box.left, box.top).map(line => ({ ...line, entities: [entity] })));
    const near: Point = [
      round2(Math.min(Math.max(x, box.left), box.right)),
      round2(Math.min(Math.max(y, box.top + 2), box.bottom - 2)),
    ];
    if (least !== undefined && Math.hypot(near[0] - x, near[1] - y) > MIN_LEADER) leaders.push([[x, y], near]);
  }
  return { texts: placed, leaders, height: bottom };
}

const around = (x: number, y: number, r: number): Box => ({ left: x - r, right: x + r, top: y - r, bottom: y + r });

function boxOf({ text, x, y, anchor, size, weight }: PlacedText, measurer: LayoutContext['measurer']): Box {
  const width = measurer.width(text, size, weight);
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  return { left, right: left + width, top: y - size, bottom: y + size * 0.3 };
}

/** Points along an outline. */
function samplesOf(outline: RadarSeries['outline']): readonly Point[] {
  return outline.flatMap((from, index): readonly Point[] => {
    const to = outline[(index + 1) % outline.length];
    if (!from || !to) return [];
    const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
    const count = Math.ceil(Math.hypot(dx, dy) / SAMPLE_STEP) || 1;
    return range(count).map((step): Point => [from[0] + (dx * step) / count, from[1] + (dy * step) / count]);
  });
}
