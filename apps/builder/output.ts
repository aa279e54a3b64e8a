import { formatEdtf, type I18n } from '@cityfacts/core';
import { html, nothing, type TemplateResult } from 'lit';
import { download } from '../../packages/elements/src/exports/download.js';
import { pngOf } from '../../packages/elements/src/exports/picture.js';
import type { Snippet } from '../../packages/cityfacts/src/snippets/types.js';
import type { Result } from './result.js';
import type { State } from './state.js';
import { hasPage, zipOf } from './upload.js';
import type { PageWords } from './words/words.js';

export interface Output {
  readonly state: State;
  readonly result: Result;
  readonly i18n: I18n;
  readonly page: PageWords;
  /** Address of the built files, with its last slash. */
  readonly dist: string;
  /** Address of the preview of this state. */
  readonly preview: string;
}

export function output(all: Output): TemplateResult {
  const { result, page, i18n } = all;
  const { snippet } = result;
  return html`${previewOf(all)}
    <section class="code" aria-labelledby="code">
      <div class="line">
        <h2 id="code" tabindex="-1">${page.code}</h2>
        <p role="status" class="status" id="status"></p>
      </div>
      ${snippet?.dataAsOf ? html`<p class="as-of">${page.dataAsOf(formatEdtf(snippet.dataAsOf, i18n))}</p>` : nothing}
      ${snippet ? pasted(all, snippet) : blocked(all)}
    </section>`;
}

function pasted(all: Output, snippet: Snippet): TemplateResult {
  const { page } = all;
  return html`${snippet.head ? block('head', page.head, snippet.head, page) : nothing}
    ${block('body', page.body, snippet.code, page, 'main')} ${remarks(all)}
    ${
      snippet.notes.length
        ? html`<ul class="notes">
          ${snippet.notes.map(note => html`<li>${page.notes[note]}</li>`)}
        </ul>`
        : nothing
    }
    ${pictures(all, snippet)} ${uploads(all, snippet)} ${commands(all, snippet)}`;
}

/** Code in a box that can be selected, and a button that copies it. */
const block = (id: string, label: string, code: string, page: PageWords, kind = ''): TemplateResult =>
  html`<div class="block">
    <label for="c-${id}">${label} <small>${sizeOf(code)}</small></label>
    <button type="button" class=${kind === 'main' ? 'main' : 'plain'} aria-label="${page.copy}: ${label}" @click=${(event: Event) => copy(event, `c-${id}`, page)}>
      ${page.copy}
    </button>
    <textarea id="c-${id}" readonly spellcheck="false" rows=${code.length > 400 ? 8 : code.length > 120 ? 5 : 2} wrap="soft" .value=${code} lang="en" translate="no"></textarea>
  </div>`;

const sizeOf = (code: string): string => {
  const bytes = new TextEncoder().encode(code).length;
  return bytes < 1000 ? `${bytes} B` : `${Math.round(bytes / 1000)} kB`;
};

async function copy(event: Event, id: string, page: PageWords): Promise<void> {
  const root = (event.target as Element).getRootNode() as Document;
  const box = root.getElementById(id) as HTMLTextAreaElement;
  const status = root.getElementById('status')!;
  // Emptied first, so that the same words are spoken again.
  status.textContent = '';
  try {
    await navigator.clipboard.writeText(box.value);
    status.textContent = page.copied;
  } catch {
    box.focus();
    box.select();
    status.textContent = page.notCopied;
  }
}

function blocked({ result, page, state }: Output): TemplateResult {
  if (state.own && !result.table?.rows)
    return html`<p class="blocked" data-host=${state.host}><a href="#f-table" @click=${toField}>${result.table ? page.own.unread : page.own.none}</a></p>`;
  const field = Object.keys(result.warnings).find(name => name === 'base') ?? Object.keys(result.remarks)[0] ?? '';
  const said = result.warnings[field] ?? html`<span lang="en">${result.remarks[field]}</span>`;
  const name = field === 'base' ? page.base.name : (page.options[field]?.name ?? field);
  return html`<p class="warning blocked" data-host=${state.host}>
    ${page.mend} ${field ? html`<a href="#f-${field}" @click=${toField}>${name}</a> · ` : nothing}${said}
  </p>`;
}

/** Opens what the field is in, and goes there; the address keeps the state, not the place. */
export function toField(event: Event): void {
  event.preventDefault();
  const link = event.currentTarget as HTMLAnchorElement;
  const field = link.ownerDocument.getElementById(link.hash.slice(1));
  for (let at: Element | null = field; at; at = at.parentElement)
    if (at.localName === 'details') at.setAttribute('open', '');
  field?.focus();
}

const remarks = ({ result, page }: Output) =>
  result.remarks[''] ? html`<p class="warning">${page.says} <span lang="en">${result.remarks['']}</span></p>` : nothing;

/** The chart as a picture, and everything in one file. */
function pictures({ page, state, dist }: Output, snippet: Snippet): TemplateResult {
  const name = nameOf(state, snippet);
  const offer = (make: () => Promise<Blob>, ending: string) => async (event: Event) => {
    const status = ((event.target as Element).getRootNode() as Document).getElementById('status')!;
    status.textContent = '';
    try {
      download(`${name}.${ending}`, await make(), window);
      status.textContent = page.saved;
    } catch (cause) {
      status.textContent = page.notSaved(String(cause));
    }
  };
  const svg = async () => new Blob([snippet.svg()], { type: 'image/svg+xml' });
  return html`<div class="line save">
    <button type="button" class="plain" data-host=${state.host} @click=${offer(svg, 'svg')}>${page.saveSvg}</button>
    <button type="button" class="plain" @click=${offer(() => pngOf(snippet.svg(), 2), 'png')}>${page.savePng}</button>
    <button type="button" class="plain" @click=${offer(() => zipOf(snippet, name, dist, state), 'zip')}>${page.saveZip}</button>
  </div>`;
}

/** A name for files: that of the table, else that of the chart. */
const nameOf = ({ chart, lang }: State, { own, made }: Snippet): string =>
  own[0]?.file.replace(/\.\w+$/, '') ?? made[0]?.file.replace(/\.\w+$/, '') ?? `${chart}.${lang}`;

const uploads = ({ page, dist, state }: Output, snippet: Snippet) => {
  const { files, own } = snippet;
  return files.length || own.length
    ? html`<h3>${page.files}</h3>
        <ul class="files">
          ${own.map(({ file, content }) => html`<li><a href="data:text/plain;charset=utf-8,${encodeURIComponent(content)}" download=${file} translate="no">${file}</a></li>`)}
          ${files.map(file => html`<li><a href=${dist + file} download=${file.split('/').at(-1)!} translate="no">${file}</a></li>`)}
        </ul>
        <p class="help">${page.filesAbout}${hasPage(state, snippet) ? ` ${page.pageAbout(`${nameOf(state, snippet)}.page.html`)}` : nothing}</p>`
    : nothing;
};

function commands({ page }: Output, { made, code }: Snippet) {
  if (!made.length) return nothing;
  const isNamed = made.some(({ file }) => code.includes(file));
  const { name: title, about } = isNamed ? page.made.file : page.made.spare;
  return html`<h3>${title}</h3>
    ${made.map((one, index) => block(`command-${index}`, one.shell === 'any' ? one.file : `${one.file} (${page.posix})`, one.command, page))}
    <p class="help">${about}</p>`;
}

/** Whether the chart has the width of its column, as on a phone, and not one that the editor asked for. */
const isFluid = ({ host, width }: State): boolean => (host === 'script' || host === 'html') && width === '';

/** The frame keeps its place in the page; where it leads is set by the page's script, past the history. */
const previewOf = ({ state, page, preview, result }: Output): TemplateResult =>
  html`<section class="preview" aria-labelledby="preview" ?hidden=${!result.snippet}>
    <h2 id="preview" tabindex="-1">${page.preview}</h2>
    <p class="help">${page.previewAbout[state.host]} ${state.own ? nothing : html`<a href=${preview} target="_blank" rel="noopener">${page.openPreview}</a>`}</p>
    <div class="stage" tabindex="0" role="group" aria-labelledby="preview">
      <iframe title=${page.preview} id="stage" class=${isFluid(state) ? 'fluid' : nothing} width=${result.width} height="500"></iframe>
    </div>
  </section>`;
