import { barsOptions, type BarsLayout, type BarsModel, type BarsOptions } from '@cityfacts/charts';
import { barsFilterOptions, filtersOf, hasSort } from '@cityfacts/charts/bars/choices.js';
import type { FigureOptions, I18n } from '@cityfacts/core';
import { html, type TemplateResult } from 'lit';
import { UserOverrides } from '../controllers/user-overrides.js';
import { button } from './button.js';
import { filter, filters, type FilterActions } from './filters.js';
import type { Controls } from './live-figure.js';
import { select } from './select.js';

/**
 * The controls of one element, which keep what its author has set; `tell` hears what its reader changes. Pages in frames keep the
 * reader's `choices` in their address.
 */
export function createControls(
  host: BarsOptions & { choices?: UserOverrides<BarsOptions> },
  tell: (changes: Partial<BarsOptions>) => void,
): Controls<BarsLayout, BarsOptions, BarsModel> {
  const choices = new UserOverrides<BarsOptions>(host, tell);
  host.choices = choices;
  return (layout, i18n, options, model) => barsControls(layout, i18n, options, model, choices);
}

/** Filters by city, level and field, the way back to what the author shows, and the order of the rows. */
function barsControls(
  layout: BarsLayout,
  i18n: I18n,
  options: BarsOptions & FigureOptions,
  { source }: BarsModel,
  actions: FilterActions<BarsOptions>,
): TemplateResult | null {
  const { bars: text, figure } = i18n.strings;
  const { changed } = actions;
  const author = {
    ...options,
    cities: actions.author('cities'),
    levels: actions.author('levels'),
    sectors: actions.author('sectors'),
  };
  const offers = barsFilterOptions(filtersOf(source.rows, source.i18n), author);
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
  if (!chosen && !order) return null;
  return html`<div class="cf-controls" role="group" aria-label=${text.controls}>
    ${chosen}${chosen || changed ? button(figure.controls.reset, !changed, () => actions.reset()) : null}${order}
  </div>`;
}
