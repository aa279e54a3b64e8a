import { px } from '@cityfacts/core/round.js';
import type { RadarCity, RadarMark } from './types.js';

/** The mark of a city; a missing value has a hollow one. */
export const markOf = (city: RadarCity, x: number, y: number, missing: boolean): RadarMark => ({
  x: px(x),
  y: px(y),
  entity: city.id,
  series: city.series,
  missing,
});
