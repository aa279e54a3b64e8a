import type { BarsRows, Fund } from '@cityfacts/data';
import { expect, test } from 'vitest';
import { withLabels } from '@cityfacts/core/labels.js';
import { defaultsOf } from '@cityfacts/core/options.js';
import { en } from '@cityfacts/core/locales/en.js';
import { zhHans } from '@cityfacts/core/locales/zh-hans.js';
import type { I18n } from '@cityfacts/core/chart-definition.js';
import { barsCases } from '../../../../stories/cases/fund-bars.js';
import { barsDatum } from './datum.js';
import { describeBars } from './describe.js';
import { barsNotes } from './notes.js';
import { fundDetails, wordsOf } from './evidence.js';
import { accessibleName } from './fund.js';
import { computeBarsModel } from './model.js';
import { barsOptions, type BarsOptions } from './options.js';
import { barsTable } from './table.js';

const english: I18n = { locale: 'en', strings: en };
const chinese: I18n = { locale: 'zh-Hans', strings: zhHans };

type Row = Partial<Fund> & Pick<Fund, 'id' | 'size'>;
const rowsOf = (funds: readonly Row[], more: Partial<BarsRows> = {}): BarsRows => ({
  places: [],
  funds: funds.map(fund => ({ name: fund.id, ...fund })),
  ...more,
});
const model = (rows: BarsRows, options: Partial<BarsOptions> = {}, i18n = english) =>
  computeBarsModel(rows, { ...defaultsOf(barsOptions), ...options }, withLabels(i18n, rows));
const drawn = ({ groups }: ReturnType<typeof model>) =>
  groups.flatMap(({ rows }) => rows).map(({ name, figure }) => `${name}: ${figure}`);

test('a percentage has its sign in the line below the heading and none at its bar', () => {
  const rows = rowsOf([
    { id: 'Rail', size: 4.7, unit: 'percent' },
    { id: 'Road', size: -4.7, unit: 'percent' },
  ]);
  expect(drawn(model(rows))).toEqual(['Rail: 4.7', 'Road: −4.7']);
  expect(model(rows).readingGuide).toBe('In %.');
  expect(model(rows, {}, chinese).readingGuide).toBe('单位：%。');
  const node = { id: 'Rail', label: 'Rail' };
  expect(barsDatum(model(rows), node as never).value).toBe('4.7%');
});

test('a count has the unit of the author, in the words of the language for powers of ten', () => {
  const unit = { unit: 'count', unitName: { en: 'firms', 'zh-Hans': '家' } } as const;
  const rows = rowsOf(
    [
      { id: 'A', size: 28_300, ...unit },
      { id: 'B', size: 12_000, ...unit },
    ],
    { measure: { en: 'New firms', 'zh-Hans': '新设企业' }, title: 'Two towns' },
  );
  expect([model(rows).title, model(rows).readingGuide]).toEqual(['Two towns', 'New firms, firms.']);
  expect(drawn(model(rows))).toEqual(['A: 28,300', 'B: 12,000']);
  expect(model(rows, {}, chinese).readingGuide).toBe('新设企业，万家。');
  expect(drawn(model(rows, {}, chinese))).toEqual(['A: 2.83', 'B: 1.2']);
});

test('small plain numbers beside large ones are written in full: nothing would tell that their unit is another', () => {
  const rows = rowsOf([
    { id: 'A', size: 5e9 },
    { id: 'B', size: 7 },
  ]);
  expect(drawn(model(rows))).toEqual(['A: 5,000,000,000', 'B: 7']);
});

test('what is left by arithmetic is not shown, and `decimals` is the most digits of a figure', () => {
  const sizes = [333333333.3333333, 0.30000000000000004, 5941.380000000001, 3300000000];
  const rows = rowsOf(sizes.map((size, index) => ({ id: 'ABCD'[index]!, size, currency: 'CNY' })));
  expect(drawn(model(rows))).toEqual(['D: 3.3', 'A: 0.333', 'C: CNY 5,941', 'B: CNY 0.3']);
  const few = rowsOf([{ id: 'A', size: 1.2345, unit: 'percent', decimals: 1 }]);
  expect(drawn(model(few))).toEqual(['A: 1.2']);
});

test('figures of different currencies and units never share a scale: the most have bars, the others are in one sentence', () => {
  const rows = rowsOf([
    { id: 'A', size: 9e9, currency: 'CNY' },
    { id: 'B', size: 1e9, currency: 'USD' },
    { id: 'C', size: 2e9, currency: 'USD' },
  ]);
  const result = model(rows);
  expect(drawn(result)).toEqual(['C: 2', 'B: 1']);
  expect(result.lists.map(({ heading, items }) => [heading, ...items.map(({ text }) => text)])).toEqual([
    ['In another currency', 'A: CNY 9bn'],
  ]);
  expect(barsTable(result).rows.map(({ head }) => head)).toEqual(['C', 'B', 'A']);
  const mixed = model({ ...rows, funds: [...rows.funds, { id: 'D', name: 'D', size: 3, unit: 'percent' }] });
  expect(mixed.lists[0]!.heading).toBe('In another unit');
  expect(mixed.lists[0]!.items.map(({ text }) => text)).toEqual(['A: CNY 9bn', 'D: 3%']);
  expect(barsNotes(mixed)).toContain('Figures in another unit have no bar.');
});

test('figures of another unit are named beside a limit too', () => {
  const many = Array.from({ length: 12 }, (_, index) => ({ id: `F${index}`, size: index + 1, currency: 'EUR' }));
  const result = model(rowsOf([...many, { id: 'Other', size: 5, currency: 'INR' }]));
  expect(result.lists.map(({ items }) => items.map(({ text }) => text))).toEqual([['Other: ₹5']]);
  expect(result.more).toBe('2 more are not shown.');
});

test('of as many figures in several currencies, the first by its code is drawn', () => {
  const rows = rowsOf([
    { id: 'P', size: 330e6, currency: 'GBP' },
    { id: 'R', size: 100e9, currency: 'INR' },
    { id: 'E', size: 1e9, currency: 'EUR' },
  ]);
  expect(drawn(model(rows))).toEqual(['E: 1']);
});

test('a status of the author heads a group by its label, between what exists and what is only a target', () => {
  const rows = rowsOf(
    [
      { id: 'A', size: 4, status: 'target' },
      { id: 'B', size: 3, status: 'committed' },
      { id: 'C', size: 2, status: 'paid' },
      { id: 'D', size: 1, status: 'established' },
    ],
    { labels: { status: { committed: { en: 'Committed', 'zh-Hans': '已承诺' } } } },
  );
  const headings = (i18n: I18n) => model(rows, {}, i18n).groups.map(({ heading, caption }) => heading + caption);
  expect(headings(english)).toEqual(['Established', 'Committed', 'Paid', 'Target']);
  expect(headings(chinese)).toEqual(['已设立', '已承诺', 'Paid', '目标']);
});

test('a missing figure without a reason is only "no figure"', () => {
  const result = model(
    rowsOf([
      { id: 'A', size: 4 },
      { id: 'B', size: null },
    ]),
  );
  expect(result.lists.map(({ heading }) => heading)).toEqual(['No figure']);
  expect(barsDatum(result, { id: 'B', label: 'B' } as never).accessibleName).toBe('B, no figure');
});

test('rows can be in the order of the data, by name, and both ways', () => {
  const rows = rowsOf([
    { id: 'f0', name: 'February', size: 2 },
    { id: 'f1', name: 'January', size: 5 },
    { id: 'f2', name: 'March', size: 3 },
  ]);
  const by = (sort: BarsOptions['sort']) => drawn(model(rows, { sort })).map(text => text.split(':')[0]);
  expect(by('none')).toEqual(['February', 'January', 'March']);
  expect(by('size-asc')).toEqual(['February', 'March', 'January']);
  expect(by('name-desc')).toEqual(['March', 'January', 'February']);
});

test('options name levels and forms of the author, and refuse what is in no row', () => {
  const rows = rowsOf([
    { id: 'A', size: 4, level: 'county', form: 'venture' },
    { id: 'B', size: 3, level: 'state' },
  ]);
  const result = model(rows, { levels: ['county'], forms: ['venture'] });
  expect([drawn(result), result.problems]).toEqual([['A: 4'], []]);
  expect(model(rows, { levels: ['nation'] }).problems[0]?.message).toContain('county');
});

test('own rows are drawn without a word of the bundled ones', () => {
  const own = barsCases.filter(
    ({ data }) => (data as BarsRows | undefined)?.funds.length && !(data as BarsRows).subject,
  );
  expect(own.length).toBeGreaterThan(4);
  for (const { name, data, options } of own) {
    if (name === 'broken data') continue;
    const rows = { places: [], ...(data as object) } as unknown as BarsRows;
    for (const i18n of [english, chinese]) {
      const result = model(rows, options, i18n);
      const table = barsTable(result);
      const { title, readingGuide, statistics, insights } = describeBars(result);
      const words = [title, readingGuide, statistics, insights, result.shown, result.more, barsNotes(result)].flat();
      const spoken = rows.funds.flatMap(fund => [
        accessibleName(fund, result.source),
        ...fundDetails(fund, wordsOf(result.source)).flatMap(({ label, text }) => [label, text]),
      ]);
      const heads = [...table.columns, ...result.groups.map(({ heading, caption }) => heading + caption)];
      const sorts = Object.values(i18n.strings.bars.sort.by);
      expect([...words, ...heads, ...spoken, ...sorts].join(' '), name).not.toMatch(
        /fund(?! \d)|size|government|基金(?!\d)|规模|政府|CNY|(?<!欧)元/i,
      );
    }
  }
});

test('names written from the right are isolated, so that no figure moves to their other side', () => {
  const rows = rowsOf([
    { id: 'a', name: 'صندوق 2030', size: 5, currency: 'SAR' },
    { id: 'b', name: 'صندوق 12', size: null },
  ]);
  const result = model(rows);
  expect(result.lists[0]!.items[0]!.text).toBe('\u2068صندوق 12\u2069');
  expect(describeBars(result).insights[0]).toBe('The largest is \u2068صندوق 2030\u2069: SAR 5.');
});

test('a part has the name that it has besides that of its whole, and a name leaves out the status that heads its group', () => {
  const parent = { parent: 'w' };
  const rows = rowsOf([
    { id: 'w', name: 'Rail fund', size: 9, status: 'established' },
    { id: 'p', name: 'Rail fund, first tranche', size: 3, ...parent },
    { id: 'q', name: 'Rail fund (second)', size: 2, ...parent },
    { id: 'r', name: 'Rail funding', size: 1, ...parent },
    { id: 't', name: 'Road fund, target', size: 4, status: 'target' },
  ]);
  const [whole, target] = model(rows).groups.flatMap(group => group.rows);
  expect(whole!.caption.map(([name]) => name)).toEqual(['first tranche', 'second', 'Rail funding']);
  expect(target!.name).toBe('Road fund');
  expect(model(rows, { groupBy: 'none' }).groups[0]!.rows[1]!.name).toBe('Road fund, target');
});

test('a date that all rows have is in the line below the heading, and not in each row', () => {
  const one = { established: '2024-08', currency: 'EUR' };
  const rows = rowsOf([
    { id: 'A', size: 4e6, ...one },
    { id: 'B', size: 3e6, ...one },
  ]);
  const metas = (result: ReturnType<typeof model>) =>
    result.groups.flatMap(group => group.rows.map(({ meta }) => meta));
  expect([model(rows).readingGuide, ...metas(model(rows))]).toEqual(['In €m, August 2024.', '', '']);
  expect(model(rows, {}, chinese).readingGuide).toBe('单位：万欧元，2024年8月。');
  const measured = { ...rows, title: 'Two towns', measure: 'GDP' };
  expect(model(measured).readingGuide).toBe('GDP, €m, August 2024.');
  const plain = rowsOf([
    { id: 'A', size: 4, established: '2024' },
    { id: 'B', size: 3, established: '2024' },
  ]);
  expect(model(plain).readingGuide).toBe('2024.');
  const two = {
    ...rows,
    funds: [...rows.funds, { id: 'C', name: 'C', size: 2e6, currency: 'EUR', established: '2023' }],
  };
  expect(metas(model(two))).toEqual(['Aug 2024', 'Aug 2024', '2023']);
});
