import type { RadarRows } from '@cityfacts/data';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyRows, chinese, english, options, rowsOf, traditional } from '../../test/radar-rows.js';
import { describeRadar } from './describe.js';
import { radarModel } from './model.js';

const gap = rowsOf([
  [9, null],
  [114, 63],
  [0, 858],
]);

describe('describeRadar(model, words)', () => {
  it('tells what it is, what is known and missing, who leads and trails, where the gap is widest', () => {
    const description = describeRadar(radarModel(gap, options(), english), english);
    expect(description.what).toBe('Beijing and Shanghai compared on 3 indicators');
    expect(description.statistics).toEqual(['5 of 6 figures are known, dated 2023.']);
    expect(description.pattern).toEqual([
      'In proportion the gap is widest in Axis 2: Shanghai 858 firms, Beijing 0 firms.',
      'Figures are missing for Shanghai (1).',
    ]);
  });

  const told = (rows: RadarRows) => describeRadar(radarModel(rows, options(), english), english).pattern;

  it('says where the leaders are level with others, and only there', () => {
    const rows = rowsOf([
      [3, 1],
      [5, 5],
      [4, 2],
    ]);
    expect(told(rows).slice(0, 2)).toEqual([
      'Highest most often: Beijing, alone or level, on 3 of 3 indicators.',
      'Lowest most often: Shanghai, on 2.',
    ]);
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
      'Highest most often: Beijing, on the only indicator that can be ranked.',
      'Lowest most often: Shanghai, on 1.',
      'In proportion the gap is widest in Axis 0: Beijing 3 firms, Shanghai 1 firms.',
    ]);
  });

  it('says in three languages what the rows say: counts, leaders, laggards and gaps', () => {
    fc.assert(
      fc.property(anyRows, fc.constantFrom(english, chinese, traditional), (rows, words) => {
        const model = radarModel(rows, options(), words);
        const { statistics, pattern } = describeRadar(model, words);
        const known = rows.observations.filter(row => row.value !== null).length;
        expect(statistics.join()).toContain(String(known));
        const values = rows.indicators.map(({ id }) =>
          rows.observations.filter(row => row.indicator === id && row.value !== null),
        );
        const ranked = values.filter(all => all.length > 1);
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
            return { name: name as string, count: at.length, shared };
          });
          const most = Math.max(...counts.map(({ count }) => count));
          const first = counts.filter(({ count }) => count === most);
          if (!most || first.length === counts.length) return null;
          const names = first.map(({ name }) => name);
          const part = ranked.length < rows.indicators.length;
          return [names, most, ranked.length, first.some(({ shared }) => shared), part] as const;
        };
        const strings = words.strings.radar;
        const lacking = rows.places.flatMap(({ id, name }) => {
          const count = rows.observations.filter(row => row.place === id && row.value === null).length;
          return count ? [[name as string, count] as const] : [];
        });
        const [leads, trails] = [mostAt(Math.max, true), mostAt(Math.min, false)];
        const said = [...(leads ? [strings.leads(...leads)] : []), ...(trails ? [strings.trails(...trails)] : [])];
        expect(pattern.slice(0, said.length)).toEqual(said);
        expect(pattern.at(-1) === strings.lacking(lacking)).toBe(lacking.length > 0);
      }),
      { seed: 4, numRuns: 100 },
    );
  });

  it('finds no pattern where all are alike and known', () => {
    expect(describeRadar(radarModel(rowsOf([[3, 3]]), options(), english), english).pattern).toEqual([]);
  });
});
