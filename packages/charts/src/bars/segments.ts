import { positionBlock, layoutBlock } from '@cityfacts/core/labels/text-block.js';
import { placeInLanes } from '@cityfacts/core/labels/lanes.js';
import { textLine } from '@cityfacts/core/labels/text-line.js';
import { SEPARATOR, joinItems } from '@cityfacts/core/labels/items.js';
import type { PlacedText } from '@cityfacts/core/labels/placed-text.js';
import { linePath } from '@cityfacts/core/round.js';
import type { Columns } from './columns.js';
import { SEGMENT_GAP, MIN_BAR_WIDTH } from './texture.js';
import type { BarPart, BarRow } from './types.js';

const FONT_SIZE = 12;
const LANE = 17;
/** Words fill at least so much of the width measured for them: there a leader surely ends at them. */
const MIN_FILLED_SHARE = 0.8;
/** More lanes than this are harder to follow than numbers. */
const MAX_LABEL_LANES = 4;
/** From a number to its label, px. */
const NUMBER_GAP = 7;
/** Depth of the bracket under a segment, px. */
const BRACKET = 5;

/** A segment by its ends, px. */
export interface Segment {
  readonly part: BarPart;
  readonly from: number;
  readonly to: number;
}

/** The rectangle of a part: its segment, or its line of text. */
export type Box = readonly [x: number, y: number, width: number, height: number];

/** What is under a bar. */
export interface Below {
  /** Brackets and lines to labels. */
  readonly lines: string;
  readonly texts: readonly PlacedText[];
  /** Boxes of the parts without a segment, by id. */
  readonly boxes: ReadonlyMap<string, Box>;
  readonly bottom: number;
}

/**
 * The segments side by side from 0, in the order of the parts. Where most of them have no room for a texture there
 * are none: the bar is unbroken, and the parts are below in words alone.
 */
export function segmentsAlong(row: BarRow, { xOf }: Columns): readonly Segment[] {
  let sum = 0;
  const all = row.parts
    .filter(part => part.segment)
    .map(part => {
      const from = xOf(sum);
      sum += part.value ?? 0;
      return { part, from, to: xOf(sum) };
    });
  const clear = all.filter(({ from, to }) => to - from >= MIN_BAR_WIDTH + SEGMENT_GAP);
  return clear.length * 2 < all.length ? [] : all;
}

/** Labels with leaders, where all parts are segments and their labels have room; else numbers and a list. */
export const below = (row: BarRow, segments: readonly Segment[], top: number, frame: Columns): Below =>
  (segments.length && segments.length === row.parts.length && direct(segments, top, frame)) ||
  numbered(row.parts, segments, top, frame);

const bracket = ({ from, to }: Segment, top: number): string => {
  const right = Math.max(to - SEGMENT_GAP, from + 1);
  return linePath([
    [from, top + 2],
    [from, top + BRACKET],
    [right, top + BRACKET],
    [right, top + 2],
  ]);
};

const middle = ({ from, to }: Segment): number => (from + to) / 2;

/** Each label on one line, with a leader from its segment down to its words or round to their beginning; `null` where that would be crowded. */
function direct(segments: readonly Segment[], top: number, { context, textX: left }: Columns): Below | null {
  if (segments.length > MAX_LABEL_LANES + 2) return null;
  const places = placeInLanes(
    segments.map(segment => ({
      x: middle(segment),
      width: context.measurer.width(segment.part.label.join(SEPARATOR), FONT_SIZE),
    })),
    left,
    context.width,
    14,
    MIN_FILLED_SHARE,
  );
  if (!places || places.some(({ lane }) => lane >= MAX_LABEL_LANES)) return null;
  const first = top + BRACKET + 5;
  return {
    lines: segments
      .map((segment, index) => {
        const { lane, flag } = places[index]!;
        const x = middle(segment);
        const end = first + lane * LANE + (flag ? FONT_SIZE * 0.65 : 0);
        const leader = linePath([[x, top + BRACKET], [x, end], ...(flag ? [[x + 3, end] as const] : [])]);
        return bracket(segment, top) + leader;
      })
      .join(''),
    texts: segments.map(({ part }, index) =>
      textLine(part.label.join(SEPARATOR), places[index]!.left, first + places[index]!.lane * LANE + FONT_SIZE),
    ),
    boxes: new Map(),
    bottom: first + (1 + Math.max(...places.map(({ lane }) => lane))) * LANE,
  };
}

/** Every part with its number in a list, parts of parts indented under their own; the number of a segment below it too, where it has room. */
function numbered(
  parts: readonly BarPart[],
  segments: readonly Segment[],
  top: number,
  { context: { width, measurer: text }, textX: left }: Columns,
): Below {
  const counts: number[] = [];
  const list = parts.map(part => {
    counts.length = part.depth + 1;
    counts[part.depth] = (counts[part.depth] ?? 0) + 1;
    const number = counts.join('.');
    return { part, number, wide: text.width(number, FONT_SIZE) };
  });
  const under = (depth: number): number =>
    Math.max(0, ...list.filter(({ part }) => part.depth === depth).map(({ wide }) => wide + NUMBER_GAP));
  const indents = [0, under(0), under(0) + under(1), under(0) + under(1) + under(2)];
  const keyed = list.flatMap(({ part, number, wide }) => {
    const segment = segments.find(one => one.part === part);
    return segment && wide <= segment.to - segment.from - SEGMENT_GAP ? { segment, number, wide } : [];
  });
  const texts = keyed.map(({ segment, number, wide }) =>
    textLine(number, middle(segment) - wide / 2, top + BRACKET + FONT_SIZE + 2),
  );
  const boxes = new Map<string, Box>();
  let y = top + (keyed.length ? BRACKET + LANE : 0) + 3;
  for (const { part, number } of list) {
    const [x, inset] = [left + indents[part.depth]!, left + indents[part.depth + 1]!];
    const label = layoutBlock(
      [{ text: joinItems(part.label, width - inset, FONT_SIZE, text), size: FONT_SIZE }],
      width - inset,
      text,
    );
    texts.push(textLine(number, x, y + FONT_SIZE * 1.05), ...positionBlock(label, inset, y));
    if (!segments.some(one => one.part === part)) boxes.set(part.id, [x, y, width - x, label.height]);
    y += label.height + 4;
  }
  return {
    lines: keyed.map(({ segment }) => bracket(segment, top)).join(''),
    texts,
    boxes,
    bottom: list.length ? y : top,
  };
}
