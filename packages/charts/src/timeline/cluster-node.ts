import { rollup } from 'd3-array';
import type { NavigationNode } from '@cityfacts/core/chart-definition.js';
import type { TimelineNode } from './datum.js';
import { countText } from './texts.js';
import { kindOf } from './select.js';
import { isTarget, type Entry } from './table.js';
import type { TimelineModel } from './types.js';

/** The node of a count: how many of which kind, and that Enter lists them. */
export function clusterNode(
  id: string,
  entries: readonly Entry[],
  title: string,
  name: string,
  expanded: boolean,
  model: TimelineModel,
  place: Pick<NavigationNode, 'x' | 'y' | 'box' | 'group' | 'place'>,
): TimelineNode {
  const { strings } = model;
  const kinds = rollup(
    entries,
    of => of.length,
    entry => (isTarget(entry) ? kindOf(entry.row) : entry.kind),
  );
  const count = countText(model, entries.length);
  const label = name + strings.colon + count;
  return {
    id: `count/${id}`,
    ...place,
    r: 12,
    entity: id,
    opens: id,
    expanded,
    label,
    words: {
      accessibleName: `${label}${strings.gap}${expanded ? strings.closes : strings.opens}`,
      title,
      value: count,
      meta: '',
      details: [...kinds]
        .sort((a, b) => b[1] - a[1])
        .map(([kind, times]) => ({ label: strings.kind[kind], text: countText(model, times) })),
    },
  };
}
