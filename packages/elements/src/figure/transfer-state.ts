import { nextFrame, windowOf } from '../documents.js';

/** What a reader may have opened or focused in a figure that no script has reached yet. */
const REACHABLE = ['.cf-more', '.cf-more>summary', '.cf-more .cf-scroll'];

const reachable = (root: ParentNode): readonly ((HTMLElement & { open?: boolean }) | null)[] =>
  REACHABLE.map(selector => root.querySelector<HTMLElement>(selector));

/** What of a static figure only the stage `more` can draw: an open link, the table of the view `table`. */
export const showsMore = (host: Element): boolean => host.querySelector('.cf-more[open],.cf-figure>.cf-table') !== null;

/**
 * The height of a static figure, px, where the browser would scroll a short page to its top when another takes its place; else 0.
 * Safari, known by the property that it does not have, lays a figure out empty first, because it is a container.
 */
export const heightToHold = (host: HTMLElement): number =>
  host.firstElementChild && !('overflowAnchor' in host.style) ? host.offsetHeight : 0;

const afterLayout = (host: Element, action: () => void) => nextFrame(host, () => nextFrame(host, action));

/** Keeps a new shadow root so high until it has been laid out. */
export function holdHeight(root: ShadowRoot, height: number): void {
  const { CSSStyleSheet } = windowOf(root.host);
  if (!height || !root.adoptedStyleSheets) return;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`:host{min-block-size:${height}px}`);
  root.adoptedStyleSheets.push(sheet);
  afterLayout(root.host, () => sheet.replaceSync(''));
}

/** The first drawing goes on where the reader is in the static figure: with what is open, and with the focus. */
export function transferState(host: HTMLElement, more: { open: boolean }, draw: () => void): void {
  const root = host.shadowRoot!;
  if (root.querySelector('.cf-figure')) return draw();
  // Asked before: what is no longer shown loses the focus.
  const focused = (host.getRootNode() as Document).activeElement;
  const then = reachable(host);
  more.open = !!then[0]?.open;
  const frame = root.querySelector<HTMLElement>('.frame');
  // Without a slot the static figure is not laid out, and to ask for its scroll would scroll the page to its top.
  const scrolled = frame ? then.map(part => part?.scrollLeft ?? 0) : [];
  const height = frame && heightToHold(host);
  if (height) frame.style.minBlockSize = `${height}px`;
  // Firefox lays a new figure out twice, and scrolls the page by the difference, to keep in its place what has gone. See also `.frame:has(>slot)`.
  frame?.style.setProperty('overflow-anchor', 'none');
  draw();
  const release = () => frame?.removeAttribute('style');
  if (root.querySelector('.cf-figure')) afterLayout(host, release);
  else release();
  reachable(root).forEach((now, index) => {
    const before = then[index];
    if (before?.open && now) now.open = true;
    if (now && scrolled[index]) now.scrollLeft = scrolled[index];
    if (before && before === focused) now?.focus({ preventScroll: true });
  });
}
