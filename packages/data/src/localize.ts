import type { LocalText, Locale } from './types.js';

/** The languages for a reader, best first. */
export const fallbackLocales: { readonly [L in Locale]: readonly Locale[] } = {
  en: ['en', 'zh-Hans', 'zh-Hant'],
  'zh-Hans': ['zh-Hans', 'zh-Hant', 'en'],
  'zh-Hant': ['zh-Hant', 'zh-Hans', 'en'],
};

/** The text in the reader's language, else in the nearest one there is, else an empty string. */
export function localize(text: LocalText | null | undefined, locale: Locale): string {
  if (text === null || text === undefined) return '';
  if (typeof text === 'string') return text;
  for (const language of fallbackLocales[locale]) if (text[language] !== undefined) return text[language];
  return '';
}
