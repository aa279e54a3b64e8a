import type { Locale } from '@cityfacts/data';

/** Whole sentences as one paragraph. */
export const joinSentences = (sentences: readonly string[], locale: Locale): string =>
  sentences.filter(Boolean).join(locale === 'en' ? ' ' : '');
