import type { StoryObj } from '@storybook/web-components-vite';
import { css, html, LitElement, type PropertyValues, type TemplateResult } from 'lit';
import { tableOfText } from '@cityfacts/core/own/table.js';

type Rows = readonly (readonly string[])[];

/** `<data-editor for="fund-bars">`: a chart, and its rows as a table to edit or to replace by a table from a spreadsheet. */
export class DataEditor extends LitElement {
  static override properties = { for: {}, rows: { attribute: false }, message: { state: true } };
  declare for: string;
  /** The first row holds the names of the columns. */
  declare rows: Rows;
  declare message: string;

  constructor() {
    super();
    this.rows = [];
    this.message = '';
  }

  static override styles = css`
    :host {
      display: grid;
      gap: 16px;
      font: 14px/1.4 system-ui, sans-serif;
    }
    .table {
      overflow-x: auto;
    }
    table {
      border-collapse: collapse;
    }
    th,
    td {
      padding: 0;
      border: 1px solid color-mix(in srgb, CanvasText 30%, Canvas);
    }
    td input,
    th input {
      width: 150px;
      padding: 4px 6px;
      border: 0;
      font: inherit;
      color: inherit;
      background: none;
    }
    th input {
      font-weight: 700;
    }
    textarea {
      width: 100%;
      height: 90px;
      box-sizing: border-box;
    }
    button {
      font: inherit;
      padding: 3px 8px;
    }
  `;

  protected override updated(changed: PropertyValues): void {
    if (!changed.has('rows') && !changed.has('for')) return;
    const place = this.renderRoot.querySelector('.chart')!;
    if (place.firstElementChild?.localName !== this.for) place.replaceChildren(document.createElement(this.for));
    Object.assign(place.firstElementChild!, { data: this.rows });
  }

  #set(row: number, column: number, text: string): void {
    this.rows = this.rows.map((cells, at) =>
      at === row ? cells.map((cell, c) => (c === column ? text : cell)) : cells,
    );
  }

  readonly #addRow = (): void => {
    this.rows = [...this.rows, (this.rows[0] ?? []).map(() => '')];
  };

  readonly #addColumn = (): void => {
    this.rows = this.rows.map((cells, at) => [...cells, at ? '' : `Column ${cells.length + 1}`]);
  };

  #remove(row: number): void {
    this.rows = this.rows.filter((_, at) => at !== row);
  }

  readonly #paste = (): void => {
    const table = tableOfText(this.renderRoot.querySelector('textarea')!.value, () => true);
    if (!('headers' in table)) {
      this.message = 'This is no table. Paste CSV, or cells from a spreadsheet.';
      return;
    }
    const { headers, rows } = table;
    this.rows = [headers, ...rows.map(cells => headers.map((_, at) => String(cells[at] ?? '').trim()))];
    this.message = `${rows.length} rows taken over.`;
  };

  protected override render(): TemplateResult {
    const [headers = [], ...rows] = this.rows;
    const cell = (text: string, row: number, column: number, label: string) =>
      html`<input
        aria-label=${label}
        .value=${text}
        @change=${(event: Event) => this.#set(row, column, (event.target as HTMLInputElement).value)}
      />`;
    return html`
      <div class="chart"></div>
      <div class="table" role="group" aria-label="Rows" tabindex="0">
        <table>
          <thead>
            <tr>
              ${headers.map((text, column) => html`<th scope="col">${cell(text, 0, column, `Name of column ${column + 1}`)}</th>`)}
            </tr>
          </thead>
          <tbody>
            ${rows.map(
              (cells, at) =>
                html`<tr>
                  ${headers.map((name, column) => html`<td>${cell(cells[column] ?? '', at + 1, column, `${name}, row ${at + 1}`)}</td>`)}
                  <td><button aria-label="Remove row ${at + 1}" @click=${() => this.#remove(at + 1)}>×</button></td>
                </tr>`,
            )}
          </tbody>
        </table>
      </div>
      <div><button @click=${this.#addRow}>Add a row</button> <button @click=${this.#addColumn}>Add a column</button></div>
      <label
        >Or paste CSV, or cells from a spreadsheet
        <textarea></textarea>
      </label>
      <div><button class="paste" @click=${this.#paste}>Take over</button> <span role="status">${this.message}</span></div>
    `;
  }
}
customElements.define('data-editor', DataEditor);

/** A story of the editor with rows to begin with. */
export const editorStory = (tag: string, rows: Rows): StoryObj => ({
  parameters: { controls: { disable: true } },
  render: () => Object.assign(document.createElement('data-editor'), { for: tag, rows }),
});
