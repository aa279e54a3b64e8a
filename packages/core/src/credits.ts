import type { Citation, Locale, Source } from '@cityfacts/data';
import type { CitedDocuments, CitedRows } from './documents.js';
import type { DataRecord } from './chart-definition.js';
import { localize } from '@cityfacts/data/localize.js';

/** One place where a fact is printed, and the document. */
export interface CitedSource {
  readonly citation: Citation;
  readonly source: Source | undefined;
}

/** The citation of each row, by its id: that of `field` before all others, else the first. */
export function citedRows(
  { citations = [], sources = [] }: CitedRows,
  field: string,
): ReadonlyMap<string, CitedSource> {
  const byId = new Map(sources.map(source => [source.id, source]));
  const found = new Map<string, CitedSource>();
  for (const citation of citations) {
    const known = found.get(citation.row)?.citation;
    if (!known || (citation.field === field && known.field !== field))
      found.set(citation.row, { citation, source: byId.get(citation.source) });
  }
  return found;
}

/** The same in full. */
export interface Credits extends CitedDocuments {
  /** One line a source, then the credit. */
  readonly sources: readonly string[];
  /** The sources as rows, for citations in a standard's form. */
  readonly documents: readonly Source[];
}

/** The date (EDTF) of the newest of some documents; `null` where none is dated. */
export const newestSource = (documents: readonly Pick<Source, 'published'>[]): string | null =>
  documents.reduce<string | null>(
    (newest, { published }) => (published && published > (newest ?? '') ? published : newest),
    null,
  );

/** The last fields of every exported record. */
export const citedFields = (cited: CitedSource | undefined, locale: Locale): DataRecord => ({
  as_printed: cited?.citation.asPrinted ?? null,
  source: cited ? localize(cited.source?.title, locale) || cited.citation.source : null,
  publisher: localize(cited?.source?.publisher, locale) || null,
  published: cited?.source?.published ?? null,
  url: cited?.source?.url ?? null,
  locator: cited?.citation.locator ?? null,
  tier: cited?.source?.tier ?? null,
});
