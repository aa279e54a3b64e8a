import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatNumber } from './number.js';

test('formatNumber(value, locale) groups thousands in English only', () => {
  expect([formatNumber(28300, 'en'), formatNumber(28300, 'zh-Hans'), formatNumber(999, 'en')]).toEqual([
    '28,300',
    '28300',
    '999',
  ]);
  expect(formatNumber(1234567.125, 'en')).toBe('1,234,567.125');
  expect(formatNumber(1234567.125, 'zh-Hant')).toBe('1234567.125');
});

test('formatNumber(value, locale) keeps every digit and knows no exponents', () => {
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

test('formatNumber(value, locale) reads back as the same number', () => {
  fc.assert(
    fc.property(
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      fc.constantFrom('en', 'zh-Hans'),
      (value, locale) => {
        const text = formatNumber(value, locale as 'en')
          .replaceAll(',', '')
          .replace('\u2212', '-');
        expect(text).toMatch(/^-?(0|[1-9]\d*)(\.\d+)?$/);
        expect(Number(text)).toBe(value + 0);
      },
    ),
    { seed: 6, numRuns: 500 },
  );
});
