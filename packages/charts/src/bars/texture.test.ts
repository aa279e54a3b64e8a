import { expect, test } from 'vitest';
import { barShapeOf, MIN_BAR_WIDTH, shapeOf, patternOf } from './texture.js';
import type { BarShape, Pattern } from './types.js';

const edges = { left: 0, right: 60, top: 0, bottom: 18 };
const style = { pattern: 'outlined', shape: 'single', open: false } as const;

test('textureOf(status) parts money that exists, stocks, promises and aims', () => {
  expect((['registered', 'established', 'actual'] as const).map(patternOf)).toEqual(['solid', 'solid', 'solid']);
  expect(patternOf('stock')).toBe('stock');
  expect((['announced', 'planned', 'expected'] as const).map(patternOf)).toEqual(['hatched', 'hatched', 'hatched']);
  expect((['target', 'ceiling'] as const).map(patternOf)).toEqual(['outlined', 'outlined']);
});

test('buildOf(form) parts a fund, a fund of funds and figures of several funds together', () => {
  expect((['fund', 'fund-of-funds', 'cluster', 'batch', 'group'] as const).map(barShapeOf)).toEqual([
    'single',
    'framed',
    'several',
    'several',
    'several',
  ]);
});

test('shapeOf(edges, style) puts a fund of funds into a frame, with ground between them', () => {
  expect(shapeOf(edges, { ...style, pattern: 'solid', shape: 'framed' })).toEqual({
    fill: 'M4,4L56,4L56,14L4,14Z',
    stroke: 'M0.75,0.75L59.25,0.75L59.25,17.25L0.75,17.25Z',
  });
  expect(shapeOf({ ...edges, right: 10 }, { ...style, pattern: 'solid', shape: 'framed' })).toEqual({
    fill: 'M0,4L10,4L10,14L0,14Z',
    stroke: 'M0.75,0.75L9.25,0.75L9.25,17.25L0.75,17.25Z',
  });
});

test('shapeOf(edges, style) closes the outline of a known figure and leaves that of a lower bound open', () => {
  expect(shapeOf(edges, style).stroke).toMatch(/Z$/);
  const open = shapeOf(edges, { ...style, open: true }).stroke;
  expect(open).not.toContain('Z');
  expect(open.match(/M/g)).toHaveLength(2);
});

test('shapeOf(edges, style) draws several funds as two strips', () => {
  expect(shapeOf(edges, { ...style, pattern: 'solid', shape: 'several' }).fill.match(/M/g)).toHaveLength(2);
});

test('shapeOf(edges, style) keeps every hatch line inside the bar', () => {
  const { stroke } = shapeOf(edges, { ...style, pattern: 'hatched' });
  const points = [...stroke.matchAll(/[ML](-?[\d.]+),(-?[\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)] as const);
  expect(points.length).toBeGreaterThan(20);
  for (const [x, y] of points) expect(x >= 0 && x <= 60 && y >= 0 && y <= 18).toBe(true);
});

const builds: readonly BarShape[] = ['single', 'framed', 'several'];
const textures: readonly Pattern[] = ['solid', 'stock', 'hatched', 'outlined'];
/** From the least width on, px. */
const widths = Array.from({ length: 60 }, (_, index) => MIN_BAR_WIDTH + index * 0.7);

test.each(builds)('shapeOf(edges, style) keeps a texture what it is down to the least width, build %s', build => {
  const strips = build === 'several' ? 2 : 1;
  const frames = build === 'framed' ? 1 : 0;
  for (const right of widths) {
    const [solid, stock, hatched, outlined] = textures.map(texture =>
      shapeOf({ ...edges, right }, { pattern: texture, shape: build, open: false }),
    );
    const count = (path = '', sign: RegExp) => [...path.matchAll(sign)].length;
    expect([count(solid?.fill, /M/g), count(solid?.stroke, /M/g)]).toEqual([strips, frames]);
    const closed = strips + frames;
    expect([outlined?.fill, count(outlined?.stroke, /Z/g), count(outlined?.stroke, /M/g)]).toEqual([
      '',
      closed,
      closed,
    ]);
    expect([hatched?.fill, count(hatched?.stroke, /Z/g)]).toEqual(['', closed]);
    expect(count(hatched?.stroke, /M/g)).toBeGreaterThanOrEqual(closed + strips);
    expect(count(stock?.fill, /M/g)).toBeGreaterThanOrEqual(2 * strips);
    expect(count(stock?.stroke, /M/g)).toBe(frames);
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

test('shapeOf(edges, style) draws what is shorter than the least width as a line that stands for no texture', () => {
  for (const right of [0.1, 3, MIN_BAR_WIDTH - 0.1]) {
    const shapes = builds.flatMap(build =>
      textures.map(texture => shapeOf({ ...edges, right }, { pattern: texture, shape: build, open: false })),
    );
    expect(new Set(shapes.map(shape => JSON.stringify(shape))).size).toBe(1);
    expect(shapes[0]).toEqual({ fill: '', stroke: `M0,9L${Math.max(1, right)},9` });
  }
});
