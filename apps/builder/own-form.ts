/** The part of the form that takes an editor's own table. */
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { OwnData } from '../../packages/cityfacts/src/snippets/own-data.js';
import { columnsOf, fileName, projectOf, readFile, type ReadTable } from './own-table.js';
import { examples } from './examples.js';
import { download } from '../../packages/elements/src/exports/download.js';
import type { State } from './state.js';
import type { PageWords } from './words/words.js';

export interface OwnForm {
  readonly state: State;
  readonly page: PageWords;
  readonly data: OwnData | null;
  readonly table: ReadTable | null;
  /** Why the last file was not read; empty: it was. */
  readonly fault: string;
  setTable(data: OwnData | null, query?: string): void;
  refuse(fault: string): void;
}

const FORMATS = ['', 'en', 'de', 'fr', 'en-IN'] as const;

export function ownForm(all: OwnForm): TemplateResult {
  const { state, page, data, fault, setTable } = all;
  const words = page.own;
  const type = (event: InputEvent) => {
    const text = (event.target as HTMLTextAreaElement).value;
    setTable(text.trim() ? { file: fileName('table.csv'), ...data, text } : null);
  };
  const drop = (event: DragEvent) => {
    const [file] = event.dataTransfer?.files ?? [];
    if (!file) return;
    event.preventDefault();
    void open(all, file);
  };
  const choose = (event: Event) => {
    const input = event.target as HTMLInputElement;
    const [file] = input.files ?? [];
    if (file) void open(all, file);
    input.value = '';
  };
  const allow = (event: DragEvent) => event.preventDefault();
  return html`<div class="own" @drop=${drop} @dragover=${allow}>
    <div class="field">
      <label for="f-table">${words.paste}</label>
      <textarea
        id="f-table"
        rows="8"
        wrap="off"
        spellcheck="false"
        autocomplete="off"
        translate="no"
        aria-describedby="h-table s-table"
        aria-invalid=${fault ? 'true' : nothing}
        .value=${live(data?.text ?? '')}
        @input=${type}
      ></textarea>
      <p class="help" id="h-table">${words.about[state.chart]}</p>
    </div>
    <div id="s-table" role="status">${fault ? html`<p class="warning">${fault}</p>` : nothing}${understood(all)}</div>
    <div class="line">
      <label class="plain file"><input type="file" accept=".csv,.tsv,.txt,.json,text/csv,application/json" @change=${choose} /><span>${words.file}</span></label>
      <button type="button" class="plain" @click=${() => setTable({ text: examples[state.chart](state.lang), file: 'example.csv' })}>${words.example}</button>
      ${
        data
          ? html`<button type="button" class="plain" @click=${() => save(all, data)}>${words.save}</button>
              <button type="button" class="plain" @click=${() => setTable(null)}>${words.clear}</button>`
          : nothing
      }
    </div>
    ${data ? mapping(all, data) : nothing}
  </div>`;
}

/** What the chart made of the table, and what it could not read. */
function understood({ table, page }: OwnForm): TemplateResult | typeof nothing {
  if (!table) return nothing;
  const { rows, leftOut, messages, first, headers } = table;
  return html`<p class=${rows ? 'understood' : 'warning'}>${page.own.understood(rows, leftOut)}</p>
    ${first === null ? nothing : html`<p class="help">${page.own.first(first)}</p>`}
    ${rows || headers.length < 2 ? nothing : html`<p class="help">${page.own.match}</p>`}
    ${messages.length ? html`<ul class="warning messages">${messages.map(message => html`<li>${message}</li>`)}</ul>` : nothing}`;
}

/** Which column is which, and how numbers are written. */
function mapping({ state, page, table, setTable }: OwnForm, data: OwnData): TemplateResult {
  const words = page.own;
  const headers = table?.headers ?? [];
  const set = (header: string, name: string) => {
    const { [header]: _, ...others } = data.columns ?? {};
    setTable({ ...data, columns: name === 'auto' ? others : { ...others, [header]: name } });
  };
  const format = (event: Event) => {
    const { numberLocale: _, ...others } = data;
    const value = (event.target as HTMLSelectElement).value;
    setTable(value ? { ...others, numberLocale: value } : others);
  };
  const nameOf = (name: string) => words.columns[name] ?? name;
  return html`<details class="field list" ?open=${!table?.rows && headers.length > 1}>
    <summary>${words.mapping}</summary>
    ${headers.map((header, index) => {
      const own = data.columns?.[header];
      const found = table?.matched[header];
      return html`<div class="field map">
        <label for="f-column-${index}" translate="no">${header || words.noHead(index + 1)}</label>
        <select id="f-column-${index}" @change=${(event: Event) => set(header, (event.target as HTMLSelectElement).value)}>
          <option value="auto" .selected=${live(own === undefined)}>${words.auto(found ? nameOf(found) : words.unused)}</option>
          ${columnsOf(state.chart).map(name => html`<option value=${name} .selected=${live(own === name)}>${nameOf(name)}</option>`)}
          ${state.chart === 'city-radar' ? nothing : html`<option value="" .selected=${live(own === '')}>${words.unused}</option>`}
        </select>
      </div>`;
    })}
    <div class="field">
      <label for="f-number-locale">${words.numbers}</label>
      <select id="f-number-locale" @change=${format}>
        ${FORMATS.map(value => html`<option value=${value} .selected=${live((data.numberLocale ?? '') === value)}>${words.formats[value]}</option>`)}
      </select>
    </div>
  </details>`;
}

async function open({ page, setTable, refuse }: OwnForm, file: File): Promise<void> {
  const found = await readFile(file);
  if (found) setTable(found.data, found.query);
  else refuse(page.own.notText(file.name));
}

function save(_: OwnForm, data: OwnData): void {
  const name = data.file.replace(/\.\w+$/, '.cityfacts.json');
  download(name, new Blob([projectOf(location.search, data)], { type: 'application/json' }), window);
}
