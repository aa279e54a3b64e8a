/** `preview.html?…`: the code of a state, as its host shows it; the address says all. */
import { render } from 'lit';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import { escape } from '@cityfacts/core';
import '../../packages/cityfacts/src/locales/de.js';
import '../../packages/cityfacts/src/locales/es.js';
import '../../packages/cityfacts/src/locales/fr.js';
import { snippet } from '../../packages/cityfacts/src/snippets/snippet.js';
import type { OwnData } from '../../packages/cityfacts/src/snippets/own-data.js';
import type { Host, Snippet } from '../../packages/cityfacts/src/snippets/types.js';
import { ampFrame } from './amp-frame.js';
import { keptTable, withValue } from './own-table.js';
import { readState } from './state.js';

/** An address that AMP takes, in place of that of this server. */
const PLACEHOLDER_ORIGIN = 'https://preview.invalid/';

export function preview(root: HTMLElement): void {
  const state = readState(location.search, 'en');
  const dist = new URL(root.dataset['dist']!, document.baseURI).pathname;
  const integrity = JSON.parse(root.dataset['integrity']!) as Readonly<Record<string, string>>;
  const { chart: tag, lang, options, pinned, loading, own } = state;
  // The page of a frame with an own table is nowhere yet.
  const host = own && (state.host === 'iframe' || state.host === 'amp') ? 'script' : state.host;
  const data = own ? keptTable() : null;
  if (own && !data) return;
  document.documentElement.lang = lang;
  root.className = state.host;
  const base = host === 'amp' ? PLACEHOLDER_ORIGIN : dist;
  const width = Number(state.width);
  const made = snippet({
    tag,
    lang,
    host,
    options,
    width,
    base,
    pinned,
    integrity,
    loading,
    picture: 'svg',
    ...(data && { data: inlined(withValue(tag, data)) }),
  });
  // Scripts in markup that is put in so do not run: those of the snippet are in the page.
  render(unsafeHTML(markupOf(host, made).replaceAll(PLACEHOLDER_ORIGIN, dist)), root);
  const frame = root.querySelector('amp-iframe');
  if (frame) ampFrame(frame, pictureOf(made));
  new ResizeObserver(() => {
    parent.postMessage({ preview: document.documentElement.getBoundingClientRect().height }, location.origin);
  }).observe(document.documentElement);
}

/** The file of a long table is not on this server: here it is in the code. */
const inlined = (data: OwnData): OwnData => ({ ...data, isInline: true });

/** The file of an image is made by a command: here the drawing is in its place. */
const markupOf = (host: Host, made: Snippet): string =>
  host === 'image' || host === 'mail'
    ? made.code.replace(/src="[^"]*"/, () => `src="${escape(pictureOf(made))}"`)
    : made.code;

const pictureOf = ({ svg }: Snippet): string => `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg())}`;
