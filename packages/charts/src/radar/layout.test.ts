import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boxOf, overlaps, strays } from '../../../core/test/boxes.js';
import { anyRows, chinese, english, traditional, options, rowsOf, space } from '../../test/radar-rows.js';
import type { RadarLayout } from './types.js';
import { layoutRadar } from './layout.js';
import { computeRadarModel } from './model.js';

const textsOf = (layout: RadarLayout) => [
  ...layout.key,
  ...layout.panels.flatMap(panel => [...panel.texts, ...panel.names.flatMap(name => name.texts)]),
  ...layout.rows.flatMap(row => [...row.texts, ...row.labels]),
];
const widths = fc.integer({ min: 280, max: 1400 });
const views = fc.constantFrom('auto', 'radar', 'dots' as const);
const i18n = fc.constantFrom(english, chinese, traditional);
const seed = { seed: 20260101, numRuns: 250 };

const four = rowsOf([
  [9, 10, 5, 5],
  [114, 63, 21, 32],
  [1027, 858, 335, 1027],
  [6.73, 4.34, 3.44, 6.46],
]);
const at = (rows: typeof four, width: number, view: 'auto' | 'radar' | 'dots' | 'table' = 'auto') =>
  layoutRadar(computeRadarModel(rows, options({ view }), english), space(width));

describe('layoutRadar(model, context)', () => {
  it('never lets texts overlap or leave the box, at any width, in any view and language', () => {
    fc.assert(
      fc.property(anyRows, widths, views, i18n, (rows, width, view, language) => {
        const layout = layoutRadar(computeRadarModel(rows, options({ view }), language), space(width));
        const texts = textsOf(layout);
        expect(overlaps(texts)).toEqual([]);
        expect(strays(texts, width, layout.height)).toEqual([]);
        expect(texts.filter(text => text.size < 12)).toEqual([]);
      }),
      seed,
    );
  });

  it('keeps a legend where the axes have only numbers, and in the dot view', () => {
    expect(at(four, 320, 'radar').legend).toHaveLength(4);
    expect(at(four, 320).legend).toHaveLength(4);
  });

  it('keeps every mark inside the box and on a node', () => {
    fc.assert(
      fc.property(anyRows, widths, views, (rows, width, view) => {
        const layout = layoutRadar(computeRadarModel(rows, options({ view }), english), space(width));
        const marks = [...layout.panels, ...layout.rows].flatMap(part => part.marks);
        expect(marks.length).toBe(layout.nodes.length);
        for (const { x, y } of marks) {
          expect(x).toBeGreaterThanOrEqual(0);
          expect(x).toBeLessThanOrEqual(width);
          expect(y).toBeGreaterThanOrEqual(0);
          expect(y).toBeLessThanOrEqual(layout.height);
        }
      }),
      seed,
    );
  });

  it('keeps hollow marks 4 px from every text', () => {
    fc.assert(
      fc.property(anyRows, widths, views, i18n, (rows, width, view, language) => {
        const layout = layoutRadar(computeRadarModel(rows, options({ view }), language), space(width));
        const texts = textsOf(layout).map(boxOf);
        const hollow = [...layout.panels, ...layout.rows].flatMap(part => part.marks).filter(mark => mark.missing);
        const touched = hollow.filter(({ x, y }) =>
          texts.some(box => box.left < x + 9 && x - 9 < box.right && box.top < y + 9 && y - 9 < box.bottom),
        );
        expect(touched).toEqual([]);
      }),
      seed,
    );
  });

  it('gives small multiples a radius of 60 px or more from 420 px on', () => {
    const five = rowsOf([
      [1, 2, 3, 4, 5],
      [1, 2, 3, 4, 5],
      [1, 2, 3, 4, 5],
    ]);
    for (const width of [420, 560, 688, 1168]) {
      const [, cx, top] = /M([\d.]+),([\d.]+)/.exec(at(five, width).panels[0]!.rim)!.map(Number);
      const spokes = at(five, width).panels[0]!.spokes;
      const [, x, y] = /M([\d.]+),([\d.]+)/.exec(spokes)!.map(Number);
      expect(x).toBe(cx);
      expect(y! - top!).toBeGreaterThanOrEqual(60);
    }
  });

  it('shows dots under 420 px and the radar from there on, unless told', () => {
    expect(at(four, 419).view).toBe('dots');
    expect(at(four, 420).view).toBe('radar');
    expect(at(four, 1200, 'dots').view).toBe('dots');
    expect(at(four, 300, 'radar').view).toBe('radar');
  });

  it('draws nothing in the table view', () => {
    expect(at(four, 720, 'table')).toMatchObject({ view: 'table', height: 0, panels: [], rows: [], nodes: [] });
  });

  it('overlays four cities and gives each of more a panel of its own', () => {
    const five = rowsOf([
      [1, 2, 3, 4, 5],
      [1, 2, 3, 4, 5],
      [1, 2, 3, 4, 5],
    ]);
    expect(at(four, 720).panels).toHaveLength(1);
    expect(at(five, 720).panels).toHaveLength(5);
  });

  it('opens the outline on both sides of a missing value', () => {
    const gap = rowsOf([[1], [2], [3], [null], [5]]);
    const [outline] = at(gap, 720).panels[0]!.outlines;
    expect(outline!.d).not.toContain('Z');
    expect(outline!.d.match(/[ML]/g)).toEqual(['M', 'L', 'L', 'L']);
  });

  it('draws a lone value between two gaps as a mark without a line', () => {
    const [outline] = at(rowsOf([[1], [null], [3], [null]]), 720).panels[0]!.outlines;
    expect(outline!.d).toBe('');
  });

  it('marks a missing value hollow and beyond the rim, never at 0', () => {
    const { panels } = at(
      rowsOf([
        [null, 4],
        [2, 4],
        [2, 4],
      ]),
      720,
    );
    const [missing, ...others] = panels[0]!.marks.filter(mark => mark.missing);
    const [, rimTop] = /M[\d.]+,([\d.]+)/.exec(panels[0]!.rim)!;
    expect(others).toEqual([]);
    expect(missing!.entity).toBe('beijing');
    expect(missing!.y).toBeLessThan(Number(rimTop));
  });

  it('puts the marks of cities with one figure side by side, so that none is covered', () => {
    const alike = rowsOf([
      [4, 4, 4, 4],
      [1, 2, 3, 4],
      [1, 2, 3, 4],
    ]);
    const tops = at(alike, 720).panels[0]!.marks.filter((_, index) => index % 3 === 0);
    expect(new Set(tops.map(mark => mark.y)).size).toBe(1);
    expect(tops.slice(1).map((mark, index) => mark.x - tops[index]!.x)).toEqual([10, 10, 10]);
  });

  it('speak the scale of their axis, and where lower is better', () => {
    const [indicator, ...others] = four.indicators;
    const rows = { ...four, indicators: [{ ...indicator!, direction: 'lower' as const }, ...others] };
    const accessibleName = at(rows, 720).nodes.map(node => node.accessibleName);
    expect(accessibleName[0]).toBe('Beijing, Axis 0: 9 firms, 2023; Scale 0–10 firms · lower is better');
    expect(accessibleName.filter(text => text.includes('lower is better'))).toHaveLength(4);
    expect(accessibleName.every(text => /; Scale 0–[\d,]+ firms/.test(text))).toBe(true);
  });

  it('moves round the axes with left and right, through the cities with up and down', () => {
    const { nodes } = at(four, 720);
    const first = nodes[0]!;
    expect(first).toMatchObject({ id: 'axis-0/beijing', right: 'axis-1/beijing', left: 'axis-3/beijing' });
    expect(first).toMatchObject({ down: 'axis-0/shanghai', up: 'axis-0/shenzhen' });
  });

  it('is the same to the byte for the same input', () => {
    expect(JSON.stringify(at(four, 733))).toBe(JSON.stringify(at(four, 733)));
  });

  it('is plain data', () => {
    const layout = at(four, 733);
    expect(JSON.parse(JSON.stringify(layout))).toEqual(layout);
  });
});
