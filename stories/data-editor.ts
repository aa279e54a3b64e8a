import type { StoryObj } from '@storybook/web-components-vite';
import { css, html, LitElement, type PropertyValues, type TemplateResult } from 'lit';
import { tableOfText } from '@cityfacts/core/own/table.js';
import { addons } from 'storybook/preview-api';
import type { Tag } from '../packages/cityfacts/src/registry.js';
import { firstValue } from '../apps/builder/first-value.js';
import { keepRows, type Rows } from './own-rows.js';
import { isChinese, PageLanguage } from './page-language.js';

/** `<data-editor for="fund-bars">`: a chart, and its rows as a table to edit or to replace by a table from a spreadsheet. */
export class DataEditor extends LitElement {
  static override properties = {
    for: {},
    rows: { attribute: false },
    message: { state: true },
    problems: { state: true },
  };
  declare for: string;
  /** The first row holds the names of the columns. */
  declare rows: Rows;
  declare message: string;
  /** What the chart says of the rows. */
  declare problems: readonly string[];
  readonly #language = new PageLanguage(this);

  constructor() {
    super();
    this.rows = [];
    this.message = '';
    this.problems = [];
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
    ul {
      margin: 0;
      color: light-dark(#a30014, #ff9aa2);
    }
    textarea {
      width: 100%;
      height: 60px;
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
    if (place.firstElementChild?.localName !== this.for) {
      const chart = document.createElement(this.for);
      chart.addEventListener('chart-problem', this.#hear);
      place.replaceChildren(chart);
    }
    this.problems = [];
    Object.assign(place.firstElementChild!, { data: this.rows, columns: this.#columns });
  }

  /** The column of the value, where bars have several to choose from. */
  get #first(): string | null {
    const [headers = [], ...rows] = this.rows;
    return firstValue(this.for as Tag, headers, rows);
  }

  get #columns(): Readonly<Record<string, string>> {
    return this.#first === null ? {} : { [this.#first]: 'value' };
  }

  readonly #hear = (event: Event): void => {
    const { problem, level } = event as Event & {
      readonly problem: { readonly message: string };
      readonly level: string;
    };
    if (level === 'error' && !this.problems.includes(problem.message))
      this.problems = [...this.problems, problem.message];
  };

  #change(rows: Rows): void {
    this.rows = rows;
    this.#keep();
  }

  #keep(): void {
    keepRows({ tag: this.for, rows: this.rows, columns: this.#columns });
  }

  #set(row: number, column: number, text: string): void {
    this.#change(
      this.rows.map((cells, at) => (at === row ? cells.map((cell, c) => (c === column ? text : cell)) : cells)),
    );
  }

  readonly #addRow = (): void => {
    this.#change([...this.rows, (this.rows[0] ?? []).map(() => '')]);
  };

  readonly #addColumn = (): void => {
    this.#change(
      this.rows.map((cells, at) => [
        ...cells,
        at ? '' : this.#language.text(`Column ${cells.length + 1}`, `第${cells.length + 1}列`),
      ]),
    );
  };

  #remove(row: number): void {
    this.#change(this.rows.filter((_, at) => at !== row));
  }

  /** The text is in the field after the event. */
  readonly #pasted = (): void => void setTimeout(this.#paste);

  readonly #toTokens = (event: Event): void => {
    event.preventDefault();
    this.#keep();
    addons.getChannel().emit('navigateUrl', '?path=/docs/design-tokens--docs');
  };

  readonly #paste = (): void => {
    const table = tableOfText(this.renderRoot.querySelector('textarea')!.value, () => true);
    if (!('headers' in table)) {
      this.message = this.#language.text(
        'This is no table. Paste CSV, or cells from a spreadsheet.',
        '这不是表格。请粘贴 CSV 或电子表格的单元格。',
      );
      return;
    }
    const { headers, rows } = table;
    this.#change([headers, ...rows.map(cells => headers.map((_, at) => String(cells[at] ?? '').trim()))]);
    const count = this.#language.text(`Rows in the table: ${rows.length}.`, `表格现有${rows.length}行。`);
    const shown = this.#language.text(
      `The bars show “${this.#first}”; for another column, name it “Value”.`,
      `条形显示的是“${this.#first}”；要换一列，把那一列改名为“数值”。`,
    );
    this.message = this.#first === null ? count : `${count} ${shown}`;
  };

  protected override render(): TemplateResult {
    const [headers = [], ...rows] = this.rows;
    const { text: say } = this.#language;
    const cell = (text: string, row: number, column: number, label: string) =>
      html`<input
        aria-label=${label}
        .value=${text}
        @change=${(event: Event) => this.#set(row, column, (event.target as HTMLInputElement).value)}
      />`;
    return html`
      <label
        >${say('Paste CSV, or cells from a spreadsheet', '粘贴 CSV 或电子表格的单元格')}
        <textarea @paste=${this.#pasted}></textarea>
      </label>
      <div><button class="paste" @click=${this.#paste}>${say('Use these rows', '使用这些数据')}</button> <span role="status">${this.message}</span></div>
      <p><a href="./?path=/docs/design-tokens--docs" target="_top" @click=${this.#toTokens}>${say('Next: your colors and fonts for these rows', '下一步：给这些数据换上你的颜色和字体')}</a></p>
      <div class="chart"></div>
      <div role="status">${this.problems.length ? html`<ul>${this.problems.map(text => html`<li>${text}</li>`)}</ul>` : ''}</div>
      <div class="table" role="group" aria-label=${say('Rows', '数据')} tabindex="0">
        <table>
          <thead>
            <tr>
              ${headers.map((text, column) => html`<th scope="col">${cell(text, 0, column, say(`Name of column ${column + 1}`, `第${column + 1}列的名称`))}</th>`)}
            </tr>
          </thead>
          <tbody>
            ${rows.map(
              (cells, at) =>
                html`<tr>
                  ${headers.map((name, column) => html`<td>${cell(cells[column] ?? '', at + 1, column, say(`${name}, row ${at + 1}`, `${name}，第${at + 1}行`))}</td>`)}
                  <td><button aria-label=${say(`Remove row ${at + 1}`, `删除第${at + 1}行`)} @click=${() => this.#remove(at + 1)}>×</button></td>
                </tr>`,
            )}
          </tbody>
        </table>
      </div>
      <div><button @click=${this.#addRow}>${say('Add a row', '加一行')}</button> <button @click=${this.#addColumn}>${say('Add a column', '加一列')}</button></div>
    `;
  }
}
customElements.define('data-editor', DataEditor);

/** A story of the editor with rows to begin with, in English and in Chinese. */
export const editorStory = (tag: string, english: Rows, chinese: Rows): StoryObj => ({
  parameters: { controls: { disable: true } },
  render: () =>
    Object.assign(document.createElement('data-editor'), { for: tag, rows: isChinese() ? chinese : english }),
});
