import { pathRound } from 'd3-path';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { linePath } from './round.js';

it('linePath(points, closed) is the path of d3-path with two decimals', () => {
  const length = fc.double({ min: -5000, max: 5000, noNaN: true });
  const points = fc.array(fc.tuple(length, length), { minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(points, fc.boolean(), (ends, closed) => {
      const path = pathRound(2);
      ends.forEach(([x, y], index) => (index ? path.lineTo(x, y) : path.moveTo(x, y)));
      if (closed) path.closePath();
      expect(linePath(ends, closed)).toBe(path.toString());
    }),
    { seed: 20260101 },
  );
});
