import type { Citation } from '@cityfacts/data';
import type { CitedDocuments } from '@cityfacts/core/documents.js';
import type { I18n } from '@cityfacts/core/chart-definition.js';
import { localize } from '@cityfacts/data/localize.js';
import { entryId, TARGET } from './entries.js';
import type { TimelineModel } from './types.js';

/** The citations of what is shown, and of what contradicts it. */
export function shownCitations({ rows, rivals, events, undated, targets }: TimelineModel): readonly Citation[] {
  const { citations = [] } = rows;
  // Thousands of rows without citations need no list of their ids.
  if (!citations.length) return [];
  const ids = new Set([...events, ...undated, ...targets].map(entryId));
  for (const [id, others] of Object.entries(rivals)) if (ids.has(id)) for (const other of others) ids.add(other);
  return citations.filter(({ table, row }) => ids.has(table === 'targets' ? TARGET + row : row));
}

/** The documents that the shown facts come from, in the order of first use. */
export function timelineDocuments(model: TimelineModel, { locale }: I18n): CitedDocuments {
  const { sources = [], credit } = model.rows;
  const used = new Set(shownCitations(model).map(({ source }) => source));
  const byId = new Map(sources.map(source => [source.id, source]));
  return { documents: [...used].flatMap(id => byId.get(id) ?? []), credit: localize(credit, locale) };
}
