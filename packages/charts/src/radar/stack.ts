/** Marks nearer to each other than this would cover one another, px. */
const MIN_MARK_DISTANCE = 9;

/**
 * Marks on a line with the level at which each must be above it, 0 on it, so that none covers another;
 * in ascending order of `x`.
 */
export function stackLabels<Mark extends { readonly x: number }>(
  marks: readonly Mark[],
): readonly (Mark & { readonly level: number })[] {
  /** Where the last mark of each level is. */
  const last: number[] = [];
  return marks.map(mark => {
    const free = last.findIndex(x => mark.x - x >= MIN_MARK_DISTANCE);
    const level = free < 0 ? last.length : free;
    last[level] = mark.x;
    return { ...mark, level };
  });
}
