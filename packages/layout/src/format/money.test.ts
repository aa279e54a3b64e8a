import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatMoney, formatTick, moneyUnit } from './money.js';
import { formatCount } from './count.js';
import { parsePrinted } from './printed.js';

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
    'CNY 4,376.07 bn',
    'CNY 300 bn',
    'CNY 50 m',
    'CNY 198,400',
    'CNY 223.661 bn',
    'CNY \u22123 bn',
  ]);
  expect(formatMoney(7.47e12, 'USD', 'en')).toBe('USD 7.47 tn');
});

test('formatMoney(value, currency, locale) is exact where a division would not be', () => {
  expect(formatMoney(8536.9e8, 'CNY', 'zh-Hans')).toBe('8536.9亿元');
  expect(formatMoney(0.1 + 0.2, 'CNY', 'zh-Hans')).toBe('0.30000000000000004元');
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
  expect(money('zh-Hans')).toEqual(['1亿元', '5000万元', '500万元', '0亿元']);
  expect(money('en')).toEqual(['CNY 100 m', 'CNY 50 m', 'CNY 5 m', 'CNY 0 m']);
});

test('formatMoney(value, currency, locale) keeps a large amount with many digits in a large unit', () => {
  const amounts = [1234567890000, 12345.678e8, 1.23456e8];
  expect(amounts.map(value => formatMoney(value, 'CNY', 'zh-Hans'))).toEqual([
    '12345.6789亿元',
    '12345.678亿元',
    '12345.6万元',
  ]);
  expect(amounts.map(value => formatMoney(value, 'CNY', 'en'))).toEqual([
    'CNY 1,234.56789 bn',
    'CNY 1,234.5678 bn',
    'CNY 123.456 m',
  ]);
});

test('moneyUnit(values, currency, locale) is one unit for all, and plain for none', () => {
  expect(moneyUnit([43760.7e8, 5e12, 0, NaN], 'CNY', 'en')).toEqual({ exponent: 9, before: 'CNY ', after: ' bn' });
  expect(moneyUnit([5e12, 1.2e12], 'USD', 'zh-Hant')).toEqual({ exponent: 12, before: '', after: '萬億美元' });
  expect(moneyUnit([], 'CNY', 'zh-Hans')).toEqual({ exponent: 0, before: '', after: '元' });
});

test('formatTick(value, { unit: "count" }, locale) steps on 10⁴ in Chinese and 10³ in English', () => {
  const values = [0, 500, 5000, 30000, 1.5e8, 2e12];
  expect(values.map(value => formatTick(value, { unit: 'count' }, 'zh-Hans'))).toEqual([
    '0',
    '500',
    '5000',
    '3万',
    '1.5亿',
    '2万亿',
  ]);
  expect(values.map(value => formatTick(value, { unit: 'count' }, 'zh-Hant'))).toEqual([
    '0',
    '500',
    '5000',
    '3萬',
    '1.5億',
    '2萬億',
  ]);
  expect(values.map(value => formatTick(value, { unit: 'count' }, 'en'))).toEqual([
    '0',
    '500',
    '5k',
    '30k',
    '150m',
    '2tn',
  ]);
});

test('formatCount(value, locale) writes round counts from a million on in words', () => {
  const values = [0, 30000, 1e6, 1.5e7, 2e9, 3e12];
  const words = ['0', '30,000', '1 million', '15 million', '2 billion', '3 trillion'];
  expect(values.map(value => formatCount(value, 'en'))).toEqual(words);
  expect(values.map(value => formatCount(value, 'zh-Hans'))).toEqual([
    '0',
    '30000',
    '100万',
    '1500万',
    '20亿',
    '3万亿',
  ]);
  expect(formatCount(2e7, 'zh-Hant')).toBe('2000萬');
});

test('formatTick(value, { unit: "money" }, locale) writes the currency where asked, and the common unit', () => {
  expect(formatTick(5e10, { unit: 'money' }, 'en')).toBe('50 bn');
  expect(formatTick(5e10, { unit: 'money', currency: 'CNY' }, 'en')).toBe('CNY 50 bn');
  expect(formatTick(5e10, { unit: 'money', currency: 'USD' }, 'zh-Hans')).toBe('500亿美元');
  const scale = moneyUnit([43760.7e8, 5e12], 'CNY', 'zh-Hans');
  expect(formatTick(1e12, { unit: 'money', currency: 'CNY', scale }, 'zh-Hans')).toBe('10000亿元');
});

test('formatTick(value, { unit: "percent" }, locale) writes percent and drops the noise of sums', () => {
  expect([0, 40, 0.1 + 0.2].map(value => formatTick(value, { unit: 'percent' }, 'en'))).toEqual(['0%', '40%', '0.3%']);
  expect(formatTick(Infinity, { unit: 'percent' }, 'en')).toBe('–');
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
