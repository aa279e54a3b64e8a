/** A box on one line: where it wants its start, and how long it is. */
export interface DodgeRequest {
  readonly start: number;
  readonly length: number;
}

/**
 * Starts of the boxes, in the order given, so that none overlaps the next and all together move least
 * (squared distance; pool-adjacent-violators). `requests` must be in the order wanted along the line.
 */
export function dodge(requests: readonly DodgeRequest[], gap: number): readonly number[] {
  const pools: { start: number; length: number; count: number; sum: number }[] = [];
  for (const { start, length } of requests) {
    let pool = { start, length: length + gap, count: 1, sum: start };
    let last = pools.at(-1);
    while (last && last.start + last.length > pool.start) {
      // Members of the joined pool are one after the other: their requested starts, less their offsets, are averaged.
      const sum = last.sum + pool.sum - pool.count * last.length;
      const count = last.count + pool.count;
      pool = { start: sum / count, length: last.length + pool.length, count, sum };
      pools.pop();
      last = pools.at(-1);
    }
    pools.push(pool);
  }
  const starts: number[] = [];
  for (const pool of pools) {
    let at = pool.start;
    for (let index = 0; index < pool.count; index++) {
      starts.push(at);
      at += (requests[starts.length - 1]?.length ?? 0) + gap;
    }
  }
  return starts;
}
