import type { Locale } from '@cityfacts/data';
import { matchLocale, type Translation, type I18n } from '@cityfacts/core';
import { en } from '@cityfacts/core/locales/en.js';
import { zhHans } from '@cityfacts/core/locales/zh-hans.js';
import { zhHant } from '@cityfacts/core/locales/zh-hant.js';
import { notAllowed, UsageError } from './messages.js';

const strings: { readonly [L in Locale]: Translation } = { en, 'zh-Hans': zhHans, 'zh-Hant': zhHant };

export const locales = Object.keys(strings) as readonly Locale[];

/**
 * The words for a BCP 47 tag. Stricter than an element in a page: a file is made once, so that a language that
 * there is not is a mistake and does not become English.
 *
 * @throws {UsageError} for a tag that is neither English nor Chinese
 */
export function i18nFor(lang: string): I18n {
  if (typeof lang !== 'string' || !/^(en|zh)(-[\da-z]+)*$/i.test(lang))
    throw new UsageError(notAllowed('lang', lang, locales));
  const locale = matchLocale(lang);
  return { locale, strings: strings[locale] };
}
