/** Stage `more` of the timeline. */
export * from './more.js';
export { timelineDetails as details } from '@cityfacts/charts/timeline/details.js';
export { timelineControls } from '../figure/timeline-controls.js';
