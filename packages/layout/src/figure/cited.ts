import type { Citation, Locale, LocalText, Source } from '@cityfacts/data';
import type { DataRecord, Words } from '../plan.js';
import { say } from '../words/local-text.js';
import { sourceLines } from './sources.js';

/** One place where a fact is printed, and the document. */
export interface Cited {
  readonly citation: Citation;
  readonly source: Source | undefined;
}

/** What of the rows says where facts are printed. */
export interface CitedRows {
  readonly sources?: readonly Source[];
  readonly citations?: readonly Citation[];
  readonly credit?: LocalText;
}

/** The citation of each row, by its id: that of `field` before all others, else the first. */
export function citedRows({ citations = [], sources = [] }: CitedRows, field: string): ReadonlyMap<string, Cited> {
  const byId = new Map(sources.map(source => [source.id, source]));
  const found = new Map<string, Cited>();
  for (const citation of citations) {
    const known = found.get(citation.row)?.citation;
    if (!known || (citation.field === field && known.field !== field))
      found.set(citation.row, { citation, source: byId.get(citation.source) });
  }
  return found;
}

/** Lines for all sources of the rows `shown`, whatever field they are for, and the credit. */
export function creditLines(rows: CitedRows, shown: ReadonlySet<string>, words: Words): readonly string[] {
  const used = (rows.citations ?? []).filter(citation => shown.has(citation.row));
  return [...sourceLines(used, rows.sources ?? [], words), ...[say(rows.credit, words.locale)].filter(Boolean)];
}

/** The last fields of every exported record. */
export const citedFields = (cited: Cited | undefined, locale: Locale): DataRecord => ({
  as_printed: cited?.citation.asPrinted ?? null,
  source: cited ? say(cited.source?.title, locale) || cited.citation.source : null,
  publisher: say(cited?.source?.publisher, locale) || null,
  published: cited?.source?.published ?? null,
  url: cited?.source?.url ?? null,
  locator: cited?.citation.locator ?? null,
  tier: cited?.source?.tier ?? null,
});
