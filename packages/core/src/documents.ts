import type { Citation, LocalText, Source } from '@cityfacts/data';

/** What of the rows says where facts are printed. */
export interface CitedRows {
  readonly sources?: readonly Source[];
  readonly citations?: readonly Citation[];
  readonly credit?: LocalText;
}

/** What the footer says of where the facts of a figure come from. */
export interface CitedDocuments {
  /** The documents in the order of first use; `published` is EDTF. */
  readonly documents: readonly Pick<Source, 'id' | 'published'>[];
  /** Who compiled the rows and under which licence; empty where the rows do not say. */
  readonly credit: string;
}

/** The citations of the rows `shown`, whatever field they are for. */
export const citationsOfRows = ({ citations = [] }: CitedRows, shown: ReadonlySet<string>): readonly Citation[] =>
  citations.filter(citation => shown.has(citation.row));

/** The first and the last year in which some documents were published; `null` where none is dated. */
export function publishedYears(documents: CitedDocuments['documents']): readonly [first: string, last: string] | null {
  const years = documents.flatMap(({ published }) => published?.match(/^\d{4}/)?.[0] ?? []).sort();
  return years.length ? [years[0]!, years.at(-1)!] : null;
}
