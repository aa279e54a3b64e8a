import { nextFrame } from '../documents.js';

/** What a reader may have opened or focused in a figure that no script has reached yet. */
const REACHABLE = ['.cf-more', '.cf-more>summary', '.cf-more .cf-scroll'];

const reachable = (root: ParentNode): readonly ((HTMLElement & { open?: boolean }) | null)[] =>
  REACHABLE.map(selector => root.querySelector<HTMLElement>(selector));

/** What of a static figure only the stage `more` can draw: an open link, the table of the view `table`. */
export const showsMore = (host: Element): boolean => host.querySelector('.cf-more[open],.cf-figure>.cf-table') !== null;

/** The first drawing goes on where the reader is in the static figure: with what is open, and with the focus. */
export function transferState(host: Element, more: { open: boolean }, draw: () => void): void {
  const root = host.shadowRoot!;
  if (root.querySelector('.cf-figure')) return draw();
  // Asked before: what is no longer shown loses the focus.
  const focused = (host.getRootNode() as Document).activeElement;
  const then = reachable(host);
  more.open = !!then[0]?.open;
  const frame = root.querySelector<HTMLElement>('.frame');
  // Without a slot the static figure is not laid out, and to ask for its scroll would scroll the page to its top.
  const scrolled = frame ? then.map(part => part?.scrollLeft ?? 0) : [];
  // Safari lays the page out while one figure is gone and the other not there yet, and scrolls a short page to its top.
  // An element without a static figure is not measured: that would make the browser lay out the page at once.
  if (host.firstElementChild) frame?.style.setProperty('min-block-size', `${frame.offsetHeight}px`);
  // Firefox lays a new figure out twice, and scrolls the page by the difference, to keep in its place what has gone. See also `.frame:has(>slot)`.
  frame?.style.setProperty('overflow-anchor', 'none');
  draw();
  const settled = () => frame?.style.removeProperty('overflow-anchor');
  nextFrame(host, () => nextFrame(host, settled));
  reachable(root).forEach((now, index) => {
    const before = then[index];
    if (before?.open && now) now.open = true;
    if (now && scrolled[index]) now.scrollLeft = scrolled[index];
    if (before && before === focused) now?.focus({ preventScroll: true });
  });
  frame?.style.removeProperty('min-block-size');
}
