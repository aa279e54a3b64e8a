import type { Citation } from '@cityfacts/data';
import { localize } from '@cityfacts/data/localize.js';
import type { I18n } from '../chart-definition.js';
import type { Credits } from '../credits.js';
import type { CitedRows } from '../documents.js';
import { sourceLines } from './source-lines.js';

/** The sources that the citations name, in the order of first use, and the credit. */
export function creditsOf(used: readonly Citation[], { sources = [], credit }: CitedRows, i18n: I18n): Credits {
  const byId = new Map(sources.map(source => [source.id, source]));
  const compiled = localize(credit, i18n.locale);
  return {
    sources: [...sourceLines(used, sources, i18n), ...(compiled ? [compiled] : [])],
    documents: [...new Set(used.map(({ source }) => source))].flatMap(id => byId.get(id) ?? []),
    credit: compiled,
  };
}
