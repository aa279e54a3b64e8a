import type { LocalText } from './types.js';

/** Three lists of the same texts as one list of texts in three languages. */
export function inAllLanguages(
  en: readonly string[],
  hans: readonly string[],
  hant: readonly string[],
): readonly LocalText[] {
  return en.map((text, n) => ({ en: text, 'zh-Hans': hans[n] ?? '', 'zh-Hant': hant[n] ?? '' }));
}
