import fc from 'fast-check';
import { expect, test } from 'vitest';
import { i18nFor } from '../../test/languages.js';
import * as count from './count.js';
import * as money from './money.js';
import type { NumberFormat } from './number.js';
import { parsePrinted } from './printed.js';

type MoneyFormat = NumberFormat & { readonly unit?: money.MoneyUnit };
const formatMoney = (value: number, currency: string | null, locale: string, format?: MoneyFormat): string =>
  money.formatMoney(value, currency, i18nFor(locale), format);
const moneyUnit = (values: readonly number[], currency: string, locale: string): money.MoneyUnit =>
  money.moneyUnit(values, currency, i18nFor(locale));
const formatCount = (value: number, locale: string, format?: NumberFormat): string =>
  count.formatCount(value, i18nFor(locale), format);
const formatTally = (value: number, locale: string): string => count.formatTally(value, i18nFor(locale));

test('formatMoney(value, "CNY", "zh-Hans") keeps every digit in the unit a Chinese reader expects', () => {
  const money = (value: number): string => formatMoney(value, 'CNY', 'zh-Hans');
  expect([4376070000000, 1.2e12, 300e9, 5e7, 2e6, 198400, 88, 0].map(money)).toEqual([
    '43760.7亿元',
    '1.2万亿元',
    '3000亿元',
    '5000万元',
    '200万元',
    '19.84万元',
    '88元',
    '0元',
  ]);
});

test('formatMoney(value, "CNY", "zh-Hant") differs by characters only', () => {
  expect([1.2e12, 3e8, 5e7].map(value => formatMoney(value, 'CNY', 'zh-Hant'))).toEqual([
    '1.2萬億元',
    '3億元',
    '5000萬元',
  ]);
  expect(formatMoney(5e7, 'USD', 'zh-Hans')).toBe('5000万美元');
});

test('formatMoney(value, currency, "en") says the currency, then m, bn or tn', () => {
  const money = (value: number): string => formatMoney(value, 'CNY', 'en');
  expect([4376070000000, 300e9, 5e7, 198400, 2236.61e8, -3e9].map(money)).toEqual([
    'CNY 4,376.07bn',
    'CNY 300bn',
    'CNY 50m',
    'CNY 198,400',
    'CNY 223.661bn',
    'CNY \u22123bn',
  ]);
  expect(formatMoney(7.47e12, 'USD', 'en')).toBe('USD 7.47tn');
});

test('formatMoney(value, currency, locale) is exact where a division would not be', () => {
  expect(formatMoney(8536.9e8, 'CNY', 'zh-Hans')).toBe('8536.9亿元');
  expect(formatMoney(0.1 + 0.2, 'CNY', 'zh-Hans')).toBe('0.3元');
  expect(formatMoney(333333333.3333333, 'CNY', 'en')).toBe('CNY 333.333m');
  expect(formatMoney(NaN, 'CNY', 'en')).toBe('–');
});

test('formatMoney(value, currency, locale, { unit }) writes in the unit of its axis', () => {
  const unit = moneyUnit([3000e8, 1.2e12, 5e7], 'CNY', 'zh-Hans');
  expect(unit).toEqual({ exponent: 8, before: '', after: '亿元' });
  expect([3000e8, 1.2e12, 5e7].map(value => formatMoney(value, 'CNY', 'zh-Hans', { unit }))).toEqual([
    '3000亿元',
    '12000亿元',
    '5000万元',
  ]);
});

test('formatMoney(value, currency, locale, { unit }) writes what is under one of the unit in a unit of its own', () => {
  const money = (locale: 'en' | 'zh-Hans') => {
    const unit = moneyUnit([1e8, 5e6], 'CNY', locale);
    return [1e8, 5e7, 5e6, 0].map(value => formatMoney(value, 'CNY', locale, { unit }));
  };
  expect(money('zh-Hans')).toEqual(['1亿元', '5000万元', '500万元', '0元']);
  expect(money('en')).toEqual(['CNY 100m', 'CNY 50m', 'CNY 5m', 'CNY 0']);
});

test('formatMoney(value, currency, locale) keeps a large amount with many digits in a large unit', () => {
  const amounts = [1234567890000, 12345.678e8, 1.23456e8];
  expect(amounts.map(value => formatMoney(value, 'CNY', 'zh-Hans'))).toEqual([
    '12345.6789亿元',
    '12345.678亿元',
    '1.23456亿元',
  ]);
  expect(amounts.map(value => formatMoney(value, 'CNY', 'en'))).toEqual([
    'CNY 1,234.56789bn',
    'CNY 1,234.5678bn',
    'CNY 123.456m',
  ]);
});

test('moneyUnit(values, currency, locale) is one unit for all, and plain for none', () => {
  expect(moneyUnit([43760.7e8, 5e12, 0, NaN], 'CNY', 'en')).toEqual({ exponent: 9, before: 'CNY ', after: 'bn' });
  expect(moneyUnit([5e12, 1.2e12], 'USD', 'zh-Hant')).toEqual({ exponent: 12, before: '', after: '萬億美元' });
  expect(moneyUnit([], 'CNY', 'zh-Hans')).toEqual({ exponent: 0, before: '', after: '元' });
});

test('formatCount(value, "zh-Hans") writes in 万 what newspapers write in 万', () => {
  const exact = (value: number): string => formatCount(value, 'zh-Hans');
  expect([0, 9999, 30000, 28300, 24000, 12345, 21858000, 21893095, 1.5e8, 1411780000, 2e12].map(exact)).toEqual([
    '0',
    '9999',
    '3万',
    '2.83万',
    '2.4万',
    '12345',
    '2185.8万',
    '21893095',
    '1.5亿',
    '141178万',
    '2万亿',
  ]);
  expect(formatCount(28300, 'zh-Hant')).toBe('2.83萬');
});

test('formatCount(value, locale, { precision: "short" }) is in words from a million on', () => {
  const short = (locale: 'en' | 'zh-Hans') =>
    [12345, 999_999, 1e6, 1_234_567, 21893095, 1411780000].map(value =>
      formatCount(value, locale, { precision: 'short' }),
    );
  expect(short('en')).toEqual(['12,345', '999,999', '1 million', '1.23 million', '21.9 million', '1.41 billion']);
  expect(short('zh-Hans')).toEqual(['12345', '999999', '100万', '123.5万', '2189万', '14.12亿']);
  expect(formatCount(21893095, 'en')).toBe('21,893,095');
});

test('formatTally(value, locale) fits a few characters', () => {
  expect([7, 1204, 12345].map(value => formatTally(value, 'en'))).toEqual(['7', '1.2k', '12k']);
  expect([7, 1204, 12345].map(value => formatTally(value, 'zh-Hans'))).toEqual(['7', '1200', '1.2万']);
});

test('formatMoney(value, null, locale) has neither sign nor word for a currency', () => {
  const money = (locale: 'en' | 'zh-Hans' | 'zh-Hant') =>
    [43.76e9, 5e7, 88, 0].map(value => formatMoney(value, null, locale));
  expect(money('en')).toEqual(['43.76bn', '50m', '88', '0']);
  expect(money('zh-Hans')).toEqual(['437.6亿', '5000万', '88', '0']);
  expect(money('zh-Hant')).toEqual(['437.6億', '5000萬', '88', '0']);
});

test('formatMoney(value, currency, locale, { precision: "short" }) rises to bn and 亿 and drops what nobody reads', () => {
  const short = (locale: 'en' | 'zh-Hans') =>
    [43760.7e6, 123456.789012e6, 4376070000000, 333333333.3333333, 1.2e12].map(value =>
      formatMoney(value, 'CNY', locale, { precision: 'short' }),
    );
  expect(short('en')).toEqual(['CNY 43.8bn', 'CNY 123bn', 'CNY 4.38tn', 'CNY 333m', 'CNY 1.2tn']);
  expect(short('zh-Hans')).toEqual(['437.6亿元', '1235亿元', '43760.7亿元', '3.333亿元', '1.2万亿元']);
});

test('formatMoney(value, currency, locale) is read back by parsePrinted as the same amount', () => {
  const amount = fc
    .tuple(fc.integer({ min: 1, max: 9_999_999 }), fc.integer({ min: -2, max: 9 }))
    .map(([digits, exponent]) => Number(`${digits}e${exponent}`));
  fc.assert(
    fc.property(
      amount,
      fc.constantFrom('CNY', 'USD'),
      fc.constantFrom('zh-Hans', 'zh-Hant', 'en'),
      (value, currency, locale) => {
        expect(parsePrinted(formatMoney(value, currency, locale))).toEqual({ value, currency });
      },
    ),
    { seed: 8, numRuns: 500 },
  );
});
