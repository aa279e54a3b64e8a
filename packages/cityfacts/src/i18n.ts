import { i18nOf, registered, type ContributedTranslation, type I18n } from '@cityfacts/core';
import { de } from '@cityfacts/core/locales/de.js';
import { en } from '@cityfacts/core/locales/en.js';
import { es } from '@cityfacts/core/locales/es.js';
import { fr } from '@cityfacts/core/locales/fr.js';
import { withFallback } from '@cityfacts/core/locales/merge-strings.js';
import { zhHans } from '@cityfacts/core/locales/zh-hans.js';
import { zhHant } from '@cityfacts/core/locales/zh-hant.js';
import type { DatasetLocale } from '@cityfacts/data';
import { notAllowed, UsageError } from './messages.js';

/** Contributed languages: the bundled data is in English there, and the files of a page are those of English and of theirs. */
const contributed: Readonly<Record<string, ContributedTranslation>> = { de, es, fr };

const strings: Readonly<Record<string, ContributedTranslation>> = {
  en,
  'zh-Hans': zhHans,
  'zh-Hant': zhHant,
  ...contributed,
};

/** The languages of the bundled data, each with files of its own. */
export const locales: readonly DatasetLocale[] = ['en', 'zh-Hans', 'zh-Hant'];

/** All languages that files can be made in. */
export const languages: readonly string[] = Object.keys(strings);

/** The CDN file of a language that those of the charts do not carry. */
export const languageFile = ({ strings: { language } }: I18n): string | undefined =>
  Object.hasOwn(contributed, language) ? `locale.${language}.js` : undefined;

function find(locale: string): I18n | undefined {
  const own = registered(locale) ?? (Object.hasOwn(strings, locale) ? strings[locale] : undefined);
  return own && { locale, strings: withFallback(own, en) };
}

/**
 * The words for a BCP 47 tag. Stricter than an element in a page: a file is made once, so that a language that
 * there is not is a mistake and does not become English.
 *
 * @throws {UsageError} for a tag whose language is neither one of ours nor registered
 */
export function i18nFor(lang: string): I18n {
  const found = typeof lang === 'string' && /^[a-z]{2,3}(-[\da-z]+)*$/i.test(lang) ? i18nOf(lang, find) : null;
  if (!found) throw new UsageError(notAllowed('lang', lang, languages));
  return found;
}
