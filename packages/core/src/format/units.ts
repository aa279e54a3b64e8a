import type { Locale } from '@cityfacts/data';

/** A power of ten, its short word and its long word. */
export type Magnitude = readonly [exponent: number, short: string, long: string];

/** The powers of ten that figures are written in, largest first. */
export const magnitudes: { readonly [L in Locale]: readonly Magnitude[] } = {
  en: [
    [12, 'tn', ' trillion'],
    [9, 'bn', ' billion'],
    [6, 'm', ' million'],
  ],
  'zh-Hans': [
    [12, '万亿', '万亿'],
    [8, '亿', '亿'],
    [4, '万', '万'],
  ],
  'zh-Hant': [
    [12, '萬億', '萬億'],
    [8, '億', '億'],
    [4, '萬', '萬'],
  ],
};
