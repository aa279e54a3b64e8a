/** 中文句子的组成部分。 */
import { currencyName } from '../format/currency.js';
import { fractionDigits } from '../format/decimal.js';
import { crossesEra, type EdtfDate } from '../format/parse-edtf.js';
import type { CommonTranslation, DateWords, NumberWords } from './translation.js';

export const list = (items: readonly string[]): string =>
  items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join('、')}和${items.at(-1)}`;

/** 名称与数值相连；西文与数字之间空一格。 */
export const beside = (first: string, second: string): string =>
  first + (/[!-\u1fff]$/.test(first) && /^(?!\p{Script=Han})[\p{L}\d−]/u.test(second) ? ' ' : '') + second;

/** 引号，其中的引号改为单引号。 */
export const quoted = (text: string): string => `“${text.replace(/“/g, '‘').replace(/”/g, '’')}”`;

/** 十以下的数目用汉字。 */
export const numeral = (count: number): string => '零一两三四五六七八九'[count] ?? String(count);

/** 量词前的二作两。 */
export const counted = (count: number): string => (count === 2 ? '两' : numeral(count));

/** 标题中列不下的名称：太多或太长。 */
export const isLong = (names: readonly string[]): boolean => names.length > 4 || names.join('').length > 30;

export const numbers: NumberWords = {
  magnitudes: [
    [12, '万亿', '万亿'],
    // 来源如此印刷：43760.7亿元。
    [8, '亿', '亿', 5],
    [4, '万', '万', 4],
  ],
  shortDigits: 4,
  write: (integer, fraction) => integer + (fraction && `.${fraction}`),
  percent: number => `${number}%`,
  // 以万计而小数至多两位者用万（2.83万），否则用数字（12345）；上亿必用文字。
  countUnit: (units, digitsIn) =>
    units.find(([exponent]) => {
      const digits = digitsIn(exponent);
      return fractionDigits(digits) <= 2 && digits.point <= 6;
    }) ?? units.find(([exponent]) => exponent >= 8),
  currency: (code, tag) => ['', code === 'CNY' ? '元' : currencyName(code, tag)],
};

/** `公元前44`，不带年；整万年作`6500万`。 */
function yearText(year: number): string {
  const count = year < 1 ? 1 - year : year;
  return (year < 1 ? '公元前' : '') + (count >= 1e5 && count % 1e4 === 0 ? `${count / 1e4}万` : count);
}

function date({ precision, year, years, part, day }: EdtfDate, short: boolean, named = true): string {
  const last = year + years - 1;
  const own = yearText(year);
  if (years > 1 && year < 1) return `${own}—${last < 1 ? 1 - last : `公元${last}`}年`;
  if (years > 1) return years === 10 ? `${year}年代` : `${year}—${last}年`;
  if (part === undefined) return named ? (short ? own : `${own}年`) : '';
  const of = named ? `${own}年` : '';
  const brief = named ? own : '';
  if (part === null) return `${of}${day === null ? '某日' : day ? `某月${day}日` : '某月'}`;
  if (precision === 'quarter') return short ? `${brief}Q${part}` : `${of}第${'一二三四'[part - 1]}季度`;
  if (precision === 'half') return `${short ? brief : of}${part === 1 ? '上' : '下'}半年`;
  if (precision === 'season') return `${short ? brief : of}${'春夏秋冬'[part - 1]}${short ? '' : '季'}`;
  if (short) return `${own}/${part}${day ? `/${day}` : ''}`;
  return `${of}${part}月${day === null ? '某日' : day ? `${day}日` : ''}`;
}

export const dates: DateWords = {
  date,
  inYear(edtf) {
    const whole = edtf.years > 1 || edtf.part === null;
    return date(edtf, whole, whole);
  },
  about: date => `约${date}`,
  possibly: date => `可能${date}`,
  since: date => `${date}起`,
  until: date => `至${date}`,
  unknown: '？',
  span(from, to, short, parsed) {
    if (!short) return `${from}—${crossesEra(parsed) ? '公元' : ''}${to}`;
    // 2023/7/6–8
    const [shared = ''] = /^(\d+\/(?:\d+\/)?)(?=.* \1)/.exec(`${from} ${to}`) ?? [];
    return `${from}–${crossesEra(parsed) ? '公元' : ''}${to.slice(shared.length)}`;
  },
  inLine: 'long',
};

/** 连续三个以上的西文词：再少的是名称或缩写，中文语音可读。 */
export const english: CommonTranslation['foreign'] = {
  pattern: /\p{Script=Latin}[\p{Script=Latin}\d’'.&:,-]*(?:[ \u2013\u2014-]+[\p{Script=Latin}\d’'.&:,()-]+){2,}/gu,
  lang: 'en',
};
