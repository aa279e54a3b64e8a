/** Which type of `packages/data/src/types.ts` the rows of a table have, and which tables have a union of their ids. */

/** @type {Readonly<Record<string, { type: string, ids: readonly string[], id?: string }>>} */
export const shapes = {
  sources: { type: 'Source', ids: ['SourceId'], id: 'Source' },
  places: { type: 'Place', ids: ['PlaceId'], id: 'Place' },
  sets: { type: 'AxisSet', ids: ['SetId'], id: 'Set' },
  indicators: { type: 'Indicator', ids: ['IndicatorId'], id: 'Indicator' },
  observations: { type: 'Observation', ids: ['PlaceId', 'IndicatorId'] },
  funds: { type: 'Fund', ids: ['PlaceId', 'FundId'], id: 'Fund' },
  events: { type: 'PolicyEvent', ids: ['PlaceId', 'EventId'], id: 'Event' },
  targets: { type: 'Target', ids: ['PlaceId', 'TargetId'], id: 'Target' },
  profiles: { type: 'Profile', ids: ['PlaceId'] },
  citations: { type: 'Citation', ids: ['SourceId'] },
};

/**
 * The rows one chart reads: its tables, the rows of other tables that these point at (column → table), the citations
 * of the fields that its details show, and their sources.
 *
 * @typedef {object} Bundle
 * @property {string} name `NAME.js` exports `NAMERows`
 * @property {string} type
 * @property {readonly string[]} ids
 * @property {Readonly<Record<string, string>>} points
 * @property {Readonly<Record<string, readonly string[]>>} [without] columns of a table that stay out: no chart shows them
 * @property {Readonly<Record<string, readonly string[]>>} tables each with its fields whose citations are shown
 * @property {Readonly<Record<string, Readonly<Record<string, First>>>>} evidence columns that load later, and what is in them
 *   at first
 *
 * @callback First
 * @param {Row} row
 * @param {readonly Row[]} all rows of its table
 * @returns {import('../rows.mjs').Value | undefined} `undefined`: an empty cell
 *
 * @typedef {import('../rows.mjs').DataRow} Row
 */

/** @type {First} */
const never = () => undefined;

/**
 * Series are distinguished on one axis at a time: by numbers in the order of their names. An indicator with one series needs none.
 *
 * @type {First}
 */
const seriesNumber = ({ indicator, series }, all) => {
  const names = [...new Set(all.flatMap(row => (row.indicator === indicator ? String(row.series ?? '') : [])))].sort();
  return series && names.length > 1 ? String(names.indexOf(String(series))).padStart(2, '0') : undefined;
};

/** @type {readonly Bundle[]} */
export const bundles = [
  {
    name: 'radar',
    type: 'RadarRows',
    ids: ['PlaceId', 'IndicatorId', 'SourceId'],
    points: { place: 'places', indicator: 'indicators' },
    tables: { observations: ['value'] },
    evidence: {
      // Every figure of the dataset is printed, and has the digits of its print.
      indicators: { decimals: never, definition: never },
      // Axes name a sample, and say of a list only that it is one.
      observations: {
        note: never,
        basisName: ({ basis, basisName }) => (basis === 'sample' ? basisName : undefined),
        series: seriesNumber,
      },
    },
  },
  {
    name: 'bars',
    type: 'BarsRows',
    ids: ['PlaceId', 'FundId', 'SourceId'],
    points: { place: 'places' },
    tables: { funds: ['size', 'established', 'name_zh'] },
    without: { funds: ['statedMissing'] },
    evidence: { funds: { establishedMissing: never, manager: never, note: never } },
  },
  {
    name: 'timeline',
    type: 'TimelineRows',
    ids: ['PlaceId', 'EventId', 'TargetId', 'SourceId'],
    points: { places: 'places', place: 'places' },
    tables: { events: ['date', 'title_zh'], targets: ['value'] },
    without: { events: ['documentNumber'] },
    evidence: {
      // Laws have a mark of their own.
      events: {
        documentType: ({ documentType }) =>
          documentType === 'regulation' || documentType === 'law' ? documentType : undefined,
        isDocument: never,
        issuer: never,
        gloss: never,
      },
      targets: { definition: never, purpose: never, documents: never },
    },
  },
];
