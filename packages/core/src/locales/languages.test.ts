import { expect, test, vi } from 'vitest';
import type { I18n } from '../chart-definition.js';
import { formatCount, formatTally } from '../format/count.js';
import { formatEdtf } from '../format/edtf.js';
import { formatMoney } from '../format/money.js';
import { formatNumber } from '../format/number.js';
import { de } from './de.js';
import { en } from './en.js';
import { es } from './es.js';
import { fr } from './fr.js';
import { intlNumbers } from './intl.js';
import { i18nOf } from './locale.js';
import { withFallback } from './merge-strings.js';
import { missingStrings } from './missing-strings.js';
import { registered } from './register.js';
import { registerLocale } from './register-locale.js';
import { zhHans } from './zh-hans.js';
import { zhHant } from './zh-hant.js';

const contributed = { de, es, fr };
const all = { ...contributed, en, 'zh-Hans': zhHans, 'zh-Hant': zhHant };

/** A language as a figure has it, with numbers of its region. */
const i18n = (tag: string): I18n =>
  i18nOf(tag, locale => {
    const own = Object.hasOwn(all, locale) ? all[locale as keyof typeof all] : undefined;
    return own && { locale, strings: withFallback(own, en) };
  })!;

test.each(Object.entries(all))('%s lacks no string', (_, strings) => {
  expect(missingStrings(strings)).toEqual([]);
});

test('missingStrings(strings) names what a language lacks, at any depth', () => {
  const { colon: _, ...rest } = de;
  const { more: __, ...figure } = de.figure!;
  expect(missingStrings({ ...rest, figure })).toEqual(['colon', 'figure.more']);
});

test.each(['de', 'fr', 'es', 'de-CH', 'de-AT', 'fr-CA', 'fr-CH', 'es-MX', 'en-IN', 'en-ZA'])(
  'numbers in %s are grouped and separated as Intl has them',
  tag => {
    for (const value of [0, 7, 1234, 12345.5, 1234567.125, 0.001])
      expect(formatNumber(value, i18n(tag))).toBe(
        new Intl.NumberFormat(tag, { maximumFractionDigits: 20 }).format(value),
      );
    expect(formatNumber(-1234567, i18n(tag))).toBe(`\u2212${new Intl.NumberFormat(tag).format(1234567)}`);
  },
);

test.each([
  ['de', '43,8 Mrd. €', '3 Mio. SEK', '1,23 Mio.'],
  ['de-CH', 'EUR 43.8 Mrd.', 'SEK 3 Mio.', '1.23 Mio.'],
  ['fr', '43,8 Md €', '3 M SEK', '1,23 M'],
  ['es', '43.760,7 M €', '3 M SEK', '1,23 M'],
  ['en', '€43.8bn', 'SEK 3m', '1.23 million'],
  ['en-IN', '€4,376 crore', 'SEK 30 lakh', '12.3 lakh'],
  ['zh-Hans', '437.6亿欧元', '300万瑞典克朗', '123.5万'],
  ['zh-Hant', '437.6億歐元', '300萬瑞典克朗', '123.5萬'],
])('money and counts in %s are as its newspapers print them', (tag, euros, crowns, count) => {
  const language = i18n(tag);
  const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');
  expect([
    plain(formatMoney(43.7607e9, 'EUR', language, { precision: 'short' })),
    plain(formatMoney(3e6, 'SEK', language)),
    plain(formatCount(1_234_567, language, { precision: 'short' })),
  ]).toEqual([euros, crowns, count]);
});

test('rupees in en-IN are in lakh and crore, grouped as in India; the words are those of Intl', () => {
  const rupees = (value: number) => formatMoney(value, 'INR', i18n('en-IN'));
  expect([1.2e9, 3e12, 150_000, 99_999].map(rupees)).toEqual(['₹120 crore', '₹3 lakh crore', '₹1.5 lakh', '₹99,999']);
  expect(formatNumber(1_234_567, i18n('en-IN'))).toBe('12,34,567');
  const format = new Intl.NumberFormat('en-IN', { notation: 'compact', compactDisplay: 'long' });
  for (const [exponent, word] of i18n('en-IN').strings.numbers.magnitudes)
    expect(format.format(10 ** exponent).replace(/\s/g, ' ')).toBe(`1${word}`);
});

test('formatMoney writes a minus before a sign and after a code, and a currency that is none as it is', () => {
  expect([formatMoney(-3e9, 'EUR', i18n('en')), formatMoney(-3e9, 'CNY', i18n('en'))]).toEqual([
    '\u2212€3bn',
    'CNY \u22123bn',
  ]);
  expect(formatMoney(5, 'coins', i18n('en'))).toBe('5 coins');
});

test.each(['de', 'fr', 'es'])('dates in %s are those of Intl', tag => {
  const format = (options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(tag, { ...options, timeZone: 'UTC' });
  const [day, month] = [new Date('2025-03-31'), new Date('2025-03-01')];
  const language = i18n(tag);
  for (const style of ['long', 'short'] as const) {
    expect(formatEdtf('2025-03-31', language, style)).toBe(
      format({ day: 'numeric', month: style, year: 'numeric' }).format(day),
    );
    expect(formatEdtf('2025-03', language, style)).toBe(format({ month: style, year: 'numeric' }).format(month));
  }
  expect(formatEdtf('2025-03-31', language, 'inYear')).toBe(format({ day: 'numeric', month: 'short' }).format(day));
  expect(formatEdtf('2025-03-06/2025-03-31', language)).toBe(
    format({ day: 'numeric', month: 'long', year: 'numeric' }).formatRange(new Date('2025-03-06'), day),
  );
  expect(formatEdtf('2025', language)).toBe('2025');
});

test.each([
  ['de', '1. Quartal 2025', '2. Halbjahr 2025', '1520er-Jahre', 'seit 2024', 'etwa März 2024', '44 v. Chr.'],
  ['fr', '1er trimestre 2025', '2e semestre 2025', 'années 1520', 'depuis 2024', 'vers mars 2024', '44 av. J.-C.'],
  [
    'es',
    'primer trimestre de 2025',
    'segundo semestre de 2025',
    'década de 1520',
    'desde 2024',
    'hacia marzo de 2024',
    '44 a. C.',
  ],
])('dates in %s have words for what Intl has none', (tag, ...texts) => {
  const dates = ['2025-33', '2025-41', '152X', '2024/..', '2024-03~', '-0043'];
  expect(dates.map(date => formatEdtf(date, i18n(tag)).replace(/\u00a0/g, ' '))).toEqual(texts);
});

test.each(['de', 'fr', 'es'])('lists in %s are those of Intl', tag => {
  const { list } = i18n(tag).strings;
  for (const items of [[], ['A'], ['A', 'B'], ['A', 'B', 'C']])
    expect(list(items)).toBe(new Intl.ListFormat(tag).format(items));
});

test.each([
  ['de', ['1 Zeile ausgelassen', '2 Zeilen ausgelassen']],
  ['fr', ['1 ligne omise', '2 lignes omises']],
  ['es', ['1 fila omitida', '2 filas omitidas']],
])('plurals in %s follow the rules of the language', (tag, texts) => {
  expect([1, 2].map(i18n(tag).strings.figure.leftOut)).toEqual(texts);
});

test.each([
  ['de', '1 Million', '1,5 Millionen', '3 Milliarden'],
  ['fr', '1 million', '1,5 million', '3 milliards'],
  ['es', '1 millón', '1,5 millones', '3000 millones'],
])('amounts in %s are said with the whole word', (tag, ...texts) => {
  const language = i18n(tag);
  const said = [1e6, 1.5e6, 3e9].map(value => language.strings.aloud(formatMoney(value, null, language)));
  expect(said.map(text => text.replace(/[\u00a0\u202f]/g, ' '))).toEqual(texts);
});

test('intlNumbers(tag) has magnitudes of any language', () => {
  const words = (tag: string) => intlNumbers(tag).magnitudes.map(([exponent, word]) => [exponent, word.trim()]);
  expect(words('ja')).toEqual([
    [12, '兆'],
    [8, '億'],
    [4, '万'],
  ]);
  expect(words('it').map(([exponent]) => exponent)).toEqual([12, 9, 6]);
  expect(formatTally(12_345, { locale: 'ja', strings: { numbers: intlNumbers('ja') } })).toBe('1.2万');
});

test('regions have the numbers of the region in the strings of the language; those that write alike are the language', () => {
  expect([i18n('de-CH').locale, i18n('de-CH').strings.noFigure]).toEqual(['de-CH', de.noFigure]);
  expect([i18n('en-GB'), i18n('EN'), i18n('zh-TW'), i18n('zh-CN')].map(({ locale }) => locale)).toEqual([
    'en',
    'en',
    'zh-Hant',
    'zh-Hans',
  ]);
  expect(i18nOf('it', () => undefined)).toBe(null);
});

test('registerLocale(strings) keeps a language for all copies and says in one line what it lacks', () => {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  const { colon: _, ...strings } = de;
  registerLocale({ ...strings, language: 'x-test' });
  registerLocale({ ...de, language: 'x-whole' });
  expect(registered('x-test')?.noFigure).toBe(de.noFigure);
  expect(withFallback(registered('x-test')!, en).colon).toBe(en.colon);
  expect(warn.mock.calls).toEqual([['cityfacts: the strings of "x-test" lack colon: English stands in']]);
  warn.mockRestore();
});
