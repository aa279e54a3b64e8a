/** The public surface of @cityfacts/charts. */
export { radarDefinition } from './radar/definition.js';
export { radarOptionDocs, radarOptions, type RadarOptions } from './radar/options.js';
export type { RadarLayout, RadarModel } from './radar/types.js';
export { barsDefinition } from './bars/definition.js';
export { barsOptionDocs, barsOptions, NO_LIMIT, type BarsOptions } from './bars/options.js';
export type { BarsLayout, BarsModel } from './bars/types.js';
export { timelineDefinition } from './timeline/definition.js';
export { timelineOptionDocs, timelineOptions, type TimelineOptions } from './timeline/options.js';
export type { TimelineLayout, TimelineModel } from './timeline/types.js';
export {
  panWindow,
  revealEntry,
  shareOf,
  timeWindow,
  transformBetween,
  zoomAround,
  zoomWindow,
  type TimeWindow,
} from './timeline/zoom.js';
export { filtersOf as timelineFiltersOf, type TimelineFilters } from './timeline/filters.js';
export { hasPages, hasZoom, availableYears } from './timeline/available-filters.js';
export { barsChart } from './bars/render.js';
export { radarChart } from './radar/render.js';
export { timelineChart } from './timeline/render.js';
export type { BarsInput } from './bars/schema.js';
export type { RadarInput } from './radar/schema.js';
export type { TimelineInput } from './timeline/schema.js';
