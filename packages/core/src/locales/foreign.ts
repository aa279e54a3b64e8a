import type { CommonTranslation } from './translation.js';

/** Chinese inside a language of another script: from the first character to the last before a Latin word, with the figures and signs that belong to them. */
export const chinese: CommonTranslation['foreign'] = {
  pattern: /[\d.,%《“（]*\p{Script=Han}(?:[^\p{Script=Latin}\n]*[\p{Script=Han}》”）%])?/gu,
  lang: 'zh',
};
