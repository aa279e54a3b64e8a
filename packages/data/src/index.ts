export type * from './types.js';
export type { EventId, FundId, IndicatorId, PlaceId, SetId, SourceId, TargetId } from './ids.js';
export {
  citationOf,
  citationsOf,
  eventsBetween,
  eventsOf,
  evidenceOf,
  fundsOf,
  observation,
  partsOf,
  placesIn,
  profilesOf,
  sourceOf,
  targetsOf,
  type CitedTable,
} from './lookups.js';
export { comparability, type Comparability, type Comparable, type Difference } from './comparability.js';
export { cite, type CitationStyle, type Evidence } from './cite.js';
export { localize } from './localize.js';
