import { round2 } from '@cityfacts/core/round.js';
import type { RadarCity, RadarMark } from './types.js';

/** The mark of a city; a missing value has a hollow one. */
export const toMark = (city: RadarCity, x: number, y: number, missing: boolean): RadarMark => ({
  x: round2(x),
  y: round2(y),
  entity: city.id,
  series: city.series,
  missing,
});
