import type { Words } from '../plan.js';
import type { RadarAxis } from './types.js';

/** One note for all gaps of the same cities with the same reason. */
export function gapNotes(axes: readonly RadarAxis[], { strings }: Words): readonly string[] {
  const notes = new Map<
    string,
    { readonly cities: readonly string[]; readonly axes: string[]; readonly reason: string }
  >();
  for (const axis of axes) {
    const gaps = axis.points.filter(point => point.value === null);
    for (const reason of new Set(gaps.map(point => point.reason))) {
      const cities = gaps.filter(point => point.reason === reason).map(point => point.cityName);
      const key = JSON.stringify([cities, reason]);
      const note = notes.get(key);
      if (note) note.axes.push(axis.label);
      else notes.set(key, { cities, axes: [axis.label], reason });
    }
  }
  return [...notes.values()].map(
    ({ cities, axes: labels, reason }) => strings.radar.gap(cities, labels, reason) + strings.sentenceEnd,
  );
}
