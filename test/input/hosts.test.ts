/** Tooltips at their marks in pages that scale, turn, clip, scroll and cover what is in them. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { mouseOf, type Mouse } from './mouse.js';
import { openCharts, present, tags, type Charts, type Tag } from './page.js';
import { alone, ring } from './reader.js';
import { few } from './shared-suites.js';

/** What a tooltip keeps from its mark at most, px. */
const NEAR = 45;

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

describe.skipIf(!present)('in a page that is not plain', () => {
  let charts: Charts;
  let mouse: Mouse;
  beforeAll(async () => {
    charts = await openCharts({ width: 1000, height: 900 });
    mouse = mouseOf(charts);
  });
  afterAll(() => charts.close());
  beforeEach(async () => {
    await charts.as({ width: 1000, height: 900 });
    await charts.page.mouse.move(1, 1);
  });

  const show = async (tag: Tag, markup: string) => {
    await charts.show(markup);
    await charts.page.waitForFunction(
      tag => document.querySelector<HTMLElement & { figure?: unknown }>(tag)?.figure,
      {},
      tag,
    );
    await charts.frame();
  };

  /** The boxes of mark and tooltip in the window, and whether the four corners of the tooltip can be seen. */
  const placed = (tag: Tag) =>
    charts.page.evaluate(tag => {
      const chart = document.querySelector(tag)!;
      const root = chart.shadowRoot!;
      const [mark, tip] = ['.cf-on', '.cf-tooltip'].map(css =>
        root.querySelector(css)?.getBoundingClientRect().toJSON(),
      );
      const { left, top, right, bottom } = tip as Box;
      const corners = [left + 6, right - 6].flatMap(x => [top + 6, bottom - 6].map(y => [x, y] as const));
      const isWhole = corners.every(
        ([x, y]) => document.elementFromPoint(x, y) === chart && root.elementFromPoint(x, y)?.closest('.cf-tooltip'),
      );
      return { mark: mark as Box, tip: tip as Box, isWhole };
    }, tag);

  const expectNear = async (tag: Tag, what: string) => {
    const { mark, tip, isWhole } = await placed(tag);
    const apart = (a: readonly [number, number], b: readonly [number, number]) => Math.max(a[0] - b[1], b[0] - a[1], 0);
    const [x, y] = [
      apart([mark.left, mark.right], [tip.left, tip.right]),
      apart([mark.top, mark.bottom], [tip.top, tip.bottom]),
    ];
    expect(Math.hypot(x, y), what).toBeLessThan(NEAR);
    expect(isWhole, `${what}: whole`).toBe(true);
  };

  const bring = async (tag: Tag, id: string) => {
    await charts.page.evaluate(
      (tag, id) => {
        const mark = document.querySelector(tag)!.shadowRoot!.querySelector(`[data-node="${id}"]`)!;
        mark.scrollIntoView({ block: 'center' });
      },
      tag,
      id,
    );
    await charts.frame();
    return charts.spot(ring(tag, id));
  };

  const first = async (tag: Tag) => {
    const nodes = alone(await charts.nodes(tag));
    return nodes[Math.floor(nodes.length / 2)]!;
  };

  const wrappers: Readonly<Record<string, string>> = {
    'scaled down': 'width:900px;transform:scale(.6);transform-origin:0 0',
    'scaled up': 'width:500px;transform:scale(1.7);transform-origin:0 0',
    zoomed: 'width:500px;zoom:1.6',
    'zoomed and scaled': 'width:700px;zoom:.8;transform:scale(1.3);transform-origin:0 0',
    'turned on its side': 'width:700px;transform:translate(700px,60px) rotate(90deg);transform-origin:0 0',
    'written from top to bottom': 'width:800px;writing-mode:vertical-rl',
    'clipped at its sides': 'width:300px;overflow:hidden;contain:paint',
    'in a layer of its own': 'width:800px;will-change:transform;filter:opacity(.99);overflow:hidden',
  };
  describe.each(Object.entries(wrappers))('%s', (_, style) => {
    it.each(tags)('<%s> has its tooltip at the mark, and all of it', async tag => {
      await show(tag, `<div style="${style}">${few[tag]}</div>`);
      const { id } = await first(tag);
      const { x, y } = await bring(tag, id);
      await charts.page.mouse.move(x, y);
      await charts.frame();
      expect((await charts.see(tag)).details?.id).toBe(id);
      await expectNear(tag, 'under the pointer');
    });
  });

  it.each(tags)('<%s> shows the tooltip whole in a box that is lower than it and scrolled', async tag => {
    await show(tag, `<div id="box" style="width:640px;height:120px;margin-top:300px;overflow:auto">${few[tag]}</div>`);
    const { id } = await first(tag);
    const { x, y } = await bring(tag, id);
    await charts.page.mouse.move(x, y);
    await charts.frame();
    await expectNear(tag, 'in the box');
  });

  it('a tooltip that the keyboard has opened follows its mark where a box around it scrolls, also inside a shadow root', async () => {
    const tag = 'city-radar';
    for (const inShadow of [false, true]) {
      await show(tag, `<div id="outer">${few[tag]}</div>`);
      await charts.page.evaluate(inShadow => {
        const outer = document.querySelector<HTMLElement>('#outer')!;
        if (!inShadow)
          return (
            outer.style.setProperty('cssText', '') ?? Object.assign(outer.style, { height: '400px', overflow: 'auto' })
          );
        const root = outer.attachShadow({ mode: 'open' });
        root.innerHTML = '<div id="scroller" style="height:400px;overflow:auto"><slot></slot></div>';
        return null;
      }, inShadow);
      await charts.frame();
      const { id } = await first(tag);
      await charts.page.evaluate(
        (tag, id) => {
          document.querySelector(tag)!.shadowRoot!.querySelector<SVGElement>(`[data-node="${id}"]`)!.focus();
        },
        tag,
        id,
      );
      await charts.frame();
      await expectNear(tag, 'before');
      const before = (await placed(tag)).mark.top;
      await charts.page.evaluate(() => {
        const outer = document.querySelector('#outer')!;
        (outer.shadowRoot?.querySelector('#scroller') ?? outer).scrollBy(0, 40);
      });
      await charts.frame();
      await charts.frame();
      expect((await placed(tag)).mark.top, 'it has moved').toBeLessThan(before - 20);
      const { mark, tip } = await placed(tag);
      expect(Math.max(mark.top - tip.bottom, tip.top - mark.bottom)).toBeLessThan(NEAR);
    }
  });

  it('what the keyboard reaches does not stay under a header of the page', async () => {
    const tag = 'fund-bars';
    await show(
      tag,
      `<div style="position:sticky;top:0;height:200px;background:#ccc;z-index:9" id="header">Header</div><p style="height:300px"></p>${few[tag]}<p style="height:900px"></p>`,
    );
    const nodes = await charts.nodes(tag);
    const last = nodes.at(-1)!;
    await mouse.choose(tag, last.id);
    await charts.page.keyboard.press('Escape');
    const { top } = await charts.page.evaluate(
      (tag, id) => {
        const mark = document.querySelector(tag)!.shadowRoot!.querySelector(`[data-node="${id}"]`)!;
        scrollBy(0, mark.getBoundingClientRect().top - 220);
        return mark.getBoundingClientRect().toJSON() as Box;
      },
      tag,
      last.id,
    );
    expect(top).toBeGreaterThan(200);
    for (let step = 0; step < 4; step++) {
      await charts.page.keyboard.press('ArrowUp');
      await charts.frame();
      await charts.frame();
      const { mark } = await placed(tag);
      expect(mark.top, `step ${step + 1}`).toBeGreaterThan(200);
      await expectNear(tag, `step ${step + 1}`);
    }
  });

  it('does not scroll by itself to what the markup of a chart selects, and shows no details before the chart is in sight', async () => {
    const tag = 'policy-timeline';
    await charts.show('<policy-timeline cities="shanghai"></policy-timeline>');
    const selected = (await charts.nodes(tag)).find(({ opens }) => !opens)!.entity;
    await show(
      tag,
      `<p style="height:2000px"></p><policy-timeline loading="eager" cities="shanghai" selected="${selected}"></policy-timeline>`,
    );
    await charts.frame();
    await charts.frame();
    expect(await charts.scrolled()).toBe(0);
    const seen = () =>
      charts.page.evaluate(
        tag =>
          document.querySelector(tag)!.shadowRoot!.querySelector('.cf-tooltip')?.getBoundingClientRect().top ?? null,
        tag,
      );
    expect((await seen()) ?? Infinity).toBeGreaterThan(900);
    await charts.page.evaluate(tag => document.querySelector(tag)!.scrollIntoView(), tag);
    await expect.poll(async () => (await seen()) ?? Infinity).toBeLessThan(900);
    await expectNear(tag, 'in sight');
  });

  it('a tooltip that the keyboard has opened leaves the window with its mark', async () => {
    const tag = 'fund-bars';
    await show(tag, `<fund-bars limit="9999"></fund-bars>`);
    const [node] = await charts.nodes(tag);
    await mouse.choose(tag, node!.id);
    await charts.page.keyboard.press('Escape');
    await charts.page.keyboard.press('Enter');
    await charts.frame();
    await charts.page.evaluate(() => scrollBy(0, 400));
    await charts.frame();
    await charts.frame();
    const { mark, tip } = await placed(tag);
    expect(mark.bottom).toBeLessThan(0);
    expect(tip.top - mark.bottom).toBeLessThan(NEAR);
  });

  it.each(tags)('pinned details of <%s> are at their mark when a phone is turned', async tag => {
    await charts.as({ width: 390, height: 780, hasTouch: true });
    await show(tag, few[tag]);
    const { id } = await first(tag);
    const { x, y } = await bring(tag, id);
    await charts.page.touchscreen.tap(x, y);
    await charts.frame();
    expect((await charts.see(tag)).details).toMatchObject({ kept: true });
    await charts.as({ width: 780, height: 390, hasTouch: true });
    await new Promise(resolve => setTimeout(resolve, 400));
    expect((await charts.see(tag)).details).toMatchObject({ id, kept: true });
    const { mark, tip } = await placed(tag);
    expect(
      Math.max(mark.top - tip.bottom, tip.top - mark.bottom, mark.left - tip.right, tip.left - mark.right),
    ).toBeLessThan(NEAR);
  });
});
