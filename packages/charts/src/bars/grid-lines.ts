import type { PlacedText } from '@cityfacts/core/labels/placed-text.js';
import { linePath } from '@cityfacts/core/round.js';
import type { TextMeasurer } from '@cityfacts/core/text/measure.js';

/** Rows with bars one below the other, with all that is written in them. */
export interface RowRange {
  readonly top: number;
  bottom: number;
  readonly texts: PlacedText[];
}

/** From a line to a text that it gives way to, px. */
const TEXT_CLEARANCE = 3;
/** Shorter pieces of a line between two texts are left out, px. */
const MIN_LINE_LENGTH = 6;

/** Upright lines from the top to the bottom of each stretch, with gaps only where words are on them. */
export function gridLines(xs: readonly number[], stretches: readonly RowRange[], text: TextMeasurer): string {
  return stretches
    .flatMap(({ top, bottom, texts }) => {
      const words = texts
        .map(({ text: words, x, y, size, weight }) => ({
          left: x - TEXT_CLEARANCE,
          right: x + text.width(words, size, weight) + TEXT_CLEARANCE,
          top: y - size,
          bottom: y + size * 0.35,
        }))
        .sort((a, b) => a.top - b.top);
      return xs.map(x => {
        let path = '';
        let y = top;
        for (const gap of [...words.filter(({ left, right }) => left < x && x < right), { top: bottom, bottom }]) {
          if (gap.top - y > MIN_LINE_LENGTH)
            path += linePath([
              [x, y],
              [x, gap.top],
            ]);
          y = Math.max(y, gap.bottom);
        }
        return path;
      });
    })
    .join('');
}
