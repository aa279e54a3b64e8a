import type { ReactiveController, ReactiveElement } from 'lit';
import { listOf, mutationObserver } from './documents.js';

/**
 * Undoes what others have done to the nodes of a chart, such as translators, before it is rendered again: Lit writes into the
 * nodes that it has made, and would leave old words in sight or throw.
 */
export class Rewrites implements ReactiveController {
  readonly #host: ReactiveElement;
  #records: MutationRecord[] = [];
  #observer: MutationObserver | undefined;

  constructor(host: ReactiveElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.watch();
  }

  hostDisconnected(): void {
    this.#stop();
  }

  /** What changes from now on, until the next `undo()`, is done by others. */
  watch(): void {
    const host = this.#host;
    const frame = host.isConnected && host.shadowRoot?.querySelector('.frame');
    if (!frame) return;
    this.#observer ??= mutationObserver(host, records => this.#keep(records));
    this.#observer?.observe(frame, {
      subtree: true,
      childList: true,
      characterData: true,
      characterDataOldValue: true,
    });
  }

  #stop(): void {
    if (!this.#observer) return;
    this.#keep(this.#observer.takeRecords());
    this.#observer.disconnect();
  }

  #keep(records: MutationRecord[]): void {
    this.#records = this.#records.concat(listOf(records));
    // A page that never stops changing the nodes must not fill the memory.
    if (this.#records.length > 100_000) this.#records = [];
  }

  /** Backwards, from the last change. A text that has been translated keeps its translation until its chart changes it. */
  undo(): void {
    this.#stop();
    const records = this.#records.reverse();
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
