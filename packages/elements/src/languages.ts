import { i18nOf, matchLocale } from '@cityfacts/core/locales/locale.js';
import { mergeStrings, withFallback } from '@cityfacts/core/locales/merge-strings.js';
import { registered } from '@cityfacts/core/locales/register.js';
import type { I18n, MainTranslation, MoreTranslation, Translation } from '@cityfacts/core';

/** The languages that this copy of the library carries. Filled by the defining modules, so that a page ships only what it shows. */
const carried = new Map<string, I18n>();

/** What each tag that was asked for led to. */
const resolved = new Map<string, I18n | null>();

/**
 * Makes a language available to the charts of this copy of the library. `strings` may hold all strings, or only those of the
 * charts and stages that a page loads; they are added to what is there.
 */
export function useLanguage(strings: MainTranslation | MoreTranslation | Translation): void {
  const { language: locale } = strings;
  const known = carried.get(locale);
  // The same object: charts that are drawn have no new language.
  if (known) Object.assign(known.strings, mergeStrings(known.strings, strings));
  // A chart asks only for its own words, which come with the module that defines it.
  else carried.set(locale, { locale, strings: mergeStrings({}, strings) as Translation });
  forget();
}

/** After a language came: nothing stands in for it any more. */
export const forget = (): void => resolved.clear();

/**
 * The words for a BCP 47 tag: its language with the numbers of its region, else English, else what there is; `null` where none
 * was made available.
 */
export function wordsFor(tag: string): I18n | null {
  let i18n = resolved.get(tag);
  if (i18n === undefined) resolved.set(tag, (i18n = resolve(tag)));
  return i18n;
}

/** Tags that were reported to the author. */
const reported = new Set<string>();

function resolve(tag: string): I18n | null {
  const all = [...carried.values()];
  const near = matchLocale(tag).slice(0, 2);
  const found = i18nOf(tag, languageOf) ?? all.find(({ locale }) => locale.startsWith(near));
  if (found) return found;
  const other = carried.get('en') ?? all[0] ?? null;
  if (tag && other && !reported.has(tag)) {
    reported.add(tag);
    console.warn(`cityfacts: no strings for "${tag}", "${other.locale}" stands in; see registerLocale()`);
  }
  return other;
}

/** What a registered language lacks is English, as far as this copy carries it. */
function languageOf(locale: string): I18n | undefined {
  const own = registered(locale);
  return own ? { locale, strings: withFallback(own, carried.get('en')?.strings ?? {}) } : carried.get(locale);
}
