import { localeOf, type Strings, type Words } from '@cityfacts/layout';
import type { Locale } from '@cityfacts/data';

/** The languages that this copy of the library carries. Filled by the defining modules, so that a page ships only what it shows. */
const available = new Map<Locale, Strings>();

/** Makes a language available to every chart of this copy of the library. */
export function useLanguage(strings: Strings, locale: Locale): void {
  available.set(locale, strings);
}

const nearest: { readonly [L in Locale]: readonly Locale[] } = {
  en: ['en', 'zh-Hans', 'zh-Hant'],
  'zh-Hans': ['zh-Hans', 'zh-Hant', 'en'],
  'zh-Hant': ['zh-Hant', 'zh-Hans', 'en'],
};

/** The words for a BCP 47 tag: its language, else the nearest one there is; `null` where none was made available. */
export function wordsFor(tag: string): Words | null {
  for (const locale of nearest[localeOf(tag)]) {
    const strings = available.get(locale);
    if (strings) return { locale, strings };
  }
  return null;
}
