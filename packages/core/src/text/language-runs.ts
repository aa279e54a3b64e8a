import type { Translation } from '../locales/translation.js';

/** A piece of text in one language; `lang` only where that is not the language around it. */
export interface LanguageRun {
  readonly text: string;
  readonly lang?: string;
}

/** Text of mixed languages in its pieces, so that a voice can change: Chinese inside English, English inside Chinese. */
export function languageRuns(
  text: string,
  { foreign: { pattern, lang } }: Pick<Translation, 'foreign'>,
): readonly LanguageRun[] {
  const runs: LanguageRun[] = [];
  let at = 0;
  for (const { 0: found, index } of text.matchAll(pattern)) {
    if (index > at) runs.push({ text: text.slice(at, index) });
    runs.push({ text: found, lang });
    at = index + found.length;
  }
  if (at < text.length || !runs.length) runs.push({ text: text.slice(at) });
  return runs;
}
