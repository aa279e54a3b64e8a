/** What the controls of the bars and the timeline promise to every reader. */
import { expect, it } from 'vitest';
import { moreLink, type Reader } from './reader.js';

export function sortedBars(reader: () => Reader): void {
  it('puts <fund-bars> in another order by their native choice', async () => {
    const { charts, pick, press } = reader();
    await charts.show('<fund-bars cities="shanghai shenzhen"></fund-bars>');
    await press(moreLink('fund-bars'));
    const order = async () => (await charts.nodes('fund-bars')).map(({ id }) => id);
    const bySize = await order();
    await pick(['fund-bars', 'select', 'Sort by'], 'name, A to Z');
    await expect.poll(async () => (await charts.see('fund-bars')).said).toBe('Sorted by name, A to Z');
    expect(await order()).not.toEqual(bySize);
    await pick(['fund-bars', 'select', 'Sort by'], 'figure, largest first');
    await expect.poll(order).toEqual(bySize);
  });

  it('draws all rows of <fund-bars> by the button below the first ten', async () => {
    const { charts, press } = reader();
    await charts.show('<fund-bars></fund-bars>');
    const count = (await charts.nodes('fund-bars')).length;
    await press(['fund-bars', '.cf-controls button']);
    await expect.poll(async () => (await charts.nodes('fund-bars')).length).toBeGreaterThan(count + 20);
  });
}

/** `lanes`: whether there is room for a time scale here, or a list is in its place. */
export function steeredTimeline(reader: () => Reader, lanes = true): void {
  const tag = 'policy-timeline';
  const show = async (attributes: string) => {
    await reader().charts.show(`<${tag} ${attributes}></${tag}>`);
    return { ...reader(), see: () => reader().charts.see(tag) };
  };

  it('filters <policy-timeline> by native choices, says how many are left, and comes back by Reset', async () => {
    const { charts, press, pick, see } = await show('cities="beijing shanghai" from="2024" to="2024"');
    const all = (await see()).shown!;
    await press(moreLink(tag));
    await press([tag, '.cf-filters summary']);
    await pick([tag, '.cf-filters select', 'Place'], 'Shanghai');
    await expect.poll(async () => (await see()).shown).not.toBe(all);
    const { shown } = await see();
    await expect.poll(async () => (await see()).said).toContain(shown);
    const places = (await charts.nodes(tag)).map(({ place, places = [place] }) => places.includes('shanghai'));
    expect([places.length > 3, places.includes(false)]).toEqual([true, false]);
    await press([tag, '.cf-controls button', 'Reset']);
    expect((await see()).shown).toBe(all);
  });

  if (!lanes) return;

  it('zooms and moves <policy-timeline> by its buttons, and comes back by Reset', async () => {
    const { press, see } = await show('cities="beijing shanghai" from="2019" to="2024"');
    const button = (name: string) => press([tag, '.cf-controls button', name]);
    const long = ([from, to]: readonly [number, number]) => to - from;
    const { domain: whole } = await see();
    await press(moreLink(tag));
    await button('Zoom in');
    const closer = (await see()).domain!;
    expect(long(closer)).toBeCloseTo(long(whole!) / 2, 0);
    await button('Earlier');
    const earlier = (await see()).domain!;
    expect(earlier[0]).toBeLessThan(closer[0]);
    expect(long(earlier)).toBeCloseTo(long(closer), 5);
    await button('Later');
    expect((await see()).domain![0]).toBeGreaterThan(earlier[0]);
    await button('Zoom out');
    expect(long((await see()).domain!)).toBeGreaterThan(long(closer));
    await button('Reset');
    expect((await see()).domain).toEqual(whole);
  });

  it('opens a cluster of <policy-timeline> where it is counted, and closes it again', async () => {
    const { charts, choose, see } = await show('cities="beijing shanghai" from="2019" to="2024"');
    const before = await charts.nodes(tag);
    const cluster = before.find(({ opens }) => opens)!;
    await choose(tag, cluster.id);
    const open = await charts.nodes(tag);
    expect(open.length).toBeGreaterThan(before.length);
    expect((await see()).selected).toBeNull();
    await choose(tag, open.find(({ opens }) => opens === cluster.opens)!.id);
    expect((await charts.nodes(tag)).map(({ id }) => id)).toEqual(before.map(({ id }) => id));
  });
}
