import { stretch, type Choice, type Strings, type TimelineLayout, type TimelineOptions } from '@cityfacts/layout';
import { html, type TemplateResult } from 'lit';
import { select } from './select.js';
import type { TimelineActions } from './timeline-controls.js';

/** More years than these are no list to choose from. */
const MOST = 200;

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
    // Within what the author lets through; where that is one, there is nothing to choose.
    const offered = filters[name].filter(({ id }) => !author.length || author.includes(id));
    if (offered.length < 2) return [];
    const all = { id: '', label: words.filter.all };
    const value = String(now) === String(author) ? '' : now.join(' ');
    return [select(label, [all, ...offered], value, id => change({ [name]: id ? [id] : author, page: 1 }))];
  };
  const [first, end] = [Math.floor(domain[0] / 12), Math.ceil(domain[1] / 12)];
  const years = yearsOf(extent);
  const span = (from: number, to: number): void =>
    change({ ...stretch(from * 12, (to - from) * 12, extent, 'month'), page: 1 });
  const selects = [
    ...filter('cities', words.place),
    ...filter('kinds', words.kindOf),
    ...filter('levels', words.level),
    ...(years.length < 2
      ? []
      : [
          select(words.filter.from, years, idOf(first), id => span(Number(id), Math.max(end, Number(id) + 1))),
          select(words.filter.to, years, idOf(end - 1), id => span(Math.min(first, Number(id)), Number(id) + 1)),
        ]),
  ];
  if (!selects.length) return null;
  return html`<details class="cf-filters">
    <summary>${words.filter.label} · ${shown}</summary>
    <div class="cf-selects">${selects}</div>
  </details>`;
}

const idOf = (year: number): string => String(year).padStart(4, '0');

function yearsOf([first, end]: TimelineLayout['scale']['extent']): readonly Choice[] {
  const from = Math.floor(first / 12);
  const count = Math.ceil(end / 12) - from;
  if (count > MOST) return [];
  return Array.from({ length: count }, (_, index) => idOf(from + index)).map(id => ({ id, label: id }));
}
