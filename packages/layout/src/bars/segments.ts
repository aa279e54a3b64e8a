import { at, block } from '../place/block.js';
import { dodge } from '../place/dodge.js';
import { lanes } from '../place/lanes.js';
import { BETWEEN, items } from '../place/items.js';
import type { PlacedText } from '../placed-text.js';
import { pathOf, px } from '../px.js';
import type { TextMeasurer } from '../text/measure.js';
import { rounded, type Frame } from './frame.js';
import { GROUND, LEAST } from './texture.js';
import type { BarPart, BarRow } from './types.js';

const SIZE = 12;
const LANE = 17;
/** Words fill at least so much of the width measured for them: there a leader surely ends at them. */
const SURE = 0.8;
/** More lanes than this are harder to follow than numbers. */
const MOST = 4;
/** A number may stand so far from the middle of its segment, px. */
const FAR = 8;
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

/** What stands under a bar. */
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
 * are none: the bar is unbroken, and the parts stand below in words alone.
 */
export function segmentsAlong(row: BarRow, { xOf }: Frame): readonly Segment[] {
  let sum = 0;
  const all = row.parts
    .filter(part => part.segment)
    .map(part => {
      const from = xOf(sum);
      sum += part.length ?? 0;
      return { part, from, to: xOf(sum) };
    });
  const clear = all.filter(({ from, to }) => to - from >= LEAST + GROUND);
  return clear.length * 2 < all.length ? [] : all;
}

/** Brackets with labels in lanes under `top`; numbers and lines where the labels have no room; then the other parts. */
export function below(row: BarRow, segments: readonly Segment[], top: number, frame: Frame): Below {
  const labels = segments.length ? (direct(segments, top, frame) ?? numbered(segments, top, frame)) : null;
  const texts = [...(labels?.texts ?? [])];
  const boxes = new Map<string, Box>();
  let y = labels?.bottom ?? top;
  for (const part of row.parts.filter(one => !segments.some(({ part }) => part === one))) {
    const line = lines(part, frame.space.width - frame.left, frame.space.text);
    texts.push(...at(line, frame.left, y + 3));
    boxes.set(part.id, [frame.left, y + 3, frame.space.width - frame.left, line.height]);
    y += line.height + 4;
  }
  return { lines: labels?.lines ?? '', texts: texts.map(rounded), boxes, bottom: y };
}

interface Labels {
  readonly lines: string;
  readonly texts: readonly PlacedText[];
  readonly bottom: number;
}

const bracket = ({ from, to }: Segment, top: number): string => {
  const right = Math.max(to - GROUND, from + 1);
  return pathOf([
    [from, top + 2],
    [from, top + BRACKET],
    [right, top + BRACKET],
    [right, top + 2],
  ]);
};

const lines = ({ label }: BarPart, width: number, text: TextMeasurer) =>
  block([{ text: items(label, width, SIZE, text), size: SIZE }], width, text);

const middle = ({ from, to }: Segment): number => (from + to) / 2;

const words = (text: string, x: number, y: number, anchor: PlacedText['anchor'] = 'start'): PlacedText => ({
  text,
  x,
  y,
  anchor,
  size: SIZE,
  weight: 400,
  tone: 'ink',
});

/** Each label on one line, with a leader from its segment down to its words or round to their beginning; `null` where that would be crowded. */
function direct(segments: readonly Segment[], top: number, { space, left }: Frame): Labels | null {
  if (segments.length > MOST + 2) return null;
  const places = lanes(
    segments.map(segment => ({
      x: middle(segment),
      width: space.text.width(segment.part.label.join(BETWEEN), SIZE),
    })),
    left,
    space.width,
    14,
    SURE,
  );
  if (!places || places.some(({ lane }) => lane >= MOST)) return null;
  const first = top + BRACKET + 5;
  return {
    lines: segments
      .map((segment, index) => {
        const { lane, flag } = places[index]!;
        const x = middle(segment);
        const end = first + lane * LANE + (flag ? SIZE * 0.65 : 0);
        return `${bracket(segment, top)}M${px(x)},${px(top + BRACKET)}V${px(end)}${flag ? `H${px(x + 3)}` : ''}`;
      })
      .join(''),
    texts: segments.map(({ part }, index) =>
      words(part.label.join(BETWEEN), places[index]!.left, first + places[index]!.lane * LANE + SIZE),
    ),
    bottom: first + (1 + Math.max(...places.map(({ lane }) => lane))) * LANE,
  };
}

/** A number under each segment, and the labels in lines of their own. */
function numbered(segments: readonly Segment[], top: number, { space, left }: Frame): Labels {
  const { width, text } = space;
  const wide = segments.map((_, index) => text.width(String(index + 1), SIZE));
  const wishes = segments.map((segment, index) => ({
    start: middle(segment) - wide[index]! / 2,
    length: wide[index]!,
  }));
  const starts = dodge(wishes, 4);
  // Numbers that were pushed over an edge of the drawing come back all together.
  const end = Math.max(...starts.map((start, index) => start + wide[index]!));
  const shift = Math.min(0, width - end) || Math.max(0, left - starts[0]!);
  // Numbers far from their segments say nothing: the labels below stand in the order of the segments.
  const near = starts.every((start, index) => Math.abs(start + shift - wishes[index]!.start) <= FAR);
  const shown = segments.length > 1 && starts[0]! + shift >= left - 0.01 && near;
  const texts = shown
    ? starts.map((start, index) => words(String(index + 1), start + shift, top + BRACKET + SIZE + 2))
    : [];
  let y = top + (shown ? BRACKET + LANE : 0) + 3;
  const indent = shown ? Math.max(...wide) + 7 : 0;
  segments.forEach(({ part }, index) => {
    const line = lines(part, width - left - indent, text);
    if (shown) texts.push(words(String(index + 1), left, y + SIZE * 1.05));
    texts.push(...at(line, left + indent, y));
    y += line.height + 4;
  });
  return { lines: shown ? segments.map(segment => bracket(segment, top)).join('') : '', texts, bottom: y };
}
