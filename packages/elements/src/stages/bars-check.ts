/** Stage `check` of the bars: validates rows of an author. */
export { validateBarsRows as validate } from '@cityfacts/charts/bars/validate.js';
export { OwnRows } from './own-rows.js';
