/** The radar of any rows: scales with ends of their own, negative values, any currency, status and place. */
import type { Indicator, Observation, RadarRows } from '@cityfacts/data';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { literalTheme, toMarkup } from '@cityfacts/core';
import { chinese, english, options, space, told, toldOfAll } from '../../test/radar-rows.js';
import { layoutRadar } from './layout.js';
import { computeRadarModel } from './model.js';
import { describeRadar } from './describe.js';
import { radarChart } from './render.js';
import { validateRadarRows } from './validate.js';
import type { RadarOptions } from './options.js';

/** Rows of own places: `values[indicator][place]`. */
function rowsOf(
  values: readonly (readonly (number | null)[])[],
  indicators: readonly Partial<Indicator>[] = [],
  more: Partial<Observation> = {},
): RadarRows {
  const places = values[0]!.map((_, index) => ({ id: `p${index}`, name: `Place ${index}` }));
  return {
    places,
    indicators: values.map((_, index) => ({
      id: `i${index}`,
      name: `I${index}`,
      unit: 'percent',
      ...indicators[index],
    })),
    observations: values.flatMap((row, indicator) =>
      row.map((value, place) => ({ place: `p${place}`, indicator: `i${indicator}`, value, ...more })),
    ),
  };
}

const drawn = (rows: unknown, changes: Partial<RadarOptions> = {}, width = 720, i18n = english) => {
  const checked = validateRadarRows(rows);
  const model = computeRadarModel(checked.rows, options(changes), i18n);
  const layout = layoutRadar(model, space(width));
  const markup = toMarkup(radarChart.render(layout, { id: 'x', theme: literalTheme('light'), selected: [] }));
  return { model, layout, markup, problems: checked.problems, description: describeRadar(model, i18n) };
};

describe('the ends of a scale', () => {
  it('are those that the indicator gives', () => {
    const { model, layout } = drawn(
      rowsOf(
        [
          [2.1, 1.4],
          [3.9, 5.5],
          [7.2, 6.1],
        ],
        [
          { unit: 'index', max: 10 },
          { unit: 'index', max: 10 },
          { unit: 'index', max: 10 },
        ],
      ),
    );
    expect(model.axes.map(({ scale }) => [scale.min, scale.max])).toEqual([
      [0, 10],
      [0, 10],
      [0, 10],
    ]);
    const [polar] = layout.polars;
    const mark = layout.series.find(({ entity }) => entity === 'p0')!.outline[0]!;
    expect((polar!.cy - mark[1]) / polar!.r).toBeCloseTo(0.21, 2);
  });

  it('give way to a value outside of them, and to nonsense', () => {
    const ends = (indicator: Partial<Indicator>, ...values: number[]) => {
      const { min, max } = drawn(rowsOf([values], [indicator])).model.axes[0]!.scale;
      return [min, max];
    };
    expect(ends({ min: 50, max: 100 }, 60, 90)).toEqual([50, 100]);
    expect(ends({ min: 50, max: 100 }, 45, 90)).toEqual([0, 100]);
    expect(ends({ min: 50, max: 100 }, 60, 104)).toEqual([50, 120]);
    expect(ends({ min: 100, max: 50 }, 60, 90)).toEqual([0, 100]);
    expect(ends({ max: 0 }, 0, 0)).toEqual([0, 1]);
    expect(ends({ min: -10, max: 10 }, 1, 2)).toEqual([-10, 10]);
  });

  it('are at the axis and in the line below the heading where one does not start at 0', () => {
    const rows = rowsOf(
      [
        [60, 90],
        [1, 2],
      ],
      [{ min: 50, max: 100 }, {}],
    );
    const { model } = drawn(rows);
    expect(model.axes.map(({ sub }) => sub)).toEqual([['Scale 50% to 100%'], []]);
    expect(model.readingGuide.dots).toBe('Each row has its own scale, from zero where no other ends are given.');
    expect(drawn(rows, {}, 720, chinese).model.axes[0]!.sub).toEqual(['刻度50%至100%']);
    expect(drawn(rowsOf([[1, 2]])).model.readingGuide.dots).toBe('Each row has its own scale, from zero.');
    expect(told(model, english, 0, 0).accessibleName).toContain('Scale 50% to 100%');
  });
});

describe('negative values', () => {
  const rows = rowsOf([
    [-4.7, 0.8],
    [3.9, 2.3],
    [-20.9, 1.1],
    [4.2, -600],
    [-18.8, 5.5],
  ]);

  it('are drawn as dots beside a line at 0', () => {
    const { layout, problems, markup } = drawn(rows);
    expect(problems).toEqual([]);
    expect(layout.view).toBe('dots');
    const p0 = layout.series.find(({ entity }) => entity === 'p0')!;
    layout.scales.forEach(({ zero }, axis) => {
      const value = [-4.7, 3.9, -20.9, 4.2, -18.8][axis]!;
      expect(Math.sign(p0.marks[axis]!.x - zero!)).toBe(Math.sign(value));
      expect(markup).toContain(`M${zero!},${layout.scales[axis]!.y - 5}`);
    });
    expect(layout.texts.map(({ text }) => text)).toContain('−4.7%');
  });

  it('are in the radar on a scale whose ends are given, when an author asks for it', () => {
    const { model, layout } = drawn(rows, { view: 'radar' });
    expect(layout.view).toBe('radar');
    expect(model.axes.map(({ sub }) => sub[0])).toEqual([
      'Scale −6% to 2%',
      undefined,
      'Scale −30% to 10%',
      'Scale −600% to 200%',
      'Scale −20% to 10%',
    ]);
    const [polar] = layout.polars;
    for (const { outline } of layout.series)
      for (const [x, y] of outline as [number, number][])
        expect(Math.hypot(x - polar!.cx, y - polar!.cy)).toBeLessThanOrEqual(polar!.r + 0.02);
  });

  it('take part in rankings, and no ratio is made of them', () => {
    const ranked = rowsOf(
      [
        [-4, 2],
        [5, 1],
        [1, 2],
      ],
      [{ direction: 'higher' }, { direction: 'higher' }, { direction: 'higher' }],
    );
    const { description } = drawn(ranked);
    expect(description.insights).toEqual([
      'Place 1 leads on two of the three measures; Place 0 is last on two.',
      'The gap is widest for I1: Place 0 has 5%, Place 1 1%.',
    ]);
  });

  it('are never said to be missing', () => {
    const { model } = drawn(rows);
    const { table, notes } = toldOfAll(model, english);
    expect(table.rows[0]!.cells[0]).toMatchObject({ text: '−4.7%', value: -4.7 });
    expect(notes).toEqual([]);
  });
});

describe('any rows', () => {
  it('have any currency, each axis one, and any status', () => {
    const money = rowsOf([[8.5e9, 7e9]], [{ unit: 'money', currency: 'EUR' }]);
    expect(drawn(money).model.axes[0]!.points.map(({ short }) => short)).toEqual(['€8.5bn', '€7bn']);
    const { model } = drawn({
      ...rowsOf([[1, 2]], [], { status: 'forecast' }),
      labels: { status: { forecast: { en: 'forecast by us' } } },
    });
    expect(model.axes[0]!.points.map(({ value }) => value)).toEqual([1, 2]);
    expect(model.axes[0]!.marks).toEqual(['forecast']);
  });

  it('never mix statuses of the author, nor take them for actual figures', () => {
    const { observations, ...rest } = rowsOf([[1, 2, 3]]);
    const statuses = ['forecast', 'guess', undefined];
    const { model } = drawn({
      ...rest,
      observations: observations.map((row, index) => ({ ...row, status: statuses[index] })),
    });
    expect(model.axes[0]!.points.map(({ value }) => value)).toEqual([null, null, 3]);
  });

  it('say a date that all axes have once, but where an author writes another line below the heading', () => {
    const rows = rowsOf(
      [
        [1, 2],
        [3, 4],
        [5, 6],
      ],
      [],
      { period: '2024' },
    );
    const { model, markup } = drawn(rows);
    expect(model.readingGuide.dots).toBe('2024 · Each row has its own scale, from zero.');
    expect(markup).not.toContain('2024');
    expect(told(model, english, 0, 0).accessibleName).toContain('2024');
    const emphasis = { highlight: [], annotations: [], subheading: 'Own words' };
    const { axes } = computeRadarModel(validateRadarRows(rows).rows, options(), english, emphasis);
    expect(axes.map(({ sub }) => sub)).toEqual([['2024'], ['2024'], ['2024']]);
    const apart = {
      ...rows,
      observations: rows.observations.map((row, index) => (index < 2 ? { ...row, period: '2023' } : row)),
    };
    expect(drawn(apart).model.axes.map(({ sub }) => sub)).toEqual([['2023'], ['2024'], ['2024']]);
  });

  it('need no period, and nothing is said of dates then', () => {
    const { model, description, markup } = drawn(
      rowsOf([
        [1, 2],
        [3, 4],
        [5, 6],
      ]),
    );
    expect(model.axes[0]!.sub).toEqual([]);
    expect(description.statistics).toEqual(['6 of 6 figures are known.']);
    expect(told(model, english, 0, 0).accessibleName).toBe('Place 0, I0: 1%; Scale 0–2%');
    expect(JSON.stringify([markup, toldOfAll(model, english)])).not.toMatch(/undefined|NaN|9999/);
  });

  it('have no Chinese word and no city in English', () => {
    const many = rowsOf([Array.from({ length: 12 }, (_, index) => index)]);
    for (const rows of [many, { places: [], indicators: [], observations: [] }, rowsOf([[1, null]])]) {
      const { model, description, markup } = drawn(rows);
      const words = JSON.stringify([description, markup, model.readingGuide, toldOfAll(model, english)]);
      expect(words).not.toMatch(/\p{Script=Han}|\bcit(y|ies)\b|China|Chinese/iu);
    }
    expect(drawn(many).description.title).toBe('12 places on 1 indicator'.replace('on', 'compared on'));
  });

  it('isolate names that are written from right to left', () => {
    const rows = rowsOf([
      [97, 80],
      [1, 2],
      [3, 4],
    ]);
    const { model, markup, description } = drawn({
      ...rows,
      places: [{ id: 'p0', name: 'دبي' }, rows.places[1]],
    });
    expect(markup).toContain('\u2068دبي\u2069 97%');
    expect(description.title).toContain('\u2068دبي\u2069');
    expect(toldOfAll(model, english).records[0]).toMatchObject({ place_name: 'دبي' });
  });

  it('never give a path or a text that is no number, however large or small the values', () => {
    const value = fc.oneof(
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      fc.constantFrom(5e306, -5e306, Number.MAX_VALUE, -Number.MAX_VALUE, 5e-324, 0, 1),
      fc.constant(null),
    );
    const ends = fc.option(value, { nil: undefined });
    fc.assert(
      fc.property(
        fc.array(fc.tuple(value, value, value), { minLength: 1, maxLength: 4 }),
        fc.array(fc.record({ min: ends, max: ends, unit: fc.constantFrom('percent', 'money', 'count') })),
        fc.constantFrom('radar', 'dots'),
        (values, indicators, view) => {
          const { markup, layout, model } = drawn(rowsOf(values, indicators as Partial<Indicator>[]), { view });
          expect(markup.replace(/>[^<]*</g, '><')).not.toMatch(/NaN|Infinity|undefined/);
          expect(JSON.stringify([layout.height, layout.nodes.map(({ x, y }) => [x, y])])).not.toContain('null');
          for (const { scale, points } of model.axes)
            for (const point of points)
              if (point.value !== null) {
                expect(scale.min).toBeLessThanOrEqual(point.value);
                expect(scale.max).toBeGreaterThanOrEqual(point.value);
              }
        },
      ),
      { numRuns: 200 },
    );
  });
});
