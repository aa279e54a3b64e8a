import { positionBlock, layoutBlock, type Paragraph } from '@cityfacts/core/labels/text-block.js';
import { joinItems } from '@cityfacts/core/labels/items.js';
import { round2 } from '@cityfacts/core/round.js';
import { line, markOf, FONT_SIZE, stopOf, type Canvas } from './layout-builder.js';
import { entryTexts, type Entry } from './table.js';
import { fill, type EntryTexts } from './texts.js';

/** Entries below each other under a heading: each a mark, or a number, and wrapped text. */
export interface Listing {
  readonly head: string;
  readonly entries: readonly Entry[];
  /** So many are listed; the rest is counted and is in the table. */
  readonly most: number;
  readonly left?: number;
  readonly width?: number;
  readonly columns: number;
  /** The paragraphs of an entry; `muted` makes one of remarks. */
  text(texts: EntryTexts, muted: (...parts: readonly string[]) => Paragraph): readonly Paragraph[];
  /** Time order of the first entry and row of the grid (with `each`, of the first); absent: numbers, and no nodes. */
  readonly nodes?: { readonly order: number; readonly row: number; readonly each?: boolean };
}

const INDENT = 20;
const ENTRY_GAP = 8;
const GUTTER = 24;
const HEADING_HEIGHT = 26;

/** How many columns of a readable measure are side by side. */
export const columnsIn = (width: number, measure = 270): number =>
  Math.max(1, Math.min(4, Math.floor(width / measure)));

/**
 * Fills column after column to about one height, the first ones rather than the last; the lower edge is returned, `top`
 * where there is nothing to list.
 */
export function listing(listed: Listing, top: number, { model, context, into }: Canvas): number {
  const { entries, most, left = 0, width = context.width, columns, nodes } = listed;
  if (!entries.length) return top;
  const start = top + HEADING_HEIGHT;
  into.texts.push(line(listed.head, left, top + 17, { size: 13, weight: 600 }));
  const wide = (width - (columns - 1) * GUTTER) / columns;
  const shown = entries.slice(0, most);
  const room = wide - INDENT;
  const muted = (...parts: readonly string[]): Paragraph => ({
    text: joinItems(parts.filter(Boolean), room, FONT_SIZE, context.measurer),
    size: FONT_SIZE,
    fill: 'muted',
  });
  const blocks = shown.map(entry => layoutBlock(listed.text(entryTexts(entry, model), muted), room, context.measurer));
  // What is still to be placed, and this column's share of it. An entry across its end stays if enough of it lies within.
  let rest = blocks.reduce((sum, { height }) => sum + height + ENTRY_GAP, 0);
  let share = rest / columns;
  let [column, y, bottom] = [0, start, start];
  shown.forEach((entry, index) => {
    const textBlock = blocks[index]!;
    if (column < columns - 1 && y > start && y - start + (textBlock.height + ENTRY_GAP) / columns > share + 0.1) {
      [column, y] = [column + 1, start];
      share = rest / (columns - column);
    }
    rest -= textBlock.height + ENTRY_GAP;
    const x = round2(left + column * (wide + GUTTER));
    const [markX, markY] = [round2(x + 7), round2(y + 8.5)];
    const mark = markOf(entry, markX, markY);
    const { entity, places, series } = mark;
    const lines = positionBlock(textBlock, x + INDENT, y).map(text => ({ ...text, y: round2(text.y) }));
    // An entry that is here for itself is dimmed with its mark; the title of a number is not.
    if (nodes) into.labels.push(...lines.map(text => ({ ...text, entity, places, series })));
    else into.texts.push(...lines);
    if (nodes) {
      const box = [x, round2(y - 2), round2(wide), round2(textBlock.height + 4)] as const;
      into.marks.push(mark);
      into.nodes.push({
        node: stopOf(entry, model, { x: markX, y: markY, box }),
        order: nodes.order + index / 1024,
        row: nodes.row + (nodes.each ? index : 0),
      });
    } else into.texts.push(line(String(index + 1), x, y + 12.6, { weight: 600 }));
    y += textBlock.height + ENTRY_GAP;
    bottom = Math.max(bottom, y);
  });
  if (entries.length <= most) return bottom;
  into.texts.push(line(fill(model.strings.more, entries.length - most), left, bottom + 12, { fill: 'muted' }));
  return bottom + 22;
}
