import { apa7 } from './cite/apa7.js';
import { documentOf } from './cite/document.js';
import { gbt7714 } from './cite/gbt7714.js';
import type { Citation, Dataset, Locale, Source } from './types.js';

/** `gbt7714`: GB/T 7714-2015; `apa7`: APA Style, 7th edition. */
export type CitationStyle = 'gbt7714' | 'apa7';

/** Citations and their sources: the result of `evidenceOf` for a figure, or the rows of a chart. */
export interface Evidence<S extends string = string> {
  readonly citations?: readonly Citation<S>[];
  readonly sources?: readonly Source<S>[];
}

/**
 * An entry of a reference list, as plain text: for a source, or for the dataset (`dataset.js`). For the sources of a figure, one
 * entry per line, in the order of its citations.
 *
 * Details that a document does not name are marked as the style requires (佚名, n.d.). There is no date of access, because only the
 * reader knows it. `lang` is the language of names, words and dates. A title is as printed, in English with its translation; rows of
 * one language have it in that language only.
 */
export function cite(of: Source | Dataset | Evidence, style: CitationStyle, lang: Locale): string {
  if ('title' in of) return (style === 'apa7' ? apa7 : gbt7714)(documentOf(of, lang), lang);
  const named = new Set(of.citations?.map(({ source }) => source));
  const sources = new Map(of.sources?.map(source => [source.id, source]));
  return [...named]
    .flatMap(id => sources.get(id) ?? [])
    .map(source => cite(source, style, lang))
    .join('\n');
}
