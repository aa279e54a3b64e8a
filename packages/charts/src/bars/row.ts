import { positionBlock, layoutBlock } from '@cityfacts/core/labels/text-block.js';
import { joinItems } from '@cityfacts/core/labels/items.js';
import type { PlacedText } from '@cityfacts/core/labels/placed-text.js';
import { round2 } from '@cityfacts/core/round.js';
import { BAR, VALUE_GAP, rounded, FONT_SIZE, type Columns } from './columns.js';
import { below, segmentsAlong, type Box, type Segment } from './segments.js';
import { ARROW, SEGMENT_GAP, shapeOf } from './texture.js';
import type { BarPiece, BarRow, PlacedRow } from './types.js';

/** A row with what the layout needs to go on: its bottom, and the boxes of row, bar and parts. */
export interface RowLayout {
  readonly row: PlacedRow;
  readonly bottom: number;
  /** Top of the bar; `null` where the fund has none. */
  readonly bar: number | null;
  readonly box: Box;
  /** By the id of the part. */
  readonly parts: ReadonlyMap<string, Box>;
}

/** label ─▶ bar with segments and figure, or the word for a missing one ─▶ what is below the bar. */
export function layoutRow(row: BarRow, top: number, marked: boolean, frame: Columns): RowLayout {
  const { beside, markerX: edge, indent, labelWidth: label, context } = frame;
  const name = layoutBlock(
    [
      { text: row.name, size: FONT_SIZE, weight: 600, maxLines: 3 },
      { text: joinItems(row.meta, label, 12, context.measurer), size: 12, fill: 'muted' },
    ],
    label,
    context.measurer,
  );
  const start = beside ? top : top + name.height + (row.value === null ? 0 : 4);
  const segments = row.value === null ? [] : segmentsAlong(row, frame);
  const figure = row.value === null ? listed(row, start, frame) : atEnd(row, start, frame);
  const under = below(row, segments, figure.bottom, frame);
  const bottom = Math.max(top + name.height, under.bottom, top + 24);
  const boxes = segments.map(({ part, from, to }) => [part.id, [from, start, to - from, BAR] as const] as const);
  return {
    row: {
      entities: [row.id, row.city, ...row.parts.map(part => part.id)],
      series: row.series,
      marker: marked ? { x: edge + 6, y: round2(top + 9) } : null,
      pieces: !row.value ? [] : pieces(row, segments, start, frame),
      lines: under.lines,
      texts: [...positionBlock(name, indent, top), ...figure.texts, ...under.texts].map(rounded),
    },
    bottom,
    bar: row.value === null ? null : start,
    box: [0, top, context.width, bottom - top],
    parts: new Map([...boxes, ...under.boxes]),
  };
}

interface Figure {
  readonly texts: readonly PlacedText[];
  readonly bottom: number;
}

/** The figure at the end of the bar; where it has no room, below it. */
function atEnd(row: BarRow, top: number, { endOf, fits, textX: words, context }: Columns): Figure {
  const bottom = top + BAR;
  if (fits(row)) {
    const x = endOf(row) + (row.open ? ARROW : 0) + VALUE_GAP;
    return {
      texts: [{ text: row.short, x, y: top + 12.5, anchor: 'start', size: FONT_SIZE, weight: 600, fill: 'text' }],
      bottom,
    };
  }
  const line = layoutBlock(
    [{ text: row.short, size: FONT_SIZE, weight: 600 }],
    context.width - words,
    context.measurer,
  );
  return { texts: positionBlock(line, words, bottom + 2), bottom: bottom + 2 + line.height };
}

/** A fund without a bar: its figure in another currency, or the word and the reason. */
function listed(row: BarRow, top: number, { left, context }: Columns): Figure {
  const line = layoutBlock(
    [
      { text: row.short, size: FONT_SIZE, weight: row.size === null ? 400 : 600 },
      { text: row.reason, size: 12, fill: 'muted' },
    ],
    context.width - left,
    context.measurer,
  );
  return { texts: positionBlock(line, left, top), bottom: top + line.height };
}

/** Segments, then what they leave of the whole; ground between neighbours. */
function pieces(row: BarRow, segments: readonly Segment[], top: number, { xOf, endOf }: Columns): readonly BarPiece[] {
  const edges = (left: number, right: number) => ({ left, right, top, bottom: top + BAR });
  const end = endOf(row);
  const rest = segments.at(-1)?.to ?? xOf(0);
  const drawn = segments.map(({ part, from, to }) => ({
    ...shapeOf(edges(from, to - SEGMENT_GAP), { ...part, open: false }),
    entities: [part.id, row.id, row.city],
    series: row.series,
  }));
  if (segments.length && end - rest < 0.5 && !row.open) return drawn;
  return [...drawn, { ...shapeOf(edges(rest, end), row), entities: [row.id, row.city], series: row.series }];
}
