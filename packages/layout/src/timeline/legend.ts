import type { DateRole } from '@cityfacts/data';
import type { LegendItem, Words } from '../plan.js';
import { glyph } from './glyphs.js';
import type { TimelineEvent, TimelineModel } from './types.js';

/**
 * Shapes of the roles that occur, and what the scale needs besides: bands and spans. Places need no entry: lanes or
 * labels name them.
 */
export function timelineLegend(
  events: readonly TimelineEvent[],
  undated: readonly TimelineEvent[],
  targets: boolean,
  { strings }: Words,
): Pick<TimelineModel, 'legend' | 'scaleLegend'> {
  const words = strings.timeline;
  const roles = new Set<DateRole>();
  let [band, span] = [false, false];
  for (const { role, when } of events) {
    roles.add(role);
    if (when?.precision === 'interval') span = true;
    else if (when?.precision !== 'day') band = true;
  }
  for (const { role } of undated) roles.add(role);
  const shape = (label: string, fill: string, stroke = ''): LegendItem => ({
    entity: '',
    label,
    series: -1,
    shape: { fill, stroke },
  });
  return {
    legend: [
      ...(Object.keys(words.role) as DateRole[])
        .filter(role => roles.has(role) && role !== 'target')
        .map(role => shape(words.role[role], glyph(role, 14, 0))),
      ...(targets || roles.has('target') ? [shape(words.role.target, '', glyph('target', 14, 0))] : []),
    ],
    scaleLegend: [
      ...(band ? [shape(words.band, '', 'M2.5,-6.5h23v13h-23z')] : []),
      ...(span ? [shape(words.span, '', 'M2.5,-4v8h23v-8')] : []),
    ],
  };
}
