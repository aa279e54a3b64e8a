/**
 * These cities look the same in every chart, whatever is shown beside them: the first-tier ones have colours of their
 * own, the next six one of the six colours each, the last have these again with other dashes and markers.
 */
const fixed =
  'beijing shanghai guangzhou shenzhen hangzhou suzhou nanjing hefei chengdu wuhan wuxi ningbo wenzhou wuhu jiaxing'.split(
    ' ',
  );
const FIRST_TIER = 4;
const CYCLE = 6;
/** Dashes and markers; it shares no divisor with `CYCLE`, so that every colour meets every marker. */
const SHAPES = 17;

/** At most so many outlines share one radar. */
export const MAX_OVERLAY_SERIES = 4;

/** Which of the ten colours a series has: one of the first-tier cities, or of the six that the others take in turn. */
export const colorIndex = (series: number): number =>
  series < FIRST_TIER ? series : FIRST_TIER + ((series - FIRST_TIER) % CYCLE);

/** Which of the 17 dashes and markers it has. */
export const markerIndex = (series: number): number => series % SHAPES;

/**
 * Series number per id: that of its place in the list above; for the others, in their order, the free ones after those of
 * the list, or from 4 on where none of the list is there.
 */
export function assignSeries(ids: readonly string[]): ReadonlyMap<string, number> {
  let next = ids.some(id => fixed.includes(id)) ? fixed.length : FIRST_TIER;
  return new Map(ids.map(id => [id, fixed.includes(id) ? fixed.indexOf(id) : next++]));
}

/** The last colour is near several others for some eyes (ΔE2000 < 15 under a simulated vision): it lies over no other. */
const LAST_COLOR = 9;

/** One colour twice, or two that are near for some eyes; see the tests of the palettes. */
const clash = (a: number, b: number): boolean => a === b || (a + b === 9 && Math.abs(a - b) === 7);

/**
 * The series numbers of up to four that lie over each other: their own, but for those whose colour, dash or marker one before
 * them has. These borrow another colour and keep dash and marker where they can. The order of `series` does not matter.
 */
export function assignDistinctColors(series: readonly number[]): ReadonlyMap<number, number> {
  const looks = new Map<number, number>();
  for (const own of [...series].sort((a, b) => a - b)) {
    const taken = [...looks.values()];
    const isFree = (colour: number) =>
      (colour !== LAST_COLOR || series.length < 2) && !taken.some(other => clash(colorIndex(other), colour));
    let look = own;
    // Five colours are left besides the first-tier ones and four lie over each other: both loops end.
    while (taken.some(other => markerIndex(other) === markerIndex(look))) look += 1;
    while (!isFree(colorIndex(look))) look += SHAPES;
    looks.set(own, look);
  }
  return looks;
}
