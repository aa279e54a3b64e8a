import { joinSentences } from '../locales/prose.js';
import type { Description, I18n } from '../chart-definition.js';

/** What is known, then the findings, then how to read it: the description for assistive technology. */
export const descriptionText = ({ statistics, insights, readingGuide }: Description, i18n: I18n): string =>
  joinSentences([...statistics, ...insights, readingGuide], i18n);

/** What replaces a drawing that cannot be seen: what it is, what is known, the findings. */
export const altOf = ({ title, statistics, insights }: Description, i18n: I18n): string =>
  title + i18n.strings.sentenceGap + joinSentences([...statistics, ...insights], i18n);
