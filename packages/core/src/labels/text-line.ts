import type { PlacedText } from './placed-text.js';
import { px } from '../round.js';

/** One line of text with its anchor at `x`, `y`; what is not said is 12 px, regular, ink, from the left. */
export const line = (
  text: string,
  x: number,
  y: number,
  { anchor = 'start', size = 12, weight = 400, tone = 'ink' }: Partial<Omit<PlacedText, 'text' | 'x' | 'y'>> = {},
): PlacedText => ({ text, x: px(x), y: px(y), anchor, size, weight, tone });
