import { stretch, type Choice, type Strings, type TimelineLayout, type TimelineOptions } from '@cityfacts/layout';
import { html, type TemplateResult } from 'lit';
import type { TimelineActions } from './timeline-controls.js';

/** More years than these are no list to choose from. */
const MOST = 200;

/** Native choices of place, kind, level and years, with how many entries they leave of how many. */
export function timelineFilters(
  { filters, scale: { domain, extent }, shown }: TimelineLayout,
  words: Strings['timeline'],
  options: TimelineOptions,
  { choices, change }: TimelineActions,
): TemplateResult {
  const filter = (name: 'cities' | 'kinds' | 'levels', label: string): TemplateResult => {
    const author = choices.author(name);
    const now = options[name];
    // Within what the author lets through; where that is one, there is nothing to choose.
    const offered = filters[name].filter(({ id }) => !author.length || author.includes(id));
    const all = { id: '', label: words.filter.all };
    return offered.length < 2
      ? html``
      : select(label, [all, ...offered], String(now) === String(author) ? '' : now.join(' '), id =>
          change({ [name]: id ? [id] : author, page: 1 }),
        );
  };
  const [first, end] = [Math.floor(domain[0] / 12), Math.ceil(domain[1] / 12)];
  const years = Array.from({ length: Math.ceil(extent[1] / 12) - Math.floor(extent[0] / 12) }, (_, index) => {
    const id = String(Math.floor(extent[0] / 12) + index).padStart(4, '0');
    return { id, label: id };
  });
  const span = (from: number, to: number): void =>
    change({ ...stretch(from * 12, (to - from) * 12, extent, 'month'), page: 1 });
  return html`<details class="cf-filters">
    <summary>${words.filter.label} · ${shown}</summary>
    <div class="cf-selects">
      ${filter('cities', words.place)}${filter('kinds', words.kindOf)}${filter('levels', words.level)}${
        years.length < 2 || years.length > MOST
          ? html``
          : [
              select(words.filter.from, years, String(first).padStart(4, '0'), id =>
                span(Number(id), Math.max(end, Number(id) + 1)),
              ),
              select(words.filter.to, years, String(end - 1).padStart(4, '0'), id =>
                span(Math.min(first, Number(id)), Number(id) + 1),
              ),
            ]
      }
    </div>
  </details>`;
}

const select = (label: string, options: readonly Choice[], now: string, choose: (id: string) => void): TemplateResult =>
  html`<label>
    <span>${label}</span>
    <select @change=${(event: Event) => choose((event.target as HTMLSelectElement).value)}>
      ${options.map(({ id, label }) => html`<option value=${id} .selected=${id === now}>${label}</option>`)}
    </select>
  </label>`;
