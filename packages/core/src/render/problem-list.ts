import type { Table, I18n } from '../chart-definition.js';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Figure } from '../compute-figure.js';

/** That nothing can be shown, or not all of it. */
export const problemHead = ({ rows }: Table, { figure }: I18n['strings']): string =>
  rows.length ? figure.problemPart : figure.problem;

/** What is wrong, in place: a sentence for readers, the messages for the author. Warnings are for the console only. */
export function problemList({ problems, table }: Figure, { strings }: I18n): TemplateResult | typeof nothing {
  const errors = problems.filter(problem => problem.level === 'error');
  if (!errors.length) return nothing;
  return html`<div class="cf-problem" role="note"><p>${problemHead(table, strings)}</p><ul lang="en">${errors.map(
    ({ message }) => html`<li>${message}</li>`,
  )}</ul></div>`;
}
