import type { NavigationNode } from '@cityfacts/core';

/** What the tests read of any of the three. */
export interface Look {
  readonly drawn: Promise<void>;
  readonly updateComplete: Promise<unknown>;
  readonly figure: {
    readonly heading: string;
    readonly documents: readonly unknown[];
    readonly layout: {
      readonly view: string;
      readonly nodes: readonly NavigationNode[];
      readonly scale?: { readonly domain: readonly [number, number]; readonly left: number; readonly right: number };
      readonly shown?: string;
    };
  };
  readonly selected: string | null;
}

export interface Seen {
  readonly heading: string;
  /** How many sources the figures have. */
  readonly documents: number;
  readonly view: string;
  readonly selected: string | null;
  /** The details on the page: whether they stay, what they say line by line. */
  readonly details: {
    readonly kept: boolean;
    readonly id: string | undefined;
    readonly lines: readonly string[];
  } | null;
  /** What the button that shows the selection says. */
  readonly chip: string | null;
  /** How much of the drawing is dimmed. */
  readonly faint: number;
  /** Which of menu, filters, table and sources are open. */
  readonly open: readonly string[];
  /** Rows of the table that can be seen, lines of the sources. */
  readonly rows: number;
  readonly sources: number;
  /** How many of how many entries of a timeline are left, in words. */
  readonly shown: string | null;
  /** Months that the scale of a timeline shows. */
  readonly domain: readonly [number, number] | null;
  /** How wide a month of it is, px. */
  readonly month: number;
  /** What the chart has announced. */
  readonly said: string;
  /** What has the focus in it: the id of a datum, or the text of a control. */
  readonly focus: string | null;
}

export async function read(tag: string): Promise<Seen> {
  const chart = document.querySelector<HTMLElement & Look>(tag)!;
  await chart.updateComplete;
  const root = chart.shadowRoot!;
  const { heading, documents, layout } = chart.figure;
  const { scale } = layout;
  const all = (css: string) => [...root.querySelectorAll<HTMLElement>(css)];
  const seen = (css: string) => all(css).filter(one => one.checkVisibility()).length;
  const words = (one: Element) => one.textContent.replace(/\s+/g, ' ').trim();
  const tip = root.querySelector('.cf-tooltip');
  const focus = root.activeElement;
  return {
    heading,
    documents: documents.length,
    view: layout.view,
    selected: chart.selected,
    details: tip && {
      kept: tip.getAttribute('role') === 'group',
      id: root.querySelector<HTMLElement>('.cf-on')?.dataset['node'],
      lines: [...tip.querySelectorAll('dl div')].map(words),
    },
    chip: root.querySelector('.cf-chip')?.getAttribute('aria-label') ?? null,
    faint: seen('.cf-drawing [opacity]'),
    open: all('details[open]').map(({ className }) => className),
    rows: seen('.cf-table tbody tr'),
    sources: seen('.cf-sources li'),
    shown: layout.shown ?? null,
    domain: scale?.domain ?? null,
    month: scale ? (scale.right - scale.left) / (scale.domain[1] - scale.domain[0]) : 0,
    said: words(root.querySelector('.cf-live')!),
    focus: focus && (focus.getAttribute('data-node') ?? focus.getAttribute('aria-label') ?? words(focus)),
  };
}
