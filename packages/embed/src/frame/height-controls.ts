import {
  isControlled,
  isFiltered,
  isOrdered,
  isPaged,
  isSifted,
  isScaled,
  type BarsLayout,
  type BarsOptions,
  type FigureOptions,
  type Placed,
  type TimelineLayout,
  type TimelineOptions,
  type Words,
} from '@cityfacts/layout';
import type { Tag } from '../charts.js';
import { closedHigh, linesHigh, rowsHigh, TYPE, widthOf } from './height-text.js';

/**
 * Height of a button and of a choice for fingers (28 px for other pointers: nobody knows which a frame will meet), and
 * what they add to the width of their words: paddings and borders, the arrow.
 */
const BUTTON = { height: 44, around: 22 };
const CHOICE = { height: 44, around: 40 };
const GAP = 6;
/** From this room on filters and buttons share their rows; below, the filters leave so much to the button beside them. */
const BESIDE = { from: 600, left: 8 * TYPE.small.size };
/** The mark before the words of a closed disclosure. */
const TRIANGLE = 18;

interface Box {
  readonly width: number;
  readonly height: number;
}

const buttonOf = (text: string, around: number = BUTTON.around): Box => ({
  width: widthOf(text, TYPE.small) + around,
  height: BUTTON.height,
});

/** Height of the buttons and choices that a chart has before a reader has used any; see `packages/elements/src/figure`. */
export function controlsHigh(tag: Tag, layout: Placed, options: FigureOptions, words: Words, width: number): number {
  if (tag === 'fund-bars') return barsHigh(layout as BarsLayout, options as BarsOptions & FigureOptions, words, width);
  if (tag === 'policy-timeline')
    return timelineHigh(layout as TimelineLayout, options as FigureOptions & TimelineOptions, words, width);
  return 0;
}

/** Filters, the way back, then the order of the rows. */
function barsHigh(
  layout: BarsLayout,
  options: BarsOptions & FigureOptions,
  { strings: { bars, figure } }: Words,
  width: number,
): number {
  const { filter, reset } = figure.controls;
  const filters = isSifted(layout, options) ? [filtersOf(`${filter} · ${layout.shown}`, width), buttonOf(reset)] : [];
  return rowsHigh([...filters, ...(isOrdered(layout, options) ? [orderOf(bars.sort, width)] : [])], width, GAP, GAP);
}

/** A choice beside its label, or below it. */
function orderOf({ label, size, established, city }: Words['strings']['bars']['sort'], room: number): Box {
  const widest = Math.max(...[size, established, city].map(text => widthOf(text, TYPE.small)));
  const parts = [
    { width: widthOf(label, TYPE.small), height: TYPE.small.leading },
    { width: widest + CHOICE.around, height: CHOICE.height },
  ];
  const width = parts.reduce((sum, part) => sum + part.width, GAP);
  return { width: Math.min(width, room), height: rowsHigh(parts, room, GAP, GAP) };
}

/** Filters, the way back, then zoom or pages. */
function timelineHigh(layout: TimelineLayout, options: TimelineOptions, { strings }: Words, width: number): number {
  const { controls } = strings.figure;
  const { page, shown } = layout;
  if (!isControlled(layout, options)) return 0;
  const names = isScaled(layout)
    ? [controls.closer, controls.wider, controls.earlier, controls.later]
    : isPaged(layout)
      ? [controls.previous, page.text, controls.next]
      : [];
  const filters = isFiltered(layout, options) ? [filtersOf(`${controls.filter} · ${shown}`, width)] : [];
  const buttons = [controls.reset, ...names].map(text => buttonOf(text, text === page.text ? 0 : BUTTON.around));
  return rowsHigh([...filters, ...buttons], width, GAP, GAP);
}

/** Closed filters leave the way back a place beside them on a phone, and take no more than their words where there is room. */
function filtersOf(text: string, room: number): Box {
  const width = room < BESIDE.from ? room - BESIDE.left : widthOf(text, TYPE.small) + TRIANGLE;
  return { width, height: closedHigh(text, TYPE.small, width) };
}

/** Height of the words that stand in the place of controls where no script runs: a line for every row of them. */
export function stillHigh(lines: readonly string[], room: number): number {
  const boxes = lines.map(line => ({
    width: room < BESIDE.from ? room : Math.min(room, widthOf(line, TYPE.small)),
    height: Math.max(BUTTON.height, linesHigh(line, TYPE.small, room) + 6),
  }));
  return rowsHigh(boxes, room, GAP, GAP);
}
