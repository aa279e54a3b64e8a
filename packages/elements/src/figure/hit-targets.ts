import { groupRuns, type NavigationNode } from '@cityfacts/core';
import { nothing, svg, type TemplateResult } from 'lit';

/**
 * A reachable, named ring (or frame, where the datum is a bar or a row) over every mark; seen only when reached. Without the
 * stylesheet, which a page kept as one file loses, it is no black disc.
 */
export const hitTargets = (
  nodes: readonly NavigationNode[],
  nameOf: (node: NavigationNode) => string,
  current: string,
  entry: string,
  shown: string,
  pinned: boolean,
  chosen: string | null,
): TemplateResult =>
  svg`<g class="cf-nodes" fill="none">${groupRuns(nodes).map(
    ({ group, items }) =>
      svg`<g role=${group ? 'group' : nothing} aria-label=${group || nothing}>${items.map(node => ring(node, nameOf(node), current, entry, shown, pinned, chosen))}</g>`,
  )}</g>`;

function ring(
  { id, x, y, r, box, entity, opens, expanded }: NavigationNode,
  name: string,
  current: string,
  entry: string,
  shown: string,
  pinned: boolean,
  chosen: string | null,
): TemplateResult {
  const [left, top, width, height] = box ?? [x - r, y - r, 2 * r, 2 * r];
  // A press opens something: a count its entries, every other mark its details.
  return svg`<rect class=${id === shown ? 'cf-on' : 'cf-off'} data-node=${id} x=${left} y=${top} width=${width} height=${height} rx=${box ? nothing : r} role="button" aria-label=${name} aria-current=${!opens && entity === chosen ? true : nothing} aria-expanded=${expanded ?? (pinned && id === shown)} tabindex=${id === current ? 0 : -1} aria-describedby=${id === entry ? 'cf-keys' : nothing}></rect>`;
}
