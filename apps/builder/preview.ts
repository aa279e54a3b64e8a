/** `preview.html?…`: the code of a state, as its host shows it; the address says all. */
import { render } from 'lit';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import { escape } from '@cityfacts/core';
import { snippet } from '../../packages/cityfacts/src/snippets/snippet.js';
import type { Snippet } from '../../packages/cityfacts/src/snippets/types.js';
import { ampFrame } from './amp-frame.js';
import { readState, type State } from './state.js';

/** An address that AMP takes, in place of that of this server. */
const PLACEHOLDER_ORIGIN = 'https://preview.invalid/';

export function preview(root: HTMLElement): void {
  const state = readState(location.search, 'en');
  const dist = root.dataset['dist']!;
  const integrity = JSON.parse(root.dataset['integrity']!) as Readonly<Record<string, string>>;
  const { chart: tag, lang, host, options, pinned, loading } = state;
  document.documentElement.lang = lang;
  root.className = host;
  const base = host === 'amp' ? PLACEHOLDER_ORIGIN : dist;
  const width = Number(state.width);
  const made = snippet({ tag, lang, host, options, width, base, pinned, integrity, loading, picture: 'svg' });
  // Scripts in markup that is put in so do not run: those of the snippet are in the page.
  render(unsafeHTML(markupOf(state, made).replaceAll(PLACEHOLDER_ORIGIN, dist)), root);
  const frame = root.querySelector('amp-iframe');
  if (frame) ampFrame(frame, pictureOf(made));
  new ResizeObserver(() => {
    parent.postMessage({ preview: document.documentElement.getBoundingClientRect().height }, location.origin);
  }).observe(document.documentElement);
}

/** The file of an image is made by a command: here the drawing is in its place. */
const markupOf = ({ host }: State, made: Snippet): string =>
  host === 'image' || host === 'mail'
    ? made.code.replace(/src="[^"]*"/, () => `src="${escape(pictureOf(made))}"`)
    : made.code;

const pictureOf = ({ svg }: Snippet): string => `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg?.() ?? '')}`;
