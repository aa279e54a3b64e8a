import { matchLocale, type I18n, type MainTranslation, type MoreTranslation, type Translation } from '@cityfacts/core';
import { mergeStrings } from '@cityfacts/core/locales/merge-strings.js';
import { fallbackLocales } from '@cityfacts/data/localize.js';
import type { Locale } from '@cityfacts/data';

/** The languages that this copy of the library carries. Filled by the defining modules, so that a page ships only what it shows. */
const available = new Map<Locale, I18n>();

/**
 * Makes a language available to the charts of this copy of the library: with the words of all of them, or of those
 * that the page shows, of the first file or of the stage `more`. Words add to those that are there.
 */
export function useLanguage(strings: MainTranslation | MoreTranslation | Translation, locale: Locale): void {
  const known = available.get(locale);
  // The same object: charts that are drawn have no new language.
  if (known) Object.assign(known.strings, mergeStrings(known.strings, strings));
  // A chart asks only for its own words, which come with the module that defines it.
  else available.set(locale, { locale, strings: mergeStrings({}, strings) as Translation });
}

/** The words for a BCP 47 tag: its language, else the nearest one there is; `null` where none was made available. */
export function wordsFor(tag: string): I18n | null {
  for (const locale of fallbackLocales[matchLocale(tag)]) {
    const i18n = available.get(locale);
    if (i18n) return i18n;
  }
  return null;
}
