/** What a reader may have opened or focused in a figure that no script has reached yet. */
const REACHABLE = ['.cf-more', '.cf-more>summary', '.cf-more .cf-scroll'];

const reachable = (root: ParentNode): readonly ((HTMLElement & { open?: boolean }) | null)[] =>
  REACHABLE.map(selector => root.querySelector<HTMLElement>(selector));

/** The first drawing goes on where the reader is in the static figure: with what is open, and with the focus. */
export function transferState(host: Element, more: { open: boolean }, draw: () => void): void {
  const root = host.shadowRoot!;
  if (root.querySelector('.cf-figure')) return draw();
  // Asked before: what is no longer shown loses the focus.
  const focused = (host.getRootNode() as Document).activeElement;
  const then = reachable(host);
  more.open ||= !!then[0]?.open;
  draw();
  reachable(root).forEach((now, index) => {
    const before = then[index];
    if (before?.open && now) now.open = true;
    if (before && before === focused) now?.focus({ preventScroll: true });
  });
}
