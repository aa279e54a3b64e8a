/**
 * `frame.js`: the script of a page in a frame.
 *
 *   address ─readQuery─▶ element ─▶ its script ─▶ height ─sizeMessages─▶ host
 *   host ─readMessage─▶ height again, theme, language
 *   reader ─followReader─▶ address
 */
import { READER, readQuery, withState, wordpressSecret, type FramePage } from './query.js';
import { readMessage, sizeMessages } from './host-protocols.js';
import { watchScheme } from './host-scheme.js';
import { optionTables } from './allowed.js';
import { followReader } from './reader-state.js';
import { createResizeGuard } from './resize-guard.js';

const script = document.currentScript as HTMLScriptElement;
/** A page that is written for one chart names it, `<script data-chart data-lang>`, and brings its script. */
const page: FramePage = script.dataset;
const { tag, locale, attributes, pymId, selected } = readQuery(location.search, page);
const main = document.querySelector('main')!;

if (tag) {
  document.documentElement.lang = locale;
  show(tag);
} else {
  main.textContent = `This address names no chart: add ?chart= and one of ${Object.keys(optionTables).join(', ')}.`;
}

function show(name: keyof typeof optionTables): void {
  // What else is there leads to other pages where this script is forbidden.
  const element = main.querySelector(name) ?? document.createElement(name);
  if (element.parentElement !== main) main.replaceChildren(element);
  element.setAttribute('lang', locale);
  for (const [attribute, value] of attributes) element.setAttribute(attribute, value);
  if (selected !== null) (element as Element & { selected?: string }).selected = selected;
  // The state goes into the address, so that a reload or a copied address shows the same.
  element.addEventListener('chart-select', event => keep('selected', (event as Event & { id: string | null }).id));
  void customElements.whenDefined(name).then(() =>
    followReader(element, name, {
      get: attribute => new URLSearchParams(location.search).get(READER + attribute),
      set: (attribute, value) => keep(READER + attribute, value),
      replace: keep,
    }),
  );
  if (!page.chart) load(name, element);
}

/** Puts the chart's script into the page; where a policy forbids that, the page that has it in its markup follows. */
function load(name: string, element: Element): void {
  const path = `frame/${name}.${locale}.html`;
  const link = document.createElement('link');
  link.rel = 'canonical';
  link.href = new URL(path, script.src).href;
  const bundle = document.createElement('script');
  const leave = () => location.replace(`${path}${location.search}${location.hash}`);
  try {
    bundle.src = new URL(`${name}.${locale}.js`, script.src).href;
  } catch {
    return leave();
  }
  bundle.nonce = script.nonce;
  let isForbidden = false;
  document.addEventListener('securitypolicyviolation', ({ blockedURI, effectiveDirective }) => {
    if (!effectiveDirective.startsWith('script-src') || blockedURI !== bundle.src || isForbidden) return;
    isForbidden = true;
    leave();
  });
  bundle.addEventListener('error', () => {
    if (!isForbidden) element.textContent = `${bundle.src} could not be loaded.`;
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

const setScheme = (schemes: string) =>
  (document.querySelector<HTMLMetaElement>('meta[name="color-scheme"]')!.content = schemes);
/** What the host has said, which counts for more than what can be seen of it. */
let hostScheme = '';
if (attributes.some(([name, value]) => name === 'theme' && value === 'auto')) setScheme('light dark');
else watchScheme(isDark => setScheme(hostScheme || (isDark ? 'dark' : 'light')));

const src = location.href;
const secret = wordpressSecret(location.hash);
const keeper = createResizeGuard();
let resizerId: string | undefined;
let hasActed = false;

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
  const state = { src, width: Math.ceil(width), height: next, pymId, resizerId, secret, hasActed };
  hasActed = false;
  for (const message of sizeMessages(state)) parent.postMessage(message, '*');
}

new ResizeObserver(() => reportHeight()).observe(document.body);
for (const type of ['pointerdown', 'keydown', 'click'])
  addEventListener(type, () => {
    keeper.forgive();
    hasActed = true;
  });
addEventListener('message', ({ data, source }: MessageEvent<unknown>) => {
  if (source !== parent || parent === window) return;
  const message = readMessage(data, { pymId, secret });
  if (message?.ask === 'size') {
    resizerId = message.resizerId ?? resizerId;
    reportHeight(true);
  } else if (message?.ask === 'scheme') setScheme((hostScheme = message.value));
  else if (message && tag) document.querySelector(tag)?.setAttribute(message.ask, message.value);
});
reportHeight(true);
parent.postMessage({ sentinel: 'cityfacts', v: 1, type: 'ready' }, '*');
