import type { LegendItem } from '@cityfacts/core/chart-definition.js';
import { conflictLegendItem } from '@cityfacts/core/figure/conflict-notes.js';
import { glyph, glyphs } from './glyphs.js';
import { pill } from './lanes-drawing.js';
import type { Shape, TimelineLayout, TimelineModel } from './types.js';

/** What is drawn: shapes of the roles, bands and periods, the half that is meant, counts, the sign of a conflict. Places need no entry: lanes or labels name them. */
export function timelineLegend(
  { marks, bands, clusters: counts }: Pick<TimelineLayout, 'marks' | 'bands' | 'clusters'>,
  { strings }: TimelineModel,
  signed: boolean,
): readonly LegendItem[] {
  const roles = new Set(marks.map(({ role }) => role));
  const plain = new Set(bands.map(({ as }) => as));
  const shape = (label: string, fill: string, stroke = ''): LegendItem => ({
    entity: '',
    label: capital(label),
    series: -1,
    shape: { fill, stroke },
  });
  // Where bands are drawn as lines below their marks too, their sign has both.
  const band = plain.has('short')
    ? shape(strings.band, glyph('issued', 21.5, -1), 'M1,-6.5h13v13h-13zM18,6h7')
    : shape(strings.band, '', BAND);
  return [
    ...(Object.keys(glyphs) as Shape[])
      .filter(role => roles.has(role))
      .map(role => shape(role === 'support' ? strings.supports : strings.role[role], ...drawn(role))),
    ...(plain.has('band') || plain.has('short') ? [band] : []),
    ...(plain.has('edge') ? [shape(strings.half, 'M14,5h12v3h-12z', BAND)] : []),
    ...(plain.has('span') ? [shape(strings.span, '', 'M2.5,-4v8h23v-8')] : []),
    ...(counts.length ? [shape(strings.crowd, '', pill(2.5, -6.5, 23, 13))] : []),
    ...(signed ? [conflictLegendItem(capital(strings.conflict.word))] : []),
  ];
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const BAND = 'M2.5,-6.5h23v13h-23z';

/** Targets and promised money are outlines. */
const drawn = (role: Shape): [fill: string, stroke: string] => {
  const shape = glyph(role, 14, 0);
  return role === 'target' || role === 'support' ? ['', shape] : [shape, ''];
};
