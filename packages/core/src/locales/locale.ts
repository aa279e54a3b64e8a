import type { DatasetLocale } from '@cityfacts/data';
import type { I18n } from '../chart-definition.js';
import type { Translation } from './translation.js';

/** The language of the bundled data for a tag: Chinese by script, else English. */
export const datasetLocale = (tag: string): DatasetLocale => (/^zh\b/i.test(tag) ? chinese(tag) : 'en');

/** A BCP 47 tag; Chinese goes by script: `zh-TW`, `zh-HK`, `zh-MO` are zh-Hant, other `zh` zh-Hans. */
export const matchLocale = (tag: string): string => (/^zh\b/i.test(tag) ? chinese(tag) : tag.toLowerCase());

const chinese = (tag: string): 'zh-Hans' | 'zh-Hant' =>
  /\b(hant|tw|hk|mo)\b/i.test(tag) && !/\bhans\b/i.test(tag) ? 'zh-Hant' : 'zh-Hans';

/**
 * The language of a tag with the numbers of its region, `null` where there is none. Regions that write numbers as their
 * language does are the language: `en-GB` is `en`.
 *
 * @param find a language by its tag
 */
export function i18nOf(tag: string, find: (language: string) => I18n | undefined): I18n | null {
  const locale = matchLocale(tag);
  for (let language = locale; language; language = language.replace(/[-_]?[^-_]*$/, '')) {
    const found = find(language);
    if (found) return language === locale ? found : ofRegion(locale, found);
  }
  return null;
}

function ofRegion(tag: string, language: I18n): I18n {
  const { strings } = language;
  const { numbers } = strings;
  try {
    const { locale, write } = intlWriter(tag);
    const own = numbers.regions?.[locale];
    return own || write('1234567', '5') !== intlWriter(language.locale).write('1234567', '5')
      ? { locale, strings: { ...strings, numbers: { ...numbers, write, ...own } } }
      : language;
  } catch {
    // No BCP 47 tag.
    return language;
  }
}

/** Digits with the separators that Intl has for a language and region, and the tag as it is written. */
export function intlWriter(tag: string): { readonly locale: string } & Pick<Translation['numbers'], 'write'> {
  const format = new Intl.NumberFormat(tag);
  const point = format.formatToParts(0.5).find(({ type }) => type === 'decimal')?.value;
  return {
    locale: format.resolvedOptions().locale,
    write: (integer, fraction) =>
      format.format(BigInt(integer)) + (fraction && point + fraction.replace(/\d/g, digit => format.format(+digit))),
  };
}
