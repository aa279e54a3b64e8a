import type { FilterOption, Translation } from '@cityfacts/core';
import { html, type TemplateResult } from 'lit';
import type { UserOverrides } from '../controllers/user-overrides.js';
import { select } from './select.js';

type Words = Translation['figure']['controls'];

/** What the controls of a chart read and do. */
export type FilterActions<Options extends object> = Pick<
  UserOverrides<Options>,
  'author' | 'changed' | 'change' | 'reset'
>;

/** One filter, where there is something to choose: all that the author lets through, or one of it. */
export function filter(
  label: string,
  offers: readonly FilterOption[],
  now: readonly string[],
  author: readonly string[],
  { all }: Words,
  choose: (ids: readonly string[]) => void,
): readonly TemplateResult[] {
  if (!offers.length) return [];
  const value = String(now) === String(author) ? '' : now.join(' ');
  return [select(label, [{ id: '', label: all }, ...offers], value, id => choose(id ? [id] : author))];
}

/** Native choices, folded, with how many rows they leave of how many. */
export const filters = (selects: readonly TemplateResult[], shown: string, strings: Words): TemplateResult | null =>
  selects.length
    ? html`<details class="cf-filters">
        <summary>${strings.filter} · ${shown}</summary>
        <div class="cf-selects">${selects}</div>
      </details>`
    : null;
