import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { overlaps, strays } from '../../../core/test/boxes.js';
import { anyRows, english, options, rowsOf, space } from '../../test/radar-rows.js';
import { layoutRadar } from './layout.js';
import { computeRadarModel } from './model.js';

const four = rowsOf([
  [9, 10, 5, 5],
  [114, 63, 21, 32],
  [1027, 858, 335, 1027],
  [6.73, 4.34, 3.44, 6.46],
]);
const annotation = (id: string, text = 'A label of the author', emphasis = false) => ({ id, text, emphasis });
const at = (annotations: readonly ReturnType<typeof annotation>[], width = 720, rows = four) =>
  layoutRadar(computeRadarModel(rows, options(), english, { highlight: [], annotations }), space(width));
const textsOf = (layout: ReturnType<typeof at>) => layout.texts.filter(({ text }) => text.includes('label'));

describe('annotations of the radar', () => {
  it.each([
    ['a datum', 'axis-1/guangzhou', 'guangzhou'],
    ['a city', 'shenzhen', 'shenzhen'],
  ])('puts that of %s near its mark, in the colour of its city', (_, id, city) => {
    for (const width of [360, 720]) {
      const layout = at([annotation(id)], width);
      const [label] = textsOf(layout);
      const { marks, series } = layout.series.find(({ entity }) => entity === city)!;
      expect(label).toMatchObject({ colorSeries: series, entities: [city], weight: 400 });
      expect(Math.min(...marks.map(({ x, y }) => Math.hypot(x - label!.x, y - label!.y)))).toBeLessThan(160);
    }
  });

  it('puts that of an indicator at its name, and that with emphasis in bold', () => {
    for (const width of [360, 720]) {
      const layout = at([annotation('axis-2', 'label', true)], width);
      const [label] = textsOf(layout);
      const name = layout.texts.find(({ text }) => text === 'Axis 2')!;
      expect(label).toMatchObject({ x: name.x, anchor: name.anchor, weight: 600 });
      expect(Math.abs(label!.y - name.y)).toBeLessThan(60);
    }
  });

  it('says which id is not shown', () => {
    const { problems } = at([annotation('axis-1/hangzhou'), annotation('beijing')]);
    expect(problems.map(({ code, message }) => [code, message.includes('axis-1/hangzhou')])).toEqual([
      ['unknownAnnotation', true],
    ]);
  });

  it('covers no text, leaves the drawing nowhere and is never lost, in any rows', () => {
    fc.assert(
      fc.property(anyRows, fc.integer({ min: 280, max: 1400 }), (rows, width) => {
        const ids = rows.places.map(({ id }) => id);
        const layout = at(
          ids.map(id => annotation(id)),
          width,
          rows,
        );
        expect(overlaps(layout.texts)).toEqual([]);
        expect(strays(layout.texts, width, layout.height)).toEqual([]);
        expect(new Set(textsOf(layout).flatMap(({ entities }) => entities ?? []))).toEqual(new Set(ids));
      }),
      { seed: 20260101, numRuns: 100 },
    );
  });
});
