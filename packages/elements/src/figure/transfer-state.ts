/** What a reader may have opened or focused in a figure that no script has reached yet. */
const reachable = (root: ParentNode): readonly (HTMLElement & { open?: boolean })[] => [
  ...root.querySelectorAll<HTMLElement>('.cf-table,.cf-table>*,.cf-sources,.cf-sources>*'),
];

/** The first drawing goes on where the reader is in the static figure: with what is open, and with the focus. */
export function transferState(host: Element, draw: () => void): void {
  const root = host.shadowRoot!;
  // Asked before: what is no longer shown loses the focus.
  const focused = (host.getRootNode() as Document).activeElement;
  const then = root.querySelector('.cf-figure') ? [] : reachable(host);
  draw();
  reachable(root).forEach((now, index) => {
    const before = then[index];
    if (before?.open) now.open = true;
    if (before && before === focused) now.focus({ preventScroll: true });
  });
}
