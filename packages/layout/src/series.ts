/** The four first-tier cities look the same in every chart, whatever is shown beside them. */
const fixed = ['beijing', 'shanghai', 'guangzhou', 'shenzhen'];

/** Series number per id: 0–3 for the first-tier cities, from 4 on for the others in their order. */
export function seriesOf(ids: readonly string[]): ReadonlyMap<string, number> {
  let next = fixed.length;
  return new Map(ids.map(id => [id, fixed.includes(id) ? fixed.indexOf(id) : next++]));
}
