import { MARGIN } from './margin.js';
import { positionBlock, layoutBlock } from '../labels/text-block.js';
import { textLine } from '../labels/text-line.js';
import type { PlacedText } from '../labels/placed-text.js';
import type { LegendItem, LayoutContext } from '../chart-definition.js';
import { round2 } from '../round.js';
import { wrap } from '../text/wrap.js';

/** What is around a drawing in a file that leaves the page. */
export interface SheetContent {
  readonly heading: string;
  readonly subheading: string;
  readonly summary: string;
  readonly legend: readonly LegendItem[];
  readonly drawingHeight: number;
  /** Remarks, notes and source lines, in this order; one paragraph each. */
  readonly footer: readonly { readonly text: string; readonly strong?: boolean }[];
}

/** A legend entry with its place: a swatch of 28 px at `x`, its middle at `y`, then the words. */
export interface PlacedLegendItem extends LegendItem {
  readonly x: number;
  readonly y: number;
  readonly words: readonly PlacedText[];
}

/** The whole sheet. `drawingTop` is where the drawing's own 0,0 is; everything is inset by `margin`. */
export interface Sheet {
  readonly width: number;
  readonly height: number;
  readonly margin: number;
  readonly drawingTop: number;
  readonly head: readonly PlacedText[];
  readonly legend: readonly PlacedLegendItem[];
  readonly foot: readonly PlacedText[];
}

const SWATCH = 34;
const LINE = 24;
/** From one line of a label to the next, px. */
const LEADING = 17;

/** Heading, subheading, legend, drawing and footer one below the other. `space.width` is the width of the drawing. */
export function sheetLayout(content: SheetContent, context: LayoutContext): Sheet {
  const { width, measurer: text } = context;
  const head = layoutBlock(
    [
      { text: content.heading, size: width < 480 ? 18 : 21, weight: 700 },
      { text: content.subheading, size: 14, fill: 'muted', gap: 2 },
      { text: content.summary, size: 14, gap: 6 },
    ],
    width,
    text,
  );
  const legendTop = MARGIN + head.height + 10;
  const legend = legendRows(content.legend, legendTop, context);
  const drawingTop = legendTop + legend.height + (legend.height ? 12 : 4);
  const foot = layoutBlock(
    content.footer.map(({ text, strong }) => ({
      text,
      size: 12,
      fill: 'muted',
      weight: strong ? 600 : 400,
      gap: strong ? 8 : 2,
    })),
    width,
    text,
  );
  const footTop = drawingTop + content.drawingHeight + 14;
  return {
    width: width + 2 * MARGIN,
    height: Math.ceil(footTop + foot.height + MARGIN),
    margin: MARGIN,
    drawingTop: round2(drawingTop),
    head: positionBlock(head, MARGIN, MARGIN),
    legend: legend.items,
    foot: positionBlock(foot, MARGIN, footTop),
  };
}

/** Entries side by side; a label that is too long for a row of its own goes on in further lines. */
function legendRows(items: readonly LegendItem[], top: number, { width, measurer: text }: LayoutContext) {
  const placed: PlacedLegendItem[] = [];
  let x = 0;
  let y = top;
  let below = top;
  for (const item of items) {
    const names = wrap(item.label || ' ', { text, size: 13, weight: 600, width: width - SWATCH });
    const label = Math.max(...names.map(name => text.width(name, 13, 600)));
    const last = text.width(names.at(-1)!, 13, 600);
    const detail = item.detail ? text.width(item.detail, 12) + 6 : 0;
    const fits = detail > 0 && SWATCH + last + detail <= width;
    const wide = SWATCH + Math.max(label, fits ? last + detail : 0);
    if (x > 0 && x + wide > width) [x, y] = [0, below];
    const left = MARGIN + x;
    const baseline = (index: number) => y + 16 + index * LEADING;
    const words = names.map((name, index) =>
      textLine(name, left + SWATCH, baseline(index), {
        size: 13,
        weight: 600,
        ...(item.entity && item.series >= 0 && { colorSeries: item.series }),
      }),
    );
    if (item.detail && fits)
      words.push(textLine(item.detail, left + SWATCH + last + 6, baseline(names.length - 1), { fill: 'muted' }));
    placed.push({ ...item, x: round2(left), y: round2(baseline(0) - 4.5), words });
    x += wide + 18;
    below = Math.max(below, y + LINE + (names.length - 1) * LEADING);
  }
  return { items: placed, height: below - top };
}
