import type { BarsRows, Fund } from '@cityfacts/data';
import { expect, test } from 'vitest';
import { sampleFund as fund, samplePlaces as places, sampleRows } from '../../../../stories/cases/fund-bars.js';
import { defaultsOf } from '@cityfacts/core/options.js';
import { en } from '@cityfacts/core/locales/en.js';
import { zhHans } from '@cityfacts/core/locales/zh-hans.js';
import { describeBars } from './describe.js';
import { computeBarsModel } from './model.js';
import { barsOptions, type BarsOptions } from './options.js';
import { barsDefinition } from './definition.js';
import { barsTable } from './table.js';

const i18n = { locale: 'en', strings: en } as const;
const model = (rows: BarsRows | readonly Fund[], options: Partial<BarsOptions> = {}) =>
  computeBarsModel('places' in rows ? rows : { places, funds: rows }, { ...defaultsOf(barsOptions), ...options }, i18n);
const order = (result: ReturnType<typeof model>) =>
  result.groups.map(group => [group.heading, ...group.rows.map(row => row.id)]);

test('computeBarsModel(rows) sorts by size; what has no size on the scale is in lists of its own', () => {
  const rows = [
    fund('shanghai-b', 1e9),
    fund('shanghai-gap', null),
    fund('shanghai-usd', 9e9, { currency: 'USD' }),
    fund('shanghai-a', 5e9),
  ];
  expect(order(model(rows))).toEqual([
    ['', 'shanghai-a', 'shanghai-b'],
    ['In another currency', 'shanghai-usd'],
    ['Size not known', 'shanghai-gap'],
  ]);
});

test('computeBarsModel(rows) puts single funds first, then several together, then totals of what exists, which have no bar beside the others', () => {
  const rows = [
    fund('shanghai-all', 99e9, { form: 'group', status: 'stock' }),
    fund('shanghai-cluster', 30e9, { form: 'cluster', status: 'target' }),
    fund('shanghai-a', 5e9),
    fund('shanghai-fof', 6e9, { form: 'fund-of-funds' }),
  ];
  const result = model(rows);
  expect(order(result)).toEqual([
    ['', 'shanghai-fof', 'shanghai-a'],
    ['Several funds together', 'shanghai-cluster'],
    ['Totals of existing funds', 'shanghai-all'],
  ]);
  expect(result.max).toBe(30e9);
  expect(result.notes.join(' ')).toContain('Totals of existing funds have no bars');
  expect(describeBars(result).insights[0]).toBe('The largest fund is Sample fund shanghai-fof: CNY 6bn (established).');
  expect(model([rows[0]!]).max).toBe(99e9);
});

test('describeBars(model) says how many funds share the largest size, and how many of them exist', () => {
  const first = (...statuses: readonly Fund['status'][]) =>
    describeBars(model(statuses.map((status, index) => fund(`shanghai-${index}`, 1e11, { status })))).insights[0];
  expect(first('established', 'registered', 'target', 'announced')).toBe(
    'Four funds share the largest size, CNY 100bn; two of them exist.',
  );
  expect(first('target', 'target')).toBe('Two funds share the largest size, CNY 100bn.');
  expect(first('established', 'established')).toBe('Two funds share the largest size, CNY 100bn; all of them exist.');
});

test('computeBarsModel(rows) says of no fund that its size is not known where another row about it has one', () => {
  const rows = [
    fund('beijing-article', null, { missing: 'not-preserved' }),
    fund('beijing-target', 1e10, { status: 'target', sameAs: ['beijing-article'] }),
  ];
  const result = model(rows);
  expect(order(result)).toEqual([['', 'beijing-target']]);
  expect(JSON.stringify(describeBars(result))).not.toContain('beijing-article');
  expect(result.groups[0]?.rows[0]?.details).toContainEqual({
    label: 'Also on this fund',
    text: 'Sample fund beijing-article: no figure · established',
  });
  expect(result.records.map(record => record['fund'])).toEqual(['beijing-target', 'beijing-article']);
});

test('computeBarsModel(rows) says of rows about one fund that sources differ only where they contradict each other', () => {
  const rows = [fund('shanghai-now', 9e9), fund('shanghai-aim', 1e9, { status: 'target', sameAs: ['shanghai-now'] })];
  expect(JSON.stringify(model(rows))).not.toMatch(/sources differ|do not agree/);
});

test('computeBarsModel(rows) says when a size was stated, in details, table and records', () => {
  const result = model([
    fund('shanghai-a', 2e9, { stated: '2024-07-26' }),
    fund('shanghai-b', 1e9, { stated: null, statedMissing: 'not-stated' }),
  ]);
  const label = 'Date of size';
  expect(result.groups[0]?.rows.map(row => row.details.find(detail => detail.label === label)?.text)).toEqual([
    '26 July 2024',
    'no date',
  ]);
  const column = result.columns.indexOf(label) - 1;
  expect(barsTable(result).rows.map(row => row.cells[column]?.text)).toEqual(['26 July 2024', 'no date']);
  expect(model([fund('shanghai-a', 2e9)]).columns).not.toContain(label);
  expect(result.records.map(record => [record['stated'], record['stated_missing']])).toEqual([
    ['2024-07-26', null],
    [null, 'not-stated'],
  ]);
});

test('computeBarsModel(rows) names the manager of a fund in details and records', () => {
  const result = model([fund('shanghai-a', 2e9, { manager: { en: 'A Capital', 'zh-Hans': '甲资本' } })]);
  expect(result.groups[0]?.rows[0]?.details).toContainEqual({ label: 'Manager', text: 'A Capital' });
  expect(result.records[0]?.['manager']).toBe('A Capital');
});

test('computeBarsModel(rows, { sort: "established" }) sorts by date, undated last', () => {
  const rows = [
    fund('shanghai-none', 9e9, { established: null }),
    fund('shanghai-2023', 1e9, { established: '2023-08' }),
    fund('shanghai-2019', 1e9, { established: '2019' }),
  ];
  expect(order(model(rows, { sort: 'established' }))).toEqual([
    ['', 'shanghai-2019', 'shanghai-2023', 'shanghai-none'],
  ]);
});

test('computeBarsModel(rows, { sort: "city" }) has a group a city, the first-tier cities first, gaps at its end', () => {
  const rows = [fund('wenzhou-a', 9e9), fund('beijing-gap', null), fund('beijing-a', 1e9)];
  expect(order(model(rows, { sort: 'city' }))).toEqual([
    ['Beijing', 'beijing-a', 'beijing-gap'],
    ['Wenzhou', 'wenzhou-a'],
  ]);
});

test('computeBarsModel(rows) puts parts into their whole, never beside it', () => {
  const rows = [
    fund('shanghai-part', 4e9, { parent: 'shanghai-whole', part: 'tranche' }),
    fund('shanghai-whole', 9e9),
    fund('shanghai-part-of-part', 1e9, { parent: 'shanghai-part' }),
  ];
  const [row, ...others] = model(rows).groups.flatMap(group => group.rows);
  expect(others).toEqual([]);
  expect(row?.parts.map(part => [part.id, part.segment])).toEqual([
    ['shanghai-part', true],
    ['shanghai-part-of-part', false],
  ]);
  expect(row?.parts[1]?.of).toBe('part of Sample fund shanghai-part');
});

test('computeBarsModel(rows) puts parts of a part behind it, and says "part of" only where that part is not shown', () => {
  const rows = [
    fund('shanghai-whole', 9e9),
    fund('shanghai-a', 1e9, { parent: 'shanghai-whole' }),
    fund('shanghai-b', 4e9, { parent: 'shanghai-whole', form: 'batch' }),
    fund('shanghai-b1', 2e9, { parent: 'shanghai-b' }),
    fund('shanghai-b11', 1e9, { parent: 'shanghai-b1' }),
  ];
  const told = (result: ReturnType<typeof model>) =>
    result.groups[0]?.rows[0]?.parts.map(part => [part.id, part.depth, part.label.includes(part.of)]);
  expect(told(model(rows))).toEqual([
    ['shanghai-b', 0, false],
    ['shanghai-b1', 1, false],
    ['shanghai-b11', 2, false],
    ['shanghai-a', 0, false],
  ]);
  expect(told(model(rows, { forms: ['fund'] }))).toEqual([
    ['shanghai-a', 0, false],
    ['shanghai-b1', 0, true],
    ['shanghai-b11', 1, false],
  ]);
});

test('computeBarsModel(rows, { forms }) shows a part whose whole is filtered out as a row that names the whole', () => {
  const rows = [fund('shanghai-w', 9e9, { form: 'cluster' }), fund('shanghai-p', 1e9, { parent: 'shanghai-w' })];
  const shown = model(rows, { forms: ['fund'] }).groups.flatMap(group => group.rows);
  expect(shown.map(row => row.id)).toEqual(['shanghai-p']);
  expect(shown[0]?.meta).toContain('part of Sample fund shanghai-w');
});

test('computeBarsModel(rows) draws no segments where the parts exceed the whole, and says so', () => {
  const rows = [fund('shanghai-w', 5e9), fund('shanghai-p', 6e9, { parent: 'shanghai-w' })];
  const result = model(rows);
  expect(result.groups[0]?.rows[0]?.parts.map(part => part.segment)).toEqual([false]);
  expect(result.notes.join()).toContain('together they exceed the stated whole');
});

test('computeBarsModel(rows) draws no segments inside a whole without a size, and says so', () => {
  const rows = [fund('shanghai-w', null), fund('shanghai-p', 6e9, { parent: 'shanghai-w' })];
  const result = model(rows);
  expect(result.groups[0]?.rows[0]?.parts.map(part => part.segment)).toEqual([false]);
  expect(result.notes.join()).toContain('the size of the whole is not known');
});

test('computeBarsModel(rows) takes one of two contradicting parts as a segment', () => {
  const rows = [
    fund('shanghai-w', 9e9),
    fund('shanghai-p', 6e9, { parent: 'shanghai-w' }),
    fund('shanghai-q', 7e9, { parent: 'shanghai-w', conflictWith: ['shanghai-p'] }),
  ];
  const parts = model(rows).groups[0]?.rows[0]?.parts;
  expect(parts?.map(part => [part.id, part.segment])).toEqual([
    ['shanghai-q', true],
    ['shanghai-p', false],
  ]);
});

test('computeBarsModel(rows) takes funds that are parts of each other for wholes', () => {
  const rows = [fund('shanghai-a', 2e9, { parent: 'shanghai-b' }), fund('shanghai-b', 1e9, { parent: 'shanghai-a' })];
  expect(order(model(rows))).toEqual([['', 'shanghai-a', 'shanghai-b']]);
});

test('computeBarsModel(rows) puts contradicting figures side by side, with a word, and each points at the other', () => {
  const rows = [
    fund('beijing-a', 9e9),
    fund('beijing-between', 5e9),
    fund('beijing-b', 1e9, { conflictWith: ['beijing-a'] }),
  ];
  const result = model(rows);
  const [first, second] = result.groups[0]!.rows;
  expect(order(result)[0]).toEqual(['', 'beijing-a', 'beijing-b', 'beijing-between']);
  for (const row of [first, second]) expect(row?.meta).toContain('sources differ');
  expect(first?.details).toContainEqual({
    label: 'Differs from',
    text: 'Sample fund beijing-b: CNY 1bn · established',
  });
  expect(second?.details).toContainEqual({
    label: 'Differs from',
    text: 'Sample fund beijing-a: CNY 9bn · established',
  });
});

test.each([
  ['gt', '> CNY 1bn', true],
  ['ge', '≥ CNY 1bn', true],
  ['eq', 'CNY 1bn', false],
  ['approx', '≈ CNY 1bn', false],
  ['le', '≤ CNY 1bn', false],
  ['lt', '< CNY 1bn', false],
] as const)('computeBarsModel(rows) writes a size with the bound %s as %s', (bound, text, open) => {
  const [row] = model([fund('shanghai-a', 1e9, { bound })]).groups[0]!.rows;
  expect(row).toMatchObject({ text, open });
});

test('computeBarsModel(rows) says bounds in Chinese words', () => {
  const rows = { places, funds: [fund('shanghai-a', 3e11, { bound: 'gt' })] };
  const result = computeBarsModel(rows, defaultsOf(barsOptions), { locale: 'zh-Hans', strings: zhHans });
  expect(result.groups[0]?.rows[0]?.text).toBe('超3000亿元');
});

test('computeBarsModel(rows) says form, level, status and date in the second line, the city where the name does not', () => {
  const rows = [
    fund('shanghai-a', 1e9, { status: 'target', form: 'fund-of-funds', name: 'Shanghai Fund' }),
    fund('beijing-a', 2e9, { established: null, name: 'Capital Fund' }),
  ];
  expect(model(rows).groups[0]?.rows.map(row => row.meta.join(' · '))).toEqual([
    'Beijing · municipal · established',
    'fund of funds · municipal · target · set up 2023',
  ]);
});

test('computeBarsModel(rows) gives the funds of a district to its city, in colour and filter', () => {
  const district = { id: 'nansha', kind: 'district', parent: 'beijing', name: 'Nansha' } as const;
  const rows = { places: [...places, district], funds: [fund('nansha-a', 1e9), fund('shanghai-a', 2e9)] };
  const [row, ...others] = model(rows, { cities: ['beijing'] }).groups.flatMap(group => group.rows);
  expect(others).toEqual([]);
  expect(row).toMatchObject({ city: 'beijing', series: 0 });
});

test('computeBarsModel(rows, { cities }) keeps the colours of all cities', () => {
  const series = (result: ReturnType<typeof model>) =>
    new Map(result.groups.flatMap(group => group.rows).map(row => [row.city, row.series]));
  const all = series(model(sampleRows));
  expect(series(model(sampleRows, { cities: ['wenzhou'] })).get('wenzhou')).toBe(all.get('wenzhou'));
});

test('computeBarsModel(rows, options) names words that the options do not know', () => {
  const { problems } = model(sampleRows, {
    cities: ['atlantis'],
    levels: ['royal'],
    forms: ['purse'],
    sectors: ['gold'],
  });
  expect(problems.map(problem => problem.code)).toEqual([
    'unknownCity',
    'badOption',
    'badOption',
    'badOption',
    'nothingToShow',
  ]);
});

test('describeBars(model) counts and names the largest, and adds nothing up', () => {
  const told = describeBars(model([fund('shanghai-a', 2e9), fund('shanghai-b', 3e9), fund('beijing-gap', null)]));
  expect(told.statistics).toEqual([
    '3 funds are shown; 1 has no known size.',
    'What the sizes stand for: 2 established.',
  ]);
  expect(told.insights).toEqual([
    'The largest fund is Sample fund shanghai-b: CNY 3bn (established).',
    'No size is known for Sample fund beijing-gap.',
  ]);
  expect(JSON.stringify(told)).not.toContain('CNY 5bn');
});

test('barsTable(model) has every fund once, parts below their whole, a gap with its reason', () => {
  const table = barsTable(model(sampleRows));
  expect(table.rows).toHaveLength(sampleRows.funds.length);
  expect(table.rows.every(row => row.cells.length === table.columns.length - 1)).toBe(true);
  const gap = table.rows.find(row => row.head === 'Sample fund beijing-robots');
  expect(gap?.cells[1]).toEqual({ text: 'size not published', value: null, missing: true, reason: '' });
  const part = table.rows.findIndex(row => row.head === 'First tranche');
  expect(table.rows[part]?.detail).toBe('part of Future Industries Fund of Funds');
  expect(table.rows[part - 1]?.head).toBe('Future Industries Fund of Funds');
});

test('computeBarsModel(rows).records carry the figure as printed and where, by the citation of the size', () => {
  const citation = { table: 'funds', row: 'shanghai-a', source: 's', locator: 'P9', asPrinted: '10亿元' };
  const rows: BarsRows = {
    places,
    funds: [fund('shanghai-a', 1e9)],
    sources: [
      {
        id: 's',
        kind: 'official',
        tier: 'official',
        title: 'T',
        publisher: 'P',
        author: null,
        published: '2024',
        url: null,
      },
    ],
    citations: [
      { ...citation, field: 'name', asPrinted: 'a name' },
      { ...citation, field: 'size' },
    ],
    credit: 'Compiled by us',
  };
  const result = model(rows);
  expect(result.records[0]).toMatchObject({ fund: 'shanghai-a', size: 1e9, as_printed: '10亿元', locator: 'P9' });
  expect(result.sources).toEqual(['P, “T”, 2024, para. 9', 'Compiled by us']);
});

test('a size that breaks a rule says why it is not shown, and nothing is the largest beside it', () => {
  const funds = [fund('shanghai-a', 1e9), { ...fund('shanghai-b', 2e9), size: -5 }];
  const { rows, problems } = barsDefinition.validate({ places, funds });
  expect(problems).toHaveLength(1);
  const result = model(rows);
  expect(result.groups.map(({ heading }) => heading)).toEqual(['', 'Size not shown']);
  expect(barsTable(result).rows[1]!.cells[1]).toEqual({
    text: 'not shown: negative',
    value: null,
    missing: true,
    reason: '',
  });
  expect(result.insights).toEqual([]);
  expect(result.statistics[0]).toBe('2 funds are shown.');
});
