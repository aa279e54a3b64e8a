import { localize } from '@cityfacts/data/localize.js';
import type { CitedDocuments } from '@cityfacts/core/documents.js';
import type { BarsModel } from './types.js';
import type { BarsSource } from './source.js';

/** Ids of all shown funds, and of those that contradict them. */
export const citedFunds = ({ selection: { shown, merged, rivals } }: BarsSource): ReadonlySet<string> =>
  new Set([...shown, ...merged].flatMap(({ id }) => [id, ...(rivals.get(id) ?? []).map(fund => fund.id)]));

/** The documents that these are printed in, in the order of first use. */
export function barsDocuments({ source }: BarsModel): CitedDocuments {
  const { citations = [], sources = [], credit } = source.rows;
  const funds = citedFunds(source);
  const byId = new Map(sources.map(document => [document.id, document]));
  const used = new Set(citations.flatMap(citation => (funds.has(citation.row) ? citation.source : [])));
  return { documents: [...used].flatMap(id => byId.get(id) ?? []), credit: localize(credit, source.i18n.locale) };
}
