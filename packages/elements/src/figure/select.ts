import type { FilterOption } from '@cityfacts/core';
import { html, type TemplateResult } from 'lit';

/** A native choice with its label; `choose` gets the id. */
export const select = (
  label: string,
  options: readonly FilterOption[],
  now: string,
  choose: (id: string) => void,
): TemplateResult =>
  html`<label>
    <span>${label}</span>
    <select @change=${(event: Event) => choose((event.target as HTMLSelectElement).value)}>
      ${options.map(({ id, label }) => html`<option value=${id} .selected=${id === now}>${label}</option>`)}
    </select>
  </label>`;
