import type { NavigationNode } from '@cityfacts/core';
import type { Charts, Tag, Target } from './page.js';
import { closeButton, moreLink, until, type Reader } from './reader.js';

type Key = Parameters<Charts['page']['keyboard']['press']>[0];

export interface Keyboard extends Reader {
  keys(...keys: readonly Key[]): Promise<void>;
  /** Tab, or with Shift held back, until the target has the focus. */
  tabTo(target: Target, back?: boolean): Promise<void>;
  /** To a datum, by Tab and arrows. */
  reach(tag: Tag, id: string): Promise<void>;
}

/** Keys alone: the focus is wherever the page has left it. */
export function keyboardOf(charts: Charts): Keyboard {
  const { page } = charts;
  const keys: Keyboard['keys'] = async (...keys) => {
    for (const key of keys) await page.keyboard.press(key);
  };
  const has = ([tag, css, text = '']: Target): Promise<boolean> =>
    page.evaluate(
      (tag, css, text) => {
        const chart = tag && document.querySelector(tag);
        const focus = chart ? chart.shadowRoot!.activeElement : document.activeElement;
        const words = (focus?.closest('label') ?? focus)?.textContent.trim();
        return !!focus?.matches(css) && words!.startsWith(text);
      },
      tag,
      css,
      text,
    );
  const tabTo: Keyboard['tabTo'] = async (target, back = false) => {
    if (back) await page.keyboard.down('Shift');
    await until(`Tab to ${target.join(' ')}`, async () => (await has(target)) || (await keys('Tab'), false));
    if (back) await page.keyboard.up('Shift');
  };
  const press = async (target: Target): Promise<void> => {
    await tabTo(target);
    await keys('Enter');
  };
  const reach: Keyboard['reach'] = async (tag, id) => {
    await tabTo([tag, '[data-node]']);
    const { focus } = await charts.see(tag);
    await keys(...way(await charts.nodes(tag), focus!, id));
  };
  return {
    charts,
    keys,
    tabTo,
    press,
    reach,
    choose: async (tag, id) => {
      await reach(tag, id);
      await keys('Enter');
    },
    pick: async (target, option) => {
      await tabTo(target);
      const [tag] = target;
      const by = await page.evaluate(
        (tag, option) => {
          const select = document.querySelector(tag!)!.shadowRoot!.activeElement as HTMLSelectElement;
          return [...select.options].findIndex(one => one.text.trim() === option) - select.selectedIndex;
        },
        tag,
        option,
      );
      for (let left = Math.abs(by); left; left--) await keys(by > 0 ? 'ArrowDown' : 'ArrowUp');
    },
    rest: async tag => {
      await keys('Tab');
      if (!(await has(closeButton(tag)))) throw new Error('Tab does not lead into the details');
    },
    visit: tag => tabTo([tag, '.cf-menu summary']),
    dismissals: {
      Escape: () => keys('Escape'),
      'their button': tag => press(closeButton(tag)),
      'going on with Tab': tag => tabTo(moreLink(tag)),
    },
    menuClosings: {
      Escape: () => keys('Escape'),
      'going on with Tab': tag => tabTo([tag, '[data-node]']),
    },
  };
}

const arrows = [
  ['left', 'ArrowLeft'],
  ['right', 'ArrowRight'],
  ['up', 'ArrowUp'],
  ['down', 'ArrowDown'],
  ['first', 'Home'],
  ['last', 'End'],
] as const;

/** The fewest keys from one datum to another. */
function way(nodes: readonly NavigationNode[], from: string, to: string): readonly Key[] {
  const known = new Map<string, readonly Key[]>([[from, []]]);
  for (const [id, keys] of known) {
    if (id === to) return keys;
    const node = nodes.find(one => one.id === id)!;
    for (const [side, key] of arrows) {
      const next = node[side];
      if (next && !known.has(next)) known.set(next, [...keys, key]);
    }
  }
  throw new Error(`no keys lead from ${from} to ${to}`);
}
