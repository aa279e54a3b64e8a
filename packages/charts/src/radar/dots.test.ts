import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boxOf, overlaps } from '../../../core/test/boxes.js';
import { anyRows, english, options, rowsOf, space } from '../../test/radar-rows.js';
import { layoutDotRow } from './dots.js';
import { computeRadarModel } from './model.js';

const modelOf = (rows: ReturnType<typeof rowsOf>, highlight: readonly string[] = []) =>
  computeRadarModel(rows, options({ view: 'dots' }), english, { highlight, annotations: [] });

/** The rows with the marks of each city. */
const rowsAt = (rows: ReturnType<typeof rowsOf>, width: number, highlight: readonly string[] = []) => {
  const model = modelOf(rows, highlight);
  return model.axes.map(axis => layoutDotRow(axis, model, [], 0, space(width)));
};
type Row = ReturnType<typeof rowsAt>[number];
const known = ({ marks }: Row) => marks.filter(mark => !mark.missing);

/** Pairs of marks of which one covers the other. */
const covered = (row: Row): readonly string[] =>
  known(row).flatMap((a, index) =>
    known(row)
      .slice(index + 1)
      .filter(b => Math.abs(a.x - b.x) < 8.9 && Math.abs(a.y - b.y) < 9.9)
      .map(b => `${a.x} ${a.y} and ${b.x} ${b.y}`),
  );

const figures = ({ texts }: Row) => texts.filter(({ entities }) => entities);

describe('layoutDotRow(axis, model, top, context)', () => {
  it('stacks marks that would cover one another, each at its own figure', () => {
    const [shares] = rowsAt(rowsOf([[29.73, 14.07, 8.14, 13.99]]), 288);
    const [, shanghai, , shenzhen] = shares!.marks;
    expect([shanghai!.x, shenzhen!.x].map(x => ((x - 8) / 272) * 30)).toEqual([
      expect.closeTo(14.07, 2),
      expect.closeTo(13.99, 2),
    ]);
    expect(shenzhen!.y - shanghai!.y).toBe(10);
    fc.assert(
      fc.property(anyRows, fc.integer({ min: 280, max: 1400 }), (rows, width) => {
        expect(rowsAt(rows, width).flatMap(covered)).toEqual([]);
      }),
      { seed: 20260101, numRuns: 100 },
    );
  });

  it('keeps marks that lie apart on the line', () => {
    const [row] = rowsAt(rowsOf([[10, 20, 30, 40]]), 288);
    expect(new Set(row!.marks.map(mark => mark.y))).toEqual(new Set([row!.scale.y]));
  });

  it('lets no stack rise above 80 px, and shows something of each mark in it', () => {
    const [row] = rowsAt(rowsOf([Array.from({ length: 45 }, () => 7)]), 288);
    const heights = row!.marks.map(mark => mark.y);
    expect(Math.max(...heights) - Math.min(...heights)).toBeLessThanOrEqual(80);
    expect(new Set(heights).size).toBe(45);
  });

  it('writes the figure of each of few cities at its mark in its colour, and a shared figure once in that of text', () => {
    const [row] = rowsAt(rowsOf([[40, 20, 20, 10]]), 328);
    expect(figures(row!).map(({ text, entities, colorSeries }) => [text, entities, colorSeries])).toEqual([
      ['10', ['shenzhen'], 3],
      ['20', ['shanghai', 'guangzhou'], undefined],
      ['40', ['beijing'], 0],
    ]);
  });

  it('never lets figures cover each other, or the mark of any city', () => {
    fc.assert(
      fc.property(anyRows, fc.integer({ min: 280, max: 1400 }), (rows, width) => {
        for (const row of rowsAt(rows, width)) {
          expect(overlaps(row.texts)).toEqual([]);
          const hidden = figures(row)
            .map(boxOf)
            .filter(box =>
              row.marks.some(
                ({ x, y }) => x + 4 > box.left && x - 4 < box.right && y + 4 > box.top && y - 4 < box.bottom,
              ),
            );
          expect(hidden).toEqual([]);
        }
      }),
      { seed: 20260101, numRuns: 100 },
    );
  });

  it('names of more than six cities the first, the last and those that lead, at their marks', () => {
    const many = rowsOf([Array.from({ length: 30 }, (_, index) => 100 + index)]);
    const [row] = rowsAt(many, 328, ['city-15']);
    const texts = figures(row!).map(({ text }) => text);
    for (const text of ['Beijing 100', 'City 15 115', 'City 29 129']) expect(texts).toContain(text);
    expect(texts.length).toBeLessThan(30);
  });

  it('sets the hollow marks of many gaps in lines beside the words for them', () => {
    const [row] = rowsAt(rowsOf([[1, ...Array.from({ length: 40 }, () => null)]]), 288);
    const hollow = row!.marks.filter(mark => mark.missing);
    expect(hollow).toHaveLength(40);
    expect(new Set(hollow.map(({ x, y }) => `${x} ${y}`)).size).toBe(40);
    expect(Math.max(...hollow.map(({ x }) => x))).toBeLessThanOrEqual(152);
  });

  it('sets the names beside the lines from 560 px on, one row each 64 px, and 80 px below that', () => {
    const rows = rowsOf([
      [1, 2],
      [3, 4],
    ]);
    expect(rowsAt(rows, 560).map(({ height, scale }) => [height, scale.start > 100])).toEqual([
      [64, true],
      [64, true],
    ]);
    expect(rowsAt(rows, 559).map(({ height, scale }) => [height, scale.start < 10])).toEqual([
      [80, true],
      [80, true],
    ]);
  });
});
