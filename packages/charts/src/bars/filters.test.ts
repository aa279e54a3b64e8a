import type { BarsRows, Fund } from '@cityfacts/data';
import { describe, expect, test } from 'vitest';
import { sampleFund as fund, samplePlaces } from '../../../../stories/cases/fund-bars.js';
import { figureOptions } from '@cityfacts/core/figure/options.js';
import { defaultsOf } from '@cityfacts/core/options.js';
import { en } from '@cityfacts/core/locales/en.js';
import { zhHans } from '@cityfacts/core/locales/zh-hans.js';
import { zhHant } from '@cityfacts/core/locales/zh-hant.js';
import { barsFilterOptions, filtersOf } from './choices.js';
import { describeBars } from './describe.js';
import { fundDetails } from './evidence.js';
import { layoutBars } from './layout.js';
import { computeBarsModel } from './model.js';
import { barsTable } from './table.js';
import { wordsOf } from './evidence.js';
import { barsOptions, type BarsOptions } from './options.js';

const district = { id: 'nansha', kind: 'district', parent: 'shenzhen', name: 'Nansha' } as const;
const places = [...samplePlaces, district];
const funds = [
  fund('shanghai-a', 5e9, { focus: ['ai', 'new-energy'] }),
  fund('shanghai-b', 4e9, { level: 'district', focus: ['ai'] }),
  fund('beijing-a', 3e9, { focus: ['robotics'] }),
  fund('nansha-a', 2e9, { level: 'district', focus: ['deep-sea'] }),
  fund('shenzhen-a', 1e9, { form: 'cluster' }),
];
const i18n = { locale: 'en', strings: en } as const;
const all = { ...defaultsOf(figureOptions), ...defaultsOf(barsOptions) };
const model = (options: Partial<BarsOptions> = {}, rows: BarsRows = { places, funds }) =>
  computeBarsModel(rows, { ...all, ...options }, i18n);
const offers = (author: Partial<typeof all>, rows?: readonly Fund[]) => {
  const { cities, levels, sectors } = barsFilterOptions(filtersOf({ places, funds: rows ?? funds }, i18n), {
    ...all,
    ...author,
  });
  return { cities: ids(cities), levels: ids(levels), sectors: ids(sectors) };
};
const ids = (choices: readonly { readonly id: string }[]) => choices.map(({ id }) => id);

test('filtersOf(rows) finds the cities, levels and sectors of all rows', () => {
  const filters = filtersOf({ places, funds }, i18n);
  expect(filters.cities.map(({ label }) => label)).toEqual(['Beijing', 'Shanghai', 'Shenzhen']);
  expect(ids(filters.levels)).toEqual(['municipal', 'district']);
  expect(filters.sectors.map(({ label }) => label)).toEqual(['AI', 'deep sea', 'new energy', 'robotics']);
});

test('computeBarsModel(rows, options).shown says how many funds are shown of how many, parts included', () => {
  const rows = { places, funds: [...funds, fund('shanghai-c', 1e9, { parent: 'shanghai-a' })] };
  expect(model({ cities: ['shanghai'] }, rows).shown).toBe('3 of 6 shown.');
  const options = { ...all, levels: ['district'] };
  expect(computeBarsModel(rows, options, { locale: 'zh-Hans', strings: zhHans }).shown).toBe('共6项，显示2项。');
  expect(computeBarsModel(rows, options, { locale: 'zh-Hant', strings: zhHant }).shown).toBe('共6項，顯示2項。');
});

test('computeBarsModel(rows, options) warns of options that let no fund through, and of data without funds', () => {
  const level = (result: ReturnType<typeof model>) => result.problems.map(problem => [problem.code, problem.level]);
  expect(level(model({ levels: ['national'] }))).toEqual([['nothingToShow', 'warning']]);
  expect(level(model({}, { places, funds: [] }))).toEqual([['noRows', 'warning']]);
  expect(describeBars(model({ levels: ['national'] })).statistics).toEqual([en.figure.nothing]);
});

describe('barsFilterOptions(filters, author)', () => {
  test('offers a district’s fund by its city', () => {
    expect(offers({}).cities).toEqual(['beijing', 'shanghai', 'shenzhen']);
    expect(ids(barsFilterOptions(filtersOf({ places, funds }, i18n), all).cities)).not.toContain('nansha');
  });

  test('offers only what occurs in the funds that the author lets through', () => {
    expect(offers({ cities: ['shanghai', 'beijing'] })).toEqual({
      cities: ['beijing', 'shanghai'],
      levels: ['municipal', 'district'],
      sectors: ['ai', 'new-energy', 'robotics'],
    });
    expect(offers({ forms: ['fund'], levels: ['municipal', 'district'] }).sectors).toHaveLength(4);
    expect(offers({ forms: ['cluster'] })).toEqual({ cities: [], levels: [], sectors: [] });
  });

  test('offers no filter with less than two choices, and none of the author’s own that would widen', () => {
    expect(offers({ levels: ['municipal'] })).toEqual({
      cities: ['beijing', 'shanghai', 'shenzhen'],
      levels: [],
      sectors: ['ai', 'new-energy', 'robotics'],
    });
    expect(offers({ sectors: ['ai', 'robotics'] }).sectors).toEqual(['ai', 'robotics']);
    // All of Shenzhen would be more than its district.
    expect(offers({ cities: ['nansha', 'shanghai'] }).cities).toEqual([]);
  });

  test('leaves at least one fund whichever single choice is made', () => {
    for (const [name, choices] of Object.entries(offers({})))
      for (const id of choices) expect(model({ [name]: [id] }).problems).toEqual([]);
  });

  test('offers nothing over fewer than three funds, or where the author shows no controls', () => {
    const none = { cities: [], levels: [], sectors: [] };
    expect(offers({}, funds.slice(0, 2))).toEqual(none);
    expect(offers({ noMenu: true })).toEqual(none);
  });
});

test('computeBarsModel(rows) reports the sectors of a fund with its details, and neither in the drawing nor in the table', () => {
  const context = { width: 640, measurer: { width: (text: string) => text.length * 7 } };
  const told = model();
  const detailsOf = (result: ReturnType<typeof model>) =>
    result.source.selection.shown.map(fund => fundDetails(fund, wordsOf(result.source)));
  expect(detailsOf(told)[0]).toContainEqual({ label: 'Field', text: 'AI, new energy' });
  expect(JSON.stringify([barsTable(told), layoutBars(told, context).rows])).not.toContain('new energy');
  const chinese = computeBarsModel({ places, funds }, all, { locale: 'zh-Hans', strings: zhHans });
  // An author's own word stays; a fund without a field has no line.
  const fields = detailsOf(chinese).map(details => details.find(({ label }) => label === '领域')?.text);
  expect(fields).toEqual(['人工智能、新能源', '人工智能', '机器人', 'deep-sea', undefined]);
});
