/** What a chart of the radar says of figures is true, and of figures that it does not have it says no more than it knows. */
import type { Observation } from '@cityfacts/data';
import { describe, expect, it } from 'vitest';
import { chinese, english, options, rowsOf, told, toldOfAll } from '../../test/radar-rows.js';
import { radarDefinition } from './definition.js';
import { validateRadarRows } from './validate.js';

const drawn = (data: unknown, i18n = english, changes = {}) => {
  const { rows, problems } = validateRadarRows(data);
  const model = radarDefinition.computeModel(rows, options(changes), i18n);
  return {
    problems,
    model,
    ...toldOfAll(model, i18n),
    pattern: radarDefinition.describe(model, i18n).insights,
    statistics: radarDefinition.describe(model, i18n).statistics,
  };
};

describe('a figure that breaks a rule', () => {
  const rows = rowsOf([
    [9, 5],
    [8, 4],
    [7, 3],
  ]);
  const broken = (value: unknown) => ({
    ...rows,
    observations: rows.observations.map(row => (row.id === '0/1' ? { ...row, value } : row)),
  });

  it.each([['12 %', 'not shown: not a number', '未显示：不是数字']])(
    '%s says why it is not shown, in the place of the figure, and never that it is missing',
    (value, en, zh) => {
      const { problems, model, table, notes } = drawn(broken(value));
      expect(problems).toHaveLength(1);
      expect(table.rows[0]!.cells[1]).toEqual({ text: en, value: null, missing: true });
      expect(model.axes[0]!.gaps).toBe('not shown: Shanghai');
      expect(told(model, english, 0, 1).accessibleName).toContain(en);
      expect(notes).toEqual([`Axis 0, Shanghai – ${en}.`]);
      expect(drawn(broken(value), chinese).table.rows[0]!.cells[1]).toMatchObject({ text: zh });
    },
  );

  it('leaves its axis out of the ranking for every city', () => {
    expect(drawn(broken('many')).pattern[0]).toBe(
      'Beijing leads on both measures that can be ranked; Shanghai is last on both.',
    );
  });

  it('is known, and nothing is said to be missing', () => {
    const { model, pattern } = drawn(broken('many'));
    expect(model.legend.map(({ detail }) => detail)).toEqual(['', '']);
    expect(pattern.join()).not.toContain('missing');
  });

  it('is a gap with its reason in the exports', () => {
    expect(drawn(broken('many')).records[1]).toMatchObject({ value: null, missing: 'not-shown-text' });
  });

  it('in a currency that is none is not shown, and its axis stays', () => {
    const [first, ...others] = rows.indicators;
    const { table } = drawn({ ...rows, indicators: [{ ...first, unit: 'money', currency: 'shells' }, ...others] });
    expect(table.rows).toHaveLength(3);
    expect(table.rows[0]!.cells.map(({ text }) => text)).toEqual([
      'not shown: unknown currency',
      'not shown: unknown currency',
    ]);
  });
});

describe('a figure that the rows do not hold', () => {
  const rows = rowsOf([[9, 5]]);
  const without = { ...rows, observations: rows.observations.slice(0, 1) };

  it('has no reason, because none is known', () => {
    const { table, notes, records } = drawn(without);
    expect(table.rows[0]!.cells[1]).toEqual({ text: 'no figure', value: null, missing: true });
    expect(notes).toEqual(['No figure for Axis 0 in Shanghai.']);
    expect(drawn(without, chinese).notes).toEqual(['Shanghai没有“Axis 0”的数据。']);
    expect(records[1]).toMatchObject({ value: null, missing: 'not-in-rows' });
  });

  it('has the date at which it is known, before the year that is asked for or after it', () => {
    const dated = {
      ...rows,
      observations: rows.observations.map((row, index) => ({ ...row, period: index ? '2024' : '2020' })),
    };
    const { table, records } = drawn(dated, english, { year: 2021 });
    expect(table.rows[0]!.cells[1]).toMatchObject({ text: 'no figure', reason: 'known for 2024' });
    expect(records[1]).toMatchObject({ missing: 'not-comparable' });
  });

  it('gives its axis no date: that is the date of a city that is shown', () => {
    const { table, statistics } = drawn(
      { ...rows, observations: [{ ...rows.observations[0]!, period: '2025' }, rows.observations[1]!] },
      english,
      { cities: ['shanghai'] },
    );
    expect(table.rows[0]!.detail).toContain('2023');
    const none = drawn({ ...rows, observations: rows.observations.slice(1) }, english, { cities: ['beijing'] });
    expect(none.model.axes[0]!.sub.join()).not.toMatch(/2023|n\.d\./);
    expect(statistics).toEqual(['1 of 1 figures are known, dated 2023.']);
  });
});

describe('two figures of one matter', () => {
  const rows = rowsOf([[4.34, 3]]);
  const other = (more: Partial<Observation>) => ({
    ...rows,
    observations: [...rows.observations, { ...rows.observations[0]!, id: 'other', value: 4.4, ...more }],
  });

  it('of which one is rounded agree: the chart says that another source rounds it', () => {
    const { model, problems, records, notes } = drawn(other({ bound: 'approx' }));
    expect(notes).toEqual(['Beijing’s Axis 0: another source rounds it to 4.4 firms.']);
    expect(drawn(other({ bound: 'approx' }), chinese).notes).toEqual(['Beijing“Axis 0”：另一来源取约数4.4 firms。']);
    expect(model.axes[0]!.points[0]).toMatchObject({ value: 4.34, differs: false });
    expect([...problems, ...model.problems].map(({ code }) => code)).not.toContain('oneOfSeveral');
    expect(records[0]).toMatchObject({ value: 4.34, conflict_with: null });
  });

  it('agree even where the rows call them a conflict', () => {
    expect(drawn(other({ bound: 'approx', conflictWith: ['0/0'] })).notes).toHaveLength(1);
  });

  it.each([
    ['series', { series: 'another-list' }],
    ['date', { period: '2022' }],
    ['status', { status: 'expected' as const }],
  ])('of another %s contradict nothing', (_, more) => {
    const { model, notes } = drawn(other({ value: 9, conflictWith: ['0/0'], ...more }));
    expect(model.axes[0]!.points[0]!.differs).toBe(false);
    expect(notes).toEqual([]);
  });

  it('contradict each other otherwise', () => {
    expect(drawn(other({ value: 9, conflictWith: ['0/0'] })).notes[0]).toMatch(/^The sources do not agree: Beijing/);
  });
});

describe('an indicator', () => {
  const rows = rowsOf([[9, 5]]);
  const defined = {
    ...rows,
    indicators: rows.indicators.map(one => ({
      ...one,
      definition: { en: 'Firms of a kind.', 'zh-Hans': '某类企业。' },
    })),
  };

  it('says what it measures in the details that stay, the table and the exports', () => {
    const { model, table, records } = drawn(defined);
    expect(told(model).details).toContainEqual({
      label: 'Definition',
      text: 'Firms of a kind.',
    });
    expect(table.rows[0]).toMatchObject({ definition: 'Firms of a kind.' });
    expect(records[0]).toMatchObject({ definition: 'Firms of a kind.' });
    expect(drawn(defined, chinese).records[0]).toMatchObject({ definition: '某类企业。' });
  });

  it('says from what its figures were counted: a sample or list by name at the axis or in a note', () => {
    const of = (counted: readonly Partial<Observation>[]) =>
      drawn({ ...rows, observations: rows.observations.map((row, index) => ({ ...row, ...counted[index] })) });
    const sample = { basis: 'sample' as const, basisName: 'sample of 2,205 firms' };
    const all = of([sample, sample]);
    expect(all.model.axes[0]!.sub).toContain('sample of 2,205 firms');
    expect(told(all.model).details).toContainEqual({ label: 'Basis', text: 'sample of 2,205 firms' });
    expect(all.records[0]).toMatchObject({ basis: 'sample', basis_name: 'sample of 2,205 firms' });
    expect(of([sample]).notes).toEqual(['Axis 0 – Beijing: sample of 2,205 firms.']);
  });
});
