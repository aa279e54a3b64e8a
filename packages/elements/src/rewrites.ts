import { listOf, mutationObserver } from './documents.js';

/**
 * Undoes what others have done to the nodes of a chart, such as translators, before it is rendered again: Lit writes into the
 * nodes that it has made, and would leave old words in sight or throw.
 */
export class Rewrites {
  #records: MutationRecord[] = [];
  #observer: MutationObserver | undefined;

  /** What changes from now on is done by others. */
  watch(host: Element): void {
    const frame = host.shadowRoot?.querySelector('.frame');
    if (!this.#observer && frame) {
      this.#observer = mutationObserver(host, records => this.#records.push(...listOf(records)));
      const options = { subtree: true, childList: true, characterData: true, characterDataOldValue: true };
      this.#observer?.observe(frame, options);
    }
    this.#observer?.takeRecords();
  }

  /** Backwards, from the last change. A text that has been translated keeps its translation until its chart changes it. */
  undo(): void {
    const records = [...this.#records, ...listOf(this.#observer?.takeRecords() ?? [])].reverse();
    this.#records = [];
    const changed = new Set(records.filter(({ type }) => type === 'childList').map(({ target }) => target));
    for (const { type, target, addedNodes, removedNodes, nextSibling, oldValue } of records) {
      if (type === 'characterData') {
        // Parted, or put together with another text.
        if (changed.has(target.parentNode!)) target.nodeValue = oldValue;
        continue;
      }
      let words = '';
      for (const node of listOf(addedNodes)) {
        words += node.textContent;
        (node as ChildNode).remove();
      }
      const removed = listOf(removedNodes);
      const next = nextSibling?.parentNode === target ? nextSibling : null;
      for (const node of removed) target.insertBefore(node, next);
      if (words && removed.length === 1 && removed[0]!.nodeType === 3) removed[0]!.nodeValue = words;
    }
  }
}
