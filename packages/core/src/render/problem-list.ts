import type { I18n } from '../chart-definition.js';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Figure } from '../compute-figure.js';

/** That nothing can be shown, or not all of it; empty where all can. The messages are for the author, in the console. */
export const problemText = ({ problems, hasData }: Figure, { strings: { figure } }: I18n): string =>
  problems.every(problem => problem.level !== 'error') ? '' : hasData ? figure.problemPart : figure.problem;

/** The same for readers, in its place. */
export function problemNote(figure: Figure, i18n: I18n): TemplateResult | typeof nothing {
  const text = problemText(figure, i18n);
  return text ? html`<p class="cf-problem" role="note">${text}</p>` : nothing;
}
