/** Stage `more` of the timeline. */
export * from './more.js';
export { timelineDetails as details } from '@cityfacts/charts/timeline/details.js';
