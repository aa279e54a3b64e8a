/** A pair of numbers: the ends of a domain or a range. */
export type Ends = readonly [number, number];

/** The straight line that takes `domain` to `range`. A domain of one point goes to the start of the range. */
export function linearScale([d0, d1]: Ends, [r0, r1]: Ends): (value: number) => number {
  const slope = d1 === d0 ? 0 : (r1 - r0) / (d1 - d0);
  return value => r0 + (value - d0) * slope;
}

/** Multiples of a power of ten that divide into 3 to 6 steps of 1, 2 or 5 (times a power of ten). */
const NICE = [1, 1.2, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10];

/**
 * The least nice number ≥ `max`: 0…niceMax divides into 3 to 6 equal steps of 1, 2 or 5 times a power of ten.
 * A maximum that is not above 0, or not finite, has no scale of its own: 1.
 */
export function niceMax(max: number): number {
  if (!(max > 0 && max < Infinity)) return 1;
  const exponent = Math.floor(Math.log10(max));
  // By text and not by a product: 3 × 0.1 is above 0.3.
  const at = (factor: number): number => Number(`${factor}e${exponent}`);
  return at(NICE.find(factor => at(factor) >= max) ?? 20);
}

/** The ticks from 0 to `max`, both included where `max` comes from `niceMax`. About `count` steps of 1, 2 or 5. */
export function ticks(max: number, count = 4): readonly number[] {
  if (!(max > 0 && max < Infinity)) return [0];
  const wanted = max / count;
  const exponent = Math.floor(Math.log10(wanted));
  // The step nearest to the wanted one, by ratio.
  const ratio = wanted / 10 ** exponent;
  const step = ratio >= Math.sqrt(50) ? 10 : ratio >= Math.sqrt(10) ? 5 : ratio >= Math.sqrt(2) ? 2 : 1;
  const values: number[] = [];
  for (let tick = 0; tick <= max; tick = Number(`${values.length * step}e${exponent}`)) values.push(tick);
  return values;
}
