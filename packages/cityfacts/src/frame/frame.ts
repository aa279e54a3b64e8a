/**
 * `frame.js`: the script of a page in a frame.
 *
 *   address ─readQuery─▶ element ─▶ its script ─▶ height ─sizeMessages─▶ host
 *   host ─readMessage─▶ height again, theme, language
 */
import { readQuery, withState } from './query.js';
import { readMessage, sizeMessages } from './host-protocols.js';
import { allowed } from './allowed.js';
import { createResizeGuard } from './resize-guard.js';

const script = document.currentScript as HTMLScriptElement;
/** A page that is written for one chart names it, `<script data-chart data-lang>`, and brings its script. */
const page = script.dataset as { readonly chart?: string; readonly lang?: string };
const asked = readQuery(location.search, page);
const { tag, locale, attributes, pymId } = asked;

if (tag) {
  document.documentElement.lang = locale;
  show(tag);
} else {
  document.querySelector('main')!.textContent =
    `This address names no chart: add ?chart= and one of ${Object.keys(allowed).join(', ')}.`;
}

function show(name: string): void {
  const main = document.querySelector('main')!;
  const element = main.querySelector(name) ?? main.appendChild(document.createElement(name));
  element.setAttribute('lang', locale);
  for (const [attribute, value] of attributes) element.setAttribute(attribute, value);
  if (asked.selected !== null) (element as Element & { selected?: string }).selected = asked.selected;
  // The state goes into the address, so that a reload or a copied address shows the same.
  element.addEventListener('chart-view', event => keep('view', (event as Event & { view: string }).view));
  element.addEventListener('chart-select', event => keep('selected', (event as Event & { id: string | null }).id));
  if (!page.chart) load(name, element);
}

/** Puts the chart's script into the page; where a policy forbids that, the page that has it in its markup follows. */
function load(name: string, element: Element): void {
  const path = `frame/${name}.${locale}.html`;
  const link = document.createElement('link');
  link.rel = 'canonical';
  link.href = new URL(path, script.src).href;
  const bundle = document.createElement('script');
  try {
    bundle.src = new URL(`${name}.${locale}.js`, script.src).href;
  } catch {
    location.replace(`${path}${location.search}`);
    return;
  }
  bundle.addEventListener('error', () => {
    element.textContent = `${bundle.src} could not be loaded.`;
  });
  document.head.append(link, bundle);
}

function keep(name: string, value: string | null): void {
  try {
    history.replaceState(null, '', `${location.pathname}${withState(location.search, name, value)}${location.hash}`);
  } catch {
    // A sandboxed frame may have no history of its own; then the state is not kept.
  }
}

const src = location.href;
const keeper = createResizeGuard();
let resizerId: string | undefined;

/** The page is named by what it shows, once that is drawn. */
function name(): void {
  const figure = document.querySelector('main > *')?.shadowRoot?.querySelector('.cf-figure');
  const title = figure?.querySelector('.cf-heading')?.textContent ?? figure?.getAttribute('aria-label');
  if (title) document.title = title;
}

function reportHeight(isAsked = false): void {
  name();
  const { width, height } = document.body.getBoundingClientRect();
  const next = keeper.next(height, width) ?? (isAsked ? Math.ceil(height) : undefined);
  if (next === undefined || parent === window) return;
  for (const message of sizeMessages({ src, width: Math.ceil(width), height: next, pymId, resizerId }))
    parent.postMessage(message, '*');
}

new ResizeObserver(() => reportHeight()).observe(document.body);
for (const type of ['pointerdown', 'keydown']) addEventListener(type, () => keeper.forgive());
addEventListener('message', ({ data, source }: MessageEvent<unknown>) => {
  if (source !== parent || parent === window) return;
  const message = readMessage(data, pymId);
  if (message?.ask === 'size') {
    resizerId = message.resizerId ?? resizerId;
    reportHeight(true);
  } else if (message && tag) document.querySelector(tag)?.setAttribute(message.ask, message.value);
});
reportHeight(true);
parent.postMessage({ sentinel: 'cityfacts', v: 1, type: 'ready' }, '*');
