/** Which observations the radar's bundle holds. All others are in `observations.js`. */

/** @typedef {import('../rows.mjs').DataRow} DataRow */

/**
 * Whether an indicator belongs to an axis set and the observation is of the one date that most of the first-tier cities
 * have a figure for; of several such dates, the latest.
 *
 * @param {DataRow} row of `observations`
 * @param {import('../rows.mjs').Data} data
 */
export const onAnAxis = ({ indicator, period }, data) => {
  if (!data.get('indicators')?.find(({ id }) => id === indicator)?.sets) return false;
  const firstTier = new Set((data.get('places') ?? []).filter(row => row.tier === 1).map(row => row.id));
  const rows = (data.get('observations') ?? []).filter(row => row.indicator === indicator);
  return period === axisDate(rows, firstTier);
};

/** @param {readonly DataRow[]} rows of one indicator @param {ReadonlySet<unknown>} firstTier */
const axisDate = (rows, firstTier) => {
  const known = rows.filter(({ value, place }) => value !== null && firstTier.has(place));
  const places = (/** @type {unknown} */ date) =>
    new Set(known.filter(({ period }) => period === date).map(({ place }) => place)).size;
  const dates = [...new Set(rows.map(({ period }) => String(period)))];
  return dates.sort((a, b) => places(b) - places(a) || (a < b ? 1 : -1))[0];
};
