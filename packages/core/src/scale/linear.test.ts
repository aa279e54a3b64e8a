import fc from 'fast-check';
import { expect, test } from 'vitest';
import { linearScale, niceMax, ticks } from './linear.js';

test('linear(domain, range) takes the ends of the domain to the ends of the range', () => {
  const y = linearScale([0, 50], [100, 0]);
  expect([y(0), y(25), y(50), y(75)]).toEqual([100, 50, 0, -50]);
});

test('linear(domain, range) takes a domain of one point to the start of the range', () => {
  expect(linearScale([5, 5], [10, 20])(5)).toBe(10);
});

test('niceMax(max) is the next nice step at or above the maximum', () => {
  expect([43760.7, 28300, 6.73, 1027, 100, 101, 0.3, 0.0007, 7, 13, 9.99].map(niceMax)).toEqual([
    50000, 30000, 8, 1200, 100, 120, 0.3, 0.0008, 8, 15, 10,
  ]);
});

test('niceMax(max) is 1 where the maximum is not above 0 or not finite', () => {
  expect([0, -3, NaN, Infinity, -Infinity].map(niceMax)).toEqual([1, 1, 1, 1, 1]);
});

test('ticks(niceMax) runs from 0 to the nice maximum', () => {
  expect(ticks(50000)).toEqual([0, 10000, 20000, 30000, 40000, 50000]);
  expect(ticks(8)).toEqual([0, 2, 4, 6, 8]);
  expect(ticks(0.3)).toEqual([0, 0.1, 0.2, 0.3]);
  expect(ticks(15)).toEqual([0, 5, 10, 15]);
  expect(ticks(100, 2)).toEqual([0, 50, 100]);
});

test('ticks(max) is 0 alone where there is no scale', () => {
  expect([ticks(0), ticks(-1), ticks(NaN), ticks(Infinity)]).toEqual([[0], [0], [0], [0]]);
});

test('niceMax(max) lies at or above max, less than 1.5 times it, and ticks divide it into 3 to 6 equal steps', () => {
  fc.assert(
    fc.property(fc.double({ min: 1e-9, max: 1e15, noNaN: true }), max => {
      const nice = niceMax(max);
      expect(nice).toBeGreaterThanOrEqual(max);
      expect(nice).toBeLessThanOrEqual(max * 1.5);
      const found = ticks(nice);
      const steps = found.length - 1;
      expect([0, nice]).toEqual([found[0], found[steps]]);
      expect(steps >= 3 && steps <= 6).toBe(true);
      found.forEach((tick, i) => expect(Math.abs(tick - (nice / steps) * i)).toBeLessThan(nice * 1e-12));
      expect(niceMax(nice)).toBe(nice);
    }),
    { seed: 10, numRuns: 1000 },
  );
});
