import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fontMeasurer, tableMeasurer } from './measure.js';

const em = (text: string, weight?: number): number => tableMeasurer.width(text, 1, weight);

test('tableMeasurer.width(text, size) takes Chinese, kana, hangul and full-width forms as 1 em each', () => {
  expect(tableMeasurer.width('北京市，（１Ａ）かカ한𠮷', 12)).toBe(12 * 12);
});

test('tableMeasurer.width(text) takes half-width forms as half an em', () => {
  expect(em('ｱｲｳｴ')).toBe(2);
});

test('tableMeasurer.width(text) is an upper bound close to Arial', () => {
  // Arial: digits 0.556 em, W 0.944, i 0.222, é as e 0.556.
  for (const [text, arial] of [
    ['0123456789', 5.56],
    ['W', 0.944],
    ['é', 0.556],
    ['—', 1],
  ] as const) {
    expect(em(text)).toBeGreaterThanOrEqual(arial);
    expect(em(text)).toBeLessThan(arial * 1.1);
  }
});

test('tableMeasurer.width(text, size, weight) is wider from weight 600 on', () => {
  expect(em('Fund', 600)).toBeGreaterThan(em('Fund', 599));
  expect(em('Fund', 500)).toBe(em('Fund'));
  expect(em('Fund', 700)).toBe(em('Fund', 600));
});

test('tableMeasurer.width(text) gives letters with marks the width of the letter where fonts do', () => {
  expect(em('ǎǐé')).toBe(em('aǐe'));
  expect(em('e\u0301')).toBe(em('e'));
  expect(em('ḧ')).toBe(em('h'));
});

test('tableMeasurer.width(text) gives marks, joiners and direction signs no width', () => {
  expect(em('\u0301\u200b\u200d\u2060\ufeff\ufe0f\u00ad\u202a\u{e0061}')).toBe(0);
});

test('tableMeasurer.width(text) takes a joined emoji, a flag or a skin tone as one sign', () => {
  expect([em('👍'), em('👍🏽'), em('👩‍🔬'), em('🇨🇳'), em('🇨🇳🇨🇳')]).toEqual([1.25, 1.25, 1.25, 1.25, 2.5]);
});

test('tableMeasurer.width(text) takes what it does not know and lone surrogates as 1 em', () => {
  expect([em('ж'), em('ሀ'), em('\ud800'), em('\udc00x') - em('x')]).toEqual([1, 1, 1, 1]);
});

test('tableMeasurer.width(text, size) grows with the size and with every character, and is finite', () => {
  const text = fc.string({ unit: 'binary' });
  fc.assert(
    fc.property(text, text, fc.integer({ min: 1, max: 99 }), (a, b, size) => {
      expect(tableMeasurer.width(a, size)).toBeCloseTo(em(a) * size, 6);
      // A flag or a joined emoji may form across the seam, so together they may be narrower, never wider.
      expect(em(a + b)).toBeLessThanOrEqual(em(a) + em(b) + 1e-9);
      expect(em(a)).toBeGreaterThanOrEqual(0);
    }),
    { seed: 2 },
  );
});

test('fontMeasurer(measured).width(text) has the width of the font where that is wider than the table, else the table’s', () => {
  const wide = fontMeasurer(grapheme => (grapheme === 'm' ? 1.5 : 0.1));
  expect(wide.width('mmi', 10)).toBeCloseTo(30 + tableMeasurer.width('i', 10), 6);
  expect(fontMeasurer((_, bold) => (bold ? 1.5 : 0.1)).width('ab', 10, 600)).toBe(30);
});

test('fontMeasurer(measured) asks once for a character and weight, and once for all Chinese ones', () => {
  const asked: string[] = [];
  const measurer = fontMeasurer((grapheme, bold) => (asked.push(grapheme + String(bold)), 1.1));
  for (const weight of [400, 500, 600, 700]) measurer.width('a0a1北京', 12, weight);
  expect([...new Set(asked)].sort()).toEqual(['0', '1', 'a', '国'].flatMap(one => [`${one}false`, `${one}true`]));
  expect(measurer.width('北京1', 10)).toBeCloseTo(33, 6);
});

test('fontMeasurer(measured) keeps to the table where the answer cannot be', () => {
  for (const wrong of [NaN, 0, -1, 1e9, Infinity])
    expect(fontMeasurer(() => wrong).width('Fund 北京', 12)).toBe(tableMeasurer.width('Fund 北京', 12));
});
