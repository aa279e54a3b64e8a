import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boxOf, overlaps, strays } from '../../test/boxes.js';
import { anyRows, chinese, english, traditional, options, rowsOf, space } from '../../test/radar-rows.js';
import { cross, grown, meet, through, type Line, type Rect } from '../place/geometry.js';
import type { RadarLayout, RadarPanel } from './types.js';
import { radarLayout } from './layout.js';
import { radarModel } from './model.js';

const textsOf = (layout: RadarLayout) => [
  ...layout.key,
  ...layout.panels.flatMap(panel => [...panel.texts, ...panel.names.flatMap(name => name.texts)]),
  ...layout.rows.flatMap(row => [...row.texts, ...row.labels]),
];
const widths = fc.integer({ min: 280, max: 1400 });
const views = fc.constantFrom('auto', 'radar', 'dots' as const);
const words = fc.constantFrom(english, chinese, traditional);
const seed = { seed: 20260101, numRuns: 250 };

const four = rowsOf([
  [9, 10, 5, 5],
  [114, 63, 21, 32],
  [1027, 858, 335, 1027],
  [6.73, 4.34, 3.44, 6.46],
]);
const at = (rows: typeof four, width: number, view: 'auto' | 'radar' | 'dots' | 'table' = 'auto') =>
  radarLayout(radarModel(rows, options({ view }), english), space(width));

const numbersOf = (d: string) => [...d.matchAll(/-?[\d.]+/g)].map(Number);
const groundOf = (d: string): Rect => {
  const [left = 0, top = 0, right = 0, bottom = 0] = numbersOf(d);
  return { left, top, right, bottom };
};
/** The straight lines of a path of M, L and Z. */
const linesOf = (d: string): readonly Line[] =>
  d.split('M').flatMap(run => {
    const xs = numbersOf(run);
    const points = Array.from({ length: xs.length / 2 }, (_, index) => [xs[2 * index]!, xs[2 * index + 1]!] as const);
    const ends = run.endsWith('Z') ? [...points, points[0]!] : points;
    return ends.slice(1).map((to, index): Line => [ends[index]!, to]);
  });

const square = ({ x, y }: { readonly x: number; readonly y: number }): Rect => ({
  left: x - 5,
  right: x + 5,
  top: y - 5,
  bottom: y + 5,
});
/** Markers of names that stand inside the rim, where they would be one datum more. */
function mistakable({ names, rim, spokes }: RadarPanel): readonly string[] {
  const centre = linesOf(spokes)[0]![0];
  const edges = linesOf(rim);
  // Two axes are one line, with nothing inside.
  const within = (at: Line[1]) => edges.length > 2 && !edges.some(edge => cross([centre, at], edge));
  return names.filter(({ markers }) => markers.some(({ x, y }) => within([x, y]))).map(({ entity }) => entity);
}

/** What a name or its line covers, in words. */
function covered({ names, marks, outlines, rim, texts }: RadarPanel): readonly string[] {
  const lines = [...outlines.flatMap(outline => linesOf(outline.d)), ...linesOf(rim)];
  const titles = texts.map(boxOf);
  return names.flatMap((name, index) => {
    const ground = groundOf(name.ground);
    const [leader] = linesOf(name.leader);
    const others = names.filter((_, other) => other !== index);
    const foreign = marks.filter(mark => mark.entity !== name.entity);
    return [
      ...marks.filter(({ x, y }) => meet(ground, { left: x - 5, right: x + 5, top: y - 5, bottom: y + 5 })),
      ...foreign.filter(({ x, y }) => through(leader!, { left: x - 4, right: x + 4, top: y - 4, bottom: y + 4 })),
      ...lines.filter(line => through(line, ground)),
      ...titles.filter(title => meet(ground, title) || through(leader!, grown(title, 1))),
      ...others.filter(other => meet(ground, groundOf(other.ground)) || through(leader!, groundOf(other.ground))),
      ...others.filter(other => cross(leader!, linesOf(other.leader)[0]!)),
    ].map(what => `${name.entity}: ${JSON.stringify(what)}`);
  });
}

describe('radarLayout(model, space)', () => {
  it('never lets texts overlap or leave the box, at any width, in any view and language', () => {
    fc.assert(
      fc.property(anyRows, widths, views, words, (rows, width, view, language) => {
        const layout = radarLayout(radarModel(rows, options({ view }), language), space(width));
        const texts = textsOf(layout);
        expect(overlaps(texts)).toEqual([]);
        expect(strays(texts, width, layout.height)).toEqual([]);
        expect(texts.filter(text => text.size < 12)).toEqual([]);
      }),
      seed,
    );
  });

  it('names the cities beside their outlines, where nothing is covered, and else in a legend', () => {
    let named = 0;
    fc.assert(
      fc.property(anyRows, fc.integer({ min: 420, max: 1400 }), words, (rows, width, language) => {
        const model = radarModel(rows, options({ view: 'radar' }), language);
        const { panels, legend } = radarLayout(model, space(width));
        const names = panels.flatMap(panel => panel.names);
        if (model.cities.length <= 4)
          expect([...names, ...legend].map(({ entity }) => entity)).toEqual(model.cities.map(({ id }) => id));
        expect(panels.flatMap(covered)).toEqual([]);
        expect(panels.flatMap(mistakable)).toEqual([]);
        named += names.length;
      }),
      seed,
    );
    expect(named).toBeGreaterThan(100);
  });

  it('sets the marker of a city beside its name, at the end of the line, and nowhere among the marks', () => {
    const { names, marks } = at(four, 720).panels[0]!;
    const marked = names.flatMap(name => name.markers.map(marker => ({ ...name, marker })));
    expect(marked.length).toBeGreaterThan(1);
    for (const { marker, texts, leader, entity, series } of marked) {
      expect(marker).toMatchObject({ entity, series, missing: false });
      const [x = 0, y = 0] = numbersOf(leader).slice(2);
      expect(texts.filter(text => meet(boxOf(text), square(marker)))).toEqual([]);
      expect(Math.hypot(marker.x - x, marker.y - y)).toBeLessThan(40);
      expect(marks.filter(mark => meet(square(mark), square(marker)))).toEqual([]);
    }
  });

  it('names the four cities beside their outlines at 480, 720 and 1200 px', () => {
    for (const width of [480, 720, 1200]) {
      const { panels, legend } = at(four, width);
      expect(panels[0]!.names.map(({ entity }) => entity)).toEqual(['beijing', 'shanghai', 'guangzhou', 'shenzhen']);
      expect(legend).toEqual([]);
    }
  });

  it('keeps a legend where the axes have only numbers, and in the dot view', () => {
    expect(at(four, 320, 'radar').legend).toHaveLength(4);
    expect(at(four, 320).legend).toHaveLength(4);
  });

  it('says beside a name how much of the city is known, where that is not all', () => {
    const gaps = rowsOf([
      [1, 2],
      [2, 1],
      [3, null],
    ]);
    const [beijing, shanghai] = at(gaps, 720).panels[0]!.names;
    expect(beijing!.texts.map(({ text }) => text)).toEqual(['Beijing']);
    expect(shanghai!.texts.map(({ text }) => text)).toEqual(['Shanghai', '2 of 3 known']);
  });

  it('keeps every mark inside the box and on a stop', () => {
    fc.assert(
      fc.property(anyRows, widths, views, (rows, width, view) => {
        const layout = radarLayout(radarModel(rows, options({ view }), english), space(width));
        const marks = [...layout.panels, ...layout.rows].flatMap(part => part.marks);
        expect(marks.length).toBe(layout.stops.length);
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

  it('shows dots under 420 px and the radar from there on, unless told', () => {
    expect(at(four, 419).view).toBe('dots');
    expect(at(four, 420).view).toBe('radar');
    expect(at(four, 1200, 'dots').view).toBe('dots');
    expect(at(four, 300, 'radar').view).toBe('radar');
  });

  it('draws nothing in the table view', () => {
    expect(at(four, 720, 'table')).toMatchObject({ view: 'table', height: 0, panels: [], rows: [], stops: [] });
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
    const spoken = at(rows, 720).stops.map(stop => stop.spoken);
    expect(spoken[0]).toBe('Beijing, Axis 0: 9 firms, 2023; Scale 0–10 firms · lower is better');
    expect(spoken.filter(text => text.includes('lower is better'))).toHaveLength(4);
    expect(spoken.every(text => /; Scale 0–[\d,]+ firms/.test(text))).toBe(true);
  });

  it('moves round the axes with left and right, through the cities with up and down', () => {
    const { stops } = at(four, 720);
    const first = stops[0]!;
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
