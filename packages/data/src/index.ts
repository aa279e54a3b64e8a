export type * from './types.js';
export type { EventId, FundId, IndicatorId, PlaceId, SourceId, TargetId } from './ids.js';
export { citationOf, observation, sourceOf } from './lookups.js';
export { cite, type CitationStyle, type Evidence } from './cite.js';
