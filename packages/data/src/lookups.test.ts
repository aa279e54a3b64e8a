import { describe, expect, expectTypeOf, it } from 'vitest';
import { cite } from './cite.js';
import { firstDay, lastDay } from './days.js';
import {
  citationOf,
  citationsOf,
  eventsBetween,
  eventsOf,
  evidenceOf,
  fundsOf,
  observation,
  partsOf,
  placesIn,
  profilesOf,
  sourceOf,
  targetsOf,
} from './lookups.js';
import { barsRows } from './bars.en.js';
import { radarRows } from './radar.en.js';
import { timelineRows } from './timeline.en.js';
import { places } from './places.en.js';
import type { FundId, PlaceId } from './ids.js';
import type { PolicyEvent } from './types.js';

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

  it('name for a missing value where the source speaks of it, and prints none', () => {
    const row = observation(radarRows, 'guangzhou', 'ai-support-ceiling');
    expect(row).toMatchObject({ value: null, missing: 'not-stated' });
    expect(citationOf(radarRows, row?.id ?? '')).toMatchObject({ source: 'four-city-ai-policy', asPrinted: null });
    expect(citationOf(radarRows, 'rd-expenditure-2023-guangzhou')).toBeUndefined();
  });
});

describe('fundsOf(rows, place), partsOf(rows, fund)', () => {
  it('find funds by place, and what lies inside one', () => {
    const whole = fundsOf(barsRows, 'shanghai').find(({ id }) => partsOf(barsRows, id).length > 0);
    expect(whole?.place).toBe('shanghai');
    for (const part of partsOf(barsRows, whole!.id)) expect(part.parent).toBe(whole!.id);
    expectTypeOf(fundsOf(barsRows, 'shanghai')[0]!.id).toEqualTypeOf<FundId>();
  });

  it('take only ids of the rows', () => {
    // @ts-expect-error a place that the dataset does not hold
    expect(fundsOf(barsRows, 'peking')).toEqual([]);
    // @ts-expect-error a fund that the dataset does not hold
    expect(partsOf(barsRows, 'no-fund')).toEqual([]);
  });
});

describe('eventsOf(rows, place), eventsBetween(rows, from, to)', () => {
  const event = (id: string, date: string | null, ...at: string[]): PolicyEvent => ({
    id,
    places: at,
    date,
    dateRole: 'issued',
    kind: 'policy',
    title: id,
  });
  const made = {
    events: [
      event('day', '2024-03-15', 'x', 'y'),
      event('year', '2023', 'x'),
      event('span', '2022/2024-01', 'y'),
      event('open', '../2021', 'y'),
      event('month unknown', '2025-XX-29', 'y'),
      event('undated', null, 'y'),
    ],
  };
  const between = (from: string, to: string) => eventsBetween(made, from, to).map(({ id }) => id);

  it('find an event at each of its places', () => {
    expect(eventsOf(made, 'x').map(({ id }) => id)).toEqual(['day', 'year']);
    expect(eventsOf(made, 'y')[0]?.id).toBe('day');
    // @ts-expect-error a place that the dataset does not hold
    expect(eventsOf(timelineRows, 'peking')).toEqual([]);
  });

  it('take spans that overlap by a day, and nothing undated', () => {
    expect(between('2024-03-15', '2024-03-15')).toEqual(['day']);
    expect(between('2024', '2024')).toEqual(['day', 'span']);
    expect(between('2024-01-31', '2024-03-14')).toEqual(['span']);
    expect(between('2023-05', '2023-06')).toEqual(['year', 'span']);
    expect(between('1990', '2021-01')).toEqual(['open']);
    expect(between('2025-11', '2026')).toEqual(['month unknown']);
    expect(between('2024-04', '2024-12')).toEqual([]);
  });
});

describe('targetsOf(rows, place), profilesOf(rows, place, field), placesIn(rows, parent)', () => {
  it('find the rows of one place', () => {
    const targets = targetsOf(timelineRows, 'beijing');
    expect(targets.length).toBeGreaterThan(0);
    expect(new Set(targets.map(({ place }) => place))).toEqual(new Set(['beijing']));
    expect(targetsOf({}, 'beijing')).toEqual([]);
    const profiles = [
      { id: 'a', place: 'x', field: 'aim', phrase: 'a' },
      { id: 'b', place: 'x', field: 'strength', phrase: 'b' },
      { id: 'c', place: 'y', field: 'aim', phrase: 'c' },
    ] as const;
    expect(profilesOf({ profiles }, 'x').map(({ id }) => id)).toEqual(['a', 'b']);
    expect(profilesOf({ profiles }, 'x', 'aim').map(({ id }) => id)).toEqual(['a']);
    expect(placesIn({ places }, 'china').map(({ id }) => id)).toContain('beijing');
    expect(placesIn({ places }, 'beijing').every(({ parent }) => parent === 'beijing')).toBe(true);
  });
});

describe('citationsOf(rows, table, row, field), evidenceOf(rows, table, row, field)', () => {
  const [fund] = barsRows.funds.filter(({ size, established }) => size !== null && established !== null);

  it('find every citation of a row, or those of one field', () => {
    const all = citationsOf(barsRows, 'funds', fund!.id).map(({ field }) => field);
    expect(all).toEqual(expect.arrayContaining(['size', 'established', 'name_zh']));
    expect(new Set(citationsOf(barsRows, 'funds', fund!.id, 'size').map(({ field }) => field))).toEqual(
      new Set(['size']),
    );
    expect(citationsOf(barsRows, 'events', fund!.id)).toEqual([]);
  });

  it('give what cite takes', () => {
    const evidence = evidenceOf(barsRows, 'funds', fund!.id, 'size');
    expect(evidence.sources.map(({ id }) => id)).toEqual([...new Set(evidence.citations.map(({ source }) => source))]);
    expect(cite(evidence, 'apa7', 'en')).toBe(cite(evidence.sources[0]!, 'apa7', 'en'));
  });
});

describe('firstDay(date)', () => {
  it.each([
    ['2023', '2023-01-01'],
    ['2024-03', '2024-03-01'],
    ['2025-03-31', '2025-03-31'],
    ['2017/2024-06', '2017-01-01'],
    ['2022-34', '2022-04-01'],
    ['2022-41', '2022-07-01'],
    ['2025-XX-29', '2025-01-29'],
    ['201X', '2010-01-01'],
    ['2023~', '2023-01-01'],
    ['../2020', '0000-01-01'],
  ])('of %s sorts as %s', (date, day) => {
    expect(firstDay(date)).toBe(day);
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
    ['2022-21', '2022-05-31'],
    ['2025-XX-29', '2025-12-29'],
    ['201X', '2019-12-31'],
    ['2023?', '2023-12-31'],
    ['2020/..', '9999-12-31'],
  ])('of %s sorts as %s', (date, day) => {
    expect(lastDay(date)).toBe(day);
  });
});
