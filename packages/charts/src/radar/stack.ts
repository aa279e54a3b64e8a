/** Marks nearer to each other than this would cover one another, px. */
const MIN_MARK_DISTANCE = 9;

/**
 * The level at which each mark on a line must be above it, 0 on it, so that none covers another; `xs` in ascending order.
 */
export function stackLevels(xs: readonly number[]): readonly number[] {
  /** Where the last mark of each level is. */
  const last: number[] = [];
  return xs.map(x => {
    const free = last.findIndex(other => x - other >= MIN_MARK_DISTANCE);
    const level = free < 0 ? last.length : free;
    last[level] = x;
    return level;
  });
}
