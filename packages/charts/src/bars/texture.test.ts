import { expect, test } from 'vitest';
import { MIN_PATTERN_WIDTH, moneyOf, patternOf, shapeOf } from './texture.js';
import type { Pattern } from './types.js';

const edges = { left: 0, right: 60, top: 0, bottom: 18 };
const style = { pattern: 'outlined', open: false } as const;

test('patternOf(status) parts money that exists, stocks, promises and aims', () => {
  expect((['registered', 'established', 'actual'] as const).map(patternOf)).toEqual(['solid', 'solid', 'solid']);
  expect(patternOf('stock')).toBe('stock');
  expect((['announced', 'planned', 'expected'] as const).map(patternOf)).toEqual(['hatched', 'hatched', 'hatched']);
  expect((['target', 'ceiling'] as const).map(patternOf)).toEqual(['outlined', 'outlined']);
});

test('moneyOf(status) groups by what the money is', () => {
  expect((['established', 'stock', 'registered'] as const).map(moneyOf)).toEqual(['exists', 'exists', 'exists']);
  expect((['planned', 'ceiling'] as const).map(moneyOf)).toEqual(['announced', 'target']);
});

test('shapeOf(edges, style) closes the outline of a known figure and leaves that of a lower bound open', () => {
  expect(shapeOf(edges, style).stroke).toMatch(/Z$/);
  const open = shapeOf(edges, { ...style, open: true }).stroke;
  expect(open).not.toContain('Z');
  expect(open.match(/M/g)).toHaveLength(2);
});

test('shapeOf(edges, style) keeps every hatch line inside the bar', () => {
  const { stroke } = shapeOf(edges, { ...style, pattern: 'hatched' });
  const points = [...stroke.matchAll(/[ML](-?[\d.]+),(-?[\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)] as const);
  expect(points.length).toBeGreaterThan(20);
  for (const [x, y] of points) expect(x >= 0 && x <= 60 && y >= 0 && y <= 18).toBe(true);
});

const textures: readonly Pattern[] = ['solid', 'stock', 'hatched', 'outlined'];
/** From the least width of a texture on, px. */
const widths = Array.from({ length: 60 }, (_, index) => MIN_PATTERN_WIDTH + index * 0.7);

test('shapeOf(edges, style) keeps a texture what it is down to the least width', () => {
  for (const right of widths) {
    const [solid, stock, hatched, outlined] = textures.map(pattern =>
      shapeOf({ ...edges, right }, { pattern, open: false }),
    );
    const count = (path = '', sign: RegExp) => [...path.matchAll(sign)].length;
    expect([count(solid?.fill, /M/g), solid?.stroke]).toEqual([1, '']);
    expect([outlined?.fill, count(outlined?.stroke, /Z/g), count(outlined?.stroke, /M/g)]).toEqual(['', 1, 1]);
    expect([hatched?.fill, count(hatched?.stroke, /Z/g)]).toEqual(['', 1]);
    expect(count(hatched?.stroke, /M/g)).toBeGreaterThanOrEqual(2);
    expect([count(stock?.fill, /M/g) > 1, stock?.stroke]).toEqual([true, '']);
  }
});

test('shapeOf(edges, style) cuts a stock into slices of one width, with ground between them', () => {
  for (const right of widths) {
    const { fill } = shapeOf({ ...edges, right }, { ...style, pattern: 'stock' });
    const slices = [...fill.matchAll(/M([\d.]+),\d+L([\d.]+)/g)].map(
      ([, from, to]) => [Number(from), Number(to)] as const,
    );
    expect(slices[0]?.[0]).toBe(0);
    expect(slices.at(-1)?.[1]).toBeCloseTo(right, 1);
    slices.forEach(([from, to], index) => {
      expect(to - from).toBeGreaterThan(2.5);
      if (index) expect(from - slices[index - 1]![1]).toBeCloseTo(1.5, 1);
    });
  }
});

test('shapeOf(edges, style) never fills what is promised or aimed at, however short', () => {
  for (const right of [1.5, 3, MIN_PATTERN_WIDTH - 0.1]) {
    const filled = textures.map(pattern => shapeOf({ ...edges, right }, { pattern, open: false }).fill !== '');
    expect(filled).toEqual([true, true, false, false]);
  }
});
