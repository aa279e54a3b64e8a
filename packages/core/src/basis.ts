import type { Observation } from '@cityfacts/data';
import { wordFor } from './get-own.js';
import type { I18n } from './chart-definition.js';
import { localize } from '@cityfacts/data/localize.js';

/** From what a figure was counted, in words: "sample of 2,205 firms"; empty where that is not said. */
export function basisOf(
  row: Pick<Partial<Observation>, 'value' | 'basis' | 'basisName'> | undefined,
  { strings, locale }: I18n,
): string {
  if (!row?.basis || row.value === null) return '';
  return localize(row.basisName, locale) || wordFor(strings.basis, row.basis);
}
