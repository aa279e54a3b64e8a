/** The texts of a column "source" ─▶ rows of `sources` and `citations`. */
import type { Citation, Source } from '@cityfacts/data';

export class OwnSources {
  readonly sources: Partial<Source>[] = [];
  readonly citations: Partial<Citation>[] = [];
  readonly #ids = new Map<string, string>();

  /** Cites what a cell names, for one field of one row. */
  cite(table: string, row: string, field: string, cell: unknown, link: unknown): void {
    const text = typeof cell === 'string' || typeof cell === 'number' ? String(cell).trim() : '';
    if (!text) return;
    const address = /https?:\/\/[^\s<>"]+/i.exec(text)?.[0].replace(/[).,;，。；）]+$/, '');
    const url = address ?? (typeof link === 'string' && /^https?:\/\/\S+$/i.test(link.trim()) ? link.trim() : null);
    const title = (address ? text.replace(address, '') : text).replace(/[\s(（<[]*[)）>\]]*[\s,;:，；：]*$/, '').trim();
    const key = `${title}\n${url ?? ''}`;
    let id = this.#ids.get(key);
    if (id === undefined) {
      id = `source-${this.#ids.size + 1}`;
      this.#ids.set(key, id);
      this.sources.push({ id, title: title || hostOf(url), publisher: null, author: null, published: null, url });
    }
    this.citations.push({ table, row, field, source: id, locator: '', asPrinted: null });
  }
}

const hostOf = (url: string | null): string => /^https?:\/\/(?:www\.)?([^/?#]+)/i.exec(url ?? '')?.[1] ?? '';
