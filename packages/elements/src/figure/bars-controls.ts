import {
  barsFilterOptions,
  barsOptions,
  hasSort,
  NO_LIMIT,
  type BarsLayout,
  type BarsOptions,
} from '@cityfacts/charts';
import type { FigureOptions, I18n } from '@cityfacts/core';
import { html, type TemplateResult } from 'lit';
import { button } from './button.js';
import { filter, filters, type FilterActions } from './filters.js';
import { select } from './select.js';

/** Filters by city, level and field, the way back to what the author shows, and the order of the rows. */
export function barsControls(
  layout: BarsLayout,
  { strings }: I18n,
  options: BarsOptions & FigureOptions,
  actions: FilterActions<BarsOptions>,
): TemplateResult | null {
  const { bars: text, figure } = strings;
  const { changed } = actions;
  const author = {
    ...options,
    cities: actions.author('cities'),
    levels: actions.author('levels'),
    sectors: actions.author('sectors'),
  };
  const offers = barsFilterOptions(layout.filters, author);
  const one = (name: 'cities' | 'levels' | 'sectors', label: string): readonly TemplateResult[] =>
    filter(label, offers[name], options[name], author[name], figure.controls, ids => actions.change({ [name]: ids }));
  const chosen = filters(
    [...one('cities', text.place), ...one('levels', text.levelHead), ...one('sectors', text.fieldHead)],
    layout.shown,
    figure.controls,
  );
  const choices = (barsOptions.sort.values as readonly BarsOptions['sort'][]).map(id => ({
    id,
    label: text.sort.by[id] ?? id,
  }));
  // What a reader has filtered keeps its order, however few are left.
  const order =
    hasSort(layout, options) || (changed && !options.noMenu)
      ? select(text.sort.label, choices, options.sort, id => actions.change({ sort: id as BarsOptions['sort'] }))
      : null;
  const all =
    layout.showAll && !options.noMenu ? button(layout.showAll, false, () => actions.change({ limit: NO_LIMIT })) : null;
  if (!chosen && !order && !all) return null;
  return html`<div class="cf-controls" role="group" aria-label=${text.controls}>
    ${chosen}${chosen || changed ? button(figure.controls.reset, !changed, () => actions.reset()) : null}${order}${all}
  </div>`;
}
