import { describe, expect, expectTypeOf, it } from 'vitest';
import { citationOf, observation, sourceOf } from './lookups.js';
import { lastDay } from './last-day.js';
import { radarRows } from './radar.en.js';
import type { PlaceId } from './ids.js';

const rows = {
  observations: [
    { id: 'a', place: 'x', indicator: 'i', period: '2017/2024-06', value: 1 },
    { id: 'b', place: 'x', indicator: 'i', period: '2023', value: 2 },
    { id: 'c', place: 'x', indicator: 'i', period: '2022-33', value: null },
    { id: 'd', place: 'y', indicator: 'i', period: '2025', value: 4 },
  ],
} as const;

describe('observation(rows, place, indicator, year)', () => {
  it('is the latest without a year', () => {
    expect(observation(rows, 'x', 'i')?.id).toBe('a');
  });

  it('is the latest that ends in the year or earlier', () => {
    expect(observation(rows, 'x', 'i', 2023)?.id).toBe('b');
    expect(observation(rows, 'x', 'i', 2022)?.id).toBe('c');
  });

  it('is undefined where there is none, and a row with null where the value is missing', () => {
    expect(observation(rows, 'x', 'i', 2021)).toBeUndefined();
    expect(observation(rows, 'y', 'i', 2024)).toBeUndefined();
    expect(observation(rows, 'x', 'i', 2022)?.value).toBeNull();
  });

  it('takes only ids of the rows', () => {
    // @ts-expect-error an id that the dataset does not hold
    expect(observation(radarRows, 'peking', 'gdp')).toBeUndefined();
    expectTypeOf(radarRows.observations[0]!.place).toEqualTypeOf<PlaceId>();
  });
});

describe('citationOf(rows, observationId) and sourceOf(rows, id)', () => {
  it('lead from a figure to its print and its document', () => {
    const row = observation(radarRows, 'beijing', 'ai-industry-target');
    const citation = citationOf(radarRows, row?.id ?? '');
    expect(citation).toMatchObject({ asPrinted: '突破3000亿元', locator: 'P5' });
    expect(citation && sourceOf(radarRows, citation.source)?.published).toBe('2024-06-19');
  });

  it('are undefined for a missing value', () => {
    const row = observation(radarRows, 'guangzhou', 'ai-support-ceiling');
    expect(row).toMatchObject({ value: null, missing: 'not-stated' });
    expect(citationOf(radarRows, row?.id ?? '')).toBeUndefined();
  });
});

describe('lastDay(date)', () => {
  it.each([
    ['2023', '2023-12-31'],
    ['2024-03', '2024-03-31'],
    ['2025-03-31', '2025-03-31'],
    ['2017/2024-06', '2024-06-31'],
    ['2022-33', '2022-03-31'],
    ['2022-40', '2022-06-31'],
    ['2025-XX-29', '2025-12-29'],
    ['201X', '2019-12-31'],
    ['2023?', '2023-12-31'],
    ['2020/..', '9999-12-31'],
  ])('of %s sorts as %s', (date, day) => {
    expect(lastDay(date)).toBe(day);
  });
});
