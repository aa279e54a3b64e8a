import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openCharts, present, tags, type Charts, type Tag } from './page.js';
import { everyDatum, everyMenu, everyName, few } from './shared-suites.js';
import { alone, beside, ring } from './reader.js';
import { sortedBars, steeredTimeline } from './shared-tool-suites.js';
import { fingerRooms, touchOf, type Touch } from './touch.js';

const phone = { width: 390, height: 844, hasTouch: true };
const tablet = { width: 820, height: 1180, hasTouch: true };

describe.skipIf(!present)('with fingers alone', () => {
  let charts: Charts;
  let touch: Touch;
  beforeAll(async () => {
    charts = await openCharts(phone);
    touch = await touchOf(charts);
  });
  afterAll(() => charts.close());

  /** What a finger must and must not do to a drawing, whatever the width. */
  const drawings = (tags: readonly Tag[]) => {
    it.each(tags)('<%s> leaves a finger that swipes up over the drawing to the page', async tag => {
      await charts.show(few[tag]);
      const before = await charts.see(tag);
      const { x, y } = await touch.bring([tag, '.cf-plot svg']);
      const from = await charts.scrolled();
      await touch.fingers([[x, y]], [[x + 10, y - 250]]);
      await expect.poll(async () => (await charts.scrolled()) - from).toBeGreaterThan(100);
      expect(await charts.see(tag)).toMatchObject({ domain: before.domain, selected: null, details: null });
    });

    it.each(tags)('<%s> takes a tap within 24 px of a mark for the mark', async tag => {
      await charts.show(few[tag]);
      const node = [...alone(await charts.nodes(tag))].sort(
        (one, other) => (one.box ? 1 : 0) - (other.box ? 1 : 0),
      )[0]!;
      const { x, y } = await touch.bring(ring(tag, node.id));
      const [right, down] = beside(node);
      await touch.tap(x + right, y + down);
      expect(await charts.see(tag)).toMatchObject({ selected: null, details: { kept: true, id: node.id } });
    });

    it.each(tags)('<%s> closes the details of a mark by a second tap', async tag => {
      await charts.show(few[tag]);
      const [node] = alone(await charts.nodes(tag));
      await touch.choose(tag, node!.id);
      expect(await charts.see(tag)).toMatchObject({ selected: null, details: { kept: true, id: node!.id } });
      await touch.choose(tag, node!.id);
      expect(await charts.see(tag)).toMatchObject({ selected: null, details: null });
    });
  };

  describe('on a phone', () => {
    describe.each(tags)('<%s>', tag => {
      everyDatum(() => touch, tag);
      everyMenu(() => touch, tag, 'fund-bars');
    });
    everyName(() => touch);
    drawings(tags);
    sortedBars(() => touch);
    steeredTimeline(() => touch, false);

    it.each(tags)('<%s> gives fingers 44 px to press, and 34 where disclosures follow each other', async tag => {
      await charts.show(few[tag]);
      const closed = await charts.page.evaluate(fingerRooms, tag, '.cf-controls :is(button, select), .cf-menu summary');
      await touch.press([tag, '.cf-menu summary']);
      const open = await charts.page.evaluate(fingerRooms, tag, '.cf-menu button');
      await charts.show(few[tag]);
      const [node] = alone(await charts.nodes(tag));
      await touch.choose(tag, node!.id);
      await touch.press([tag, '.cf-select']);
      const pinned = await charts.page.evaluate(fingerRooms, tag, ':is(.cf-tooltip, .cf-chips) button');
      expect(pinned.buttons).toHaveLength(3);
      const buttons = [...closed.buttons, ...open.buttons, ...pinned.buttons];
      expect(buttons.length).toBeGreaterThan(9);
      expect(buttons.filter(([, room]) => room < 44)).toEqual([]);
      expect(closed.disclosures.filter(([, room]) => room < 34)).toEqual([]);
    });

    it('a long list of <policy-timeline> has pages to turn', async () => {
      await charts.show('<policy-timeline view="list"></policy-timeline>');
      await touch.press(['policy-timeline', '.cf-more > summary']);
      const [first] = await charts.nodes('policy-timeline');
      await touch.press(['policy-timeline', '.cf-controls button', 'Next page']);
      await expect.poll(async () => (await charts.nodes('policy-timeline'))[0]!.id).not.toBe(first!.id);
    });
  });

  describe('on a tablet', () => {
    beforeAll(() => charts.as(tablet));

    // Bars are the same at every width; the radar is dots on a phone, and the timeline a list.
    const others = ['city-radar', 'policy-timeline'] as const;
    describe.each(others)('<%s>', tag => everyDatum(() => touch, tag));
    drawings(others);
    steeredTimeline(() => touch);

    const tag = 'policy-timeline';
    const domain = async () => (await charts.see(tag)).domain!;
    const long = ([from, to]: readonly [number, number]) => to - from;

    it('<policy-timeline> follows a finger that drags sideways, and selects nothing', async () => {
      await charts.show(`<${tag} cities="beijing shanghai" from="2020" to="2022"></${tag}>`);
      const { x, y } = await touch.bring([tag, '.cf-plot svg']);
      const { domain: before, month } = await charts.see(tag);
      const from = await charts.top(tag);
      await touch.fingers([[x, y]], [[x + 200, y + 20]]);
      await expect.poll(async () => (await domain())[0]).toBeCloseTo(before![0] - 200 / month, 0);
      expect(long(await domain())).toBeCloseTo(long(before!), 5);
      expect(await charts.see(tag)).toMatchObject({ selected: null, details: null });
      // The legend above may have lost a row: the browser keeps the drawing where it is.
      expect(await charts.top(tag)).toBeCloseTo(from, 0);
    });

    it('<policy-timeline> goes closer where two fingers part, and the page is not magnified', async () => {
      await charts.show(`<${tag} cities="beijing shanghai" from="2020" to="2023"></${tag}>`);
      const { x, y } = await touch.bring([tag, '.cf-plot svg']);
      const before = await domain();
      const [from, to] = [80, 160].map(by => [[x - by, y] as const, [x + by, y] as const]);
      await touch.fingers(from!, to!);
      await expect.poll(async () => long(await domain())).toBeLessThan(long(before) * 0.6);
      expect(await charts.page.evaluate(() => visualViewport!.scale)).toBe(1);
      expect(await charts.see(tag)).toMatchObject({ selected: null, details: null });
    });
  });
});
