import {
  offered,
  offeredYears,
  stretch,
  yearId,
  type Strings,
  type TimelineLayout,
  type TimelineOptions,
} from '@cityfacts/layout';
import { html, type TemplateResult } from 'lit';
import { select } from './select.js';
import type { TimelineActions } from './timeline-controls.js';

/** Native choices of place, kind, level and years, with how many entries they leave of how many. */
export function timelineFilters(
  { filters, scale: { domain, extent }, shown }: TimelineLayout,
  words: Strings['timeline'],
  options: TimelineOptions,
  { choices, change }: TimelineActions,
): TemplateResult | null {
  const filter = (name: 'cities' | 'kinds' | 'levels', label: string): readonly TemplateResult[] => {
    const author = choices.author(name);
    const now = options[name];
    const offers = offered(filters[name], author);
    if (!offers.length) return [];
    const all = { id: '', label: words.filter.all };
    const value = String(now) === String(author) ? '' : now.join(' ');
    return [select(label, [all, ...offers], value, id => change({ [name]: id ? [id] : author, page: 1 }))];
  };
  const [first, end] = [Math.floor(domain[0] / 12), Math.ceil(domain[1] / 12)];
  const years = offeredYears(extent);
  const span = (from: number, to: number): void =>
    change({ ...stretch(from * 12, (to - from) * 12, extent, 'month'), page: 1 });
  const selects = [
    ...filter('cities', words.place),
    ...filter('kinds', words.kindOf),
    ...filter('levels', words.level),
    ...(years.length
      ? [
          select(words.filter.from, years, yearId(first), id => span(Number(id), Math.max(end, Number(id) + 1))),
          select(words.filter.to, years, yearId(end - 1), id => span(Math.min(first, Number(id)), Number(id) + 1)),
        ]
      : []),
  ];
  if (!selects.length) return null;
  return html`<details class="cf-filters">
    <summary>${words.filter.label} · ${shown}</summary>
    <div class="cf-selects">${selects}</div>
  </details>`;
}
