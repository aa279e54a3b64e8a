import { textLine } from '@cityfacts/core/labels/text-line.js';
import type { TextMeasurer } from '@cityfacts/core/text/measure.js';
import { ellipsis } from '@cityfacts/core/text/wrap.js';
import type { DotLabel, RadarCity } from './types.js';

export const FONT_SIZE = 12;
export const LANE = 18;

/** `Beijing 6.73%` in at most `width` px: names are cut before figures are. */
export function labelText(names: string, short: string, width: number, text: TextMeasurer): string {
  const setting = { text, size: FONT_SIZE, weight: 600, width };
  const room = Math.max(0, width - text.width(` ${short}`, FONT_SIZE, 600));
  return ellipsis(`${ellipsis(names, { ...setting, width: room })} ${short}`, setting);
}

export const dotLabel = (text: string, cities: readonly RadarCity[], x: number, y: number): DotLabel => ({
  ...textLine(text, x, y, { weight: 600 }),
  entities: cities.map(city => city.id),
});
