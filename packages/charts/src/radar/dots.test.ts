import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boxOf } from '../../../core/test/boxes.js';
import { anyRows, english, options, rowsOf, space } from '../../test/radar-rows.js';
import { layoutRadar } from './layout.js';
import { computeRadarModel } from './model.js';
import type { DotRow } from './types.js';

const rowsAt = (rows: ReturnType<typeof rowsOf>, width: number): readonly DotRow[] =>
  layoutRadar(computeRadarModel(rows, options({ view: 'dots' }), english), space(width)).rows;
const known = ({ marks }: DotRow) => marks.filter(mark => !mark.missing);

/** Pairs of marks of which one covers the other. */
const covered = (row: DotRow): readonly string[] =>
  known(row).flatMap((a, index) =>
    known(row)
      .slice(index + 1)
      .filter(b => Math.abs(a.x - b.x) < 8.9 && Math.abs(a.y - b.y) < 12.9)
      .map(b => `${a.entity} and ${b.entity}`),
  );

const names = ['Ningbo', 'Nanjing', 'Chengdu', 'Hangzhou', 'Wuhan', 'Shanghai', 'Guangzhou', 'Beijing', 'Shenzhen'];

describe('dotRow(axis, cities, …)', () => {
  it('stacks marks that would cover one another, each at its own figure', () => {
    const [shares] = rowsAt(rowsOf([[29.73, 14.07, 8.14, 13.99]]), 288);
    const [, shanghai, , shenzhen] = ['beijing', 'shanghai', 'guangzhou', 'shenzhen'].map(id =>
      shares!.marks.find(mark => mark.entity === id),
    );
    expect([shanghai!.x, shenzhen!.x].map(x => ((x - 8) / 272) * 30)).toEqual([
      expect.closeTo(14.07, 2),
      expect.closeTo(13.99, 2),
    ]);
    expect(shenzhen!.y - shanghai!.y).toBe(13);
    fc.assert(
      fc.property(anyRows, fc.integer({ min: 280, max: 1400 }), (rows, width) => {
        expect(rowsAt(rows, width).flatMap(covered)).toEqual([]);
      }),
      { seed: 20260101, numRuns: 100 },
    );
  });

  it('keeps marks that lie apart on the line', () => {
    const [row] = rowsAt(rowsOf([[10, 20, 30, 40]]), 288);
    expect(new Set(row!.marks.map(mark => mark.y)).size).toBe(1);
  });

  it('lets no stack rise above 104 px, and shows something of each mark in it', () => {
    const [row] = rowsAt(rowsOf([Array.from({ length: 60 }, () => 7)]), 288);
    const heights = row!.marks.map(mark => mark.y);
    expect(Math.max(...heights) - Math.min(...heights)).toBeLessThanOrEqual(104);
    expect(new Set(heights).size).toBe(60);
  });

  it('sets the labels of close figures one below the other in the order of the figures', () => {
    const [row] = rowsAt(rowsOf([[268, 384, 450, 538, 712, 1560, 1642, 6651, 19647]], names), 288);
    expect(row!.markers).toEqual([]);
    const down = [...row!.labels].sort((a, b) => a.y - b.y || a.x - b.x);
    expect(down.map(({ text }) => text.replace(/ .*/, ''))).toEqual(names);
  });

  it('lists figures that have no room above the line: by size, each behind the marker of its city', () => {
    const values = [4376, 4722, 3036, 3461, 2006, 1715, 1546, 1267, 873, 474, 1715];
    const long = values.map((_, index) => `A city with a name, number ${index}`);
    const [row] = rowsAt(rowsOf([values], long), 288);
    const { labels, markers, leaders } = row!;
    expect(leaders).toEqual([]);
    const figures = labels.map(({ text }) => Number(text.replace(/.* /, '').replace(',', '')));
    expect(figures).toEqual([...values].sort((a, b) => a - b));
    expect(markers.map(({ entity }) => [entity])).toEqual(labels.map(({ entities }) => entities));
    markers.forEach((marker, index) => {
      const { left, top, bottom } = boxOf(labels[index]!);
      expect(marker).toMatchObject({ missing: false });
      expect(left - marker.x).toBeGreaterThanOrEqual(9);
      expect(left - marker.x).toBeLessThan(15);
      expect(marker.y).toBeGreaterThan(top);
      expect(marker.y).toBeLessThan(bottom);
    });
  });

  it('sets the hollow marks of many gaps in lines beside the words for them', () => {
    const [row] = rowsAt(rowsOf([[1, ...Array.from({ length: 40 }, () => null)]]), 288);
    const hollow = row!.marks.filter(mark => mark.missing);
    expect(hollow).toHaveLength(40);
    expect(new Set(hollow.map(({ x, y }) => `${x} ${y}`)).size).toBe(40);
    expect(Math.max(...hollow.map(({ x }) => x))).toBeLessThanOrEqual(144);
  });
});
