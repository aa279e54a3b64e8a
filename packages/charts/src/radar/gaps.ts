import type { I18n } from '@cityfacts/core/chart-definition.js';
import type { Gap } from '@cityfacts/core/gap.js';
import type { Datum } from './datum.js';

/** One note for all gaps of the same cities with the same reason. */
export function gapNotes(
  axes: readonly { readonly label: string; readonly data: readonly Datum[] }[],
  { strings }: I18n,
): readonly string[] {
  const notes = new Map<string, { readonly cities: readonly string[]; readonly axes: string[]; readonly gap: Gap }>();
  for (const axis of axes) {
    const byReason = new Map<string, { readonly gap: Gap; readonly cities: string[] }>();
    for (const {
      gap,
      point: { cityName },
    } of axis.data) {
      if (!gap) continue;
      const reason = JSON.stringify(gap);
      const found = byReason.get(reason);
      if (found) found.cities.push(cityName);
      else byReason.set(reason, { gap, cities: [cityName] });
    }
    for (const [reason, { gap, cities }] of byReason) {
      const key = JSON.stringify([cities, reason]);
      const note = notes.get(key);
      if (note) note.axes.push(axis.label);
      else notes.set(key, { cities, axes: [axis.label], gap });
    }
  }
  return [...notes.values()].map(
    ({ cities, axes: labels, gap }) =>
      strings.radar.gap(cities, labels, gap) + (gap.remark && strings.sentenceGap + gap.remark) + strings.sentenceEnd,
  );
}
