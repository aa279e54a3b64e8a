/**
 * `host.js`: for pages that have no resizer. Gives each frame of ours the height that it reports, tells it whether its place is
 * dark, and touches nothing else. Its messages go to frames only and say nothing private:
 * `{ sentinel: 'cityfacts', v: 1, type: 'hello' }` and `{ …, type: 'scheme', value: 'light' | 'dark' }`.
 */
import { SENTINEL } from './host-protocols.js';
import { createResizeGuard, type ResizeGuard } from './resize-guard.js';

const guards = new WeakMap<HTMLIFrameElement, ResizeGuard>();
/** Named elements of a page (`<form name="querySelectorAll">`) shadow members of its document and window. */
const listen = EventTarget.prototype.addEventListener;
const { querySelectorAll } = Document.prototype;
const dark = matchMedia('(prefers-color-scheme: dark)');

/**
 * All frames of the page, also those inside open shadow roots. By name and not by `instanceof`: an element that comes from another
 * document is of that document's classes, and WebKit gives the elements of a `srcdoc` page those of the page around it.
 */
function frames(root: Document | ShadowRoot = document): readonly HTMLIFrameElement[] {
  const all = root === document ? querySelectorAll.call(root, '*') : root.querySelectorAll('*');
  return [...all].flatMap(element =>
    element.localName === 'iframe'
      ? [element as HTMLIFrameElement]
      : element.shadowRoot?.nodeType === Node.DOCUMENT_FRAGMENT_NODE
        ? frames(element.shadowRoot)
        : [],
  );
}

const send = ({ contentWindow }: HTMLIFrameElement, message: object): void =>
  contentWindow?.postMessage({ sentinel: SENTINEL, v: 1, ...message }, '*');

function tellScheme(frame: HTMLIFrameElement): void {
  const schemes = getComputedStyle(frame).colorScheme;
  const isDark = schemes.includes('dark') && (dark.matches || !schemes.includes('light'));
  send(frame, { type: 'scheme', value: isDark ? 'dark' : 'light' });
}

listen.call(window, 'message', event => {
  const { data, source } = event as MessageEvent<unknown>;
  const { sentinel, type, height, acted } = (data ?? {}) as Readonly<Record<string, unknown>>;
  if (sentinel !== SENTINEL || !source) return;
  const frame = frames().find(({ contentWindow }) => contentWindow === source);
  if (!frame) return;
  // A frame that was there before this script is ready for long.
  if (type === 'ready' || !guards.has(frame)) tellScheme(frame);
  if (type !== 'size' || typeof height !== 'number') return;
  const guard = guards.get(frame) ?? createResizeGuard();
  guards.set(frame, guard);
  if (acted === true) guard.forgive();
  const next = guard.next(height, frame.clientWidth);
  if (next === undefined) return;
  frame.style.height = `${next}px`;
  frame.style.aspectRatio = 'auto';
});

/** Frames that have once answered are ours; the others hear only the greeting. */
const tellAll = (): void => {
  for (const frame of frames()) if (guards.has(frame)) tellScheme(frame);
};
listen.call(dark, 'change', tellAll);
new MutationObserver(tellAll).observe(document.documentElement, { attributes: true });

// Frames that were there before this script have reported their height to nobody.
for (const frame of frames()) send(frame, { type: 'hello' });
