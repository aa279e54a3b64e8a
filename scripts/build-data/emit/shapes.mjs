/** Which type of `packages/data/src/types.ts` the rows of a table have, and which tables have a union of their ids. */

/** @type {Readonly<Record<string, { type: string, ids: readonly string[], id?: string }>>} */
export const shapes = {
  sources: { type: 'Source', ids: ['SourceId'], id: 'Source' },
  places: { type: 'Place', ids: ['PlaceId'], id: 'Place' },
  indicators: { type: 'Indicator', ids: ['IndicatorId'], id: 'Indicator' },
  observations: { type: 'Observation', ids: ['PlaceId', 'IndicatorId'] },
  funds: { type: 'Fund', ids: ['PlaceId', 'FundId'], id: 'Fund' },
  events: { type: 'PolicyEvent', ids: ['PlaceId', 'EventId'], id: 'Event' },
  targets: { type: 'Target', ids: ['PlaceId', 'TargetId'], id: 'Target' },
  profiles: { type: 'Profile', ids: ['PlaceId'] },
  citations: { type: 'Citation', ids: ['SourceId'] },
};

/**
 * The rows one chart reads: a main table, the rows of other tables that it points at (column → table), its citations
 * and their sources.
 *
 * @typedef {object} Bundle
 * @property {string} name `NAME.js` exports `NAMERows`
 * @property {string} type
 * @property {readonly string[]} ids
 * @property {string} main
 * @property {Readonly<Record<string, string>>} points
 */

/** @type {readonly Bundle[]} */
export const bundles = [
  {
    name: 'radar',
    type: 'RadarRows',
    ids: ['PlaceId', 'IndicatorId', 'SourceId'],
    main: 'observations',
    points: { place: 'places', indicator: 'indicators' },
  },
];
