import type { NavigationNode } from '@cityfacts/core';
import { groupRuns } from '@cityfacts/core/labels/runs.js';
import { noChange, svg, type TemplateResult } from 'lit';
import { Directive, directive, type ElementPart } from 'lit/directive.js';

/** What the reader has reached and chosen. */
export interface Reached {
  /** The node that Tab reaches, and the one that is described by the keys. */
  readonly current: string;
  readonly entry: string;
  /** The node whose details are shown, and whether they stay. */
  readonly shown: string;
  readonly pinned: boolean;
  /** What is selected. */
  readonly chosen: string | null;
}

type NameOf = (node: NavigationNode) => string;

/**
 * A reachable, named ring (or frame, where the datum is a bar or a row) over every mark; seen only when reached. Without the
 * stylesheet, which a page kept as one file loses, it is no black disc.
 */
export const hitTargets = (nodes: readonly NavigationNode[], nameOf: NameOf, reached: Reached): TemplateResult =>
  svg`<g class="cf-nodes" fill="none" ${rings(nodes, nameOf, reached)}></g>`;

/**
 * Not a template: a template keeps a dozen values for every ring, and compares them all whenever the reader reaches another. A ring
 * stays with its datum, and with it the focus.
 */
class RingsDirective extends Directive {
  #nodes: readonly NavigationNode[] = [];
  #rings = new Map<string, Element>();

  override render(_nodes: readonly NavigationNode[], _nameOf: NameOf, _reached: Reached): typeof noChange {
    return noChange;
  }

  override update({ element }: ElementPart, [nodes, nameOf, reached]: Parameters<this['render']>): typeof noChange {
    if (nodes !== this.#nodes) this.#draw(element, nodes, nameOf);
    this.#nodes = nodes;
    for (const { id, entity, opens, expanded } of nodes) {
      const isShown = id === reached.shown;
      write(this.#rings.get(id)!, {
        class: isShown ? 'cf-on' : 'cf-off',
        tabindex: id === reached.current ? 0 : -1,
        // A press opens something: a count its entries, every other mark its details.
        'aria-expanded': expanded ?? (reached.pinned && isShown),
        'aria-current': (!opens && entity === reached.chosen) || null,
        'aria-describedby': id === reached.entry ? 'cf-keys' : null,
      });
    }
    return noChange;
  }

  #draw(root: Element, nodes: readonly NavigationNode[], nameOf: NameOf): void {
    const create = (name: string) => document.createElementNS('http://www.w3.org/2000/svg', name);
    const before = this.#rings;
    this.#rings = new Map(nodes.map(({ id }) => [id, before.get(id) ?? create('rect')]));
    for (const [id, ring] of before) if (!this.#rings.has(id)) ring.remove();
    const groups = groupRuns(nodes);
    while (root.childElementCount > groups.length) root.lastElementChild!.remove();
    groups.forEach(({ group, items }, index) => {
      const parent = root.children.item(index) ?? root.appendChild(create('g'));
      write(parent, { role: group ? 'group' : null, 'aria-label': group || null });
      let next = parent.firstElementChild;
      for (const node of items) {
        const ring = this.#rings.get(node.id)!;
        const { id, x: cx, y: cy, r, box } = node;
        const [x, y, width, height] = box ?? [cx - r, cy - r, 2 * r, 2 * r];
        const place = { x, y, width, height, rx: box ? null : r };
        write(ring, { role: 'button', 'data-node': id, ...place, 'aria-label': nameOf(node) });
        if (ring === next) next = next.nextElementSibling;
        else parent.insertBefore(ring, next);
      }
    });
  }
}

const rings = directive(RingsDirective);

/** Writes attributes where they change; `null`: there is none. */
function write(element: Element, values: Readonly<Record<string, string | number | boolean | null>>): void {
  for (const [name, value] of Object.entries(values))
    if (value === null) element.removeAttribute(name);
    else if (element.getAttribute(name) !== String(value)) element.setAttribute(name, String(value));
}
