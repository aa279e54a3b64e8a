import type { Charts, Spot, Target } from './page.js';
import { closeButton, heading, menuButton, ring, until, type Reader } from './reader.js';
import { fromList } from './mouse.js';

const EDGE = 60;
/** The farthest that a finger goes in one swipe, as a share of the screen; so many px of it decide what it means, and move nothing. */
const REACH = 0.8;
const SLOP = 16;
/** A finger that rests so long before it is lifted throws nothing, s. Written into the events, not waited for. */
const REST = 0.3;

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
    for (const index of from.keys()) await send('touchStart', from.slice(0, index + 1), REST);
    for (let step = 1; step <= steps; step++)
      await send(
        'touchMove',
        from.map(([x, y], index) => {
          const [toX, toY] = to[index]!;
          return [x + ((toX - x) * step) / steps, y + ((toY - y) * step) / steps];
        }),
        REST,
      );
    await send('touchEnd', []);
    await charts.frame();
  };
  const swipe = async (by: number): Promise<void> => {
    const { width, height } = await charts.size();
    const way = Math.sign(by) * Math.min(Math.abs(by) + SLOP, height * REACH);
    await fingers([[width / 2, height / 2 - way / 2]], [[width / 2, height / 2 + way / 2]]);
  };
  const bring = async (target: Target): Promise<Spot> => {
    const { height } = await charts.size();
    let spot = await charts.spot(target);
    const inside = () => spot.y > EDGE && spot.y < height - EDGE;
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
      'a swipe that scrolls': () => swipe(-60),
    },
    menuClosings: {
      'its button': tag => press(menuButton(tag)),
      'a tap elsewhere in the figure': tag => press(heading(tag)),
    },
  };
}
