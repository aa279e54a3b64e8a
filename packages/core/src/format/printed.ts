import type { Currency } from '@cityfacts/data';

/** A figure read from print, in plain units: `3000亿元` is 300000000000 CNY, `40%` is 40 percent. */
export interface Printed {
  readonly value: number;
  readonly currency?: Currency;
  readonly percent?: boolean;
}

const HAN: Readonly<Record<string, number>> = { 十: 1, 百: 2, 千: 3, 万: 4, 萬: 4, 亿: 8, 億: 8 };
const LATIN: Readonly<Record<string, number>> = { t: 3, k: 3, m: 6, b: 9, tr: 12, tn: 12 };

const NUMBER = '\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?';
const RANGE = `\\s*[-–—~至到]\\s*(?:${NUMBER})`;
/** `3千米` and `5百瓦` are no thousand and no hundred. */
const MYRIADS = '[十百千万萬亿億](?![米瓦克])';
const FIGURE = new RegExp(
  // Not inside a name or an ordinal (`G60`, `20+8`, `第3`); its currency.
  '(?:^|[^A-Za-z\\d.,$¥+第])(USD|CNY|RMB|[A-Z]{0,3}[$¥])?\\s*' +
    // The number; of a range (`8000-10000亿元`) the first, with the unit of the second. No year, month or day.
    `([-+\\u2212]?(?:${NUMBER}))(?:${RANGE}|(?!${RANGE}))(?!\\s*[年月日号號])` +
    // Its unit, in Chinese perhaps with a smaller part (`1亿2000万`), and its currency.
    `\\s*((?:${MYRIADS})*|(?:thousand|million|mn|m|billion|bn|trillion|tn|k)(?![a-z]))` +
    `(?:(\\d+(?:\\.\\d+)?)((?:${MYRIADS})+))?` +
    '\\s*(%|percent|per cent|人民币|人民幣|元|CNY|RMB|yuan|美元|美金|USD|US\\$|dollars)?' +
    // All of it: no digit, letter or unit follows, but for that of computing power, which sources print close up.
    `(?!(?!EFLOPS)[A-Za-z\\d]|\\.\\d|\\+[\\dN]|${MYRIADS})`,
  'gi',
);

/** ISO dates, which are no figures. */
const ISO_DATE = /\d{4}-\d\d(?:-\d\d)?(?!\d)/g;

/**
 * The first figure of a text as sources print it: `突破3000亿元`, `1.2万亿元`, `5000万美元`, `CNY 4,376.07 bn`, `2.83万家`,
 * `40%`; full-width digits, thousands separators and 千 百万 thousand m bn tn are understood. Dates, ordinals and
 * names with a digit (`2023年`, `G60`, `20+8`) are ignored. Words around it (`超`, `近`) say its bound and are not
 * read here. `null`: there is no figure.
 */
export function parsePrinted(text: string): Printed | null {
  const plain = text.normalize('NFKC').replace(ISO_DATE, ' ');
  for (const [, before, number = '', unit = '', rest, restUnit = '', after = ''] of plain.matchAll(FIGURE)) {
    const value = scaled(number, unit) + (rest ? scaled(rest, restUnit) : 0);
    const percent = /^(%|per)/i.test(after);
    const currency = currencyOf(before ?? after);
    return { value, ...(currency && { currency }), ...(percent && { percent }) };
  }
  return null;
}

/** Number and unit, the point moved as text. */
function scaled(number: string, unit: string): number {
  const word = unit.toLowerCase();
  const latin = LATIN[word.slice(0, 2)] ?? LATIN[word.charAt(0)];
  const exponent = latin ?? [...word].reduce((sum, char) => sum + (HAN[char] ?? 0), 0);
  return Number(`${number.replaceAll(',', '').replace('\u2212', '-')}e${exponent}`);
}

function currencyOf(word: string): Currency | undefined {
  if (/^(US|\$|美|dollar)/i.test(word)) return 'USD';
  return /^(CNY|RMB|yuan|[¥元人])/i.test(word) ? 'CNY' : undefined;
}
