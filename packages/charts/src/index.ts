/** The public surface of @cityfacts/charts. */
export { radarPlan } from './radar/definition.js';
export { radarOptionDocs, radarOptions, type RadarOptions } from './radar/options.js';
export type { RadarLayout, RadarModel } from './radar/types.js';
export { barsPlan } from './bars/definition.js';
export { barsOptionDocs, barsOptions, type BarsOptions } from './bars/options.js';
export type { BarsLayout, BarsModel } from './bars/types.js';
export { barsOffers, isSifted } from './bars/filters.js';
export { isOrdered } from './bars/order.js';
export { timelinePlan } from './timeline/definition.js';
export { timelineOptionDocs, timelineOptions, type TimelineOptions } from './timeline/options.js';
export type { TimelineLayout, TimelineModel } from './timeline/types.js';
export { along, gripped, panned, stretch, zoomed, type Stretch } from './timeline/zoom.js';
export type { TimelineFilters } from './timeline/filters.js';
export { isControlled, isFiltered, isPaged, isScaled, offeredYears, yearId } from './timeline/available-filters.js';
export { barsChart } from './bars/render.js';
export { radarChart } from './radar/render.js';
export { timelineChart } from './timeline/render.js';
