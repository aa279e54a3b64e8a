import type { TableController } from '../controllers/table.js';

/** What a reader may have opened or focused in a figure that no script has reached yet. */
const REACHABLE = ['.cf-table', '.cf-table>summary', '.cf-table>.cf-scroll', '.cf-sources', '.cf-sources>summary'];

const reachable = (root: ParentNode): readonly ((HTMLElement & { open?: boolean }) | null)[] =>
  REACHABLE.map(selector => root.querySelector<HTMLElement>(selector));

/** The first drawing goes on where the reader is in the static figure: with what is open, and with the focus. */
export function transferState(host: Element, table: TableController, draw: () => void): void {
  const root = host.shadowRoot!;
  if (root.querySelector('.cf-figure')) return draw();
  // Asked before: what is no longer shown loses the focus.
  const focused = (host.getRootNode() as Document).activeElement;
  const then = reachable(host);
  table.open ||= !!then[0]?.open;
  draw();
  reachable(root).forEach((now, index) => {
    const before = then[index];
    if (before?.open && now) now.open = true;
    if (before && before === focused) now?.focus({ preventScroll: true });
  });
}
