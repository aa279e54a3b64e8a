import type { BarsRows, Fund } from '@cityfacts/data';
import { expect, test } from 'vitest';
import { sampleFund as fund, samplePlaces as places, sampleRows } from '../../../../stories/cases/fund-bars.js';
import { defaultsOf } from '@cityfacts/core/options.js';
import { en } from '@cityfacts/core/locales/en.js';
import { zhHans } from '@cityfacts/core/locales/zh-hans.js';
import { barsDatum } from './datum.js';
import { describeBars } from './describe.js';
import { layoutBars } from './layout.js';
import { barsCredits } from './credits.js';
import { fundDetails } from './evidence.js';
import { computeBarsModel } from './model.js';
import { barsNotes } from './notes.js';
import { barsOptions, type BarsOptions } from './options.js';
import { barsRecords } from './records.js';
import { barsTable } from './table.js';
import { validateBarsRows } from './validate.js';
import { wordsOf } from './evidence.js';

const i18n = { locale: 'en', strings: en } as const;
const model = (rows: BarsRows | readonly Fund[], options: Partial<BarsOptions> = {}) =>
  computeBarsModel(
    'places' in rows ? rows : { subject: 'government-funds', places, funds: rows },
    { ...defaultsOf(barsOptions), ...options },
    i18n,
  );
type Model = ReturnType<typeof model>;
const order = (result: Model) => [
  ...result.groups.map(group => [group.heading, ...group.rows.map(row => row.id)]),
  ...result.lists.map(list => [list.heading, ...list.items.map(({ id }) => id)]),
];
const rowsOf = (result: Model) => result.groups.flatMap(group => group.rows);
const detailsOf = (result: Model, id: string) =>
  fundDetails(
    result.source.rows.funds.find(row => row.id === id)!,
    wordsOf(result.source),
  );

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
    ['Size not published', 'shanghai-gap'],
  ]);
});

test('computeBarsModel(rows) groups by what the money is, by city or not at all', () => {
  const rows = [
    fund('shanghai-cluster', 30e9, { form: 'cluster', status: 'target' }),
    fund('wenzhou-said', 4e9, { status: 'announced' }),
    fund('wenzhou-a', 5e9),
    fund('beijing-fof', 6e9, { form: 'fund-of-funds', status: 'registered' }),
  ];
  expect(order(model(rows))).toEqual([
    ['Set up', 'beijing-fof', 'wenzhou-a'],
    ['Announced', 'wenzhou-said'],
    ['Only a target', 'shanghai-cluster'],
  ]);
  expect(order(model(rows, { groupBy: 'city' }))).toEqual([
    ['Beijing', 'beijing-fof'],
    ['Shanghai', 'shanghai-cluster'],
    ['Wenzhou', 'wenzhou-a', 'wenzhou-said'],
  ]);
  expect(order(model(rows, { groupBy: 'none' }))).toEqual([
    ['', 'shanghai-cluster', 'beijing-fof', 'wenzhou-a', 'wenzhou-said'],
  ]);
});

test('computeBarsModel(rows) has no heading over one group, but for money that is not set up', () => {
  expect(order(model([fund('shanghai-a', 1e9)]))).toEqual([['', 'shanghai-a']]);
  expect(order(model([fund('shanghai-a', 1e9, { status: 'target' })]))).toEqual([['Only a target', 'shanghai-a']]);
});

test('computeBarsModel(rows) lists totals of existing funds without a bar where they would set the scale', () => {
  const rows = (total: number) => [
    fund('shanghai-all', total, { form: 'group', status: 'stock' }),
    fund('shanghai-a', 5e9),
  ];
  const result = model(rows(99e9));
  expect(order(result)).toEqual([
    ['', 'shanghai-a'],
    ['Totals of existing funds', 'shanghai-all'],
  ]);
  expect(result.lists[0]!.items[0]!.text).toBe('Sample fund shanghai-all: CNY 99bn');
  expect(result.domain).toEqual([0, 5e9]);
  expect(barsNotes(result).join(' ')).toContain('Totals of existing funds have no bars');
  expect(describeBars(result).insights[0]).toBe('The largest is Sample fund shanghai-a: CNY 5bn (established).');
  expect(order(model(rows(4e9)))).toEqual([['', 'shanghai-a', 'shanghai-all']]);
  expect(order(model(rows(99e9).slice(0, 1)))).toEqual([['', 'shanghai-all']]);
});

test('describeBars(model) says how many share the largest figure, and how many of them exist', () => {
  const first = (...statuses: readonly NonNullable<Fund['status']>[]) =>
    describeBars(model(statuses.map((status, index) => fund(`shanghai-${index}`, 1e11, { status })))).insights[0];
  expect(first('established', 'registered', 'target', 'announced')).toBe(
    'Four share the largest figure, CNY 100bn; two of them exist.',
  );
  expect(first('target', 'target')).toBe('Two share the largest figure, CNY 100bn.');
  expect(first('established', 'established')).toBe('Two share the largest figure, CNY 100bn; all of them exist.');
});

test('computeBarsModel(rows) says of no fund that its size is not known where another row about it has one', () => {
  const rows = [
    fund('beijing-article', null, { missing: 'not-preserved' }),
    fund('beijing-target', 1e10, { status: 'target', sameAs: ['beijing-article'] }),
  ];
  const result = model(rows);
  expect(order(result)).toEqual([['Only a target', 'beijing-target']]);
  expect(JSON.stringify(describeBars(result))).not.toContain('beijing-article');
  expect(detailsOf(result, 'beijing-target')).toContainEqual({
    label: 'Also on this fund',
    text: 'Sample fund beijing-article: no figure · established',
  });
  expect(barsRecords(result).map(record => record['fund'])).toEqual(['beijing-target', 'beijing-article']);
});

test('computeBarsModel(rows) says of rows about one fund that sources differ only where they contradict each other', () => {
  const rows = [fund('shanghai-now', 9e9), fund('shanghai-aim', 1e9, { status: 'target', sameAs: ['shanghai-now'] })];
  const result = model(rows);
  expect(rowsOf(result).map(({ figure }) => figure)).toEqual(['9', '1']);
  expect(JSON.stringify([barsTable(result), barsNotes(result)])).not.toMatch(/sources differ|do not agree/);
});

test('computeBarsModel(rows) says when a size was stated, in details, table and records', () => {
  const result = model([
    fund('shanghai-a', 2e9, { stated: '2024-07-26' }),
    fund('shanghai-b', 1e9, { stated: null, statedMissing: 'not-stated' }),
  ]);
  const label = 'Date of size';
  const stated = (id: string) => detailsOf(result, id).find(detail => detail.label === label)?.text;
  expect([stated('shanghai-a'), stated('shanghai-b')]).toEqual(['26 July 2024', 'no date']);
  const { columns, rows } = barsTable(result);
  const column = columns.indexOf(label) - 1;
  expect(rows.map(row => row.cells[column]?.text)).toEqual(['26 July 2024', 'no date']);
  expect(barsTable(model([fund('shanghai-a', 2e9)])).columns).not.toContain(label);
  expect(barsRecords(result).map(record => [record['stated'], record['stated_missing']])).toEqual([
    ['2024-07-26', null],
    [null, 'not-stated'],
  ]);
});

test('computeBarsModel(rows) names the manager of a fund in details and records', () => {
  const result = model([fund('shanghai-a', 2e9, { manager: { en: 'A Capital', 'zh-Hans': '甲资本' } })]);
  expect(detailsOf(result, 'shanghai-a')).toContainEqual({ label: 'Manager', text: 'A Capital' });
  expect(barsRecords(result)[0]?.['manager']).toBe('A Capital');
});

test.each([
  ['size', 'b a c'],
  ['size-asc', 'c a b'],
  ['date', 'c b a'],
  ['date-desc', 'b c a'],
  ['name', 'a b c'],
  ['name-desc', 'c b a'],
  ['none', 'c a b'],
] as const)(
  'computeBarsModel(rows, { sort: "%s" }) puts the rows in the order %s; what has no date comes last',
  (sort, right) => {
    const rows = [
      fund('shanghai-c', 1e9, { established: '2019', name: 'Gamma' }),
      fund('shanghai-a', 2e9, { established: null, name: 'alpha' }),
      fund('shanghai-b', 3e9, { established: '2023-08', name: 'Beta' }),
    ];
    expect(
      rowsOf(model(rows, { sort, groupBy: 'none' }))
        .map(({ id }) => id.split('-')[1])
        .join(' '),
    ).toBe(right);
  },
);

test('computeBarsModel(rows, { limit }) draws the first rows, and says so and where the others are', () => {
  const rows = [5, 4, 3, 2, 1].map(size => fund(`shanghai-${size}`, size * 1e9));
  const result = model(rows, { limit: 3 });
  expect(rowsOf(result).map(({ value }) => value / 1e9)).toEqual([5, 4, 3]);
  expect([result.readingGuide, result.more, result.showAll]).toEqual([
    'The 3 largest, published size, CNY bn.',
    '2 more are not shown.',
    'Show all 5',
  ]);
  expect(model(rows, { limit: 3, sort: 'name' }).readingGuide).toMatch(/^The first 3, /);
  expect(barsTable(result).rows).toHaveLength(5);
  expect(barsRecords(result)).toHaveLength(5);
  const whole = model(rows, { limit: 5 });
  expect([whole.readingGuide, whole.more, whole.showAll]).toEqual(['Published size, CNY bn.', '', '']);
});

test('computeBarsModel(rows) puts parts into their whole, never beside it', () => {
  const rows = [
    fund('shanghai-part', 4e9, { parent: 'shanghai-whole', part: 'tranche' }),
    fund('shanghai-whole', 9e9),
    fund('shanghai-part-of-part', 1e9, { parent: 'shanghai-part' }),
  ];
  const result = model(rows);
  const [row, ...others] = rowsOf(result);
  expect(others).toEqual([]);
  expect(row?.parts).toEqual(['shanghai-part', 'shanghai-part-of-part']);
  expect(row?.segments.map(({ id }) => id)).toEqual(['shanghai-part']);
  expect(barsTable(result).rows[2]?.detail).toBe('part of Sample fund shanghai-part');
});

test('computeBarsModel(rows) puts parts of a part behind it', () => {
  const rows = [
    fund('shanghai-whole', 9e9),
    fund('shanghai-a', 1e9, { parent: 'shanghai-whole' }),
    fund('shanghai-b', 4e9, { parent: 'shanghai-whole', form: 'batch' }),
    fund('shanghai-b1', 2e9, { parent: 'shanghai-b' }),
    fund('shanghai-b11', 1e9, { parent: 'shanghai-b1' }),
  ];
  expect(rowsOf(model(rows))[0]?.parts).toEqual(['shanghai-b', 'shanghai-b1', 'shanghai-b11', 'shanghai-a']);
  expect(rowsOf(model(rows, { forms: ['fund'] }))[0]?.parts).toEqual(['shanghai-b1', 'shanghai-b11', 'shanghai-a']);
});

test('computeBarsModel(rows, { forms }) shows a part whose whole is filtered out as a row that names the whole', () => {
  const rows = [fund('shanghai-w', 9e9, { form: 'cluster' }), fund('shanghai-p', 1e9, { parent: 'shanghai-w' })];
  const shown = rowsOf(model(rows, { forms: ['fund'] }));
  expect(shown.map(row => row.id)).toEqual(['shanghai-p']);
  expect(shown[0]?.meta).toContain('part of Sample fund shanghai-w');
});

test('computeBarsModel(rows) draws no segments where the parts exceed the whole, and says so', () => {
  const rows = [fund('shanghai-w', 5e9), fund('shanghai-p', 6e9, { parent: 'shanghai-w' })];
  const result = model(rows);
  expect(rowsOf(result)[0]).toMatchObject({ parts: ['shanghai-p'], segments: [] });
  expect(barsNotes(result).join()).toContain('together they exceed the stated whole');
});

test('computeBarsModel(rows) draws the parts of a whole without a bar as rows of their own', () => {
  const rows = [fund('shanghai-w', null), fund('shanghai-p', 6e9, { parent: 'shanghai-w' })];
  const result = model(rows);
  expect(order(result)).toEqual([
    ['', 'shanghai-p'],
    ['Size not published', 'shanghai-w'],
  ]);
  expect(rowsOf(result)[0]?.meta).toContain('part of Sample fund shanghai-w');
});

test('computeBarsModel(rows) takes one of two contradicting parts as a segment', () => {
  const rows = [
    fund('shanghai-w', 9e9),
    fund('shanghai-p', 6e9, { parent: 'shanghai-w' }),
    fund('shanghai-q', 7e9, { parent: 'shanghai-w', conflictWith: ['shanghai-p'] }),
  ];
  const [row] = rowsOf(model(rows));
  expect(row?.parts).toEqual(['shanghai-q', 'shanghai-p']);
  expect(row?.segments.map(({ id }) => id)).toEqual(['shanghai-q']);
});

test('computeBarsModel(rows) takes funds that are parts of each other for wholes', () => {
  const rows = [fund('shanghai-a', 2e9, { parent: 'shanghai-b' }), fund('shanghai-b', 1e9, { parent: 'shanghai-a' })];
  expect(order(model(rows))).toEqual([['', 'shanghai-a', 'shanghai-b']]);
});

test('computeBarsModel(rows) puts contradicting figures side by side, with a sign, and each points at the other', () => {
  const rows = [
    fund('beijing-a', 9e9),
    fund('beijing-between', 5e9),
    fund('beijing-b', 1e9, { conflictWith: ['beijing-a'] }),
  ];
  const result = model(rows);
  const [first, second] = result.groups[0]!.rows;
  expect(order(result)[0]).toEqual(['', 'beijing-a', 'beijing-b', 'beijing-between']);
  for (const row of [first, second]) expect(row?.figure).toMatch(/ ≠$/);
  expect(detailsOf(result, first!.id)).toContainEqual({
    label: 'Differs from',
    text: 'Sample fund beijing-b: CNY 1bn · established',
  });
  expect(detailsOf(result, second!.id)).toContainEqual({
    label: 'Differs from',
    text: 'Sample fund beijing-a: CNY 9bn · established',
  });
});

test.each([
  ['gt', 'more than 1', true],
  ['ge', 'at least 1', true],
  ['eq', '1', false],
  ['approx', 'about 1', false],
  ['le', 'at most 1', false],
  ['lt', 'under 1', false],
] as const)('computeBarsModel(rows) writes a size with the bound %s as %s', (bound, figure, open) => {
  expect(rowsOf(model([fund('shanghai-a', 1e9, { bound })]))[0]).toMatchObject({ figure, open });
});

test('computeBarsModel(rows) names unit and currency once, above the drawing, in the words of the language', () => {
  const rows: BarsRows = {
    subject: 'government-funds',
    places,
    funds: [fund('shanghai-a', 3e11, { bound: 'gt' })],
  };
  const result = computeBarsModel(rows, defaultsOf(barsOptions), { locale: 'zh-Hans', strings: zhHans });
  expect([result.readingGuide, rowsOf(result)[0]?.figure]).toEqual(['公布规模，亿元。', '超3000']);
  expect(model([fund('shanghai-a', 3e11, { currency: null })]).readingGuide).toBe('Published size, bn.');
  expect(model([fund('shanghai-a', 12, { currency: null })]).readingGuide).toBe('Published size.');
});

test('computeBarsModel(rows) gives a unit of its own to a figure that is far below that of the scale', () => {
  const figures = rowsOf(model([fund('shanghai-a', 3e11), fund('shanghai-b', 5e7), fund('shanghai-c', 5e6)]));
  expect(figures.map(({ figure }) => figure)).toEqual(['300', '0.05', 'CNY 5m']);
});

test('computeBarsModel(rows) says form and date in the second line, the city where the name does not, the status where no heading does', () => {
  const rows = [
    fund('shanghai-a', 1e9, { status: 'target', form: 'fund-of-funds', name: 'Shanghai Fund' }),
    fund('beijing-a', 2e9, { established: null, name: 'Capital Fund' }),
    fund('beijing-b', 3e9, { name: 'Beijing Fund' }),
    fund('beijing-c', 4e9, { name: 'Beijing plan', status: 'announced', stated: '2024-07' }),
  ];
  const metas = (options: Partial<BarsOptions>) =>
    Object.fromEntries(rowsOf(model(rows, options)).map(row => [row.id, row.meta]));
  expect(metas({})).toEqual({
    'shanghai-a': 'fund of funds · set up 2023',
    'beijing-a': 'Beijing',
    'beijing-b': '2023',
    'beijing-c': 'Jul 2024',
  });
  expect(metas({ groupBy: 'none' })).toEqual({
    'shanghai-a': 'fund of funds · target · set up 2023',
    'beijing-a': 'Beijing · established',
    'beijing-b': 'set up 2023',
    'beijing-c': 'announced · Jul 2024',
  });
});

test('computeBarsModel(rows) gives the funds of a district to its city, in colour and filter', () => {
  const district = { id: 'nansha', kind: 'district', parent: 'beijing', name: 'Nansha' } as const;
  const rows = { places: [...places, district], funds: [fund('nansha-a', 1e9), fund('shanghai-a', 2e9)] };
  const [row, ...others] = rowsOf(model(rows, { cities: ['beijing'] }));
  expect(others).toEqual([]);
  expect(row).toMatchObject({ city: 'beijing', series: 0 });
});

test('computeBarsModel(rows, { cities }) keeps the colours of all cities', () => {
  const series = (result: Model) => new Map(rowsOf(result).map(row => [row.city, row.series]));
  const all = series(model(sampleRows));
  expect(series(model(sampleRows, { cities: ['shenzhen'] })).get('shenzhen')).toBe(all.get('shenzhen'));
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
  expect(told.statistics).toEqual(['3 are shown; 1 has no figure.', 'What the figures stand for: 2 established.']);
  expect(told.insights).toEqual([
    'The largest is Sample fund shanghai-b: CNY 3bn (established).',
    'There is no figure for Sample fund beijing-gap.',
  ]);
  expect(JSON.stringify(told)).not.toContain('CNY 5bn');
});

test('barsTable(model) has every fund once, parts below their whole, a gap with its reason', () => {
  const table = barsTable(model(sampleRows));
  expect(table.rows).toHaveLength(sampleRows.funds.length);
  expect(table.rows.every(row => row.cells.length === table.columns.length - 1)).toBe(true);
  const gap = table.rows.find(row => row.head === 'Sample robotics fund');
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
  expect(barsRecords(result)[0]).toMatchObject({ fund: 'shanghai-a', size: 1e9, as_printed: '10亿元', locator: 'P9' });
  expect(barsCredits(result).sources).toEqual(['P, “T”, 2024, para. 9', 'Compiled by us']);
});

test('barsDatum(model, node) says figure, status, date and place', () => {
  const result = model([fund('shanghai-a', 2e9, { status: 'target', stated: '2024-07', bound: 'gt' })]);
  const { nodes } = layoutBars(result, { width: 600, measurer: { width: text => text.length } });
  expect(barsDatum(result, nodes[0]!)).toEqual({
    accessibleName: 'Sample fund shanghai-a, more than CNY 2 billion, fund, municipal, target, 2023',
    title: 'Sample fund shanghai-a',
    value: '> CNY 2bn',
    meta: 'target · July 2024 · Shanghai',
  });
});

test('rows need nothing but a name and a size', () => {
  const { rows, problems } = validateBarsRows({
    funds: [
      { name: 'Rail', size: 9 },
      { name: 'Road', size: -4.5 },
      { name: 'Sea', size: null },
    ],
  });
  expect(problems).toEqual([]);
  const result = model(rows);
  expect([result.title, result.readingGuide]).toEqual(['Figures', '']);
  expect(rowsOf(result).map(({ name, figure, meta }) => [name, figure, meta])).toEqual([
    ['Rail', '9', ''],
    ['Road', '−4.5', ''],
  ]);
  expect(order(result)).toEqual([
    ['', 'row-1', 'row-2'],
    ['No figure', 'row-3'],
  ]);
  expect(barsTable(result)).toMatchObject({
    columns: ['Name', 'Figure'],
    rows: [{ head: 'Rail', cells: [{ text: '9', value: 9 }] }, { head: 'Road' }, { head: 'Sea' }],
  });
  expect(result.marked).toBe(false);
});

test('a size that breaks a rule says why it is not shown, and nothing is the largest beside it', () => {
  const funds = [fund('shanghai-a', 1e9), { ...fund('shanghai-b', 2e9), size: 'about ten' }];
  const { rows, problems } = validateBarsRows({ places, funds });
  expect(problems).toHaveLength(1);
  const result = model(rows);
  expect(order(result)).toEqual([
    ['', 'shanghai-a'],
    ['Not shown', 'shanghai-b'],
  ]);
  expect(barsTable(result).rows[1]!.cells[1]).toEqual({
    text: 'not shown: not a number',
    value: null,
    missing: true,
    reason: '',
  });
  expect(describeBars(result).insights).toEqual([]);
  expect(describeBars(result).statistics[0]).toBe('2 are shown.');
});
