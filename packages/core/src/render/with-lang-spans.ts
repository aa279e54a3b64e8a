import { languageRuns } from '../text/language-runs.js';
import type { I18n } from '../chart-definition.js';
import { html, type TemplateResult } from 'lit/html.js';

/** Text with a `lang` on every piece of another language, so that a screen reader changes its voice. */
export function withLangSpans(text: string, { strings }: I18n): string | readonly (string | TemplateResult)[] {
  const runs = languageRuns(text, strings);
  return runs.some(run => run.lang)
    ? runs.map(run => (run.lang ? html`<span lang=${run.lang}>${run.text}</span>` : run.text))
    : text;
}
