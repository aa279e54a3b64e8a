import type { DatasetLocale, LocalText, LocalTexts, Locale } from './types.js';

/** The languages of the bundled data for a reader of one of them, best first. */
export const fallbackLocales: { readonly [L in DatasetLocale]: readonly DatasetLocale[] } = {
  en: ['en', 'zh-Hans', 'zh-Hant'],
  'zh-Hans': ['zh-Hans', 'zh-Hant', 'en'],
  'zh-Hant': ['zh-Hant', 'zh-Hans', 'en'],
};

/**
 * The text in the reader's language. If there is none: in another region or script of that language, in English, or in the first
 * language that there is. An empty string if there is no text.
 */
export function localize(text: LocalText | null | undefined, locale: Locale): string {
  if (typeof text === 'string') return text;
  return text?.[locale] ?? (text ? nearest(text, locale.replace(/-.*/, '')) : '');
}

function nearest(text: LocalTexts, language: string): string {
  const tags = Object.keys(text);
  const tag = tags.find(tag => tag.startsWith(`${language}-`)) ?? (tags.includes('en') ? 'en' : tags[0]!);
  return text[language] ?? text[tag] ?? '';
}
