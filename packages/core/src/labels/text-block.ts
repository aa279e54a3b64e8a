import type { TextMeasurer } from '../text/measure.js';
import { balanced, wrap } from '../text/wrap.js';
import type { PlacedText } from './placed-text.js';
import { textLine } from './text-line.js';

/** One paragraph of a block of text. */
export interface Paragraph {
  readonly text: string;
  readonly size: number;
  readonly weight?: 400 | 600 | 700;
  readonly fill?: 'text' | 'muted';
  /** Index of the series whose colour it has, in place of `fill`. */
  readonly colorSeries?: number | undefined;
  readonly maxLines?: number;
  /** Lines of about one length, so that none is left with a single word. */
  readonly balance?: boolean;
  /** Room above, px; none above the first paragraph. */
  readonly gap?: number;
}

/** Wrapped text without a place yet. */
export interface TextBlock {
  readonly width: number;
  readonly height: number;
  readonly lines: readonly (Omit<PlacedText, 'x' | 'y' | 'anchor'> & { readonly baseline: number })[];
}

const leading = 1.35;

/** Wraps paragraphs to `width`; the block is as wide as its longest line. */
export function layoutBlock(paragraphs: readonly Paragraph[], width: number, text: TextMeasurer): TextBlock {
  const lines: TextBlock['lines'][number][] = [];
  let height = 0;
  let widest = 0;
  for (const {
    text: words,
    size,
    weight = 400,
    fill = 'text',
    colorSeries,
    maxLines,
    balance,
    gap = 0,
  } of paragraphs) {
    if (!words) continue;
    if (height) height += gap;
    for (const wrapped of (balance ? balanced : wrap)(words, {
      text,
      size,
      weight,
      width,
      ...(maxLines && { maxLines }),
    })) {
      lines.push({
        text: wrapped,
        size,
        weight,
        fill,
        ...(colorSeries !== undefined && { colorSeries }),
        baseline: height + size * 1.05,
      });
      widest = Math.max(widest, text.width(wrapped, size, weight));
      height += size * leading;
    }
  }
  return { width: widest, height, lines };
}

/** The block with its top at `y` and its anchor at `x`. */
export const positionBlock = (
  { lines }: TextBlock,
  x: number,
  y: number,
  anchor: PlacedText['anchor'] = 'start',
): readonly PlacedText[] =>
  lines.map(({ text, baseline, ...style }) => textLine(text, x, y + baseline, { ...style, anchor }));
