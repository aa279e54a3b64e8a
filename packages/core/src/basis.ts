import type { Observation } from '@cityfacts/data';
import { wordFor } from './get-own.js';
import type { Words } from './chart-definition.js';
import { say } from './locales/local-text.js';

/** From what a figure was counted, in words: "sample of 2,205 firms"; empty where that is not said. */
export function basisOf(
  row: Pick<Partial<Observation>, 'value' | 'basis' | 'basisName'> | undefined,
  { strings, locale }: Words,
): string {
  if (!row?.basis || row.value === null) return '';
  return say(row.basisName, locale) || wordFor(strings.basis, row.basis);
}
