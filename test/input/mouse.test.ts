import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { mouseOf, type Mouse } from './mouse.js';
import { openCharts, present, tags, type Charts } from './page.js';
import { everyDatum, everyMenu, everyName, few } from './shared-suites.js';
import { alone, ring } from './reader.js';
import { sortedBars, steeredTimeline } from './shared-tool-suites.js';

describe.skipIf(!present)('with a mouse alone', () => {
  let charts: Charts;
  let mouse: Mouse;
  beforeAll(async () => {
    charts = await openCharts({ width: 1280, height: 900 });
    mouse = mouseOf(charts);
  });
  afterAll(() => charts.close());

  describe.each(tags)('<%s>', tag => {
    everyDatum(() => mouse, tag);
    everyMenu(() => mouse, tag, 'city-radar');
  });
  everyName(() => mouse);
  sortedBars(() => mouse);
  steeredTimeline(() => mouse);

  it.each(tags)('<%s> shows details under the pointer only while it is there', async tag => {
    await charts.show(few[tag]);
    const [node] = alone(await charts.nodes(tag));
    await mouse.move(ring(tag, node!.id));
    expect((await charts.see(tag)).details).toMatchObject({ kept: false });
    await mouse.rest(tag);
    expect((await charts.see(tag)).details).toBeNull();
  });

  it.each(tags)('the wheel scrolls the page over <%s>, and changes nothing of it', async tag => {
    await charts.show(few[tag]);
    const before = await charts.see(tag);
    await mouse.move([tag, '.cf-plot svg']);
    const from = await charts.scrolled();
    await charts.page.mouse.wheel({ deltaY: 150 });
    await expect.poll(() => charts.scrolled()).toBeGreaterThan(from);
    expect(await charts.see(tag)).toMatchObject({ domain: before.domain, selected: null });
  });

  describe('<policy-timeline>', () => {
    const tag = 'policy-timeline';
    const domain = async () => (await charts.see(tag)).domain!;
    const long = ([from, to]: readonly [number, number]) => to - from;

    it('shows a longer time window by the wheel with Ctrl, and the page stays where it is', async () => {
      await charts.show(`<${tag} cities="beijing shanghai" from="2020" to="2021"></${tag}>`);
      await mouse.move([tag, '.cf-plot svg text']);
      const before = await domain();
      await charts.page.keyboard.down('Control');
      await charts.page.mouse.wheel({ deltaY: 240 });
      await charts.page.keyboard.up('Control');
      await expect.poll(async () => long(await domain())).toBeCloseTo(long(before) * 2, 0);
      expect(await charts.scrolled()).toBe(0);
    });

    it('is moved in time by a drag, which selects nothing', async () => {
      await charts.show(`<${tag} cities="beijing shanghai" from="2020" to="2022"></${tag}>`);
      const { x, y } = await mouse.move([tag, '.cf-plot svg']);
      const { domain: before, month } = await charts.see(tag);
      await charts.page.mouse.down();
      await charts.page.mouse.move(x + 200, y, { steps: 4 });
      await charts.page.mouse.up();
      await expect.poll(async () => (await domain())[0]).toBeCloseTo(before![0] - 200 / month, 0);
      expect(long(await domain())).toBeCloseTo(long(before!), 5);
      expect(await charts.see(tag)).toMatchObject({ selected: null, details: null });
    });
  });
});
