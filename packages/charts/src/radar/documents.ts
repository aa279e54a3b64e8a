import type { Citation } from '@cityfacts/data';
import type { I18n } from '@cityfacts/core/chart-definition.js';
import { citationsOfRows, type CitedDocuments } from '@cityfacts/core/documents.js';
import { localize } from '@cityfacts/data/localize.js';
import type { RadarModel } from './types.js';

/** Where the shown figures are printed, and what other sources say of them. */
export function usedCitations({ axes, rivals, roundings, rows }: RadarModel): readonly Citation[] {
  const shown = axes.flatMap(({ selected }) => selected.observations.flatMap(row => row?.id ?? []));
  const others = shown.flatMap(id => [...(rivals.get(id) ?? []), ...(roundings.get(id) ?? [])]);
  return citationsOfRows(rows, new Set([...shown, ...others.flatMap(({ id }) => id ?? [])]));
}

/** The documents of these citations, and who compiled the rows. */
export function radarDocuments(model: RadarModel, { locale }: I18n): CitedDocuments {
  const { sources = [], credit } = model.rows;
  const ids = new Set(usedCitations(model).map(({ source }) => source));
  return { documents: sources.filter(({ id }) => ids.has(id)), credit: localize(credit, locale) };
}
