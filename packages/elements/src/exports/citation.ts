import type { Locale, Source } from '@cityfacts/data';
import { cite, type CitationStyle } from '@cityfacts/data/cite.js';
import type { FullFigure } from '@cityfacts/core';

/** References for what is shown, one a line: the chart itself, in its place in the web, then every source of its figures. */
export function citation(
  { heading, details: { documents, credit } }: FullFigure,
  style: CitationStyle,
  lang: Locale,
  { URL: address, location }: Document,
): string {
  const chart: Source = {
    id: 'chart',
    kind: 'official',
    // Speaks for itself: who publishes it is its author.
    tier: 'official',
    title: heading,
    publisher: credit ? 'cityfacts' : location.hostname,
    author: null,
    published: null,
    url: /^https?:/.test(address) ? address : null,
  };
  return [chart, ...documents].map(source => cite(source, style, lang)).join('\n');
}
