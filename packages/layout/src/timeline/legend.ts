import type { DateRole } from '@cityfacts/data';
import type { LegendItem, Words } from '../plan.js';
import { glyph } from './glyphs.js';
import type { TimelineOptions } from './options.js';
import type { TimelineEvent } from './types.js';

/** Shapes of the roles that occur; bands and spans if there are any; the colours where no lane says them. */
export function timelineLegend(
  events: readonly TimelineEvent[],
  places: Readonly<Record<string, string>>,
  lanes: TimelineOptions['lanes'],
  { strings }: Words,
): readonly LegendItem[] {
  const words = strings.timeline;
  const roles = new Set<DateRole>();
  const cities = new Map<string, number>();
  let [band, span] = [false, false];
  for (const { row, when, series } of events) {
    roles.add(row.dateRole);
    if (when?.precision === 'interval') span = true;
    else if (when?.precision !== 'day') band = true;
    if (lanes !== 'city' && series >= 0) cities.set(row.places[0]!, series);
  }
  const shape = (label: string, fill: string, stroke = ''): LegendItem => ({
    entity: '',
    label,
    series: -1,
    shape: { fill, stroke },
  });
  return [
    ...[...cities]
      .sort((a, b) => a[1] - b[1])
      .map(([id, series]) => ({
        entity: id,
        label: places[id] ?? id,
        series,
        shape: { fill: 'M8,-5h12v10h-12z', stroke: '' },
      })),
    ...(Object.keys(words.role) as DateRole[])
      .filter(role => roles.has(role))
      .map(role => shape(words.role[role], glyph(role, 14, 0))),
    ...(band ? [shape(words.band, '', 'M2.5,-6.5h23v13h-23z')] : []),
    ...(span ? [shape(words.span, '', 'M2.5,-4v8h23v-8')] : []),
  ];
}
