import type { I18n } from '@cityfacts/core';
import { availableFilters } from '@cityfacts/core/filters.js';
import {
  availableYears,
  timeWindow,
  type TimelineFilters,
  type TimelineLayout,
  type TimelineOptions,
} from '@cityfacts/charts';
import type { TemplateResult } from 'lit';
import { filter, filters, type FilterActions } from './filters.js';
import { select } from './select.js';

/** Choices of place, kind, level and years. */
export function timelineFilters(
  { scale: { domain, extent }, shown }: TimelineLayout,
  all: TimelineFilters,
  i18n: I18n,
  options: TimelineOptions,
  actions: FilterActions<TimelineOptions>,
): TemplateResult | null {
  const {
    strings: {
      timeline: strings,
      figure: { controls },
    },
  } = i18n;
  const one = (name: 'cities' | 'kinds' | 'levels', label: string): readonly TemplateResult[] => {
    const author = actions.author(name);
    return filter(label, availableFilters(all[name], author), options[name], author, controls, ids =>
      actions.change({ [name]: ids, page: 1 }),
    );
  };
  const [first, end] = [Math.floor(domain[0] / 12), Math.ceil(domain[1] / 12)];
  const years = availableYears(extent, i18n);
  const span = (from: number, to: number): void =>
    actions.change({ ...timeWindow(from * 12, (to - from) * 12, extent, 'month'), page: 1 });
  const selects = [
    ...one('cities', strings.place),
    ...one('kinds', strings.kindOf),
    ...one('levels', strings.level),
    ...(years.length
      ? [
          select(strings.filter.from, years, String(first), id => span(Number(id), Math.max(end, Number(id) + 1))),
          select(strings.filter.to, years, String(end - 1), id => span(Math.min(first, Number(id)), Number(id) + 1)),
        ]
      : []),
  ];
  return filters(selects, shown, controls);
}
