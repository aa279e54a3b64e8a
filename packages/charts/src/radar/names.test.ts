import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boxOf } from '../../../core/test/boxes.js';
import { anyRows, chinese, english, traditional, options, rowsOf, space } from '../../test/radar-rows.js';
import {
  segmentsCross,
  distanceToSegment,
  inflate,
  rectsOverlap,
  segmentCrossesRect,
  type Segment,
  type Rect,
} from '@cityfacts/core/labels/geometry.js';
import { layoutRadar } from './layout.js';
import { computeRadarModel } from './model.js';
import type { RadarPanel } from './types.js';

const i18n = fc.constantFrom(english, chinese, traditional);
const seed = { seed: 20260101, numRuns: 250 };

const four = rowsOf([
  [9, 10, 5, 5],
  [114, 63, 21, 32],
  [1027, 858, 335, 1027],
  [6.73, 4.34, 3.44, 6.46],
]);
const at = (rows: typeof four, width: number) =>
  layoutRadar(computeRadarModel(rows, options({ view: 'radar' }), english), space(width));

const numbersOf = (d: string) => [...d.matchAll(/-?[\d.]+/g)].map(Number);
/** The straight lines of a path of M, L and Z. */
const linesOf = (d: string): readonly Segment[] =>
  d.split('M').flatMap(run => {
    const xs = numbersOf(run);
    const points = Array.from({ length: xs.length / 2 }, (_, index) => [xs[2 * index]!, xs[2 * index + 1]!] as const);
    const ends = run.endsWith('Z') ? [...points, points[0]!] : points;
    return ends.slice(1).map((to, index): Segment => [ends[index]!, to]);
  });

const square = ({ x, y }: { readonly x: number; readonly y: number }): Rect => ({
  left: x - 5,
  right: x + 5,
  top: y - 5,
  bottom: y + 5,
});
/** All that belongs to a name, its line apart. */
function areaOf({ texts, markers }: RadarPanel['names'][number]): Rect {
  const boxes = [...texts.map(boxOf), ...markers.map(square)];
  return {
    left: Math.min(...boxes.map(({ left }) => left)),
    right: Math.max(...boxes.map(({ right }) => right)),
    top: Math.min(...boxes.map(({ top }) => top)),
    bottom: Math.max(...boxes.map(({ bottom }) => bottom)),
  };
}

/** Markers of names that are inside the rim, where they would be one datum more. */
function mistakable({ names, rim, spokes }: RadarPanel): readonly string[] {
  const centre = linesOf(spokes)[0]![0];
  const edges = linesOf(rim);
  // Two axes are one line, with nothing inside.
  const within = (at: Segment[1]) => edges.length > 2 && !edges.some(edge => segmentsCross([centre, at], edge));
  return names.filter(({ markers }) => markers.some(({ x, y }) => within([x, y]))).map(({ entity }) => entity);
}

/** What a name or its line covers, in words. */
function covered({ names, marks, outlines, rim, texts }: RadarPanel): readonly string[] {
  const lines = [...outlines.flatMap(outline => linesOf(outline.d)), ...linesOf(rim)];
  const titles = texts.map(boxOf);
  return names.flatMap((name, index) => {
    const area = areaOf(name);
    const [leader] = linesOf(name.leader);
    const others = names.filter((_, other) => other !== index);
    const foreign = marks.filter(mark => mark.entity !== name.entity);
    return [
      ...marks.filter(({ x, y }) => rectsOverlap(area, { left: x - 5, right: x + 5, top: y - 5, bottom: y + 5 })),
      ...foreign.filter(({ x, y }) =>
        segmentCrossesRect(leader!, { left: x - 4, right: x + 4, top: y - 4, bottom: y + 4 }),
      ),
      ...lines.filter(line => segmentCrossesRect(line, inflate(area, 2))),
      ...titles.filter(
        title => rectsOverlap(inflate(area, 10), title) || segmentCrossesRect(leader!, inflate(title, 1)),
      ),
      ...others.filter(
        other => rectsOverlap(inflate(area, 4), areaOf(other)) || segmentCrossesRect(leader!, areaOf(other)),
      ),
      ...others.filter(other => segmentsCross(leader!, linesOf(other.leader)[0]!)),
    ].map(what => `${name.entity}: ${JSON.stringify(what)}`);
  });
}

/** Names whose line does not end at their own mark or outline, or where it might as well be that of another city. */
function doubtful({ names, marks, outlines }: RadarPanel): readonly string[] {
  return names.flatMap(({ entity, leader }) => {
    const end = linesOf(leader)[0]![0];
    const away = (own: boolean) => [
      ...marks.filter(mark => (mark.entity === entity) === own).map(({ x, y }) => Math.hypot(x - end[0], y - end[1])),
      ...outlines
        .filter(outline => (outline.entity === entity) === own)
        .flatMap(({ d }) => linesOf(d).map(line => distanceToSegment(end, line))),
    ];
    return Math.min(...away(true)) > 6.1 || Math.min(...away(false)) < 7.9 ? entity : [];
  });
}

describe('names of cities beside their outlines', () => {
  it('names the cities beside their outlines, where nothing is covered, and else in a legend', () => {
    let named = 0;
    fc.assert(
      fc.property(anyRows, fc.integer({ min: 420, max: 1400 }), i18n, (rows, width, language) => {
        const model = computeRadarModel(rows, options({ view: 'radar' }), language);
        const { panels, legend } = layoutRadar(model, space(width));
        const names = panels.flatMap(panel => panel.names);
        if (model.cities.length > 1 && model.cities.length <= 4)
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
      expect(texts.filter(text => rectsOverlap(boxOf(text), square(marker)))).toEqual([]);
      expect(Math.hypot(marker.x - x, marker.y - y)).toBeLessThan(40);
      expect(marks.filter(mark => rectsOverlap(square(mark), square(marker)))).toEqual([]);
    }
  });

  it('sets a name against its marker on either side, so that no gap opens in a narrower font', () => {
    const sides = new Set<string>();
    for (const width of [480, 560, 640, 720, 900, 1200])
      for (const { markers, texts } of at(four, width).panels.flatMap(({ names }) => names))
        for (const { x, anchor } of texts) {
          const [marker] = markers;
          if (!marker) continue;
          sides.add(anchor);
          expect([anchor, Math.round(Math.abs(x - marker.x))]).toEqual([marker.x < x ? 'start' : 'end', 9]);
        }
    expect([...sides].sort()).toEqual(['end', 'start']);
  });

  it('names the four cities beside their outlines at 480, 720 and 1200 px', () => {
    for (const width of [480, 720, 1200]) {
      const { panels, legend } = at(four, width);
      expect(panels[0]!.names.map(({ entity }) => entity)).toEqual(['beijing', 'shanghai', 'guangzhou', 'shenzhen']);
      expect(legend).toEqual([]);
    }
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

  it('ends the line of a name at a mark or line of its city, 8 px from those of every other city', () => {
    const crossing = rowsOf([
      [6.73, 4.34, 3.44, 6.46],
      [28_300, 24_000, 13_000, 24_700],
      [114, 63, 21, 32],
      [1027, 858, 335, 1027],
      [9, 10, 5, 5],
      [29.73, 14.07, 8.14, 13.99],
    ]);
    for (const width of [460, 656, 720, 1168]) expect(at(crossing, width).panels.flatMap(doubtful)).toEqual([]);
    fc.assert(
      fc.property(anyRows, fc.integer({ min: 420, max: 1400 }), i18n, (rows, width, language) => {
        const { panels } = layoutRadar(computeRadarModel(rows, options({ view: 'radar' }), language), space(width));
        expect(panels.flatMap(doubtful)).toEqual([]);
      }),
      { ...seed, numRuns: 100 },
    );
  });

  it('keeps hairlines from the letters of a name, and from nothing around them', () => {
    for (const { background: ground, texts } of at(four, 720).panels[0]!.names) {
      const areas = ground.split('Z').slice(0, -1).map(numbersOf);
      expect(areas).toHaveLength(texts.length);
      areas.forEach(([left = 0, top = 0, right = 0, bottom = 0], index) => {
        const box = boxOf(texts[index]!);
        expect([box.left - left, right - box.right].map(Math.round)).toEqual([1, 1]);
        expect(Math.max(box.top - top, bottom - box.bottom)).toBeLessThan(1);
      });
    }
  });

  it('leaves a city alone to the heading, and says in a legend what of it is known where that is not all', () => {
    for (const width of [320, 720]) {
      const whole = at(rowsOf([[1], [2], [3]]), width);
      expect([...whole.panels[0]!.names, ...whole.legend]).toEqual([]);
      const gap = at(rowsOf([[1], [2], [null]]), width);
      expect(gap.panels[0]!.names).toEqual([]);
      expect(gap.legend).toMatchObject([{ label: 'Beijing', detail: '2 of 3 known' }]);
    }
  });

  it('explains the cities in a legend where one of them has no such point', () => {
    const alike = rowsOf([
      [4, 4, 4],
      [2, 2, 2],
      [3, 3, 3],
    ]);
    expect(at(alike, 720).panels[0]!.names).toEqual([]);
    expect(at(alike, 720).legend.map(({ entity }) => entity)).toEqual(['beijing', 'shanghai', 'guangzhou']);
  });
});
