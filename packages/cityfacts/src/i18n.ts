import { i18nOf, registered, type Translation, type I18n } from '@cityfacts/core';
import { en } from '@cityfacts/core/locales/en.js';
import { zhHans } from '@cityfacts/core/locales/zh-hans.js';
import { zhHant } from '@cityfacts/core/locales/zh-hant.js';
import type { DatasetLocale } from '@cityfacts/data';
import { notAllowed, UsageError } from './messages.js';

const strings: Readonly<Record<string, Translation>> = { en, 'zh-Hans': zhHans, 'zh-Hant': zhHant };

/** The languages of the bundled data, each with files of its own. */
export const locales: readonly DatasetLocale[] = ['en', 'zh-Hans', 'zh-Hant'];

function find(locale: string): I18n | undefined {
  const found = registered(locale) ?? (Object.hasOwn(strings, locale) ? strings[locale] : undefined);
  return found && { locale, strings: found };
}

/**
 * The words for a BCP 47 tag. Stricter than an element in a page: a file is made once, so that a language that
 * there is not is a mistake and does not become English.
 *
 * @throws {UsageError} for a tag whose language is neither one of ours nor registered
 */
export function i18nFor(lang: string): I18n {
  const found = typeof lang === 'string' && /^[a-z]{2,3}(-[\da-z]+)*$/i.test(lang) ? i18nOf(lang, find) : null;
  if (!found) throw new UsageError(notAllowed('lang', lang, locales));
  return found;
}
