/** Which observations the radar's bundle holds. All others are in `observations.js`. */

/** @typedef {import('../rows.mjs').DataRow} DataRow */

/** @param {DataRow} row */
const known = row => row.value !== null;

/**
 * Those of indicators that belong to an axis set, at the one date that most of the first-tier cities have a figure for;
 * of several such dates the latest.
 *
 * @param {import('../rows.mjs').Data} data
 * @returns {readonly DataRow[]}
 */
export const axisObservations = data => {
  const axes = new Set((data.get('indicators') ?? []).filter(row => row.sets).map(row => row.id));
  const rows = (data.get('observations') ?? []).filter(row => axes.has(row.indicator ?? null));
  const firstTier = new Set((data.get('places') ?? []).filter(row => row.tier === 1).map(row => row.id));
  const dates = new Map(
    [...axes].map(id => [
      id,
      axisDate(
        rows.filter(row => row.indicator === id),
        firstTier,
      ),
    ]),
  );
  return rows.filter(row => row.period === dates.get(row.indicator ?? null));
};

/** @param {readonly DataRow[]} rows of one indicator @param {ReadonlySet<unknown>} firstTier */
const axisDate = (rows, firstTier) => {
  const places = (/** @type {unknown} */ period) =>
    new Set(rows.filter(row => row.period === period && known(row) && firstTier.has(row.place)).map(row => row.place))
      .size;
  const periods = [...new Set(rows.map(row => String(row.period)))];
  return periods.sort((a, b) => places(b) - places(a) || (a < b ? 1 : -1))[0];
};
