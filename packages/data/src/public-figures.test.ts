import { describe, expect, it } from 'vitest';
import { citations } from './citations.zh-hans.js';
import { indicators } from './indicators.zh-hans.js';
import { observations } from './observations.zh-hans.js';
import { places } from './places.zh-hans.js';

const row = (id: string) => {
  const found = observations.find(each => each.id === id);
  if (!found) throw new Error(`no observation ${id}`);
  return found;
};
const cited = (id: string) => citations.filter(each => each.table === 'observations' && each.row === id);
const printed = (id: string) => cited(id).map(({ asPrinted }) => asPrinted);

describe('the figures of public pages', () => {
  // Entered a second time from the pages.
  it.each([
    ['high-tech-enterprises-2024-shenzhen', 25_000, 'gt', '突破2.5万家'],
    ['high-tech-enterprises-2024-hangzhou', 16_000, 'approx', '1.6万家'],
    ['ai-firms-2017-09-beijing', 400, 'lt', '近400家'],
    ['ai-firms-2023-chengdu', 900, 'lt', '近900家'],
    ['ai-industry-size-2023-beijing', 2500e8, 'gt', '突破2500亿元'],
    ['ai-industry-size-2024-hefei', 1000e8, 'gt', '超千亿元'],
    ['gdp-2024-shanghai', 5.39e12, 'approx', '5,39 Billionen Yuan'],
    ['rd-expenditure-2021-wuxi', 450e8, 'approx', '2021年的450亿元'],
    ['valid-patents-2023-shanghai', 241_400, 'approx', '24.14万件'],
    ['valid-patents-2023-beijing', 574_323, 'eq', '574323件'],
    ['technology-contracts-2023-suzhou', 1000e8, 'gt', '突破1000亿元'],
    ['technology-contracts-2023-guangzhou', 2550.82e8, 'eq', 'RMB 255.082 billion'],
    ['computing-power-2026-01-shanghai', 120, 'gt', '突破12万P'],
    ['total-computing-power-2023-06-shanghai', 9, 'approx', '约9E flops'],
    ['population-2023-shanghai', 24_874_500, 'eq', '24.8745 million'],
    ['rd-intensity-2024-hefei', 4, 'approx', '4%'],
    ['registered-models-2025-12-24-shanghai', 139, 'eq', '139款'],
    ['innovation-index-2022-beijing', 98.14, 'eq', '98.14'],
  ] as const)('%s is %d, bound %s, printed %s', (id, value, bound, text) => {
    expect(row(id)).toMatchObject({ value, bound });
    expect(printed(id)).toContain(text);
  });

  it('that only round another source’s figure are a second citation of it, and no second value', () => {
    expect(printed('gdp-2023-shanghai')).toEqual(['47218.66亿元', '4.72 trillion yuan']);
    expect(printed('rd-expenditure-2023-shenzhen')).toEqual(['2236.61亿元', '2236.6亿元']);
    expect(printed('pct-applications-2023-beijing')).toEqual(['11438', '1.14万件']);
    expect(cited('gdp-2023-shanghai')[1]?.inferred).toBe('为约数。');
  });

  it.each([
    ['ai-firms-share-2020-beijing', 29.73, 'ai-firms-share-2020-beijing-ranking-of-2021', 28.48],
    ['registered-models-2025-06-beijing', 132, 'registered-models-2025-06-beijing-association-count', 141],
  ] as const)('that contradict each other are both kept: %s %d, %s %d', (one, value, other, second) => {
    expect(row(one)).toMatchObject({ value, conflictWith: [other] });
    expect(row(other)).toMatchObject({ value: second, conflictWith: [one] });
  });

  it.each([
    ['a rounding', 'rd-intensity-2023-shanghai', 'rd-intensity-2023-shanghai-work-report-preliminary'],
    ['a rounding', 'pct-applications-2018-shanghai', 'pct-applications-2018-shanghai-city-statement'],
    ['revenue', 'ai-industry-size-2024-beijing', 'ai-industry-size-2024-beijing-core-revenue'],
    ['another list', 'unicorns-2024-03-hangzhou', 'unicorns-city-count-2024-hangzhou'],
    ['another list', 'unicorns-2024-03-suzhou', 'unicorns-city-count-2023-suzhou'],
  ] as const)('are not contradicted by %s: %s, %s', (_, one, other) => {
    expect(row(one).conflictWith).toBeUndefined();
    expect(row(other).conflictWith).toBeUndefined();
  });

  it('of several definitions of the AI industry are of as many series', () => {
    const beijing = observations.filter(
      ({ indicator, place }) => indicator === 'ai-industry-size' && place === 'beijing',
    );
    expect(new Set(beijing.map(({ series }) => series))).toEqual(
      new Set(['core-output', 'core-scale', 'core-revenue', 'core-scale-half-year']),
    );
  });

  it('that were expected are no actual ones', () => {
    expect(row('gdp-2023-guangzhou-expected')).toMatchObject({ status: 'expected', bound: 'gt' });
    expect(row('gdp-2024-wuhu-expected')).toMatchObject({ status: 'expected', bound: 'gt' });
    expect(row('gdp-2023-guangzhou')).toMatchObject({ status: 'actual', value: 30_355.73e8 });
  });

  it('of nine months, a half or a quarter of a year are none of the year', () => {
    expect(row('ai-industry-size-2025-01-to-2025-09-shanghai').period).toBe('2025-01/2025-09');
    expect(row('ai-industry-size-2025-h1-beijing').period).toBe('2025-40');
    expect(row('technology-contracts-2023-h1-nanjing').period).toBe('2023-40');
    expect(row('ai-firms-above-size-2025-q3-shanghai').period).toBe('2025-35');
  });

  it('on GDP before and after the census of the economy are of different series', () => {
    expect(row('gdp-2023-beijing').series).toBe('first-estimate');
    expect(row('gdp-2024-beijing').series).toBe('fifth-census-basis');
    expect(row('rd-intensity-2024-beijing').series).toBe('fifth-census-basis');
  });

  it('of a district or a park are not its city’s', () => {
    const parts = observations.filter(({ scope, tier }) => scope === 'district' && tier);
    const kinds = new Map(places.map(({ id, kind }) => [id, kind]));
    for (const { id, place } of parts.filter(each => /pudong|haizhu|industrial-park/.test(each.id ?? '')))
      expect(kinds.get(place), id).toBe('district');
    expect(observations.find(({ id }) => id === 'ai-industry-size-2025-shanghai')).toBeUndefined();
  });

  it('rank a cluster of cities once, as a place of its own', () => {
    const ranks = observations.filter(({ indicator }) => indicator === 'innovation-cluster-rank');
    expect(ranks.map(({ scope }) => scope)).toEqual(ranks.map(() => 'cluster'));
    expect(ranks.map(({ place, value }) => [place, value])).toEqual([
      ['beijing', 3],
      ['shanghai-suzhou', 5],
      ['shenzhen-hong-kong-guangzhou', 2],
      ['nanjing', 9],
      ['wuhan', 13],
    ]);
  });

  it('that are ranks, scores or computing power are of no default axis', () => {
    const others = indicators.filter(({ unit }) => unit === 'rank' || unit === 'index' || unit === 'eflops');
    expect(others.length).toBeGreaterThan(5);
    for (const { id, sets } of others) expect(sets ?? [], id).not.toContain('default');
    for (const { id, unit, direction } of others) if (unit === 'rank') expect(direction, id).toBe('lower');
  });

  it('have the tier of their source, and an aggregator’s stays one', () => {
    const ranking = observations.filter(({ indicator }) => indicator === 'innovation-index');
    expect(ranking).toHaveLength(15);
    expect(new Set(ranking.map(({ tier }) => tier))).toEqual(new Set(['aggregator']));
    expect(row('registered-models-2025-03-shanghai').tier).toBe('aggregator');
  });

  it('say how they were read where the page prints another unit, an order or no year', () => {
    for (const id of [
      'computing-power-2025-q1-beijing',
      'nature-index-rank-2023-beijing',
      'rd-intensity-2022-hefei',
      'innovative-city-rank-2023-nanjing',
    ])
      expect(cited(id)[0]?.inferred, id).toBeTruthy();
  });

  it('that no page gives are a gap with its reason, not 0', () => {
    for (const id of [
      'rd-expenditure-2023-guangzhou',
      'high-value-patents-2023-guangzhou',
      'technology-contracts-2023-shenzhen',
    ])
      expect(row(id)).toMatchObject({ value: null, missing: 'not-found' });
  });
});
