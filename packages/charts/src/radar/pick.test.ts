import type { Observation } from '@cityfacts/data';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chinese, english, options, rowsOf, space, told, toldOfAll } from '../../test/radar-rows.js';
import { scaleText } from './figure.js';
import { layoutRadar } from './layout.js';
import { computeRadarModel } from './model.js';

const gdp = (place: string, value: number | null, more: Partial<Observation> = {}): Observation => ({
  id: `${place}-${more.series ?? ''}${more.period ?? ''}${more.status ?? ''}${value}`,
  place,
  indicator: 'axis-0',
  period: '2023',
  value,
  status: 'actual',
  scope: 'city',
  ...more,
});

/** Beijing, Shanghai, Guangzhou on one axis with these observations. */
const rows = (...observations: readonly Observation[]) => ({ ...rowsOf([[1, 1, 1]]), observations });
const axis = (given: ReturnType<typeof rows>, changes = {}, i18n = english) => {
  const model = computeRadarModel(given, options(changes), i18n);
  return { model, ...model.axes[0]!, values: model.axes[0]!.points.map(point => point.value) };
};
const reasons = (given: ReturnType<typeof rows>, i18n = english) =>
  axis(given, {}, i18n).points.map((_, city) => told(axis(given, {}, i18n).model, i18n, 0, city).reason);
const notes = (given: ReturnType<typeof rows>, i18n = english) => toldOfAll(axis(given, {}, i18n).model, i18n).notes;
const codes = (given: ReturnType<typeof rows>) => axis(given).model.problems.map(problem => problem.code);

describe('an axis of the radar', () => {
  it('refuses a target beside actual figures, says why in the language of the reader, and tells the author', () => {
    const given = rows(gdp('beijing', 9), gdp('shanghai', 8), gdp('guangzhou', 7, { status: 'target' }));
    expect(axis(given).values).toEqual([9, 8, null]);
    expect(reasons(given)[2]).toBe('what is known does not compare (target)');
    expect(reasons(given, chinese)[2]).toBe('已有数据不可比（目标）');
    expect(axis(given).model.problems[0]).toMatchObject({
      level: 'warning',
      code: 'incomparable',
      message:
        'the figure of "guangzhou" does not share the axis "axis-0" (status: actual and target) and is left out; give it an indicator of its own',
    });
  });

  it('refuses a district beside the city, whichever is the larger group', () => {
    const given = rows(
      gdp('beijing', 9),
      gdp('shanghai', 8, { scope: 'district' }),
      gdp('guangzhou', 7, { scope: 'district' }),
    );
    expect(axis(given).values).toEqual([9, null, null]);
    expect(reasons(given)[1]).toBe('what is known does not compare (district)');
    expect(codes(given)).toContain('incomparable');
  });

  it('shows targets where there is nothing else', () => {
    const given = rows(
      gdp('beijing', 9, { status: 'target' }),
      gdp('shanghai', null, { status: 'target', missing: 'not-stated' }),
    );
    expect(axis(given)).toMatchObject({ values: [9, null, null], sub: ['firms', '2023', 'target'] });
    expect(codes(given)).not.toContain('incomparable');
  });

  it('has the latest date at which the most of the shown cities have a figure, and says what is known of others', () => {
    const given = rows(
      gdp('beijing', 9),
      gdp('shanghai', 8),
      gdp('shanghai', 9, { period: '2024' }),
      gdp('guangzhou', 7, { period: '2024' }),
      gdp('guangzhou', 5, { period: '2022' }),
      gdp('beijing', 10, { period: '2025' }),
      gdp('guangzhou', 6, { period: '2023' }),
    );
    expect(axis(given)).toMatchObject({ values: [9, 8, 6], sub: expect.arrayContaining(['2023']) });
    expect(axis(given, { cities: ['shanghai', 'guangzhou'] })).toMatchObject({
      values: [9, 7],
      sub: expect.arrayContaining(['2024']),
    });
    expect(axis(given, { cities: ['beijing'] })).toMatchObject({ values: [10], sub: expect.arrayContaining(['2025']) });
    const other = rows(gdp('beijing', 9), gdp('shanghai', 8), gdp('guangzhou', 7, { period: '2022' }));
    expect(reasons(other)[2]).toBe('known for 2022');
    expect(codes(other)).not.toContain('incomparable');
  });

  it('has the latest figure of the year that is asked for, gaps and all', () => {
    const given = rows(gdp('beijing', 9), gdp('shanghai', 8), gdp('shanghai', 9, { period: '2024' }));
    expect(axis(given, { year: 2024 })).toMatchObject({
      values: [null, 9, null],
      sub: expect.arrayContaining(['2024']),
    });
    expect(axis(given, { year: 2023 })).toMatchObject({ values: [9, 8, null], sub: expect.arrayContaining(['2023']) });
  });

  it('takes a year and its last day for one date, with a footnote', () => {
    const given = rows(gdp('beijing', 9), gdp('shanghai', 8), gdp('guangzhou', 7, { period: '2023-12-31' }));
    expect(axis(given)).toMatchObject({ values: [9, 8, 7], sub: expect.arrayContaining(['2023']) });
    expect(notes(given)).toEqual(['Axis 0: one last day, but written in several ways (2023; 31 December 2023).']);
  });

  it('prefers the series of most cities to a nearer source of another', () => {
    const first = { series: 'first-estimate', tier: 'press' } as const;
    const given = rows(
      gdp('beijing', 9, first),
      gdp('shanghai', 8, first),
      gdp('guangzhou', 7, first),
      gdp('guangzhou', 6, { series: 'census', tier: 'official' }),
    );
    expect(axis(given).values).toEqual([9, 8, 7]);
    expect(notes(given)).toEqual([]);
    expect(codes(given)).not.toContain('oneOfSeveral');
  });

  it('footnotes another series, and bounds beside exact figures or alone', () => {
    const given = rows(
      gdp('beijing', 9),
      gdp('shanghai', 8, { series: 'census' }),
      gdp('guangzhou', 7, { bound: 'gt' }),
    );
    expect(axis(given).values).toEqual([9, 8, 7]);
    expect(notes(given)).toEqual([
      'Axis 0: the definitions differ from city to city and do not compare directly.',
      'Axis 0: the figure of Guangzhou is rounded or a bound, not exact.',
    ]);
    const rounded = rows(gdp('beijing', 9, { bound: 'approx' }), gdp('shanghai', 8, { bound: 'approx' }));
    expect(notes(rounded)[0]).toBe('Axis 0: the figures of Beijing and Shanghai are rounded or bounds, not exact.');
    expect(notes(given, chinese)[1]).toBe('“Axis 0”：Guangzhou的数为约数或界限，并非精确值。');
  });

  it('writes the currency before the range of its scale, and counts from a million on in words', () => {
    const scales = (value: number, indicator: object) =>
      [english, chinese].map(i18n => {
        const given = rows(gdp('beijing', value));
        const indicators = given.indicators.map(one => ({ ...one, ...indicator }));
        const [axis] = computeRadarModel({ ...given, indicators }, options(), i18n).axes;
        return scaleText(axis!, i18n);
      });
    expect(scales(294.71e9, { unit: 'money', currency: 'CNY' })).toEqual(['CNY 0–300bn', '0–3000亿元']);
    expect(scales(18_734_100, { unitName: { en: 'people', 'zh-Hans': '人' } })).toEqual([
      '0–20 million people',
      '0–2000万人',
    ]);
    expect(scales(104_643, {})[0]).toBe('0–120,000 firms');
    expect(scales(6.73, { unit: 'percent' })[0]).toBe('0–8%');
  });

  it('is the same whatever the order of several rows for one city and date', () => {
    const series = fc.constantFrom(undefined, 'a', 'b');
    const row = fc
      .record({
        place: fc.constantFrom('beijing', 'shanghai', 'guangzhou'),
        value: fc.constantFrom(null, 1, 2, 3),
        series,
        status: fc.constantFrom('actual' as const, 'target' as const),
        scope: fc.constantFrom('city' as const, 'district' as const),
        period: fc.constantFrom('2022', '2023', '2023-12-31'),
        tier: fc.constantFrom('official' as const, 'press' as const, 'aggregator' as const),
      })
      .map(({ series, ...rest }): Observation => ({ indicator: 'axis-0', ...rest, ...(series && { series }) }));
    const both = fc
      .array(row, { maxLength: 9 })
      .chain(list => fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })));
    fc.assert(
      fc.property(both, ([a, b]) => {
        const shown = (list: readonly Observation[]) => {
          const { values, scale, sub } = axis(rows(...list));
          return { values, max: scale.max, sub };
        };
        expect(shown(b)).toEqual(shown(a));
      }),
      { seed: 5, numRuns: 300 },
    );
  });
});

describe('a figure that another source contradicts', () => {
  const source = { kind: 'press', tier: 'press', author: null, url: null } as const;
  const given = {
    ...rows(
      gdp('beijing', 9, { id: 'a', tier: 'official', conflictWith: ['b'] }),
      gdp('beijing', 7, { id: 'b', tier: 'press', bound: 'gt' }),
      gdp('shanghai', 8),
    ),
    sources: [
      { ...source, id: 'daily', title: 'A', publisher: 'Daily', published: '2024' },
      { ...source, id: 'post', title: 'B', publisher: 'Post', published: null },
    ],
    citations: [
      { table: 'observations', row: 'a', field: 'value', source: 'daily', locator: 'page', asPrinted: '9' },
      { table: 'observations', row: 'b', field: 'value', source: 'post', locator: 'page', asPrinted: '7' },
    ],
  };
  const { model, points } = axis(given);

  it('is with a word in the table, in the details and aloud, with what the other says and where', () => {
    expect(points[0]).toMatchObject({ value: 9, short: '9', differs: true });
    const beijing = told(model);
    expect(beijing.text).toBe('9 firms');
    expect(beijing.accessibleName).toBe('Beijing, Axis 0: 9 firms; sources differ, 2023; Scale 0–10 firms');
    expect(beijing.details).toContainEqual({ label: 'Differs from', text: 'more than 7 firms (Post, n.d.)' });
    expect(toldOfAll(model).table.rows[0]!.cells[0]).toEqual({
      text: '9 firms',
      value: 9,
      reason: 'sources differ: more than 7 firms (Post, n.d.)',
    });
    expect(points[1]).toMatchObject({ differs: false, short: '8' });
  });

  it('is reported in a footnote with both figures and both sources, which the list of sources holds', () => {
    expect(toldOfAll(model).notes.slice(0, 1)).toEqual([
      'The sources do not agree: Beijing · Axis 0: 9 firms (Daily, 2024); more than 7 firms (Post, n.d.).',
    ]);
    expect(toldOfAll(model).sources).toHaveLength(2);
  });

  it('has a sign in the dot view, which the legend explains there and only there', () => {
    const keys = (view: 'dots' | 'radar') =>
      layoutRadar({ ...model, view }, space(600)).legend.map(({ label }) => label);
    expect(keys('dots').at(-1)).toBe('sources differ');
    expect(keys('radar')).not.toContain('sources differ');
  });

  it('names the other row in the exports, and is no surprise to the author', () => {
    expect(toldOfAll(model).records[0]).toMatchObject({ value: 9, conflict_with: 'b' });
    expect(model.problems.map(problem => problem.code)).not.toContain('oneOfSeveral');
  });
});
