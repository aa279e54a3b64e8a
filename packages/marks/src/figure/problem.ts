import type { Problem, Words } from '@cityfacts/layout';
import { html, nothing, type TemplateResult } from 'lit/html.js';

/** What is wrong, in place: a sentence for readers, the messages for the author. Warnings are for the console only. */
export function problemList(problems: readonly Problem[], { strings }: Words): TemplateResult | typeof nothing {
  const errors = problems.filter(problem => problem.level === 'error');
  if (!errors.length) return nothing;
  return html`<div class="cf-problem" role="note"><p>${strings.figure.problem}</p><ul lang="en">${errors.map(
    ({ message }) => html`<li>${message}</li>`,
  )}</ul></div>`;
}
