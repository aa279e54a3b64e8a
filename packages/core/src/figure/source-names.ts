import { localize } from '@cityfacts/data/localize.js';
import type { Credits } from '../credits.js';
import type { I18n } from '../chart-definition.js';
import type { FigureOptions } from './options.js';

/** Publishers that are named; the documents of the others are counted. */
const MAX_NAMES = 5;

/** The same for a picture that leaves the page, with the names of the publishers: first those of most documents. */
export function sourceNames(
  { documents, credit }: Credits,
  options: Pick<FigureOptions, 'credit'>,
  { strings: { figure }, locale }: I18n,
): string {
  const counts = new Map<string, number>();
  for (const { publisher } of documents) {
    const name = localize(publisher, locale);
    if (name) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const named = [...counts].sort(([, a], [, b]) => b - a).slice(0, MAX_NAMES);
  const rest = named.reduce((left, [, count]) => left - count, documents.length);
  const cited = documents.length
    ? figure.publishers(
        named.map(([name]) => name),
        rest,
      )
    : '';
  return [cited, credit, options.credit].filter(Boolean).join(' · ');
}
