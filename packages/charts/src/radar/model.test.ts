import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  anyRows,
  chinese,
  english,
  options,
  rowsOf,
  space,
  told,
  toldOfAll,
  traditional,
} from '../../test/radar-rows.js';
import { computeRadarModel } from './model.js';
import { layoutRadar } from './layout.js';
import { validateRadarRows } from './validate.js';

const gap = rowsOf([
  [9, null],
  [114, 63],
  [0, 858],
]);
const codes = (model: ReturnType<typeof computeRadarModel>) => model.problems.map(problem => problem.code);

describe('computeRadarModel(rows, options, i18n)', () => {
  it('keeps a missing value missing: a word and a reason, never 0', () => {
    fc.assert(
      fc.property(anyRows, rows => {
        const model = computeRadarModel(rows, options(), english);
        const values = new Map(rows.observations.map(row => [`${row.indicator}/${row.place}`, row.value]));
        model.axes.forEach((axis, at) =>
          axis.points.forEach((point, city) => {
            expect(point.value).toBe(values.get(`${axis.id}/${point.city}`));
            if (point.value !== null) return;
            const { text, accessibleName, reason, value } = told(model, english, at, city);
            expect([text, value, reason]).toEqual(['no figure', 'no figure', 'the source states none']);
            expect(accessibleName).toContain('no figure');
          }),
        );
      }),
      { seed: 1, numRuns: 100 },
    );
  });

  it('keeps a known zero apart from a missing value', () => {
    const model = computeRadarModel(gap, options(), english);
    expect([model.axes[2]!.points[0]!.value, told(model, english, 2, 0).text]).toEqual([0, '0 firms']);
    expect([model.axes[0]!.points[1]!.value, told(model, english, 0, 1).text]).toEqual([null, 'no figure']);
  });

  it('is the same whatever the order of places and observations', () => {
    fc.assert(
      fc.property(anyRows, fc.infiniteStream(fc.nat()), (rows, stream) => {
        const shuffled = <T>(items: readonly T[]) =>
          [...items]
            .map(item => [stream.next().value!, item] as const)
            .sort(([a], [b]) => a - b)
            .map(([, item]) => item);
        const other = { ...rows, places: shuffled(rows.places), observations: shuffled(rows.observations) };
        const cities = rows.places.map(place => place.id);
        const shown = (given: typeof rows) => {
          const model = computeRadarModel(given, options({ cities }), english);
          return { layout: layoutRadar(model, space(700)), ...toldOfAll(model) };
        };
        expect(shown(other)).toEqual(shown(rows));
        expect(computeRadarModel(other, options(), english).axes.map(({ scale }) => scale.max)).toEqual(
          computeRadarModel(rows, options(), english).axes.map(({ scale }) => scale.max),
        );
      }),
      { seed: 2, numRuns: 100 },
    );
  });

  it('scales every axis over all places, so that choosing cities moves nothing', () => {
    const all = computeRadarModel(gap, options(), english);
    const one = computeRadarModel(gap, options({ cities: ['shanghai'] }), english);
    expect(one.axes.map(({ scale }) => scale.max)).toEqual(all.axes.map(({ scale }) => scale.max));
  });

  it('shows the latest period of each axis, or the latest up to the year asked for', () => {
    const old = { ...gap.observations[2]!, id: 'old', period: '2020', value: 50 };
    const rows = { ...gap, observations: [...gap.observations, old] };
    const modelAt = (year: number | null) => computeRadarModel(rows, options({ year }), english);
    const valueAt = (year: number | null) => modelAt(year).axes[1]!.points[0]!.value;
    expect([null, 2022, 2019].map(valueAt)).toEqual([114, 50, null]);
    expect(told(modelAt(2019), english, 1)).toMatchObject({ text: 'no figure', reason: 'known for 2020' });
  });

  it('gives each axis one period for all cities: an older figure of one city is not mixed in', () => {
    const rows = {
      ...gap,
      observations: gap.observations.map(row => (row.id === '1/1' ? { ...row, period: '2020' } : row)),
    };
    expect(computeRadarModel(rows, options(), english).axes[1]!.points[1]).toMatchObject({ value: null });
  });

  it('says what a city has of the axes, where it has not all of them', () => {
    expect(computeRadarModel(gap, options(), english).legend.map(item => item.detail)).toEqual(['', '2 of 3 known']);
  });

  it('footnotes a gap with its reason in the language of the reader', () => {
    expect(toldOfAll(computeRadarModel(gap, options(), english), english).notes).toEqual([
      'Shanghai published no figure for Axis 0.',
    ]);
    expect(toldOfAll(computeRadarModel(gap, options(), chinese), chinese).notes).toEqual([
      'Shanghai没有公布“Axis 0”。',
    ]);
    expect(toldOfAll(computeRadarModel(gap, options(), traditional), traditional).notes).toEqual([
      'Shanghai沒有公布「Axis 0」。',
    ]);
  });

  it('reports gaps of the same cities for the same reason in one note', () => {
    const rows = rowsOf([
      [1, null],
      [2, null],
      [null, null],
      [3, 4],
    ]);
    expect(toldOfAll(computeRadarModel(rows, options(), english), english).notes).toEqual([
      'Shanghai published no figure for Axis 0 and Axis 1.',
      'Beijing and Shanghai published no figure for Axis 2.',
    ]);
  });

  it('footnotes values of different series on one axis and names their differences', () => {
    const rows = {
      ...gap,
      observations: gap.observations.map(row =>
        row.indicator === 'axis-1' ? { ...row, series: row.place, note: `Counted in ${row.place}.` } : row,
      ),
    };
    expect(toldOfAll(computeRadarModel(rows, options(), english), english).notes[0]).toBe(
      'Axis 1: the definitions differ from city to city and do not compare directly. Beijing: Counted in beijing; Shanghai: Counted in shanghai.',
    );
  });

  it('writes a bound with the figure', () => {
    const rows = { ...gap, observations: gap.observations.map(row => ({ ...row, bound: 'gt' as const })) };
    const text = (i18n: typeof english) => told(computeRadarModel(rows, options(), i18n), i18n, 1);
    expect(text(english)).toMatchObject({
      text: '> 114 firms',
      accessibleName: 'Beijing, Axis 1: more than 114 firms, 2023; Scale 0–120 firms',
    });
    expect(text(chinese).text).toBe('超114 firms');
  });

  it('names ids and sets that are not there, and shows the rest', () => {
    const model = computeRadarModel(
      gap,
      options({ cities: ['beijing', 'atlantis'], indicators: ['axis-1', 'set:nope'] }),
      english,
    );
    expect(model.cities.map(city => city.id)).toEqual(['beijing']);
    expect(codes(model)).toContain('unknownCity');
    expect(codes(model)).toContain('unknownSet');
  });

  it('warns of what misleads: few axes, sparse cities, axes of unlike status', () => {
    const two = rowsOf([
      [1, null],
      [2, null],
    ]);
    expect(codes(computeRadarModel(two, options({ view: 'radar' }), english))).toEqual(['fewAxes', 'sparseCity']);
    expect(codes(computeRadarModel(two, options(), english))).toEqual(['sparseCity']);
    const unlike = {
      ...gap,
      observations: gap.observations.map(row =>
        row.indicator === 'axis-1' ? { ...row, status: 'target' as const } : row,
      ),
    };
    expect(codes(computeRadarModel(unlike, options(), english))).toEqual(['unlikeAxes']);
  });
});

describe('radarTable(model)', () => {
  it('says every figure and every gap with its reason', () => {
    const { table } = toldOfAll(computeRadarModel(gap, options(), english));
    expect(table.columns).toEqual(['Indicator', 'Beijing', 'Shanghai']);
    expect(table.rows[0]!.cells).toEqual([
      { text: '9 firms', value: 9 },
      { text: 'no figure', value: null, missing: true, reason: 'the source states none' },
    ]);
  });
});

describe('validateRadarRows(input)', () => {
  it('never throws and always returns rows', () => {
    fc.assert(
      fc.property(fc.anything(), input => {
        const { rows } = validateRadarRows(input);
        expect(Array.isArray(rows.places)).toBe(true);
      }),
      { seed: 3, numRuns: 300 },
    );
  });

  it('leaves out a row that breaks a rule and names path, value and fix', () => {
    const { rows, problems } = validateRadarRows({
      ...gap,
      observations: [...gap.observations, { place: 'beijing', indicator: 'axis-0', period: '1.12.2023', value: 12 }],
    });
    expect(rows.observations).toHaveLength(6);
    expect(problems.map(problem => problem.message)).toEqual([
      expect.stringMatching(/^data.observations\[6\].period is the text "1.12.2023"; expected a date with one reading/),
    ]);
  });

  it('lets sound rows through as they are', () => {
    expect(validateRadarRows(gap)).toMatchObject({ rows: gap, problems: [] });
  });
});
