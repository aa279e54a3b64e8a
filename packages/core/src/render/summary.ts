import { joinSentences } from '../locales/prose.js';
import type { Description } from '../chart-definition.js';
import type { Locale } from '@cityfacts/data';

/** What everyone reads before the drawing: the pattern, or what is known where there is none. */
export const summaryOf = ({ statistics, insights: pattern }: Description, locale: Locale): string =>
  joinSentences(pattern.length ? pattern : statistics, locale);

/** What replaces a drawing that cannot be seen: what it is, what is known, the pattern. */
export const altOf = ({ title: what, statistics, insights: pattern }: Description, locale: Locale): string =>
  [what, joinSentences([...statistics, ...pattern], locale)].join(locale === 'en' ? '. ' : '。');
