import { utcDay, utcMonth } from 'd3-time';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { utc } from '@cityfacts/core/format/edtf.js';
import { monthAt, monthOf, monthText, msOf } from './calendar.js';

test('utc(year, month, day) is the calendar of Date and d3-time, as far as those reach', () => {
  const january = new Date('0000-01-01T00:00Z');
  fc.assert(
    fc.property(fc.integer({ min: -3_000_000, max: 3_000_000 }), fc.integer({ min: 0, max: 40 }), (month, days) => {
      const start = utcMonth.offset(january, month);
      expect(utc(0, month, days + 1)).toBe(+utcDay.offset(start, days));
      expect(monthOf(+start)).toBe(month);
      expect(monthOf(+start - 1)).toBe(month - 1);
    }),
    { seed: 15, numRuns: 500 },
  );
});

test('monthAt(ms) is the inverse of msOf(month), also before all dates of Date', () => {
  for (const month of [0, -1, -517.5, 24_000.25, -780_000_000, 2e9]) {
    expect(monthAt(msOf(month))).toBeCloseTo(month, 3);
  }
  expect([monthText(-518), monthText(-120_001)]).toEqual(['-0044-11', 'Y-10001-12']);
});
