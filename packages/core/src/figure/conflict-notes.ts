import type { Source } from '@cityfacts/data';
import type { I18n } from '../chart-definition.js';
import { sourceName } from './source-lines.js';

/** Most conflicts in the notes of one chart; details and table have all of them. */
const MAX_CONFLICT_NOTES = 10;

/** What one side of a conflict says and, where the source has a name, where: `24,800 firms (Daily, 2024)`. */
export const conflictSide = (text: string, source: Source | undefined, i18n: I18n): string =>
  source?.publisher || source?.title ? i18n.strings.conflict.side(text, sourceName(source, i18n)) : text;

/** One sentence for each conflict of what is shown: this side and every other, with their sources; no pair twice. */
export function conflictNotes<Row extends { readonly id?: string }>(
  shown: readonly Row[],
  rivals: ReadonlyMap<string, readonly Row[]>,
  describe: (row: Row) => string,
  { strings }: I18n,
): readonly string[] {
  const seen = new Set<Row>();
  const notes: string[] = [];
  for (const row of shown) {
    const others = (rivals.get(row.id ?? '') ?? []).filter(other => !seen.has(other));
    if (seen.has(row) || !others.length) continue;
    for (const side of [row, ...others]) seen.add(side);
    if (notes.length < MAX_CONFLICT_NOTES) notes.push(strings.conflict.note([row, ...others].map(describe)));
  }
  return notes;
}
