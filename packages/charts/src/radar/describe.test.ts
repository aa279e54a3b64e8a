import type { RadarRows } from '@cityfacts/data';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyRows, chinese, english, options, rowsOf, traditional } from '../../test/radar-rows.js';
import { isolate } from '@cityfacts/core/text/isolate.js';
import { describeRadar } from './describe.js';
import { computeRadarModel } from './model.js';

const gap = rowsOf([
  [9, null],
  [114, 63],
  [0, 858],
]);

describe('describeRadar(model, i18n)', () => {
  it('tells what it is, what is known and missing, who leads and trails, where the gap is widest', () => {
    const description = describeRadar(computeRadarModel(gap, options(), english), english);
    expect(description.title).toBe('Beijing and Shanghai compared on 3 indicators');
    expect(description.statistics).toEqual(['5 of 6 figures are known, dated 2023.']);
    expect(description.insights).toEqual([
      'The gap is widest for Axis 2: Shanghai has 858 firms, Beijing 0 firms.',
      'Figures are missing for Shanghai (1).',
    ]);
  });

  const told = (rows: RadarRows, i18n = english) =>
    describeRadar(computeRadarModel(rows, options(), i18n), i18n).insights;

  it('says where the leaders are level with others, and only there', () => {
    const rows = rowsOf([
      [3, 1],
      [5, 5],
      [4, 2],
    ]);
    expect(told(rows)[0]).toBe('Beijing leads or ties on all three measures; Shanghai is last on two.');
    expect(told(rows, chinese)[0]).toBe('三项指标中，Beijing三项均居首（含并列）；Shanghai两项垫底。');
  });

  it('ranks nobody by figures that do not compare, and says how many are left', () => {
    const rows = rowsOf([
      [3, 1],
      [9, 5],
    ]);
    const unlike = {
      ...rows,
      observations: rows.observations.map(row => (row.indicator === 'axis-1' ? { ...row, series: row.place } : row)),
    };
    expect(told(unlike)).toEqual([
      'Beijing leads on the only measure that can be ranked; Shanghai is last.',
      'The gap is widest for Axis 0: Beijing has 3 firms, Shanghai 1 firms.',
    ]);
  });

  const directed = (direction: 'higher' | 'lower' | 'neutral', rows: RadarRows): RadarRows => ({
    ...rows,
    indicators: rows.indicators.map(indicator => ({ ...indicator, direction })),
  });
  const places = rowsOf([
    [1, 3, 8],
    [1, 2, 7],
    [2, 1, 3],
  ]);

  it.each([
    [english, 'Beijing leads on two of the three measures; Guangzhou is last on all three.'],
    [chinese, '三项指标中，Beijing两项居首；Guangzhou三项均垫底。'],
    [traditional, '三項指標中，Beijing兩項居首；Guangzhou三項均墊底。'],
  ])('calls the lowest first where lower is better: %#', (i18n, sentence) => {
    expect(told(directed('lower', places), i18n)[0]).toBe(sentence);
  });

  it('names the better end first where the gap is widest, and says that it is the lower one', () => {
    expect(told(directed('lower', places))[1]).toBe(
      'The gap is widest for Axis 0 (lower is better): Beijing has 1 firms, Guangzhou 8 firms.',
    );
  });

  it('says nothing of distances in an order', () => {
    const ranks = { ...places, indicators: places.indicators.map(one => ({ ...one, unit: 'rank' as const })) };
    expect(told(directed('lower', ranks))).toHaveLength(1);
  });

  it('calls nothing first or last where more is not better or worse, or nothing is said of that', () => {
    const { direction: _, ...silent } = places.indicators[0]!;
    for (const rows of [directed('neutral', places), { ...places, indicators: [silent] }])
      expect(told(rows).join()).not.toMatch(/leads|last|居首|垫底/);
  });

  it('ranks no count that its source calls incomplete, and says that it is one', () => {
    const rows = {
      ...places,
      observations: places.observations.map(row =>
        row.indicator === 'axis-0' ? { ...row, basis: 'incomplete' as const } : row,
      ),
    };
    expect(told(rows)[0]).toBe(
      'Guangzhou leads on both measures that can be ranked; Beijing and Shanghai are each last on one.',
    );
    expect(computeRadarModel(rows, options(), english).axes[0]!.sub).toContain('incomplete count');
    expect(computeRadarModel(rows, options(), chinese).axes[0]!.sub).toContain('不完全统计');
  });

  it('ranks nothing over figures that are not there', () => {
    const rows = rowsOf([
      [9, 5, null],
      [9, 5, 1],
    ]);
    expect(told(rows)[0]).toBe('Beijing leads on the only measure that can be ranked; Guangzhou is last.');
  });

  it('says in three languages what the rows say: counts, leaders, laggards and gaps', () => {
    fc.assert(
      fc.property(anyRows, fc.constantFrom(english, chinese, traditional), (rows, i18n) => {
        const model = computeRadarModel(rows, options(), i18n);
        const { statistics, insights: pattern } = describeRadar(model, i18n);
        const known = rows.observations.filter(row => row.value !== null).length;
        expect(statistics.join()).toContain(String(known));
        const values = rows.indicators.map(({ id }) =>
          rows.observations.filter(row => row.indicator === id && row.value !== null),
        );
        const cities = rows.places.length;
        const ranked = values.filter(all => all.length === cities && cities > 1);
        const mostAt = (best: (...all: number[]) => number, level: boolean) => {
          const counts = rows.places.map(({ id, name }) => {
            const at = ranked.filter(all => {
              const end = best(...all.map(row => row.value!));
              const differ = new Set(all.map(row => row.value)).size > 1;
              return (level || differ) && all.some(row => row.place === id && row.value === end);
            });
            const shared = at.some(all => {
              const end = best(...all.map(row => row.value!));
              return all.filter(row => row.value === end).length > 1;
            });
            return { name: isolate(name as string), count: at.length, shared };
          });
          const most = Math.max(...counts.map(({ count }) => count));
          const first = counts.filter(({ count }) => count === most);
          if (!most || first.length === counts.length) return null;
          const names = first.map(({ name }) => name);
          return { cities: names, count: most, shared: first.some(({ shared }) => shared) };
        };
        const strings = i18n.strings.radar;
        const lacking = rows.places.flatMap(({ id, name }) => {
          const count = rows.observations.filter(row => row.place === id && row.value === null).length;
          return count ? [[isolate(name as string), count] as const] : [];
        });
        const [leads, trails] = [mostAt(Math.max, true), mostAt(Math.min, false)];
        const part = ranked.length < rows.indicators.length;
        const said = leads || trails ? [strings.standing(leads, trails, ranked.length, part)] : [];
        expect(pattern.slice(0, said.length)).toEqual(said);
        expect(pattern.at(-1) === strings.lacking(lacking)).toBe(lacking.length > 0);
      }),
      { seed: 4, numRuns: 100 },
    );
  });

  it('finds no pattern where all are alike and known', () => {
    expect(describeRadar(computeRadarModel(rowsOf([[3, 3]]), options(), english), english).insights).toEqual([]);
  });
});
