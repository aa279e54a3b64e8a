/**
 * The page of the snippet builder:
 *
 *   address ─readState─▶ state ─resultOf─▶ result ─form, output─▶ page
 *      ▲                                                           │
 *      └────────────────────── writeState ◀── change ◀─────────────┘
 */
import { html, render } from 'lit';
import { i18nFor } from '../../packages/cityfacts/src/i18n.js';
import type { OwnData } from '../../packages/cityfacts/src/snippets/own-data.js';
import { form } from './form.js';
import { output } from './output.js';
import { resultOf } from './result.js';
import { keepTable, keptTable } from './own-table.js';
import { readState, writeState, type State } from './state.js';
import { en } from './words/en.js';
import { zhHans } from './words/zh-hans.js';

/** The preview does not follow every stroke of a key, ms. */
const PREVIEW_DELAY = 200;

/** Least height of the preview, px. */
const MIN_PREVIEW_HEIGHT = 240;

/** @param root holds the page; its data attributes say where the built files are and what `integrity.json` says */
export function builder(root: HTMLElement): void {
  const lang = document.documentElement.lang === 'en' ? 'en' : 'zh-Hans';
  const page = lang === 'en' ? en : zhHans;
  const i18n = i18nFor(lang);
  const dist = new URL(root.dataset['dist']!, document.baseURI).pathname;
  const integrity = JSON.parse(root.dataset['integrity']!) as Readonly<Record<string, string>>;
  let typed: string | null = null;
  let waiting = 0;
  let shown = '';
  let data = keptTable();
  let fault = '';
  /** Counts the tables, so that the preview follows one. */
  let tables = 0;

  function change(state: State, field: string | null): void {
    const query = writeState(state, lang);
    const address = query ? `?${query}` : location.pathname;
    // One step back leads to what was there before the typing, not to the last letter.
    if (field !== null && field === typed) history.replaceState(null, '', address);
    else history.pushState(null, '', address);
    typed = field;
    draw();
  }

  function draw(): void {
    const state = readState(location.search, lang);
    const result = resultOf(state, i18n, page, integrity, data);
    const preview = `preview.html?${writeState(result.sound, 'en')}${state.own ? `&table=${tables}` : ''}`;
    const own = { state, page, data, table: result.table, fault, setTable, refuse };
    const all = { state, result, i18n, page, dist, preview, change, own };
    render(html`<form class="form" @submit=${stay}>${form(all)}</form><div class="output">${output(all)}</div>`, root);
    keepQuery(location.search);
    clearTimeout(waiting);
    if (result.snippet) waiting = window.setTimeout(() => show(preview), shown ? PREVIEW_DELAY : 0);
  }

  /** A table, and, of a project, what the address said of it. */
  function setTable(table: OwnData | null, query?: string): void {
    data = table;
    tables += 1;
    fault = keepTable(table) ? '' : page.own.notKept;
    if (query === undefined) draw();
    else change(readState(query, lang), null);
  }

  function refuse(why: string): void {
    fault = why;
    draw();
  }

  /** Another address for the frame, without a step of history. */
  function show(preview: string): void {
    if (preview === shown) return;
    shown = preview;
    document.querySelector<HTMLIFrameElement>('#stage')?.contentWindow?.location.replace(preview);
  }

  addEventListener('popstate', () => {
    typed = null;
    draw();
  });
  addEventListener('message', ({ data, source }: MessageEvent<unknown>) => {
    const stage = document.querySelector<HTMLIFrameElement>('#stage');
    const { preview } = (data ?? {}) as { readonly preview?: unknown };
    if (!stage || source !== stage.contentWindow || typeof preview !== 'number') return;
    // A chart that is not drawn yet has no height, and in a frame without height it would never be drawn.
    stage.height = String(Math.max(Math.ceil(preview), MIN_PREVIEW_HEIGHT));
  });
  draw();
}

const stay = (event: Event): void => event.preventDefault();

/** The page in the other language shows the same state. */
function keepQuery(search: string): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-keep]')) link.search = search;
}
