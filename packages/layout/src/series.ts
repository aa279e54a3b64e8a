/**
 * These cities look the same in every chart, whatever is shown beside them: the first-tier ones have colours of their
 * own, the next six one of the six colours each, the last have these again with other dashes and markers.
 */
const fixed =
  'beijing shanghai guangzhou shenzhen hangzhou suzhou nanjing hefei chengdu wuhan wuxi ningbo wenzhou wuhu jiaxing'.split(
    ' ',
  );
const FIRST_TIER = 4;

/** Series number per id: that of its place in the list above; for the others, in their order, the first free ones from 4 on. */
export function seriesOf(ids: readonly string[]): ReadonlyMap<string, number> {
  const taken = new Set(ids.map(id => fixed.indexOf(id)));
  let next = FIRST_TIER;
  const free = (): number => {
    while (taken.has(next)) next++;
    return next++;
  };
  return new Map(ids.map(id => [id, fixed.includes(id) ? fixed.indexOf(id) : free()]));
}
