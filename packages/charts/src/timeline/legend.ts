import { pathRound, type Path } from 'd3-path';
import type { LegendItem } from '@cityfacts/core/chart-definition.js';
import { getOwn, wordFor } from '@cityfacts/core/get-own.js';
import { conflictLegendItem } from '@cityfacts/core/figure/conflict-legend.js';
import { shapes } from './glyphs.js';
import { allKinds, withOwn } from './vocabulary.js';
import type { Shape, TimelineLayout, TimelineMark, TimelineModel } from './types.js';

/** More entries than these are not looked up. */
const MAX_ITEMS = 6;

/**
 * What is drawn and not labelled: shapes with the kinds they stand for, uncertain dates, periods, the sign of a conflict, clusters.
 * Places need no entry: lanes or labels name them.
 */
export function timelineLegend(
  { marks, bands, clusters }: Pick<TimelineLayout, 'marks' | 'bands' | 'clusters'>,
  { strings }: TimelineModel,
  signed: boolean,
): readonly LegendItem[] {
  const kinds = new Map<Shape, Set<TimelineMark['kind']>>();
  for (const { shape, kind } of marks) {
    const own = kinds.get(shape);
    if (own) own.add(kind);
    else kinds.set(shape, new Set([kind]));
  }
  const own: Partial<Record<TimelineMark['kind'], string>> = {
    policy: strings.paper,
    target: strings.aims,
    support: strings.supports,
  };
  const words = (shape: Shape): string =>
    shape === 'law'
      ? strings.law
      : [...withOwn(allKinds, kinds.get(shape)!), '']
          .filter(kind => kinds.get(shape)!.has(kind))
          .map(kind => getOwn(own, kind) ?? wordFor(strings.kind, kind || 'other'))
          .join(strings.listGap);
  // One shape for what has no kind says nothing.
  const isPlain =
    kinds.size === 1 && [...kinds.values()].every(only => [...only].every(kind => !kind || kind === 'other'));
  const drawn = new Set(bands.map(({ as }) => as));
  const open = bands.some(({ as, openRight, openLeft }) => as === 'period' && (openRight || openLeft));
  const item = (label: string, fill: string, stroke = ''): LegendItem => ({
    entity: '',
    label: capital(label),
    series: -1,
    shape: { fill, stroke },
  });
  const rough =
    drawn.has('band') || drawn.has('approximate') || marks.some(({ hollow, shape }) => hollow && shape !== 'target');
  return [
    ...(Object.keys(shapes) as Shape[])
      .filter(shape => kinds.has(shape) && !isPlain)
      .map(shape => item(words(shape), ...swatch(shape))),
    ...(rough
      ? [
          item(
            strings.band,
            '',
            `M6.5,-5h15a5,5 0 0,1 0,10h-15a5,5 0 0,1 0,-10z${outline(to => shapes.paper(to, 14, 0, 0.6))}`,
          ),
        ]
      : []),
    ...(drawn.has('period')
      ? [
          item(
            open ? strings.openEnd : strings.span,
            '',
            open ? 'M3,0h21M19,-4l5,4l-5,4M3,-4v8' : 'M3,0h22M3,-4v8M25,-4v8',
          ),
        ]
      : []),
    ...(signed ? [conflictLegendItem(capital(strings.conflict.word))] : []),
    ...(clusters.length ? [item(strings.crowd, '', 'M8,-6h12a6,6 0 0,1 0,12h-12a6,6 0 0,1 0,-12z')] : []),
  ].slice(0, MAX_ITEMS);
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

function outline(draw: (path: Path) => void): string {
  const drawn = pathRound(2);
  draw(drawn);
  return drawn.toString();
}

/** Targets and promised money are outlines. */
const swatch = (shape: Shape): [fill: string, stroke: string] => {
  const drawn = outline(to => shapes[shape](to, 14, 0));
  return shape === 'target' ? ['', drawn] : [drawn, ''];
};
