import type { DatumText, Detail, NavigationNode } from '@cityfacts/core/chart-definition.js';
import type { TimelineModel } from './types.js';

/** A node that carries its words. */
export interface TimelineNode extends NavigationNode {
  readonly words: DatumText & { readonly details: readonly Detail[] };
}

/** The words for the entry, or the count of entries, of a node. */
export const timelineDatum = (_model: TimelineModel, node: NavigationNode): DatumText => (node as TimelineNode).words;
