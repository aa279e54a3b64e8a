import { joinSentences } from '../locales/prose.js';
import type { Description, I18n } from '../chart-definition.js';
import type { Locale } from '@cityfacts/data';

/** What is known, then the findings, then how to read it: the description for assistive technology. */
export const descriptionText = ({ statistics, insights, readingGuide }: Description, locale: Locale): string =>
  joinSentences([...statistics, ...insights, readingGuide], locale);

/** What replaces a drawing that cannot be seen: what it is, what is known, the findings. */
export const altOf = ({ title, statistics, insights }: Description, { strings, locale }: I18n): string =>
  title + strings.sentenceGap + joinSentences([...statistics, ...insights], locale);
