import {
  matchLocale,
  type ChartTranslations,
  type CommonTranslation,
  type Translation,
  type I18n,
} from '@cityfacts/core';
import { fallbackLocales } from '@cityfacts/data/localize.js';
import type { Locale } from '@cityfacts/data';

/** The languages that this copy of the library carries. Filled by the defining modules, so that a page ships only what it shows. */
const available = new Map<Locale, I18n>();

/**
 * Makes a language available to the charts of this copy of the library: with the words of all of them, or of those
 * that the page shows. Words of further charts add to those that are there.
 */
export function useLanguage(strings: CommonTranslation & Partial<ChartTranslations>, locale: Locale): void {
  // A chart asks only for its own words, which come with the module that defines it.
  const all = { ...available.get(locale)?.strings, ...strings } as Translation;
  available.set(locale, { locale, strings: all });
}

/** The words for a BCP 47 tag: its language, else the nearest one there is; `null` where none was made available. */
export function wordsFor(tag: string): I18n | null {
  for (const locale of fallbackLocales[matchLocale(tag)]) {
    const i18n = available.get(locale);
    if (i18n) return i18n;
  }
  return null;
}
