import { positionBlock, layoutBlock, type TextBlock, type Paragraph } from '../labels/text-block.js';
import { groupRuns } from '../labels/runs.js';
import type { PlacedText } from '../labels/placed-text.js';
import type { TableCell, LayoutContext, Table, TableRow } from '../chart-definition.js';
import { linePath, round2 } from '../round.js';

/** From this width on rows are side by side; below it each is a block of lines. */
const MIN_COLUMNS_WIDTH = 480;
/** Room between columns, and below the words of a row. */
const GUTTER = 14;
const ROW_GAP = 10;
/** Columns that need no more have it; what wider ones want beyond it is shared out, px. */
const MIN_COLUMN_WIDTH = 116;

/** A table as lines of text and rules between its rows. */
export interface PlacedTable {
  readonly texts: readonly PlacedText[];
  readonly rules: string;
  readonly height: number;
}

/** Words and up to two smaller lines below them. */
const two = (
  words: string,
  below = '',
  weight: 400 | 600 = 400,
  fill: 'text' | 'muted' = 'text',
): readonly Paragraph[] => [
  { text: words, size: 13, weight, fill },
  { text: below, size: 12, fill: 'muted' },
];

const head = ({ head: words, detail, definition = '' }: TableRow): readonly Paragraph[] => [
  ...two(words, detail, 600),
  { text: definition, size: 12, fill: 'muted' },
];

const cell = ({ text, reason, missing }: TableCell): readonly Paragraph[] =>
  two(text, reason, 400, missing ? 'muted' : 'text');

/** The rows of a table for a file that leaves the page: in columns where there is room, else a block a row. */
export function tableLayout({ columns, rows }: Table, { width, measurer: text }: LayoutContext): PlacedTable {
  const texts: PlacedText[] = [];
  let [y, rules] = [0, ''];
  const row = (cells: readonly (readonly Paragraph[])[], widths: readonly number[]): void => {
    const blocks = cells.map((words, index): TextBlock => layoutBlock(words, widths[index]! - GUTTER, text));
    let x = 0;
    blocks.forEach((textBlock, index) => {
      texts.push(...positionBlock(textBlock, x, y));
      x += widths[index]!;
    });
    y += Math.max(...blocks.map(({ height }) => height)) + ROW_GAP / 2;
    rules += linePath([
      [0, y],
      [width, y],
    ]);
    y += ROW_GAP / 2;
  };
  const wide = width >= MIN_COLUMNS_WIDTH;
  const lines = rows.map(entry => [head(entry), ...entry.cells.map(cell)]);
  const heads = columns.map(name => two(name, '', 600));
  const widths = wide ? shares([heads, ...lines], { width, measurer: text }) : [width + GUTTER];
  if (wide) row(heads, widths);
  let next = 0;
  for (const { group, items } of groupRuns(rows)) {
    if (group) {
      y += ROW_GAP;
      row([[{ text: group, size: 14, weight: 600 }]], [width + GUTTER]);
    }
    for (const entry of items) {
      const named = entry.cells.map(({ text: words, reason = '' }, index) => ({
        text: [columns[index + 1], words, reason].filter(Boolean).join(' · '),
        size: 13,
      }));
      row(wide ? lines[next]! : [[...head(entry), ...named]], widths);
      next += 1;
    }
  }
  return { texts, rules, height: round2(y) };
}

/** The width of each column: as wide as its words where all have room, else between that and the least, in proportion. */
function shares(
  rows: readonly (readonly (readonly Paragraph[])[])[],
  { width, measurer: text }: LayoutContext,
): readonly number[] {
  const most = rows[0]!.map((_, index) =>
    Math.max(
      ...rows.flatMap(cells =>
        cells[index]!.map(({ text: words, size, weight }) => text.width(words, size, weight) + GUTTER),
      ),
    ),
  );
  const least = most.map(wanted => Math.min(wanted, MIN_COLUMN_WIDTH));
  const sum = (widths: readonly number[]) => widths.reduce((total, wide) => total + wide, 0);
  const [room, sumMost, sumLeast] = [width + GUTTER, sum(most), sum(least)];
  if (sumLeast >= room) return least.map(wanted => (wanted * room) / sumLeast);
  const share = Math.min(1, (room - sumLeast) / Math.max(1, sumMost - sumLeast));
  return most.map((wanted, index) => least[index]! + (wanted - least[index]!) * share);
}
