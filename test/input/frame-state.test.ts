/** The page for frames keeps in its address what a reader does to the chart, and shows it again. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { mouseOf, type Mouse } from './mouse.js';
import { openCharts, present, type Charts, type Tag } from './page.js';
import { alone, closeButton, moreLink, selectButton } from './reader.js';
import type { Look } from './read.js';

describe.skipIf(!present)('a page for frames', () => {
  let charts: Charts;
  let mouse: Mouse;
  let origin: string;
  beforeAll(async () => {
    charts = await openCharts({ width: 1000, height: 900 });
    mouse = mouseOf(charts);
    origin = new URL(charts.page.url()).origin;
  });
  afterAll(() => charts.close());

  const drawn = async (tag: Tag) => {
    await charts.page.waitForFunction(
      tag => document.querySelector<HTMLElement & { figure?: object | null }>(tag)?.figure,
      {},
      tag,
    );
    // Room to bring to the middle of the window what is at the end.
    await charts.page.evaluate(() => document.body.style.setProperty('padding-bottom', '1200px'));
    await charts.frame();
  };
  const open = async (tag: Tag, query: string) => {
    await charts.page.goto(`${origin}/cdn/frame/${tag}.en.html?${query}`);
    await drawn(tag);
  };
  const query = () => new URL(charts.page.url()).searchParams;
  /** The options that a reader can change, as the element has them. */
  const state = (tag: Tag) =>
    charts.page.evaluate(tag => {
      const chart = document.querySelector<HTMLElement & Look & Record<string, unknown>>(tag)!;
      const names = ['view', 'selected', 'cities', 'kinds', 'levels', 'sectors', 'sort', 'from', 'to', 'limit', 'page'];
      return Object.fromEntries(names.map(name => [name, String(chart[name])]));
    }, tag);
  /** After a reload everything is as it was. */
  const reload = async (tag: Tag, before: object) => {
    await charts.page.reload();
    await drawn(tag);
    await expect.poll(() => state(tag)).toEqual(before);
  };

  it('keeps zoom and filters of the timeline beside what the author says, also over what is selected', async () => {
    const tag = 'policy-timeline';
    await open(tag, 'cities=beijing,shanghai&view=timeline&utm_source=x');
    const [node] = alone(await charts.nodes(tag));
    await mouse.choose(tag, node!.id);
    // The details load, and may move what is above them.
    await expect.poll(async () => (await charts.see(tag)).details?.lines.length).toBeGreaterThan(3);
    await charts.frame();
    await mouse.press(selectButton(tag));
    await expect.poll(() => query().get('selected')).toBe(node!.entity);
    const close = await charts.spot(closeButton(tag));
    await charts.page.mouse.click(close.x, close.y);
    await mouse.press(moreLink(tag));
    await mouse.press([tag, '.cf-filters > summary']);
    await mouse.pick([tag, '.cf-selects select', 'Place'], 'Shanghai');
    await expect.poll(() => query().get('reader-cities')).toBe('shanghai');
    for (let step = 0; step < 2; step++) await mouse.press([tag, '.cf-controls button', 'Zoom in']);
    await expect.poll(() => query().get('reader-from')).toMatch(/^\d{4}/);
    expect(query().get('cities')).toBe('beijing,shanghai');
    expect(query().get('utm_source')).toBe('x');
    const before = await state(tag);
    await reload(tag, before);
    // The author's options are still there to come back to.
    await mouse.press(moreLink(tag));
    await mouse.press([tag, '.cf-controls button', 'Reset']);
    await expect.poll(() => [...query().keys()].filter(name => name.startsWith('reader-'))).toEqual([]);
    expect((await state(tag))['cities']).toBe('beijing,shanghai');
  });

  it('keeps filter, order and length of the bars', async () => {
    const tag = 'fund-bars';
    await open(tag, '');
    await mouse.press([tag, '.cf-below button']);
    await expect.poll(() => query().get('limit')).toBe('9999');
    await mouse.press(moreLink(tag));
    await mouse.press([tag, '.cf-filters > summary']);
    await mouse.pick([tag, '.cf-selects select', 'Place'], 'Shenzhen');
    await expect.poll(() => query().get('reader-cities')).toBe('shenzhen');
    const before = await state(tag);
    await reload(tag, before);
  });
});
