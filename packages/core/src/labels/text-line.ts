import type { PlacedText } from './placed-text.js';
import { round2 } from '../round.js';

/** One line of text with its anchor at `x`, `y`; what is not said is 12 px, regular, ink, from the left. */
export const textLine = (
  text: string,
  x: number,
  y: number,
  {
    anchor = 'start',
    size = 12,
    weight = 400,
    fill = 'text',
    colorSeries,
  }: Partial<Omit<PlacedText, 'text' | 'x' | 'y'>> = {},
): PlacedText => ({
  text,
  x: round2(x),
  y: round2(y),
  anchor,
  size,
  weight,
  fill,
  ...(colorSeries !== undefined && { colorSeries }),
});
