import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boxOf, overlaps, strays } from '../../../core/test/boxes.js';
import { anyRows, chinese, english, traditional, options, rowsOf, space } from '../../test/radar-rows.js';
import type { RadarLayout } from './types.js';
import { radarDatum } from './datum.js';
import { layoutRadar } from './layout.js';
import { computeRadarModel } from './model.js';

const marksOf = (layout: RadarLayout) => layout.series.flatMap(({ marks }) => marks);
const cityOf = (layout: RadarLayout, id: string) => layout.series.find(({ entity }) => entity === id)!;
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
        const texts = layout.texts;
        expect(overlaps(texts)).toEqual([]);
        expect(strays(texts, width, layout.height)).toEqual([]);
        expect(texts.filter(text => text.size < 12)).toEqual([]);
      }),
      seed,
    );
  });

  it('names up to six cities in the legend, and in the drawing where there are more, or a panel for each', () => {
    const legendOf = (cities: number, view: 'radar' | 'dots') =>
      at(rowsOf([1, 2, 3].map(axis => Array.from({ length: cities }, (_, city) => axis + city))), 720, view).legend
        .length;
    expect([1, 2, 4, 5].map(cities => legendOf(cities, 'radar'))).toEqual([0, 2, 4, 0]);
    expect([1, 2, 6, 7].map(cities => legendOf(cities, 'dots'))).toEqual([0, 2, 6, 0]);
  });

  it('writes at each axis who leads it, with all that are level, in the colour of the first', () => {
    const leads = computeRadarModel(four, options(), english).axes.map(({ lead }) => [lead!.text, lead!.series]);
    expect(leads).toEqual([
      ['Shanghai 10', 1],
      ['Beijing 114', 0],
      ['Beijing and Shenzhen 1,027', 0],
      ['Beijing 6.73', 0],
    ]);
  });

  it('writes at each axis the figure of the highlighted city, and draws it over the others', () => {
    const emphasis = { highlight: ['guangzhou'], annotations: [] };
    const model = computeRadarModel(four, options(), english, emphasis);
    expect(model.axes.map(({ lead }) => lead!.text)).toEqual([
      'Guangzhou and Shenzhen 5',
      'Guangzhou 21',
      'Guangzhou 335',
      'Guangzhou 3.44',
    ]);
    const { series } = layoutRadar(model, space(720));
    expect(series.at(-1)).toMatchObject({ entity: 'guangzhou', leads: true });
    expect(series.filter(({ leads }) => leads)).toHaveLength(1);
  });

  it('writes the lowest figure where lower is better', () => {
    const [indicator, ...others] = four.indicators;
    const rows = { ...four, indicators: [{ ...indicator!, direction: 'lower' as const }, ...others] };
    const [axis] = computeRadarModel(rows, options(), english).axes;
    expect(axis!.lead!.text).toBe('Guangzhou and Shenzhen 5');
    expect(axis!.sub).toContain('lower is better');
  });

  it('keeps every mark inside the box and on a node', () => {
    fc.assert(
      fc.property(anyRows, widths, views, (rows, width, view) => {
        const layout = layoutRadar(computeRadarModel(rows, options({ view }), english), space(width));
        const marks = marksOf(layout);
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
        const texts = layout.texts.map(boxOf);
        const hollow = marksOf(layout).filter(mark => mark.missing);
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
      const { polars } = at(five, width);
      expect(polars).toHaveLength(5);
      for (const { r } of polars) expect(r).toBeGreaterThanOrEqual(60);
    }
  });

  it('shows the radar by itself only where it is honest: gaps, axes and cities', () => {
    const grid = (axes: number, cities: number, gaps = 0) =>
      rowsOf(
        Array.from({ length: axes }, (_, axis) =>
          Array.from({ length: cities }, (_, city) => (axis * cities + city < gaps ? null : 1 + city)),
        ),
      );
    const viewAt = (...size: Parameters<typeof grid>) => at(grid(...size), 720).view;
    expect([2, 3, 10, 11].map(axes => viewAt(axes, 4))).toEqual(['dots', 'radar', 'radar', 'dots']);
    expect([1, 6, 7, 50, 51].map(cities => viewAt(4, cities))).toEqual(['radar', 'radar', 'dots', 'dots', 'table']);
    expect([4, 5].map(gaps => viewAt(4, 4, gaps))).toEqual(['radar', 'dots']);
    expect(at(grid(2, 4), 720, 'radar').view).toBe('radar');
  });

  it('shows dots under 420 px and the radar from there on, unless told', () => {
    expect(at(four, 419).view).toBe('dots');
    expect(at(four, 420).view).toBe('radar');
    expect(at(four, 1200, 'dots').view).toBe('dots');
    expect(at(four, 300, 'radar').view).toBe('radar');
  });

  it('draws nothing in the table view', () => {
    expect(at(four, 720, 'table')).toMatchObject({ view: 'table', height: 0, series: [], texts: [], nodes: [] });
  });

  it('overlays four cities and gives each of more a panel of its own', () => {
    const five = rowsOf([
      [1, 2, 3, 4, 5],
      [1, 2, 3, 4, 5],
      [1, 2, 3, 4, 5],
    ]);
    expect(at(four, 720).polars).toHaveLength(1);
    expect(at(five, 720).polars).toHaveLength(5);
  });

  it('draws a missing value hollow and beyond the rim, never at 0, and leaves it out of the outline', () => {
    const layout = at(
      rowsOf([
        [null, 4],
        [2, 4],
        [2, 4],
        [2, 4],
      ]),
      720,
    );
    expect(marksOf(layout).filter(mark => mark.missing)).toEqual([cityOf(layout, 'beijing').marks[0]]);
    const [{ cy, r }] = layout.polars as [RadarLayout['polars'][number]];
    expect(cityOf(layout, 'beijing').marks[0]!.y).toBeLessThan(cy - r);
    expect(cityOf(layout, 'beijing').outline.map(point => point !== null)).toEqual([false, true, true, true]);
    expect(layout.texts.map(({ text }) => text)).toContain('no figure: Beijing');
  });

  it('puts the marks of cities with one figure side by side, so that none is covered', () => {
    const alike = rowsOf([
      [4, 4, 4, 4],
      [1, 2, 3, 4],
      [1, 2, 3, 4],
    ]);
    const tops = ['beijing', 'shanghai', 'guangzhou', 'shenzhen'].map(id => cityOf(at(alike, 720), id).marks[0]!);
    expect(new Set(tops.map(mark => mark.y)).size).toBe(1);
    expect(tops.slice(1).map((mark, index) => mark.x - tops[index]!.x)).toEqual([10, 10, 10]);
  });

  it('speak the scale of their axis, and where lower is better', () => {
    const [indicator, ...others] = four.indicators;
    const rows = { ...four, indicators: [{ ...indicator!, direction: 'lower' as const }, ...others] };
    const shown = computeRadarModel(rows, options(), english);
    const accessibleName = at(rows, 720).nodes.map(node => radarDatum(shown, node, english).accessibleName);
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
