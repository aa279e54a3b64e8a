import { at, block, type Paragraph } from '../place/block.js';
import type { Space } from '../plan.js';
import { px } from '../px.js';
import { line, markOf, stopOf, type Pieces } from './pieces.js';
import type { Entry } from './table.js';
import type { TimelineModel } from './types.js';

/** One entry of a list: a number or its mark, then wrapped text. */
export interface FlowItem {
  readonly entry: Entry | null;
  /** Written in place of the mark. */
  readonly number?: string;
  readonly paragraphs: readonly Paragraph[];
}

export const INDENT = 20;
const GAP = 7;
const GUTTER = 24;

/** How many columns of a readable measure stand side by side. */
export const columnsIn = (width: number, measure = 270): number =>
  Math.max(1, Math.min(4, Math.floor(width / measure)));

/** What a list needs to know of its place. */
export interface FlowPlace {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly columns: number;
  /** Time order of the first entry, and the row of the grid; `null`: the entries are no stops. */
  readonly stops: { readonly order: number; readonly row: number } | null;
}

/** Sets items below each other, column after column of about one height; the lower edge is returned. */
export function flow(
  items: readonly FlowItem[],
  place: FlowPlace,
  model: TimelineModel,
  space: Space,
  into: Pieces,
): number {
  const { left, top, width, columns, stops } = place;
  const wide = (width - (columns - 1) * GUTTER) / columns;
  const blocks = items.map(item => block(item.paragraphs, wide - INDENT, space.text));
  const share = blocks.reduce((sum, { height }) => sum + height + GAP, 0) / columns;
  let [column, y, bottom] = [0, top, top];
  items.forEach(({ entry, number }, index) => {
    const words = blocks[index]!;
    if (column < columns - 1 && y > top && y - top + words.height / 2 > share) [column, y] = [column + 1, top];
    const x = left + column * (wide + GUTTER);
    if (number) into.texts.push(line(number, x, y + 12.6, { weight: 600 }));
    else if (entry) into.marks.push(markOf(entry, x + 7, y + 8.5));
    into.texts.push(...at(words, x + INDENT, y).map(text => ({ ...text, x: px(text.x), y: px(text.y) })));
    if (entry && stops) {
      const box = [px(x), px(y), px(wide), px(words.height)] as const;
      const stop = stopOf(entry, model, { x: px(x + 7), y: px(y + 8.5), box });
      into.stops.push({ stop, order: stops.order + index / 1000, row: stops.row });
    }
    y += words.height + GAP;
    bottom = Math.max(bottom, y);
  });
  return bottom;
}
