import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { keyboardOf, type Keyboard } from './keyboard.js';
import { openCharts, present, tags, type Charts } from './page.js';
import { everyDatum, everyMenu, everyName, few } from './shared-suites.js';
import { sortedBars, steeredTimeline } from './shared-tool-suites.js';

describe.skipIf(!present)('with keys alone', () => {
  let charts: Charts;
  let keyboard: Keyboard;
  beforeAll(async () => {
    charts = await openCharts({ width: 1280, height: 900 });
    keyboard = keyboardOf(charts);
  });
  afterAll(() => charts.close());

  describe.each(tags)('<%s>', tag => {
    everyDatum(() => keyboard, tag);
    everyMenu(() => keyboard, tag, 'policy-timeline');
  });
  everyName(() => keyboard);
  sortedBars(() => keyboard);
  steeredTimeline(() => keyboard);

  it('Tab leads from the page before three charts through each to the page after, and Shift+Tab back', async () => {
    await charts.show(tags.map(tag => few[tag]).join(''));
    const steps = async (to: string, back: boolean): Promise<readonly string[]> => {
      const route: string[] = [];
      if (back) await charts.page.keyboard.down('Shift');
      while (route.length < 80 && route.at(-1) !== to) {
        await keyboard.keys('Tab');
        route.push(
          await charts.page.evaluate(() => {
            const { localName = '', id = '', shadowRoot = null } = document.activeElement ?? {};
            const inner = shadowRoot?.activeElement;
            return inner ? `${localName} ${inner.hasAttribute('data-node') ? 'drawing' : inner.localName}` : id;
          }),
        );
      }
      if (back) await charts.page.keyboard.up('Shift');
      return route;
    };
    await keyboard.tabTo([null, '#before']);
    const there = await steps('after', false);
    const back = await steps('before', true);
    expect(back).toEqual([...there.slice(0, -1).reverse(), 'before']);
    for (const tag of tags) {
      expect(there.filter(node => node === `${tag} drawing`)).toHaveLength(1);
      expect(there.indexOf(`${tag} summary`)).toBeGreaterThanOrEqual(0);
    }
    expect(there.at(-1)).toBe('after');
  });

  it('+ and − zoom <policy-timeline>, Shift and the arrows move it, 0 leads back', async () => {
    const tag = 'policy-timeline';
    await charts.show(`<${tag} cities="beijing shanghai" from="2016" to="2023"></${tag}>`);
    const domain = async () => (await charts.see(tag)).domain!;
    const whole = await domain();
    await keyboard.tabTo([tag, '[data-node]']);
    await keyboard.keys('+');
    const [from, to] = await domain();
    expect(to - from).toBeCloseTo((whole[1] - whole[0]) / 2, 0);
    await charts.page.keyboard.down('Shift');
    await keyboard.keys('ArrowLeft');
    await charts.page.keyboard.up('Shift');
    expect((await domain())[0]).toBeLessThan(from);
    await keyboard.keys('-');
    expect((await domain())[1] - (await domain())[0]).toBeGreaterThan(to - from);
    await keyboard.keys('0');
    expect(await domain()).toEqual(whole);
  });
});
