import type { Locale } from '@cityfacts/data';

/** The language of ours that a BCP 47 tag means: `zh-TW`, `zh-HK`, `zh-MO` are zh-Hant, other `zh` zh-Hans, anything else English. */
export function matchLocale(tag: string): Locale {
  if (!/^zh\b/i.test(tag)) return 'en';
  return /\b(hant|tw|hk|mo)\b/i.test(tag) && !/\bhans\b/i.test(tag) ? 'zh-Hant' : 'zh-Hans';
}
