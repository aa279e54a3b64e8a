import type { Locale } from '@cityfacts/data';

/**
 * Families with Chinese in them, by the form of the characters: those of macOS, Windows, Linux. Without quotes: the
 * renderer reads a list of quoted names as one name.
 */
const chinese: Readonly<Record<'sc' | 'tc', string>> = {
  sc: 'PingFang SC, Hiragino Sans GB, Microsoft YaHei, Noto Sans CJK SC, Noto Sans SC, Source Han Sans SC, WenQuanYi Micro Hei',
  tc: 'PingFang TC, Microsoft JhengHei, Noto Sans CJK TC, Noto Sans TC, Source Han Sans TC, WenQuanYi Micro Hei',
};

/** Widths as those of Arial, by which the labels were placed. */
const latin = 'Arial, Liberation Sans, Arimo, Helvetica, sans-serif';

/** Han characters and the punctuation that goes with them. */
const han = /[\p{Script=Han}\u3000-\u303f\uff00-\uffef]+/gu;

/** Signs that Chinese fonts draw as wide as a character, while the labels were placed with the narrow ones. */
const narrow = /[“”‘’·…—–]+/gu;

/**
 * Names fonts for a renderer that takes the first family of a list that is installed and looks for a sign that it
 * lacks anywhere, serifs included (a browser goes through the list sign by sign): in a Chinese figure a family with
 * Chinese for all but a few signs, in an English one for each run of Chinese.
 *
 * @param svg markup of `renderSvg`
 */
export function withFonts(svg: string, locale: Locale): string {
  const family = chinese[locale === 'zh-Hant' ? 'tc' : 'sc'];
  const [root, runs, other] = locale === 'en' ? [latin, han, family] : [`${family}, ${latin}`, narrow, latin];
  return svg
    .replace(/font-family="[^"]*"/, `font-family="${root}"`)
    .replace(/<(title|desc)[^>]*>[^<]*<\/\1>/g, '')
    .replace(/>[^<]+</g, text => text.replace(runs, run => `<tspan font-family="${other}">${run}</tspan>`));
}
