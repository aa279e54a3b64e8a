/** What a careless reader of the five articles would get wrong, entered a second time in plain figures. */
import { describe, expect, it } from 'vitest';
import { citations } from './citations.zh-hans.js';
import { events } from './events.zh-hans.js';
import { funds } from './funds.zh-hans.js';
import { observations } from './observations.zh-hans.js';
import { profiles } from './profiles.zh-hans.js';
import { sources } from './sources.zh-hans.js';
import { targets } from './targets.zh-hans.js';
import type { EventId, PlaceId } from './ids.js';

const articles = new Set<string>(sources.filter(({ kind }) => kind === 'article').map(({ id }) => id));
const ofArticles = citations.filter(({ source }) => articles.has(source));
const observed = (id: string) => {
  const found = observations.find(row => row.id === id);
  if (!found) throw new Error(`no observation ${id}`);
  return found;
};
const aimed = (id: string) => {
  const found = targets.find(row => row.id === id);
  if (!found) throw new Error(`no target ${id}`);
  return found;
};
const stated = profiles.filter(({ id }) => ofArticles.some(({ table, row }) => table === 'profiles' && row === id));
const phrases = (place: PlaceId, field: string) =>
  stated.filter(row => row.place === place && row.field === field).map(({ phrase }) => phrase);
const printed = (row: string) => ofArticles.filter(each => each.row === row).map(({ asPrinted }) => asPrinted);

describe('a count', () => {
  it('belongs to the city in the order of the sentence, not of the heading above it', () => {
    expect(observed('ai-policies-2024-06-shanghai').value).toBe(10);
    expect(observed('ai-policies-2024-06-beijing').value).toBe(9);
  });

  it('that two cities share is of each, not of both together', () => {
    for (const city of ['guangzhou', 'shenzhen']) expect(observed(`ai-policies-2024-06-${city}`).value).toBe(5);
    for (const city of ['shanghai', 'shenzhen']) {
      expect(observed(`ai-fund-size-2024-06-${city}`).value).toBe(1000e8);
      expect(printed(`ai-fund-size-2024-06-${city}`)).toEqual(['均达到1000亿元']);
    }
  });

  it('that equals another may be of another thing', () => {
    expect(observed('mosu-space-firms-2025-shanghai').value).toBe(100);
    expect(observed('mosu-space-investors-around-2025-shanghai').value).toBe(100);
    expect(observed('future-industry-fields-2023-beijing').value).toBe(6);
    expect(observed('future-industry-special-plans-2023-nanjing').value).toBe(6);
    expect(observations.filter(row => row.place === 'nanjing' && row.indicator === 'future-industry-fields')).toEqual(
      [],
    );
    const [output, data] = [aimed('shanghai-future-output-2030'), aimed('shanghai-data-industry-2025')];
    expect([output.value, data.value, output.bound, data.bound]).toEqual([5000e8, 5000e8, 'approx', 'eq']);
    expect(output.subject).not.toBe(data.subject);
  });

  it('of the firms of one park or of one project is none of the city', () => {
    const narrow = observations.filter(({ place, scope }) => place === 'shanghai' && scope !== 'city');
    expect(narrow.map(({ indicator, scope }) => [indicator, scope])).toEqual(
      expect.arrayContaining([
        ['mosu-space-firms', 'cluster'],
        ['mosu-space-ai-firms-around', 'cluster'],
        ['mosu-space-investors-around', 'cluster'],
        ['alliance-universities', 'project'],
        ['contest-events', 'project'],
        ['contest-investors', 'project'],
      ]),
    );
  });

  it('printed with 余, 多 or 超 is a lower bound, with 约 about, with 近 an upper bound', () => {
    const bounds = { 余: 'gt', 多: 'gt', 超: 'gt', 突破: 'gt', 约: 'approx', 近: 'lt' };
    const figures = ofArticles.filter(({ table }) => table === 'observations');
    for (const { row, asPrinted } of figures) {
      const word = Object.keys(bounds).find(each => asPrinted?.includes(each)) as keyof typeof bounds | undefined;
      if (word) expect(observed(row).bound, `${row} ${asPrinted}`).toBe(bounds[word]);
    }
    expect(observed('ai-firms-above-size-2024-shanghai')).toMatchObject({ value: 380, bound: 'gt' });
    expect(observed('ai-firms-above-size-2018-shanghai')).toMatchObject({ value: 183, bound: 'eq' });
  });

  it('rounded to 万 is about, one to the last firm is exact', () => {
    expect(observed('firms-in-existence-2024-shanghai')).toMatchObject({ value: 2_898_700, bound: 'approx' });
    expect(observed('new-firms-2024-shanghai')).toMatchObject({ value: 342_681, bound: 'eq' });
  });

  it('that an article draws from another figure is kept as its claim', () => {
    expect(observed('firms-per-1000-people-2024-shanghai').value).toBe(117);
    expect(observed('people-per-founder-2024-shanghai')).toMatchObject({ value: 8.5 });
    expect(observed('people-per-founder-2024-shanghai').note).toContain('说法');
  });
});

describe('the printed claim of 35 events in 15 cities', () => {
  // The lists of the review, without its references to other articles.
  const references = [8, 16, 20, 23, 31, 34, 39];
  const paragraph = (locator: string) => Number(locator.slice(1));
  const listed = citations
    .filter(
      ({ table, field, source }) => table === 'events' && field === 'title_zh' && source === 'city-innovation-2023',
    )
    .filter(({ locator }) => paragraph(locator) >= 4 && paragraph(locator) <= 38)
    .filter(({ locator }) => !references.includes(paragraph(locator)))
    .map(({ row }) => row as EventId);

  it('is beside our own count of 39 and the rule of that', () => {
    expect(observed('review-events-2023-china')).toMatchObject({ value: 35, scope: 'cluster', tier: 'press' });
    expect(new Set(listed).size).toBe(39);
    expect(observed('review-events-2023-china').note).toContain('39件');
  });

  it('agrees with our own count of its cities, Hong Kong being one', () => {
    const places = new Set(events.filter(({ id }) => listed.includes(id)).flatMap(row => row.places));
    for (const region of ['china', 'yangtze-river-delta', 'greater-bay-area'] as const) places.delete(region);
    expect(observed('review-cities-2023-china').value).toBe(15);
    expect(places.size).toBe(15);
    expect(places.has('hong-kong')).toBe(true);
  });
});

describe('money', () => {
  it('in US dollars is not turned into yuan', () => {
    expect(observed('digital-economy-usd-2022-china').value).toBe(7.47e12);
    expect(printed('digital-economy-usd-2022-china')).toEqual(['7.47万亿美元']);
    expect(aimed('gates-donation-beijing')).toMatchObject({ value: 5000e4, currency: 'USD' });
  });

  it('that is aimed at is no actual size, though both are of the AI industry of one city', () => {
    expect(observed('ai-industry-target-2025-shanghai')).toMatchObject({ value: 4000e8, status: 'target' });
    expect(observed('ai-industry-size-2024-shanghai')).toMatchObject({ value: 4500e8, status: 'actual' });
    expect(observed('ai-industry-size-2018-shanghai')).toMatchObject({ value: 1340e8, status: 'actual' });
  });

  it('of the core, of firms above size and of what AI drives are three definitions', () => {
    const of = (id: string) => [aimed(id).value, aimed(id).definition];
    expect(of('beijing-ai-core-2025')).toEqual([3000e8, 'core']);
    expect(of('beijing-ai-driven-2025')).toEqual([1e12, 'driven']);
    expect(of('shanghai-ai-above-size-2025')).toEqual([4000e8, 'above-designated-size']);
  });

  it('given at most is a ceiling for one purpose, and two purposes are two rows', () => {
    const ceilings = targets.filter(
      ({ id, value }) => value !== null && printed(id).length > 0 && id.includes('ceiling'),
    );
    expect(ceilings.map(({ value }) => value! / 1e4)).toEqual([10_000, 5000, 200, 2000, 500, 500, 10_000]);
    expect(new Set(ceilings.map(({ place, purpose }) => `${place} ${purpose}`)).size).toBe(ceilings.length);
    for (const { year } of ceilings) expect(year).toBe(null);
  });
});

describe('a name with digits', () => {
  it('is no figure: columns, labels and slogans are no value of anything', () => {
    const figures = ofArticles.filter(({ field }) => ['value', 'size'].includes(field));
    for (const label of [
      '科创101',
      '未来2%',
      '5+5+N',
      '3+N',
      '(2+2)',
      '31条',
      '50人',
      '0到1',
      '四个“强化”',
      '五个中心',
      '第四次',
    ])
      expect(
        figures.filter(({ asPrinted }) => asPrinted?.includes(label)),
        label,
      ).toEqual([]);
  });

  it('is as it is in the names of funds and documents', () => {
    expect(events.find(({ id }) => id === 'private-economy-31')?.title).toBe('民营经济31条');
    expect(funds.find(({ id }) => id === 'hangzhou-3n-cluster')?.name).toContain('3+N');
  });
});

describe('a number printed in words', () => {
  it('says in both languages that it was read', () => {
    const words = ofArticles.filter(
      ({ table, asPrinted }) =>
        table === 'observations' && /[一二两三四五六七八九十](个|大|份|十|成)/.test(asPrinted ?? ''),
    );
    expect(words.length).toBeGreaterThan(8);
    for (const { row, inferred } of words) expect(inferred, row).toBeTruthy();
  });
});

describe('a figure that was not counted from all', () => {
  const based = (basis: string) => observations.filter(row => row.basis === basis);

  it('says so: a count that its source calls incomplete, a sample, a list', () => {
    expect(based('incomplete').map(({ id }) => id)).toEqual(
      ['beijing', 'shanghai', 'guangzhou', 'shenzhen'].map(city => `ai-policies-2024-06-${city}`),
    );
    expect(based('sample').every(({ basisName }) => basisName === '2205家样本企业')).toBe(true);
    expect(based('sample')).toHaveLength(7);
    for (const { id, basisName } of based('list')) expect(basisName, id).toBeTruthy();
  });
});

describe('a missing figure', () => {
  it('has its reason, and a known zero is a value', () => {
    for (const city of ['beijing', 'guangzhou', 'shenzhen'])
      expect(observed(`ai-five-year-plans-2024-06-${city}`)).toMatchObject({ value: 0, bound: 'eq' });
    expect(observed('ai-five-year-plans-2024-06-shanghai').value).toBe(1);
    expect(observed('ai-industry-target-2025-shenzhen')).toMatchObject({ value: null, missing: 'not-stated' });
    expect(observed('future-industry-fields-2023-suzhou')).toMatchObject({ value: null, missing: 'not-stated' });
    expect(observed('ai-fund-size-2024-06-guangzhou')).toMatchObject({ value: null, missing: 'not-applicable' });
    expect(observed('future-industry-fields-2023-guangzhou')).toMatchObject({ value: null, missing: 'not-stated' });
  });

  it('is not preserved where the figure of the article that would show it is absent from the copy', () => {
    expect(observed('ai-fund-size-2024-06-beijing')).toMatchObject({ value: null, missing: 'not-preserved' });
  });

  it('names where its source speaks of it', () => {
    const places = Object.fromEntries(
      observations
        .filter(({ value, missing }) => value === null && missing !== 'not-found')
        .map(({ id = '' }) => [
          id,
          citations
            .filter(({ row }) => row === id)
            .map(({ source, locator, asPrinted }) => [source, locator, asPrinted]),
        ]),
    );
    expect(places).toEqual({
      'ai-industry-target-2025-guangzhou': [['four-city-ai-policy', 'P5', null]],
      'ai-industry-target-2025-shenzhen': [['four-city-ai-policy', 'P5', null]],
      'ai-fund-size-2024-06-beijing': [['four-city-ai-policy', 'P11', null]],
      'ai-fund-size-2024-06-guangzhou': [['four-city-ai-policy', 'P9', null]],
      'ai-support-ceiling-2024-06-guangzhou': [['four-city-ai-policy', 'P8', null]],
      'future-industry-fields-2023-suzhou': [['city-innovation-2023', 'P35', null]],
      'future-industry-fields-2023-guangzhou': [['city-innovation-2023', 'P69', null]],
    });
  });
});

describe('an aim', () => {
  it('is a profile, no event and no fact', () => {
    expect(phrases('beijing', 'aim')).toEqual(['具有全球影响力的人工智能创新策源地']);
    expect(phrases('guangzhou', 'aim')).toEqual(['国内领先的人工智能应用示范区']);
    expect(phrases('shenzhen', 'aim')).toContain('人工智能先锋城市');
    expect(phrases('hangzhou', 'aim')).toEqual(['全国数字经济第一城']);
    const titles = new Set<unknown>(events.map(({ title }) => title));
    expect(stated.filter(({ field, phrase }) => field === 'aim' && titles.has(phrase))).toEqual([]);
  });
});

describe('profiles', () => {
  it('give each first-tier city one character and an aim, a strength, an emphasis, a speciality', () => {
    const characters = (['beijing', 'shanghai', 'guangzhou', 'shenzhen'] as const).map(city => {
      for (const field of ['aim', 'strength', 'emphasis', 'speciality'])
        expect(phrases(city, field).length, `${city} ${field}`).toBeGreaterThan(0);
      return phrases(city, 'character');
    });
    expect(characters).toEqual([['技术引领'], ['应用引领'], ['产业引领'], ['生态引领']]);
  });

  it('hold as many future fields as the article counts, one a row', () => {
    const count = (place: PlaceId) => phrases(place, 'field-of-future-industry').length;
    expect(count('beijing')).toBe(observed('future-industry-fields-2023-beijing').value);
    expect(count('shenzhen')).toBe(observed('future-industry-fields-2023-shenzhen').value);
    expect(count('nanjing')).toBe(observed('future-industry-special-plans-2023-nanjing').value);
    expect(count('suzhou')).toBe(8);
    expect(phrases('wenzhou', 'key-industry')).toHaveLength(
      observed('strategic-emerging-industries-2023-wenzhou').value!,
    );
  });

  it('are names and short labels, never sentences', () => {
    for (const { id, phrase } of stated) {
      expect(String(phrase), id).not.toMatch(/[。;；!？?]/);
      expect(String(phrase).length, id).toBeLessThan(30);
    }
  });
});
