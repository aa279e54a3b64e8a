import { describe, expect, it } from 'vitest';
import { comparability, cutOff, type Comparable } from './comparability.js';
import { radarRows } from './radar.en.js';

const figure: Comparable = {
  indicator: 'gdp',
  currency: 'CNY',
  status: 'actual',
  scope: 'city',
  period: '2023',
  series: 'first-estimate',
  bound: 'eq',
};
const beside = (other: Partial<Comparable>) => comparability([figure, { ...figure, ...other }]);

describe('comparability(figures)', () => {
  it('finds figures of one definition, date, status and scope the same', () => {
    expect(beside({})).toEqual({ verdict: 'same', differences: [] });
    expect(comparability([figure]).verdict).toBe('same');
    expect(comparability([]).verdict).toBe('same');
  });

  it.each([
    ['a target beside an actual figure', { status: 'target' }, 'status', ['actual', 'target']],
    ['a district beside the city', { scope: 'district' }, 'scope', ['city', 'district']],
    ['dollars beside yuan', { currency: 'USD' }, 'currency', ['CNY', 'USD']],
    ['another indicator', { indicator: 'exports' }, 'indicator', ['exports', 'gdp']],
    ['another year', { period: '2022' }, 'period', ['2022', '2023']],
    ['another day of the year', { period: '2023-03-31' }, 'period', ['2023', '2023-03-31']],
  ] as const)('refuses %s', (_, other, field, values) => {
    expect(beside(other)).toEqual({ verdict: 'refused', differences: [{ field, values, refuses: true }] });
  });

  it.each([
    ['another series', { series: 'census' }, 'series', ['census', 'first-estimate']],
    ['a series beside none', { series: null }, 'series', ['', 'first-estimate']],
    ['a bound beside an exact figure', { bound: 'gt' }, 'bound', ['eq', 'gt']],
    ['one last day written in two ways', { period: '2023-12-31' }, 'period', ['2023', '2023-12-31']],
  ] as const)('asks for a footnote for %s', (_, other, field, values) => {
    expect(beside(other)).toEqual({ verdict: 'footnote', differences: [{ field, values, refuses: false }] });
  });

  it('reports every difference, those that refuse first, whatever the order of the figures', () => {
    const target = { ...figure, bound: 'ge', status: 'target', series: 'plan' } as const;
    const found = comparability([figure, target]);
    expect(found.differences.map(({ field }) => field)).toEqual(['status', 'series', 'bound']);
    expect(comparability([target, figure])).toEqual(found);
  });

  it('takes what is not said for actual, of the city, exact', () => {
    expect(comparability([{}, { status: 'actual', scope: 'city', bound: 'eq' }]).verdict).toBe('same');
  });

  it('takes observations as they are', () => {
    const of = (indicator: string) =>
      radarRows.observations.filter(row => row.indicator === indicator && row.value !== null);
    const differing = comparability(of('ai-industry-target')).differences.map(({ field }) => field);
    expect(differing).toEqual(['series', 'bound']);
  });
});

describe('cutOff(date)', () => {
  it.each([
    ['2024-06', '2024-06-30'],
    ['2024-02', '2024-02-29'],
    ['2023', '2023-12-31'],
    ['2017/2024-06', '2024-06'],
  ])('is the same for %s and %s', (a, b) => {
    expect(cutOff(a)).toBe(cutOff(b));
  });
});
