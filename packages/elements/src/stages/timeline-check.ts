/** Stage `check` of the timeline: validates rows of an author. */
export { validateTimelineRows as validate } from '@cityfacts/charts/timeline/validate.js';
export { OwnRows } from './own-rows.js';
