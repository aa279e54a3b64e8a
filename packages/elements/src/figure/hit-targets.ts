import { groupRuns, type NavigationNode } from '@cityfacts/core';
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

const NAMESPACE = 'http://www.w3.org/2000/svg';

/**
 * A reachable, named ring (or frame, where the datum is a bar or a row) over every mark; seen only when reached. Without the
 * stylesheet, which a page kept as one file loses, it is no black disc.
 */
export const hitTargets = (nodes: readonly NavigationNode[], nameOf: NameOf, reached: Reached): TemplateResult =>
  svg`<g class="cf-nodes" fill="none" ${rings(nodes, nameOf, reached)}></g>`;

/** A ring that is not reached, as it is made; its state is written in the order of `mark`. */
const RESTING = {
  class: 'cf-off',
  tabindex: '-1',
  'aria-expanded': 'false',
  'aria-current': '',
  'aria-describedby': '',
};

interface Ring {
  readonly rect: Element;
  /** Its state as it was written last. */
  state: string;
}

/**
 * Not a template: a template keeps a dozen values for every ring, and compares them all whenever the reader reaches another. A ring
 * stays with its datum, and with it the focus.
 */
class RingsDirective extends Directive {
  #nodes: readonly NavigationNode[] = [];
  #rings = new Map<string, Ring>();

  override render(_nodes: readonly NavigationNode[], _nameOf: NameOf, _reached: Reached): typeof noChange {
    return noChange;
  }

  override update({ element }: ElementPart, [nodes, nameOf, reached]: Parameters<this['render']>): typeof noChange {
    if (nodes !== this.#nodes) this.#draw(element, nodes, nameOf);
    this.#nodes = nodes;
    for (const node of nodes) mark(this.#rings.get(node.id)!, node, reached);
    return noChange;
  }

  #draw(root: Element, nodes: readonly NavigationNode[], nameOf: NameOf): void {
    const create = (name: string) => root.ownerDocument.createElementNS(NAMESPACE, name);
    const before = this.#rings;
    const model = create('rect');
    model.setAttribute('role', 'button');
    for (const [attribute, value] of Object.entries(RESTING)) if (value) model.setAttribute(attribute, value);
    this.#rings = new Map(
      nodes.map(({ id }) => [
        id,
        before.get(id) ?? { rect: model.cloneNode() as Element, state: Object.values(RESTING).join() },
      ]),
    );
    for (const [id, { rect }] of before) if (!this.#rings.has(id)) rect.remove();
    const groups = groupRuns(nodes);
    while (root.childElementCount > groups.length) root.lastElementChild!.remove();
    groups.forEach(({ group, items }, index) => {
      const parent = root.children[index] ?? root.appendChild(create('g'));
      if (group) {
        parent.setAttribute('role', 'group');
        parent.setAttribute('aria-label', group);
      }
      let next = parent.firstElementChild;
      for (const node of items) {
        const { rect } = this.#rings.get(node.id)!;
        place(rect, node, nameOf(node));
        if (rect === next) next = next.nextElementSibling;
        else parent.insertBefore(rect, next);
      }
    });
  }
}

const rings = directive(RingsDirective);

function place(rect: Element, { id, x, y, r, box }: NavigationNode, name: string): void {
  const [left, top, width, height] = box ?? [x - r, y - r, 2 * r, 2 * r];
  const set = (attribute: string, value: number | string): void => rect.setAttribute(attribute, String(value));
  set('data-node', id);
  set('x', left);
  set('y', top);
  set('width', width);
  set('height', height);
  set('aria-label', name);
  if (box) rect.removeAttribute('rx');
  else set('rx', r);
}

/** Writes what the reader has reached, where that is another than before. */
function mark(ring: Ring, { id, entity, opens, expanded }: NavigationNode, reached: Reached): void {
  const isShown = id === reached.shown;
  // A press opens something: a count its entries, every other mark its details.
  const isExpanded = expanded ?? (reached.pinned && isShown);
  const values: Readonly<Record<string, string>> = {
    class: isShown ? 'cf-on' : 'cf-off',
    tabindex: id === reached.current ? '0' : '-1',
    'aria-expanded': String(isExpanded),
    'aria-current': !opens && entity === reached.chosen ? 'true' : '',
    'aria-describedby': id === reached.entry ? 'cf-keys' : '',
  };
  const state = Object.values(values).join();
  if (state === ring.state) return;
  ring.state = state;
  for (const [attribute, value] of Object.entries(values))
    if (value) ring.rect.setAttribute(attribute, value);
    else ring.rect.removeAttribute(attribute);
}
