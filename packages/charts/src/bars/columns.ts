import type { LayoutContext } from '@cityfacts/core/chart-definition.js';
import type { PlacedText } from '@cityfacts/core/labels/placed-text.js';
import { round2 } from '@cityfacts/core/round.js';
import { linearScale } from '@cityfacts/core/scale/linear.js';
import { anyPairs, PAIRS } from './pairs.js';
import { ARROW, MIN_BAR_WIDTH } from './texture.js';
import type { BarRow, BarsModel } from './types.js';

/** From here on names are beside the bars, below it above them, px. */
const MIN_WIDTH_NAMES_BESIDE = 560;
/** Room for a city's marker before the name, px. */
const MARKER = 17;
/** Between a bar and its figure, px. */
export const VALUE_GAP = 7;
/** Size of a bar's figure and of a name, px. */
export const FONT_SIZE = 13;
/** Height of a bar, px. */
export const BAR = 16;

/** Columns and scale, the same for every row. */
export interface Columns {
  readonly context: LayoutContext;
  readonly beside: boolean;
  /** Left edge of the markers. */
  readonly markerX: number;
  /** Where names begin, and how wide they may be. */
  readonly indent: number;
  readonly labelWidth: number;
  /** Where the column of bars begins. */
  readonly left: number;
  /** Middle of the line at 0; bars begin at its right edge. */
  readonly zero: number;
  /** Where words below a bar begin. */
  readonly textX: number;
  readonly xOf: (value: number) => number;
  /** Right end of the row's bar, without the arrow of an open one. */
  readonly endOf: (row: BarRow) => number;
  /** Whether the row's figure has room at the end of its bar. */
  readonly fits: (row: BarRow) => boolean;
}

/** figures ─measure─▶ margins ─▶ scale: as long as it can be with the figures at the bars' ends, and never under 60 %. */
export function layoutColumns(model: BarsModel, context: LayoutContext): Columns {
  const { width, measurer: text } = context;
  const beside = width >= MIN_WIDTH_NAMES_BESIDE;
  const edge = anyPairs(model.groups) ? PAIRS : 0;
  const indent = edge + (model.marked ? MARKER : 0);
  const label = (beside ? Math.min(340, Math.round(width * 0.38)) : width) - indent;
  const left = indent + (beside ? label + 20 : 0);
  const words = left + (beside ? 8 : 0);
  const zero = left + 0.5;
  const start = left + 1;
  const room = width - start;
  const bars = model.groups.flatMap(group => group.rows).filter(row => row.value !== null);
  const tip = (row: BarRow) => (row.open ? ARROW : 0);
  const tail = (row: BarRow) => tip(row) + VALUE_GAP + text.width(row.short, FONT_SIZE, 600);
  const longest = (rest: (row: BarRow) => number) =>
    Math.min(...bars.filter(row => row.value).map(row => ((room - rest(row)) * model.max) / row.value!), room);
  const xOf = linearScale([0, model.max], [start, start + Math.min(longest(tip), Math.max(longest(tail), room * 0.6))]);
  const endOf = ({ value: length }: BarRow) => (length ? Math.max(xOf(length), xOf(0) + MIN_BAR_WIDTH) : xOf(0));
  return {
    context,
    beside,
    markerX: edge,
    indent,
    labelWidth: label,
    left,
    zero,
    textX: words,
    xOf,
    endOf,
    fits: row => endOf(row) + tail(row) <= width + 0.01,
  };
}

/** A line of text with its coordinates as they leave the layout. */
export const rounded = (line: PlacedText): PlacedText => ({ ...line, x: round2(line.x), y: round2(line.y) });
