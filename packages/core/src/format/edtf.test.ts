import fc from 'fast-check';
import { expect, test } from 'vitest';
import { i18nFor } from '../../test/languages.js';
import * as edtf from './edtf.js';
import { parseEdtf } from './edtf.js';

const formatEdtf = (text: string, locale: string, style?: edtf.EdtfStyle): string =>
  edtf.formatEdtf(text, i18nFor(locale), style);

/** Precision and place as ISO days. */
function place(text: string): readonly unknown[] | null {
  const parsed = parseEdtf(text);
  const day = (ms: number | null): string | null =>
    ms === null ? null : new Date(ms).toISOString().replace(/T.*/, '');
  return parsed && [parsed.precision, day(parsed.start), day(parsed.end)];
}

test.each([
  ['2024', ['year', '2024-01-01', '2025-01-01']],
  ['2024-12', ['month', '2024-12-01', '2025-01-01']],
  ['2024-02-29', ['day', '2024-02-29', '2024-03-01']],
  ['2024-12-31', ['day', '2024-12-31', '2025-01-01']],
  ['2025-33', ['quarter', '2025-01-01', '2025-04-01']],
  ['2025-36', ['quarter', '2025-10-01', '2026-01-01']],
  ['2025-40', ['half', '2025-01-01', '2025-07-01']],
  ['2025-41', ['half', '2025-07-01', '2026-01-01']],
  ['2025-24', ['season', '2025-12-01', '2026-03-01']],
  ['0050', ['year', '0050-01-01', '0051-01-01']],
  ['-0043', ['year', '-000043-01-01', '-000042-01-01']],
  ['-0043-03-15', ['day', '-000043-03-15', '-000043-03-16']],
  ['-0004-02-29', ['day', '-000004-02-29', '-000004-03-01']],
  ['-043X', ['year', '-000439-01-01', '-000429-01-01']],
  ['Y-10000', ['year', '-010000-01-01', '-009999-01-01']],
  ['-0043/0014', ['interval', '-000043-01-01', '0015-01-01']],
  ['2017/2024-06', ['interval', '2017-01-01', '2024-07-01']],
  ['2024-03/..', ['interval', '2024-03-01', null]],
  ['../2024', ['interval', null, '2025-01-01']],
  ['2024/', ['interval', '2024-01-01', null]],
])('parseEdtf(%j) gives its precision and its place, the end exclusive, UTC', (text, expected) => {
  expect(place(text)).toEqual(expected);
});

test('parseEdtf(text) invents no precision for unstated parts', () => {
  expect(place('2025-XX-29')).toEqual(['year', '2025-01-29', '2025-12-30']);
  expect(place('2025-XX-31')).toEqual(['year', '2025-01-31', '2026-01-01']);
  expect(place('2025-XX-XX')).toEqual(['year', '2025-01-01', '2026-01-01']);
  expect(place('2025-XX')).toEqual(['year', '2025-01-01', '2026-01-01']);
  expect(place('2025-03-XX')).toEqual(['month', '2025-03-01', '2025-04-01']);
  expect([parseEdtf('2025-XX-29')?.unspecified, parseEdtf('2025-03')?.unspecified]).toEqual([true, false]);
});

test('parseEdtf(text) reads the qualifiers of a date', () => {
  expect(parseEdtf('2024~')).toEqual({
    precision: 'year',
    start: Date.UTC(2024, 0),
    end: Date.UTC(2025, 0),
    qualified: true,
    unspecified: false,
    dates: [
      {
        precision: 'year',
        year: 2024,
        years: 1,
        uncertain: false,
        approximate: true,
        start: Date.UTC(2024, 0),
        end: Date.UTC(2025, 0),
      },
    ],
  });
  const flags = (text: string) =>
    parseEdtf(text)?.dates.map(date => typeof date === 'object' && [date.uncertain, date.approximate]);
  expect(flags('2024?')).toEqual([[true, false]]);
  expect(flags('2024-03%/2025')).toEqual([
    [true, true],
    [false, false],
  ]);
});

test.each([
  '',
  'soon',
  '24',
  '2023-02-30',
  '2023-02-29',
  '2024-13',
  '2024-00',
  '2024-01-00',
  '2024-01-32',
  '2025-37',
  '2025-XX-32',
  '2025-XX-00',
  '2025-33-01',
  '2025-3',
  '2024/2023',
  '../..',
  '/',
  '2024/2025/2026',
  '..',
  ' 2024',
  '2024-03-31T00:00Z',
  '-0000',
  '-43',
  'Y2024',
  'Y-0100000',
  '-0043-02-30',
  '-0042/-0043',
])('parseEdtf(%j) is null', text => {
  expect(parseEdtf(text)).toBe(null);
});

test.each([
  ['2024', '2024', '2024', '2024年', '2024'],
  ['2024-03', 'March 2024', 'Mar 2024', '2024年3月', '2024/3'],
  ['2025-03-31', '31 March 2025', '31 Mar 2025', '2025年3月31日', '2025/3/31'],
  ['2017/2024-06', '2017–June 2024', '2017–Jun 2024', '2017年—2024年6月', '2017–2024/6'],
  ['2025-33', 'Q1 2025', 'Q1 2025', '2025年第一季度', '2025Q1'],
  ['2025-40', 'first half of 2025', 'H1 2025', '2025年上半年', '2025上半年'],
  ['2025-41', 'second half of 2025', 'H2 2025', '2025年下半年', '2025下半年'],
  ['2025-22', 'summer 2025', 'summer 2025', '2025年夏季', '2025夏'],
  ['2025-XX-29', '29th of an unstated month of 2025', '29 (month?) 2025', '2025年某月29日', '2025年某月29日'],
  ['2025-XX', 'unstated month of 2025', '(month?) 2025', '2025年某月', '2025年某月'],
  ['2025-03-XX', 'unstated day of March 2025', 'Mar 2025', '2025年3月某日', '2025/3'],
  ['2023-07-06/2023-07-08', '6–8 July 2023', '6–8 Jul 2023', '2023年7月6日—2023年7月8日', '2023/7/6–8'],
  ['2023-05/2023-06', 'May–June 2023', 'May–Jun 2023', '2023年5月—2023年6月', '2023/5–6'],
  ['2022-03/2024-06', 'March 2022–June 2024', 'Mar 2022–Jun 2024', '2022年3月—2024年6月', '2022/3–2024/6'],
  ['2024/..', 'since 2024', 'since 2024', '2024年起', '2024起'],
  ['../2024-03', 'until March 2024', 'until Mar 2024', '至2024年3月', '至2024/3'],
  ['2024/', '2024–?', '2024–?', '2024年—？', '2024–？'],
  ['2024~', 'about 2024', 'about 2024', '约2024年', '约2024'],
  ['2024-03?', 'possibly March 2024', 'possibly Mar 2024', '可能2024年3月', '可能2024/3'],
])('formatEdtf(%j, locale, style) says what is known', (text, long, short, zhLong, zhShort) => {
  expect([formatEdtf(text, 'en'), formatEdtf(text, 'en', 'short')]).toEqual([long, short]);
  expect([formatEdtf(text, 'zh-Hans'), formatEdtf(text, 'zh-Hans', 'short')]).toEqual([zhLong, zhShort]);
  expect(formatEdtf(text, 'zh-Hant')).toBe(zhLong.replace('约', '約'));
});

test('parseEdtf(text) takes years of up to 12 digits, which have no Date', () => {
  const year = 365.2425 * 86_400_000;
  const [early, late] = [parseEdtf('Y-13800000000')!, parseEdtf('Y170000002')!];
  expect(late.end! - late.start!).toBeCloseTo(year, -9);
  expect(late.start! / year).toBeCloseTo(170_000_002 - 1970, 0);
  expect(early.start! / year).toBeCloseTo(-13_800_001_970, 0);
});

test.each([
  ['-0043', '44 BCE', '44 BCE', '公元前44年', '公元前44'],
  ['0000', '1 BCE', '1 BCE', '公元前1年', '公元前1'],
  ['0014', '14', '14', '14年', '14'],
  ['-0043-03-15', '15 March 44 BCE', '15 Mar 44 BCE', '公元前44年3月15日', '公元前44/3/15'],
  ['-0043/-0030', '44–31 BCE', '44–31 BCE', '公元前44年—公元前31年', '公元前44–公元前31'],
  ['-0026/0014', '27 BCE–14 CE', '27 BCE–14 CE', '公元前27年—公元14年', '公元前27–公元14'],
  ['-043X', '440–431 BCE', '440–431 BCE', '公元前440—431年', '公元前440—431年'],
  ['Y-10000', '10,001 BCE', '10,001 BCE', '公元前10001年', '公元前10001'],
  ['Y-64999999', '65 million BCE', '65 million BCE', '公元前6500万年', '公元前6500万'],
  ['Y170000002', '170,000,002', '170,000,002', '170000002年', '170000002'],
  ['-0043~', 'about 44 BCE', 'about 44 BCE', '约公元前44年', '约公元前44'],
])('formatEdtf(%j, locale, style) words years before our era and long ones', (text, long, short, zhLong, zhShort) => {
  expect([formatEdtf(text, 'en'), formatEdtf(text, 'en', 'short')]).toEqual([long, short]);
  expect([formatEdtf(text, 'zh-Hans'), formatEdtf(text, 'zh-Hans', 'short')]).toEqual([zhLong, zhShort]);
  expect(formatEdtf(text, 'zh-Hant')).toBe(zhLong.replace('约', '約').replace('万', '萬'));
});

test('formatEdtf(text, "en") writes ordinals', () => {
  const days = ['01', '02', '03', '04', '11', '12', '13', '21', '22', '23', '30', '31'];
  expect(days.map(day => formatEdtf(`2025-XX-${day}`, 'en').split(' ')[0])).toEqual(
    '1st 2nd 3rd 4th 11th 12th 13th 21st 22nd 23rd 30th 31st'.split(' '),
  );
});

test('formatEdtf(text, locale) returns what is no date as it is', () => {
  expect([formatEdtf('2023-02-30', 'en'), formatEdtf('soon', 'zh-Hans')]).toEqual(['2023-02-30', 'soon']);
});

test('parseEdtf(text) takes exactly the days of the calendar, each a day long', () => {
  const number = (max: number) => fc.integer({ min: 1, max });
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 9999 }), number(13), number(32), (year, month, day) => {
      const text = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
      const date = new Date(`${text}T00:00:00Z`);
      const exists = !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
      const parsed = parseEdtf(text);
      expect(parsed !== null).toBe(exists);
      if (parsed) expect([parsed.start, parsed.end]).toEqual([date.getTime(), date.getTime() + 86_400_000]);
    }),
    { seed: 9, numRuns: 500 },
  );
});

test('parseEdtf(text) takes a decade and a century, and formatEdtf says them', () => {
  expect(parseEdtf('152X')).toMatchObject({
    precision: 'year',
    start: Date.UTC(1520, 0),
    end: Date.UTC(1530, 0),
    unspecified: true,
  });
  expect(parseEdtf('15XX~')).toMatchObject({ start: Date.UTC(1500, 0), end: Date.UTC(1600, 0), qualified: true });
  expect([parseEdtf('1X2X'), parseEdtf('152X-05'), parseEdtf('XXXX')]).toEqual([null, null, null]);
  expect(['152X', '15XX', '152X/154X'].map(text => formatEdtf(text, 'en'))).toEqual([
    '1520s',
    '1500–1599',
    '1520s–1540s',
  ]);
  expect(['152X', '15XX~'].map(text => formatEdtf(text, 'zh-Hans'))).toEqual(['1520年代', '约1500—1599年']);
});

test('formatEdtf(text, locale, "inYear") leaves out the year that is said above', () => {
  const dates = ['2017-10-26', '2017-10', '2017-33', '2017-41', '2017', '2017~', '2017-10-26~'];
  expect(dates.map(text => formatEdtf(text, 'en', 'inYear'))).toEqual([
    '26 Oct',
    'Oct',
    'Q1',
    'H2',
    '',
    'about 2017',
    'about 26 Oct',
  ]);
  expect(dates.map(text => formatEdtf(text, 'zh-Hans', 'inYear'))).toEqual([
    '10月26日',
    '10月',
    '第一季度',
    '下半年',
    '',
    '约2017年',
    '约10月26日',
  ]);
});
