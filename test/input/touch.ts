import type { Charts, Spot, Target } from './page.js';
import { closeButton, heading, menuButton, ring, until, type Reader } from './reader.js';
import { fromList } from './mouse.js';

const EDGE_CLEARANCE = 30;
/** The farthest that a finger goes in one swipe, as a share of the screen; this many px of it decide what it means, and move nothing. */
const MAX_SWIPE_SHARE = 0.8;
const TOUCH_SLOP = 16;
/** A finger that rests so long before it is lifted throws nothing, s. Written into the events, not waited for. */
const REST_DURATION = 0.3;

/** A place in the viewport. */
export type Point = readonly [x: number, y: number];

export interface Touch extends Reader {
  /** Swipes the page until the target is in the viewport. */
  bring(target: Target): Promise<Spot>;
  tap(x: number, y: number): Promise<void>;
  /** Fingers go from places to places, in so many steps, rest there and are lifted. */
  fingers(from: readonly Point[], to: readonly Point[], steps?: number): Promise<void>;
}

/** Fingers on a screen: tap, swipe, drag, pinch. */
export async function touchOf(charts: Charts): Promise<Touch> {
  const { page } = charts;
  const session = await page.createCDPSession();
  const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', points: readonly Point[], before = 0) =>
    session.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: points.map(([x, y], id) => ({ x, y, id })),
      timestamp: Date.now() / 1000 - before,
    });

  const fingers: Touch['fingers'] = async (from, to, steps = 3) => {
    for (const index of from.keys()) await send('touchStart', from.slice(0, index + 1), REST_DURATION);
    for (let step = 1; step <= steps; step++)
      await send(
        'touchMove',
        from.map(([x, y], index) => {
          const [toX, toY] = to[index]!;
          return [x + ((toX - x) * step) / steps, y + ((toY - y) * step) / steps];
        }),
        REST_DURATION,
      );
    await send('touchEnd', []);
    await charts.frame();
  };
  const swipe = async (by: number, at?: number): Promise<void> => {
    const { width, height } = await charts.size();
    const x = at ?? width / 2;
    const way = Math.sign(by) * Math.min(Math.abs(by) + TOUCH_SLOP, height * MAX_SWIPE_SHARE);
    await fingers([[x, height / 2 - way / 2]], [[x, height / 2 + way / 2]]);
  };
  const bring = async (target: Target): Promise<Spot> => {
    const { height } = await charts.size();
    let spot = await charts.spot(target);
    const inside = () => spot.y > EDGE_CLEARANCE && spot.y < height - EDGE_CLEARANCE;
    await until(`swipe to ${target.join(' ')}`, async () => {
      if (inside()) return true;
      await swipe(height / 2 - spot.y);
      spot = await charts.spot(target);
      return inside();
    });
    return spot;
  };
  const tap = async (x: number, y: number): Promise<void> => {
    await page.touchscreen.tap(x, y);
    await charts.frame();
  };
  const press = async (target: Target): Promise<void> => {
    const { x, y } = await bring(target);
    await tap(x, y);
  };
  return {
    charts,
    bring,
    tap,
    fingers,
    press,
    choose: (tag, id) => press(ring(tag, id)),
    pick: async (target, option) => {
      await press(target);
      await fromList(charts, target, option);
    },
    rest: () => charts.frame(),
    visit: async tag => void (await bring(heading(tag))),
    dismissals: {
      'its button': tag => press(closeButton(tag)),
      'a tap elsewhere in the page': () => tap(2, 2),
      // Beside the figure: long details scroll themselves under the finger.
      'a swipe that scrolls': () => swipe(-60, 4),
    },
    menuClosings: {
      'its button': tag => press(menuButton(tag)),
      'a tap elsewhere in the figure': tag => press(heading(tag)),
    },
  };
}

/** How high the room is in which a finger meets each button and choice, and each disclosure. Runs in the page. */
export function fingerRooms(tag: string, within: string): Readonly<Record<'buttons' | 'disclosures', readonly Room[]>> {
  const root = document.querySelector(tag)!.shadowRoot!;
  const roomOf = (part: Element): number => {
    part.scrollIntoView({ block: 'center' });
    const { x, y, width, height } = part.getBoundingClientRect();
    const [left, middle] = [x + width / 2, y + height / 2];
    const meets = (at: number) => part.contains(root.elementFromPoint(left, at));
    let [top, bottom] = [middle, middle];
    while (meets(top - 1)) top -= 1;
    while (meets(bottom + 1)) bottom += 1;
    return bottom - top + 1;
  };
  const shown = (css: string) =>
    [...root.querySelectorAll(css)]
      .filter(part => part.checkVisibility())
      .map(part => [part.textContent!.trim(), roomOf(part)] as const);
  return { buttons: shown(within), disclosures: shown('summary') };
}

type Room = readonly [text: string, px: number];
