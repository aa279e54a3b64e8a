/** Stage `more` of the bars. */
export * from './more.js';
export { barsDetails as details } from '@cityfacts/charts/bars/details.js';
export { createControls } from '../figure/bars-controls.js';
