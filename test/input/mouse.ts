import type { Charts, Spot, Target } from './page.js';
import { closeButton, heading, menuButton, ring, until, type Reader } from './reader.js';

/** Kept free between what is pressed and the edges of the viewport, px. */
const EDGE_CLEARANCE = 60;

export interface Mouse extends Reader {
  /** Turns the wheel, where the pointer is, until the target is in the viewport. */
  bring(target: Target): Promise<Spot>;
  move(target: Target): Promise<Spot>;
}

/** A mouse: moves, clicks, turns its wheel. */
export function mouseOf(charts: Charts): Mouse {
  const { page } = charts;
  const bring = async (target: Target): Promise<Spot> => {
    const { height } = await charts.size();
    let spot = await charts.spot(target);
    const inside = () => spot.y > EDGE_CLEARANCE && spot.y < height - EDGE_CLEARANCE;
    if (inside()) return spot;
    await until(`wheel to ${target.join(' ')}`, async () => {
      if (!inside()) await page.mouse.wheel({ deltaY: spot.y - height / 2 });
      const before = spot;
      await charts.frame();
      spot = await charts.spot(target);
      return inside() && spot.y === before.y;
    });
    return spot;
  };
  const move = async (target: Target): Promise<Spot> => {
    const spot = await bring(target);
    await page.mouse.move(spot.x, spot.y);
    return spot;
  };
  const press = async (target: Target): Promise<void> => {
    const { x, y } = await move(target);
    await page.mouse.click(x, y);
    await charts.frame();
  };
  return {
    charts,
    bring,
    move,
    press,
    choose: (tag, id) => press(ring(tag, id)),
    pick: async (target, option) => {
      await press(target);
      await fromList(charts, target, option);
    },
    rest: () => page.mouse.move(1, 1),
    visit: async tag => void (await bring(heading(tag))),
    dismissals: {
      'its button': tag => press(closeButton(tag)),
      'a click elsewhere in the figure': async tag => {
        // Details may lie over the middle of it.
        const { x, y, width } = await bring(heading(tag));
        await page.mouse.click(x - width / 2 + 2, y);
      },
      'a click elsewhere in the page': () => page.mouse.click(2, 2),
      'the wheel': async () => {
        await page.mouse.move(1, 1);
        await page.mouse.wheel({ deltaY: 40 });
        await charts.frame();
      },
    },
    menuClosings: {
      'its button': tag => press(menuButton(tag)),
      'a click elsewhere in the figure': tag => press(heading(tag)),
    },
  };
}

/**
 * The open list of a native choice belongs to the browser: it lies in a window of its own that the protocol's pointer does not
 * reach. That it opened is looked at; the option is taken in it by keys, which do reach it.
 */
export async function fromList({ page }: Charts, [tag, css, text = '']: Target, option: string): Promise<void> {
  const state = await page.evaluate(
    (tag, css, text, option) => {
      const selects = [...document.querySelector(tag!)!.shadowRoot!.querySelectorAll<HTMLSelectElement>(css)];
      const select = selects.find(one => one.closest('label')!.textContent.trim().startsWith(text))!;
      const to = [...select.options].findIndex(one => one.text.trim() === option);
      return { open: select.matches(':open'), by: to - select.selectedIndex, to };
    },
    tag,
    css,
    text,
    option,
  );
  if (!state.open || state.to < 0) throw new Error(`${option} of ${text}: ${JSON.stringify(state)}`);
  for (let left = Math.abs(state.by); left; left--) await page.keyboard.press(state.by > 0 ? 'ArrowDown' : 'ArrowUp');
  if (await page.evaluate(tag => !!document.querySelector(tag!)!.shadowRoot!.querySelector(':open:is(select)'), tag))
    await page.keyboard.press('Enter');
}
