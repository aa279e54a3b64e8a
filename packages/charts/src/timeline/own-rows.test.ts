import { expect, test } from 'vitest';
import type { I18n } from '@cityfacts/core/chart-definition.js';
import { defaultsOf } from '@cityfacts/core/options.js';
import { en } from '@cityfacts/core/locales/en.js';
import { zhHans } from '@cityfacts/core/locales/zh-hans.js';
import { tableMeasurer } from '@cityfacts/core/text/measure.js';
import { timelineDatum } from './datum.js';
import { timelineDefinition } from './definition.js';
import type { TimelineOptions } from './options.js';
import { validateTimelineRows } from './validate.js';

const english: I18n = { locale: 'en', strings: en };
const chinese: I18n = { locale: 'zh-Hans', strings: zhHans };

/** Rows as an author has them ─▶ what is drawn of them. */
function draw(input: unknown, options: Partial<TimelineOptions> = {}, i18n = english) {
  const { rows, problems } = validateTimelineRows(input);
  const all = { ...defaultsOf(timelineDefinition.options), view: 'timeline' as const, ...options };
  const model = timelineDefinition.computeModel(rows, all, i18n);
  const layout = timelineDefinition.computeLayout(model, { width: 720, measurer: tableMeasurer });
  const spoken = layout.nodes.map(node => timelineDatum(model, node, i18n).accessibleName);
  return { model, layout, problems, spoken };
}

test('entries of one day are read in the order of the rows', () => {
  const titles = ['Doors open', 'Speech', 'Signing', 'Dinner'];
  const { spoken } = draw(titles.map(title => ({ title, date: '2024-06-15' })));
  expect(spoken).toEqual(titles.map(title => `15 June 2024; ${title}`));
});

test('date-times, dates and years are shown to the day or year that they say', () => {
  const { spoken, problems } = draw([
    { title: 'a', date: '2024-06-15T23:30:00+08:00' },
    { title: 'b', date: new Date(Date.UTC(2024, 5, 16)) },
    { title: 'c', date: 2025 },
  ]);
  expect([spoken, problems]).toEqual([['15 June 2024; a', '16 June 2024; b', '2025; c'], []]);
});

test('dates that say how sure they are keep it in words and in the drawing', () => {
  const dates = ['1510~/1530', '15XX', '152X', '1520~', '1530?', '1533%'];
  const input = dates.map(date => ({ title: 'x', date }));
  expect(draw(input).spoken).toEqual([
    '1500–1599; x',
    'about 1510–1530; x',
    '1520s; x',
    'about 1520; x',
    'possibly 1530; x',
    'possibly about 1533; x',
  ]);
  expect(draw(input, {}, chinese).spoken.map(text => text.split('；')[0])).toEqual([
    '1500—1599年',
    '约1510年—1530年',
    '1520年代',
    '约1520年',
    '可能1530年',
    '可能约1533年',
  ]);
  const { marks, bands } = draw(input).layout;
  expect(marks.every(({ hollow }) => hollow)).toBe(true);
  expect(bands.filter(({ as }) => as === 'approximate').length).toBe(3);
});

test('years before our era are read, worded and in order', () => {
  const { spoken } = draw([
    { title: 'later', date: '0014' },
    { title: 'Caesar', date: '-0043-03-15' },
    { title: 'first', date: 'Y-10000' },
  ]);
  expect(spoken).toEqual(['10,001 BCE; first', '15 March 44 BCE; Caesar', '14; later']);
});

test('a place that the author asks for has a lane without an entry', () => {
  const input = {
    places: ['suzhou', 'wuxi', 'nantong'].map(id => ({ id, name: id })),
    events: [{ id: 'p1', places: ['suzhou'], date: '2023-05', title: 'Plan' }],
  };
  const { model, layout } = draw(input, { cities: ['suzhou', 'nantong'] });
  expect(model.lanes.map(({ id, count }) => [id, count])).toEqual([
    ['suzhou', 1],
    ['nantong', 0],
  ]);
  expect(layout.texts.map(({ text }) => text)).toContain('no entries');
});

test('rows that cannot be read leave the others as they are', () => {
  const { spoken, problems } = draw([
    { title: 'Sound', date: '2024-01-10' },
    { title: 'No such day', date: '2024-02-30' },
    { title: 'Sound too', date: '2024年6月15日' },
  ]);
  expect([spoken, problems.length]).toEqual([['10 January 2024; Sound', '15 June 2024; Sound too'], 1]);
});

test('the only column whose head is not known is the title; with two of them nobody can know', () => {
  const { spoken, problems } = draw('When,What happened\n2021-03-01,Bridge opened\n');
  expect([spoken, problems]).toEqual([['1 March 2021; Bridge opened'], []]);
  const { rows, problems: two } = validateTimelineRows('时间,内容,负责人\n2021年3月1日,大桥通车,甲\n', {
    language: 'zh-Hans',
  });
  expect(rows.events).toEqual([]);
  expect(two.map(({ message }) => message)).toEqual([
    expect.stringContaining('列名为 "时间"、"内容"、"负责人" 的表格'),
  ]);
});
