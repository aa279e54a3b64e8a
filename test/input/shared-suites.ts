/** What every chart promises to every reader, whatever they hold in their hands. */
import { expect, it } from 'vitest';
import type { NavigationNode } from '@cityfacts/core';
import { charts as known } from '../../packages/cityfacts/src/registry.js';
import type { Tag, Target } from './page.js';
import { alone, menuButton, type Reader } from './reader.js';

/** Few enough entries that a finger is soon through them, with more sources than are shown unasked. */
export const few: Readonly<Record<Tag, string>> = {
  'city-radar': '<city-radar sync="g"></city-radar>',
  'fund-bars': '<fund-bars sync="g" cities="shanghai shenzhen"></fund-bars>',
  'policy-timeline': '<policy-timeline sync="g" cities="shanghai" from="2024" to="2025"></policy-timeline>',
};
const small = '<city-radar sync="g" cities="shanghai shenzhen" indicators="rd-intensity unicorns"></city-radar>';

/** The chart, another one of its group beside it, and which that is. */
const beside = (tag: Tag): readonly [markup: string, partner: Tag] =>
  tag === 'city-radar'
    ? [few[tag] + few['fund-bars'], 'fund-bars']
    : [small + (tag === 'fund-bars' ? singleFunds : few[tag]), 'city-radar'];
/** Rows of single funds: none of them holds another. */
const singleFunds = few['fund-bars'].replace('cities', 'forms="fund" cities');

/** A datum of the city that all of them show, with a figure or a date that its source prints. */
const datum = async (tag: Tag, { charts }: Reader): Promise<NavigationNode> =>
  alone(await charts.nodes(tag)).find(
    ({ entity, place, id }) => [entity, place].includes('shanghai') && !id.startsWith('count/'),
  )!;

const show = async (reader: Reader, markup: string): Promise<Reader> => {
  await reader.charts.show(markup);
  return reader;
};

/** `now`: the reader, as the file has it when the tests run. */
export function everyDatum(now: () => Reader, tag: Tag): void {
  const [markup, partner] = beside(tag);

  it('opens the details of a datum, with the figure as printed and the source, until they are dismissed', async () => {
    const reader = await show(now(), markup);
    const node = await datum(tag, reader);
    for (const [way, dismiss] of Object.entries(reader.dismissals)) {
      await reader.choose(tag, node.id);
      if (!(await reader.charts.see(tag)).details) await reader.choose(tag, node.id);
      await reader.rest(tag);
      const { details } = await reader.charts.see(tag);
      expect(details, `before ${way}`).toEqual({
        kept: true,
        lines: expect.any(Array),
      });
      expect(details!.lines.join('\n')).toMatch(/Original wording.*\d[^]*Source\S/);
      await dismiss(tag);
      await expect.poll(async () => (await reader.charts.see(tag)).details, { message: `after ${way}` }).toBeNull();
    }
  });

  it('chooses a city once for both charts of a group, and lets it go in both', async () => {
    const reader = await show(now(), markup);
    const node = await datum(tag, reader);
    await reader.choose(tag, node.id);
    await reader.visit(partner);
    await expect.poll(async () => (await reader.charts.see(partner)).faint).toBeGreaterThan(0);
    expect((await reader.charts.see(partner)).selected).toBe(node.entity);
    await reader.choose(tag, node.id);
    await reader.visit(partner);
    await expect.poll(async () => (await reader.charts.see(partner)).faint).toBe(0);
    expect((await reader.charts.see(tag)).selected).toBeNull();
  });
}

/** Names are for whoever points; keys choose the same on the marks. A timeline has no names that choose. */
export function everyName(now: () => Reader, tag: Tag): void {
  it('chooses a city by its name beside the drawing, and lets it go by the same', async () => {
    const reader = await show(now(), few[tag]);
    const name: Target = [tag, '[data-entity=shanghai]'];
    expect((await reader.charts.see(tag)).faint).toBe(0);
    await reader.press(name);
    expect(await reader.charts.see(tag)).toMatchObject({ selected: 'shanghai', details: null });
    await reader.press(name);
    expect(await reader.charts.see(tag)).toMatchObject({ selected: null, faint: 0 });
  });
}

/** The menu is the same for all charts: `own` is the one that is tried in `npm test`, the others in `npm run test:all`. */
export function everyMenu(now: () => Reader, tag: Tag, own: Tag): void {
  if (tag !== own && !process.env.CITYFACTS_TEST_ALL) return;
  it('is shown in each of its views by the menu, which closes then', async () => {
    const reader = await show(now(), few[tag]);
    const views = (known[tag].options.view.values as readonly string[]).filter(view => view !== 'auto');
    expect(views.length).toBeGreaterThan(1);
    for (const view of [...views].reverse()) {
      await reader.press(menuButton(tag));
      expect((await reader.charts.see(tag)).open).toContain('cf-menu');
      await reader.press([tag, '.cf-choices button', view[0]!.toUpperCase() + view.slice(1)]);
      const seen = await reader.charts.see(tag);
      expect([seen.view, seen.open]).toEqual([view, []]);
      expect(seen.rows > 0).toBe(view === 'table');
    }
  });

  it('gives files and a citation from the menu, which closes again', async () => {
    const reader = await show(now(), few[tag]);
    const { heading, documents } = await reader.charts.see(tag);
    await reader.press(menuButton(tag));
    await reader.press([tag, '.cf-choices button', 'SVG']);
    const svg = await reader.charts.arrived(`${tag}.svg`);
    expect(svg).toMatch(/^<svg xmlns=/);
    expect(svg).toContain(heading.split(' ')[0]);
    await reader.press([tag, '.cf-choices button', 'CSV']);
    const csv = await reader.charts.arrived(`${tag}.csv`);
    expect(csv.split('\r\n', 1)[0]).toMatch(/^\ufeff\w+(,\w+)+,as_printed,source,publisher,/);
    await reader.press([tag, '.cf-choices button', 'Citation (GB/T 7714)']);
    await expect.poll(async () => (await reader.charts.see(tag)).said).toBe('Copied: Citation (GB/T 7714)');
    const lines = (await reader.charts.pasted()).split('\n');
    expect(lines.length).toBe(documents + 1);
    expect(lines[0]).toContain(heading);
    expect(lines[1]).toMatch(/\[\w+\/OL\]|\[\w\]/);
    for (const [way, close] of Object.entries(reader.menuClosings)) {
      if (!(await reader.charts.see(tag)).open.length) await reader.press(menuButton(tag));
      expect((await reader.charts.see(tag)).open, `before ${way}`).toEqual(['cf-menu']);
      await close(tag);
      await expect.poll(async () => (await reader.charts.see(tag)).open, { message: `after ${way}` }).toEqual([]);
    }
  });

  it('opens its table and its sources, and closes them', async () => {
    const reader = await show(now(), few[tag]);
    const before = await reader.charts.see(tag);
    expect([before.rows, before.sources]).toEqual([0, 0]);
    await reader.press([tag, '.cf-sources summary']);
    const { sources, documents } = await reader.charts.see(tag);
    expect(sources).toBeGreaterThanOrEqual(documents);
    await reader.press([tag, '.cf-sources summary']);
    await reader.press([tag, '.cf-table summary']);
    await expect.poll(async () => (await reader.charts.see(tag)).rows).toBeGreaterThan(2);
    await reader.press([tag, '.cf-table summary']);
    expect((await reader.charts.see(tag)).open).toEqual([]);
  });
}
