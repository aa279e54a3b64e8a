/** Which observations the radar's bundle holds. All others are in `observations.js`. */

/** @typedef {import('../rows.mjs').DataRow} DataRow */

/** So many places make a date worth comparing. */
const MANY = 5;

/**
 * Of every indicator in an axis set: the figures of the date that the most of the first-tier cities have, of every date
 * that many places have, and the latest of a place that has none of these, so that its gap can say what is known; with
 * what contradicts them.
 *
 * @param {import('../rows.mjs').Data} data
 * @returns {readonly DataRow[]}
 */
export const axisObservations = data => {
  const all = data.get('observations') ?? [];
  const firstTier = new Set((data.get('places') ?? []).filter(row => row.tier === 1).map(row => row.id));
  const axes = (data.get('indicators') ?? []).filter(row => row.sets);
  const kept = new Set(
    axes.flatMap(({ id }) =>
      shared(
        all.filter(row => row.indicator === id),
        firstTier,
      ),
    ),
  );
  const rivals = new Set([...kept].flatMap(row => /** @type {readonly string[]} */ (row.conflictWith ?? [])));
  return all.filter(row => kept.has(row) || rivals.has(String(row.id)));
};

/** @param {readonly DataRow[]} rows of one indicator @param {ReadonlySet<unknown>} firstTier */
const shared = (rows, firstTier) => {
  const known = rows.filter(row => row.value !== null);
  const placesAt = (/** @type {unknown} */ period) =>
    new Set(known.filter(row => row.period === period).map(row => row.place));
  const dates = [...new Set(rows.map(row => String(row.period)))].sort().reverse();
  const rank = (/** @type {string} */ date) => [...placesAt(date)].filter(place => firstTier.has(place)).length;
  const main = dates.toSorted((a, b) => rank(b) - rank(a))[0];
  const chosen = new Set([main, ...dates.filter(date => placesAt(date).size >= MANY)]);
  const there = new Set([...chosen].flatMap(date => [...placesAt(date)]));
  const latest = new Map(
    dates
      .toReversed()
      .flatMap(date => known.filter(row => row.period === date))
      .map(row => [row.place, row]),
  );
  return rows.filter(
    row => chosen.has(String(row.period)) || (latest.get(row.place ?? null) === row && !there.has(row.place ?? null)),
  );
};
