import type { Locale } from '@cityfacts/data';

/** A piece of text in one language; `lang` only where that is not the language around it. */
export interface LanguageRun {
  readonly text: string;
  readonly lang?: string;
}

/** From the first Chinese character to the last before a Latin word, with the figures and signs that belong to them. */
const CHINESE = /[\d.,%《“（]*\p{Script=Han}(?:[^\p{Script=Latin}\n]*[\p{Script=Han}》”）%])?/gu;
/** Three Latin words in a row: fewer are a name or an abbreviation, which Chinese voices read. */
const ENGLISH = /\p{Script=Latin}[\p{Script=Latin}\d’'.&:,-]*(?:[ \u2013\u2014-]+[\p{Script=Latin}\d’'.&:,()-]+){2,}/gu;

/** Text of mixed languages in its pieces, so that a voice can change: Chinese inside English, English inside Chinese. */
export function languageRuns(text: string, locale: Locale): readonly LanguageRun[] {
  const [foreign, lang] = locale === 'en' ? [CHINESE, 'zh'] : [ENGLISH, 'en'];
  const runs: LanguageRun[] = [];
  let at = 0;
  for (const { 0: found, index } of text.matchAll(foreign)) {
    if (index > at) runs.push({ text: text.slice(at, index) });
    runs.push({ text: found, lang });
    at = index + found.length;
  }
  if (at < text.length || !runs.length) runs.push({ text: text.slice(at) });
  return runs;
}
