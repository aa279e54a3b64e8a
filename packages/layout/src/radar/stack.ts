/** Marks nearer to each other than this would cover one another, px. */
const WIDE = 9;

/**
 * How high the marks at the points `xs` of a line must stand, in steps above it, so that none covers another;
 * `xs` in ascending order.
 */
export function stacked(xs: readonly number[]): readonly number[] {
  /** The last mark of each level. */
  const last: number[] = [];
  return xs.map(x => {
    const free = last.findIndex(before => x - before >= WIDE);
    const level = free < 0 ? last.length : free;
    last[level] = x;
    return level;
  });
}
