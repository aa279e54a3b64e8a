/** Stage `check` of the radar: validates rows of an author. */
export { validateRadarRows as validate } from '@cityfacts/charts/radar/validate.js';
export { OwnRows } from './own-rows.js';
