import { nice } from 'd3-array';

/** A pair of numbers: the ends of a domain or a range. */
export type Ends = readonly [number, number];

/** `scaleLinear(domain, range)` of d3-scale, without clamping and inversion. A domain of one point goes to the start of the range. */
export function linearScale([d0, d1]: Ends, [r0, r1]: Ends): (value: number) => number {
  const slope = d1 === d0 ? 0 : (r1 - r0) / (d1 - d0);
  return value => r0 + (value - d0) * slope;
}

/** Steps from 0 to the end of a scale: about so many. */
export const TICK_COUNT = 4;

/**
 * The end of a scale that starts at 0, as d3's `nice` has it: a multiple of the tick step, so that the last tick is the end.
 * A maximum that is not above 0, or not finite, has no scale of its own: 1.
 */
export const niceMax = (max: number): number => niceEnds(0, max)[1];

/** The ends of a scale that holds 0 and all between `least` and `most`, at round numbers where there are some. */
export function niceEnds(least: number, most: number): Ends {
  const [low, high] = [least, most].map(value => (Number.isFinite(value) ? value : 0)) as [number, number];
  const [start, end] = [Math.min(0, low), Math.max(0, high)];
  if (start === end) return [0, 1];
  const [first, last] = nice(start, end, TICK_COUNT);
  // Beyond the largest number there is no round one, and rounding may be off by the smallest step.
  return [Number.isFinite(first) ? Math.min(first, start) : start, Number.isFinite(last) ? Math.max(last, end) : end];
}
