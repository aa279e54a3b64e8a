import type { NavigationNode } from '@cityfacts/core/chart-definition.js';
import type { Entry } from './entries.js';
import type { TimelineNode } from './types.js';

/** The node of a count, which Enter opens. */
export const clusterNode = (
  id: string,
  entries: readonly Entry[],
  label: string,
  expanded: boolean,
  place: Pick<NavigationNode, 'x' | 'y' | 'box' | 'group' | 'place'>,
): TimelineNode => ({
  id: `count/${id}`,
  ...place,
  r: 12,
  entity: id,
  opens: id,
  expanded,
  label,
  count: entries.length,
  // Made when a reader asks for them: they may be thousands.
  get ids() {
    return entries.map(({ row }) => row.id);
  },
});
