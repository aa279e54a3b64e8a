import { languageRuns } from '../text/language-runs.js';
import type { Locale } from '@cityfacts/data';
import { html, type TemplateResult } from 'lit/html.js';

/** Text with a `lang` on every piece of another language, so that a screen reader changes its voice. */
export function withLangSpans(text: string, locale: Locale): string | readonly (string | TemplateResult)[] {
  const runs = languageRuns(text, locale);
  return runs.some(run => run.lang)
    ? runs.map(run => (run.lang ? html`<span lang=${run.lang}>${run.text}</span>` : run.text))
    : text;
}
