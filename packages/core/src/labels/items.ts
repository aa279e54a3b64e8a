import type { TextMeasurer } from '../text/measure.js';

/** Separates short remarks that are side by side. */
export const SEPARATOR = ' · ';

/** Remarks separated by " · ", with a line end instead where the next one would not fit: none of them is torn without need. */
export function joinItems(words: readonly string[], width: number, size: number, text: TextMeasurer): string {
  let lines = '';
  let line = '';
  for (const word of words) {
    const longer = line ? line + SEPARATOR + word : word;
    if (line && text.width(longer, size) > width) {
      lines += `${line}\n`;
      line = word;
    } else line = longer;
  }
  return lines + line;
}
