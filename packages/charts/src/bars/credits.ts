import { citationsOfRows, creditsOf, type Credits } from '@cityfacts/core/credits.js';
import type { BarsModel } from './types.js';

/** The sources of all shown funds, and of those that contradict them. */
export function barsCredits({ source: { rows, selection, i18n } }: BarsModel): Credits {
  const told = [...selection.shown, ...selection.merged].flatMap(({ id }) => [
    id,
    ...(selection.rivals.get(id) ?? []).map(fund => fund.id),
  ]);
  return creditsOf(citationsOfRows(rows, new Set(told)), rows, i18n);
}
