import { publishedYears, type CitedDocuments } from '../documents.js';
import type { I18n } from '../chart-definition.js';
import type { FigureOptions } from './options.js';

/** "Sources: 9 documents, 2019–2025 · cityfacts, CC BY 4.0": the footer, and what the author adds to it. */
export function sourceText(
  { documents, credit }: CitedDocuments,
  options: Pick<FigureOptions, 'credit'>,
  { strings: { figure } }: I18n,
): string {
  const [first = '', last = ''] = publishedYears(documents) ?? [];
  const cited = documents.length ? figure.documents(documents.length, first, last) : '';
  return [cited, credit, options.credit].filter(Boolean).join(' · ');
}
