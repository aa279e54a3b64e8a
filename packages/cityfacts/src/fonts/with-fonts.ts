import { datasetLocale } from '@cityfacts/core';
import type { Locale } from '@cityfacts/data';

/**
 * Families with Chinese in them, by the form of the characters: those of macOS, Windows, Linux. Without quotes: the
 * renderer reads a list of quoted names as one name.
 */
const lists: Readonly<Record<'sc' | 'tc', string>> = {
  sc: 'PingFang SC, Hiragino Sans GB, Microsoft YaHei, Noto Sans CJK SC, Noto Sans SC, Source Han Sans SC, WenQuanYi Micro Hei',
  tc: 'PingFang TC, Microsoft JhengHei, Noto Sans CJK TC, Noto Sans TC, Source Han Sans TC, WenQuanYi Micro Hei',
};

/** The same as names, in order of preference. */
export const chineseFamilies = (locale: Locale): readonly string[] =>
  lists[locale === 'zh-Hant' ? 'tc' : 'sc'].split(', ');

/** Widths as those of Arial, by which the labels were placed. */
const latin = 'Arial, Liberation Sans, Arimo, Helvetica, sans-serif';

/** Han characters and the punctuation that goes with them. */
const han = /[\p{Script=Han}\u3000-\u303f\uff00-\uffef]+/gu;

/** Signs that Chinese fonts draw as wide as a character, while the labels were placed with the narrow ones. */
const narrow = /[“”‘’·…—–]+/gu;

/**
 * The characters of a figure, where some are Chinese. All of them, because a renderer that finds one missing takes another font for
 * the whole line.
 */
export function charactersOf(svg: string): ReadonlySet<string> {
  const text = textOf(svg);
  return new Set([...(text.match(han) ? text : '')].filter(char => !/\p{Cc}/u.test(char)));
}

const signs: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' };
const textOf = (svg: string): string =>
  svg
    .replace(/<(title|desc)[^>]*>[^<]*<\/\1>/g, '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/&(\w+);/g, (_, name: string) => signs[name] ?? '');

/**
 * Names fonts for a renderer that takes the first family of a list that is installed and looks for a sign that it
 * lacks anywhere, serifs included (a browser goes through the list sign by sign): in a Chinese figure a family with
 * Chinese for all but a few signs, in an English one for each run of Chinese.
 *
 * @param svg markup of `renderSvg`
 * @param whole a family that has Chinese and narrow signs; default: those of the system
 */
export function withFonts(svg: string, locale: Locale, whole?: string): string {
  const family = whole ?? chineseFamilies(locale).join(', ');
  const [root, runs, other] =
    datasetLocale(locale) === 'en' ? [latin, han, family] : [`${family}, ${latin}`, narrow, latin];
  return svg
    .replace(/font-family="[^"]*"/, `font-family="${root}"`)
    .replace(/<(title|desc)[^>]*>[^<]*<\/\1>/g, '')
    .replace(/>[^<]+</g, text =>
      whole && locale !== 'en' ? text : text.replace(runs, run => `<tspan font-family="${other}">${run}</tspan>`),
    );
}
