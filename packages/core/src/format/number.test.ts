import fc from 'fast-check';
import { expect, test } from 'vitest';
import { i18nFor } from '../../test/languages.js';
import * as number from './number.js';

const formatNumber = (value: number, locale: string, format?: number.NumberFormat): string =>
  number.formatNumber(value, i18nFor(locale), format);

test('formatNumber(value, locale) groups thousands in English only', () => {
  expect([formatNumber(28300, 'en'), formatNumber(28300, 'zh-Hans'), formatNumber(999, 'en')]).toEqual([
    '28,300',
    '28300',
    '999',
  ]);
  expect(formatNumber(1234567.125, 'en')).toBe('1,234,567.125');
  expect(formatNumber(1234567.125, 'zh-Hant')).toBe('1234567.125');
});

test('formatNumber(value, locale) writes every digit that is printed, in no exponents', () => {
  expect([43760.7, 6.73, 1e21, 1e-7, -0].map(value => formatNumber(value, 'zh-Hans'))).toEqual([
    '43760.7',
    '6.73',
    '1000000000000000000000',
    '0.0000001',
    '0',
  ]);
});

test('formatNumber(value, locale) writes minus as U+2212 and what is not finite as an en dash', () => {
  expect([-1234.5, NaN, Infinity].map(value => formatNumber(value, 'en'))).toEqual(['\u22121,234.5', '–', '–']);
});

const readBack = (text: string): number => Number(text.replaceAll(',', '').replace('\u2212', '-'));
const significant = (text: string): number =>
  text
    .replace(/[^\d]/g, '')
    .replace(/^0+/, '')
    .replace(text.includes('.') ? '' : /0+$/, '').length;

test('formatNumber(value, locale) has at most 15 significant digits, no exponent, and reads back as the value', () => {
  fc.assert(
    fc.property(
      fc.double({ min: -1e308, max: 1e308, noNaN: true }),
      fc.constantFrom('en', 'zh-Hans'),
      (value, locale) => {
        const text = formatNumber(value, locale as 'en');
        expect(text).toMatch(/^\u2212?(0|[1-9][\d,]*)(\.\d+)?$/);
        expect(significant(text)).toBeLessThanOrEqual(15);
        expect(Math.abs(readBack(text) - value)).toBeLessThanOrEqual(Math.abs(value) * 5e-6);
        expect(readBack(text) === 0).toBe(value === 0);
      },
    ),
    { seed: 6, numRuns: 1000 },
  );
});

test('formatNumber(value, locale) prints a decimal of up to 12 digits as it is, whatever arithmetic adds to it', () => {
  const printed = fc
    .tuple(fc.integer({ min: 1, max: 999_999_999 }), fc.integer({ min: -9, max: 6 }))
    .map(([digits, exponent]) => Number(`${digits}e${exponent}`));
  fc.assert(
    fc.property(printed, fc.integer({ min: -8, max: 8 }), (value, noise) => {
      const noisy = value * (1 + noise * Number.EPSILON);
      expect(readBack(formatNumber(value, 'en'))).toBe(value);
      expect(formatNumber(noisy, 'en')).toBe(formatNumber(value, 'en'));
    }),
    { seed: 7, numRuns: 1000 },
  );
});

test('formatNumber(value, locale) prints no noise of floating-point numbers', () => {
  expect(
    [2.0999999999999996, 0.1 + 0.2, 5941.380000000001, 0.7999999999999999].map(v => formatNumber(v, 'en')),
  ).toEqual(['2.1', '0.3', '5,941.38', '0.8']);
  expect([100 / 3, 2 / 3, 1e6 / 7, 1e9 / 7].map(value => formatNumber(value, 'en'))).toEqual([
    '33.3333',
    '0.666667',
    '142,857',
    '142,857,143',
  ]);
});

test('formatNumber(value, locale) keeps an amount to the cent', () => {
  expect(formatNumber(1234567890123.45, 'en')).toBe('1,234,567,890,123.45');
});

test('formatNumber(value, locale, { decimals }) shows at most so many, pads nothing, and makes nothing 0', () => {
  const text = (value: number, decimals: number) => formatNumber(value, 'en', { decimals });
  expect([text(4.4, 2), text(4.345, 2), text(2.4499999999999997, 1), text(12.5, 0), text(1e6 / 7, 1)]).toEqual([
    '4.4',
    '4.35',
    '2.5',
    '13',
    '142,857.1',
  ]);
  expect([text(0.003, 2), text(0, 2), text(-0, 2), text(-0.003, 1)]).toEqual(['0.003', '0', '0', '\u22120.003']);
});

test('formatNumber(value, locale, { precision: "short" }) rounds what has more than 4 digits, never the integer part', () => {
  const short = (locale: 'en' | 'zh-Hans') =>
    [43.7607, 4.345, 12345, 98.7654, 123456.789].map(value => formatNumber(value, locale, { precision: 'short' }));
  expect(short('en')).toEqual(['43.8', '4.345', '12,345', '98.8', '123,457']);
  expect(short('zh-Hans')).toEqual(['43.76', '4.345', '12345', '98.77', '123457']);
});

test('formatNumber(value, locale, { bound }) never rounds a lower bound up nor an upper bound down', () => {
  const short = (bound: 'gt' | 'ge' | 'lt' | 'le' | 'approx' | 'eq') =>
    formatNumber(123.456789, 'en', { precision: 'short', bound });
  expect([short('gt'), short('ge'), short('lt'), short('le'), short('approx'), short('eq')]).toEqual(
    '123 123 124 124 123 123'.split(' '),
  );
});

test('formatNumber(value, locale, { among }) gives unlike figures unlike labels, and none that of the end of the scale', () => {
  expect(formatNumber(999.96, 'en', { precision: 'short' })).toBe('999.96');
  const among = [999.96, 1000, 43.7607, 43.7612, 43.7607, 45.9612, 46.0212];
  const short = (value: number) => formatNumber(value, 'en', { precision: 'short', among });
  expect(among.map(short)).toEqual(['999.96', '1,000', '43.7607', '43.7612', '43.7607', '45.96', '46.02']);
  fc.assert(
    fc.property(fc.array(fc.double({ min: 1, max: 20, noNaN: true }), { minLength: 2, maxLength: 30 }), values => {
      const sorted = values.map(value => Number(value.toPrecision(8))).sort((a, b) => a - b);
      const texts = sorted.map(value => readBack(formatNumber(value, 'en', { precision: 'short', among: sorted })));
      texts.forEach((text, index) => {
        if (!index) return;
        if (sorted[index] === sorted[index - 1]) expect(text).toBe(texts[index - 1]);
        else expect(text).toBeGreaterThan(texts[index - 1]!);
      });
    }),
    { seed: 8, numRuns: 500 },
  );
});
