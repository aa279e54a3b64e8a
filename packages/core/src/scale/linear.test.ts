import { ticks } from 'd3-array';
import { scaleLinear } from 'd3-scale';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { linearScale, niceMax, TICK_COUNT } from './linear.js';

test('linearScale(domain, range) takes the ends of the domain to the ends of the range', () => {
  const y = linearScale([0, 50], [100, 0]);
  expect([y(0), y(25), y(50), y(75)]).toEqual([100, 50, 0, -50]);
});

test('linearScale(domain, range) takes a domain of one point to the start of the range', () => {
  expect(linearScale([5, 5], [10, 20])(5)).toBe(10);
});

test('linearScale(domain, range) maps every value as scaleLinear of d3-scale does', () => {
  const number = fc.double({ min: -1e9, max: 1e9, noNaN: true });
  const ends = fc.tuple(number, number);
  fc.assert(
    fc.property(ends, ends, number, ([d0, d1], [r0, r1], value) => {
      fc.pre(Math.abs(d1 - d0) > 1e-6);
      const oracle = scaleLinear([d0, d1], [r0, r1])(value);
      const size = Math.max(Math.abs(oracle), Math.abs(r0), Math.abs(r1));
      expect(Math.abs(linearScale([d0, d1], [r0, r1])(value) - oracle)).toBeLessThanOrEqual(size * 1e-9 + 1e-12);
    }),
    { seed: 10, numRuns: 1000 },
  );
});

test('niceMax(max) is the next nice step at or above the maximum', () => {
  expect([43760.7, 28300, 6.73, 1027, 100, 101, 0.3, 0.0007, 7, 13, 9.99].map(niceMax)).toEqual([
    50000, 30000, 8, 1200, 100, 120, 0.3, 0.0008, 8, 15, 10,
  ]);
});

test('niceMax(max) is 1 where the maximum is not above 0 or not finite', () => {
  expect([0, -3, NaN, Infinity, -Infinity].map(niceMax)).toEqual([1, 1, 1, 1, 1]);
});

test('niceMax(max) is the end of the domain of scaleLinear after nice()', () => {
  fc.assert(
    fc.property(fc.double({ min: 1e-9, max: 1e15, noNaN: true }), max => {
      expect(niceMax(max)).toBe(scaleLinear([0, max], [0, 1]).nice(TICK_COUNT).domain()[1]);
    }),
    { seed: 10, numRuns: 1000 },
  );
});

test('niceMax(max) lies at or above max, at most 1.5 times it, and ticks divide it into 3 to 6 equal steps', () => {
  fc.assert(
    fc.property(fc.double({ min: 1e-9, max: 1e15, noNaN: true }), max => {
      const end = niceMax(max);
      expect(end).toBeGreaterThanOrEqual(max);
      expect(end).toBeLessThanOrEqual(max * 1.5);
      const found = ticks(0, end, TICK_COUNT);
      const steps = found.length - 1;
      expect([0, end]).toEqual([found[0], found[steps]]);
      expect(steps >= 3 && steps <= 6).toBe(true);
      found.forEach((tick, i) => expect(Math.abs(tick - (end / steps) * i)).toBeLessThan(end * 1e-12));
      expect(niceMax(end)).toBe(end);
    }),
    { seed: 10, numRuns: 1000 },
  );
});
