import { expect, test } from 'vitest';
import { parsePrinted } from './printed.js';

const CNY = (value: number) => ({ value, currency: 'CNY' });

test.each([
  ['突破3000亿元', CNY(3e11)],
  ['规模超3000亿元', CNY(3e11)],
  ['1.2万亿元', CNY(1.2e12)],
  ['1.2萬億元', CNY(1.2e12)],
  ['5000万美元', { value: 5e7, currency: 'USD' }],
  ['3百万元', CNY(3e6)],
  ['2.5千亿元人民币', CNY(2.5e11)],
  ['CNY 4,376.07 bn', CNY(4376070000000)],
  ['US$7.47 trillion', { value: 7.47e12, currency: 'USD' }],
  ['USD 50 m', { value: 5e7, currency: 'USD' }],
  ['$5k', { value: 5000, currency: 'USD' }],
  ['￥3,000', CNY(3000)],
  ['100 billion yuan', CNY(1e11)],
  ['40%', { value: 40, percent: true }],
  ['（4.34％）', { value: 4.34, percent: true }],
  ['−5.2%', { value: -5.2, percent: true }],
  ['28300家', { value: 28300 }],
  ['2.83万家', { value: 28300 }],
  ['３０００亿', { value: 3e11 }],
  ['１２，３４５．６', { value: 12345.6 }],
  ['0.1万亿元', CNY(1e11)],
  ['45EFLOPS', { value: 45 }],
  ['over 100 EFLOPS', { value: 100 }],
])('parsePrinted(%j) reads number, unit and currency', (text, expected) => {
  expect(parsePrinted(text)).toEqual(expected);
});

test.each([
  ['2023年GDP达43760.7亿元', CNY(4376070000000)],
  ['2023-2025年新增30亿元', CNY(3e9)],
  ['2025-03-31 共1027家', { value: 1027 }],
  ['3月31日 858家', { value: 858 }],
  ['G60科创走廊9个', { value: 9 }],
  ['5G基站3万个', { value: 30000 }],
  ['20+8产业基金465亿', { value: 465e8 }],
  ['第3批10亿', { value: 1e9 }],
  ['3+N集群3000亿元', CNY(3e11)],
])('parsePrinted(%j) passes over dates, ordinals and names', (text, expected) => {
  expect(parsePrinted(text)).toEqual(expected);
});

test.each([
  ['8000-10000亿元', CNY(8e11)],
  ['10至15亿元', CNY(1e9)],
  ['5.2~6.1%', { value: 5.2, percent: true }],
])('parsePrinted(%j) reads the lower end of a range in its unit', (text, expected) => {
  expect(parsePrinted(text)).toEqual(expected);
});

test('parsePrinted(text) adds the parts of a number printed in two units', () => {
  expect(parsePrinted('1亿2000万元')).toEqual(CNY(1.2e8));
});

test('parsePrinted(text) takes the first figure', () => {
  expect(parsePrinted('其中100亿元，另30亿元')).toEqual(CNY(1e10));
});

test('parsePrinted(text) takes other currencies for neither CNY nor USD', () => {
  expect(parsePrinted('300亿日元')).toEqual({ value: 3e10 });
  expect(parsePrinted('HK$300 bn')).toEqual({ value: 3e11 });
});

test.each(['', '无', '2024年3月', 'G60', '百万', 'Q1', '12.5.3'])(
  'parsePrinted(%j) is null: there is no figure',
  text => {
    expect(parsePrinted(text)).toBe(null);
  },
);

test('parsePrinted(text) takes no thousand from metres and watts', () => {
  expect(parsePrinted('3千米')).toEqual({ value: 3 });
  expect(parsePrinted('120万千瓦')).toEqual({ value: 1200000 });
});
