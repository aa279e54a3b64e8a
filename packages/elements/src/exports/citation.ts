import type { Locale } from '@cityfacts/data';
import { cite, type CitationStyle } from '@cityfacts/data/cite.js';
import { newestSource } from '@cityfacts/layout';
import type { Drawing } from '@cityfacts/marks';
import { version } from '../version.js';

/** References for what is shown, one a line: the chart itself, then every source of its figures. */
export function citation(
  { heading, documents, credit, records }: Drawing,
  style: CitationStyle,
  lang: Locale,
  { URL: address, location }: Document,
): string {
  const chart = {
    title: heading,
    publisher: credit ? 'cityfacts' : location.hostname,
    version,
    published: newestSource(records()) ?? '',
    url: /^https?:/.test(address) ? address : null,
  };
  return [cite(chart, style, lang), ...documents.map(source => cite(source, style, lang))].join('\n');
}
