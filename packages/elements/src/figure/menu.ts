import type { Words } from '@cityfacts/layout';
import { html, type TemplateResult } from 'lit';

export type ExportFormat = 'svg' | 'csv' | 'json';

const formats: readonly ExportFormat[] = ['svg', 'csv', 'json'];

/** What the menu does. */
export interface MenuActions {
  view(view: string): void;
  save(format: ExportFormat): void;
}

/** Views and downloads in a native disclosure. `shown` is the view on the page. */
export function menu(
  views: readonly string[],
  shown: string,
  { strings }: Words,
  actions: MenuActions,
): TemplateResult {
  const { figure } = strings;
  const closeOnEscape = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    const details = event.currentTarget as HTMLDetailsElement;
    details.open = false;
    details.querySelector('summary')?.focus();
  };
  return html`<details class="cf-menu" part="menu" @keydown=${closeOnEscape}>
    <summary>${figure.menu}</summary>
    <div class="cf-choices">
      <div role="group" aria-label=${figure.view}>
        <b>${figure.view}</b>
        ${views.map(
          view =>
            html`<button type="button" aria-pressed=${view === shown} @click=${() => actions.view(view)}>
              ${figure.views[view] ?? view}
            </button>`,
        )}
      </div>
      <div role="group" aria-label=${figure.download}>
        <b>${figure.download}</b>
        ${formats.map(
          format => html`<button type="button" @click=${() => actions.save(format)}>${format.toUpperCase()}</button>`,
        )}
      </div>
    </div>
  </details>`;
}
