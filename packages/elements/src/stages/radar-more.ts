/** Stage `more` of the radar. */
export * from './more.js';
export { radarDetails as details } from '@cityfacts/charts/radar/details.js';
