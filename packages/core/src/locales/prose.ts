import type { Locale } from '@cityfacts/data';

/** Whole sentences as one paragraph. */
export const prose = (sentences: readonly string[], locale: Locale): string =>
  sentences.filter(Boolean).join(locale === 'en' ? ' ' : '');
