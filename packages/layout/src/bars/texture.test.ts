import { expect, test } from 'vitest';
import { buildOf, shapeOf, textureOf } from './texture.js';

const edges = { left: 0, right: 60, top: 0, bottom: 18 };
const style = { texture: 'outlined', build: 'single', open: false } as const;

test('textureOf(status) parts money that exists, stocks, promises and aims', () => {
  expect((['registered', 'established', 'actual'] as const).map(textureOf)).toEqual(['solid', 'solid', 'solid']);
  expect(textureOf('stock')).toBe('stock');
  expect((['announced', 'planned', 'expected'] as const).map(textureOf)).toEqual(['hatched', 'hatched', 'hatched']);
  expect((['target', 'ceiling'] as const).map(textureOf)).toEqual(['outlined', 'outlined']);
});

test('buildOf(form) parts a fund, a fund of funds and figures of several funds together', () => {
  expect((['fund', 'fund-of-funds', 'cluster', 'batch', 'group'] as const).map(buildOf)).toEqual([
    'single',
    'framed',
    'several',
    'several',
    'several',
  ]);
});

test('shapeOf(edges, style) puts a fund of funds into a frame, with ground between them', () => {
  expect(shapeOf(edges, { ...style, texture: 'solid', build: 'framed' })).toEqual({
    fill: 'M4,4H56V14H4Z',
    stroke: 'M0.75,0.75H59.25V17.25H0.75Z',
  });
  expect(shapeOf({ ...edges, right: 10 }, { ...style, texture: 'solid', build: 'framed' }).stroke).toBe('');
});

test('shapeOf(edges, style) closes the outline of a known figure and leaves that of a lower bound open', () => {
  expect(shapeOf(edges, style).stroke).toMatch(/Z$/);
  const open = shapeOf(edges, { ...style, open: true }).stroke;
  expect(open).not.toContain('Z');
  expect(open.match(/M/g)).toHaveLength(2);
});

test('shapeOf(edges, style) draws several funds as two strips', () => {
  expect(shapeOf(edges, { ...style, texture: 'solid', build: 'several' }).fill.match(/M/g)).toHaveLength(2);
});

test('shapeOf(edges, style) keeps every hatch line inside the bar', () => {
  const { stroke } = shapeOf(edges, { ...style, texture: 'hatched' });
  const points = [...stroke.matchAll(/[ML](-?[\d.]+),(-?[\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)] as const);
  expect(points.length).toBeGreaterThan(20);
  for (const [x, y] of points) expect(x >= 0 && x <= 60 && y >= 0 && y <= 18).toBe(true);
});

test('shapeOf(edges, style) fills what is too narrow for a texture, and shows at least 1 px', () => {
  expect(shapeOf({ ...edges, right: 0.1 }, style)).toEqual({ fill: 'M0,0H1V18H0Z', stroke: '' });
});
