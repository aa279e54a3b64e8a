/** What every chart promises to every reader, whatever they hold in their hands. */
import { expect, it } from 'vitest';
import type { NavigationNode } from '@cityfacts/core';
import { charts as known } from '../../packages/cityfacts/src/registry.js';
import type { Tag, Target } from './page.js';
import { alone, chip, menuButton, moreLink, selectButton, type Reader } from './reader.js';

/** Few enough entries that a finger is soon through them, with more sources than are shown unasked. */
export const few: Readonly<Record<Tag, string>> = {
  'city-radar': '<city-radar sync="g"></city-radar>',
  'fund-bars': '<fund-bars sync="g" cities="shanghai shenzhen"></fund-bars>',
  'policy-timeline': '<policy-timeline sync="g" cities="shanghai" kinds="visit facility"></policy-timeline>',
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

  it('pins the details of a datum, with the figure as printed and the source, until they are dismissed', async () => {
    const reader = await show(now(), markup);
    const node = await datum(tag, reader);
    for (const [way, dismiss] of Object.entries(reader.dismissals)) {
      await reader.choose(tag, node.id);
      await reader.rest(tag);
      const see = async () => (await reader.charts.see(tag)).details;
      expect(await see(), `before ${way}`).toMatchObject({ kept: true, id: node.id });
      await expect.poll(async () => (await see())?.lines.join('\n')).toMatch(/Original wording.*\d[^]*Source\S/);
      expect((await reader.charts.see(tag)).selected).toBeNull();
      await dismiss(tag);
      await expect.poll(async () => (await reader.charts.see(tag)).details, { message: `after ${way}` }).toBeNull();
    }
  });

  it('selects in pinned details for both charts of a group, and clears in both by the button that shows it', async () => {
    const reader = await show(now(), markup);
    const node = await datum(tag, reader);
    await reader.choose(tag, node.id);
    await reader.press(selectButton(tag));
    await reader.visit(partner);
    await expect.poll(async () => (await reader.charts.see(partner)).faint).toBeGreaterThan(0);
    const { selected, chip: name } = await reader.charts.see(partner);
    expect([selected, name]).toEqual([node.entity, `Clear the selection: ${node.label}`]);
    await reader.press(chip(partner));
    await expect.poll(async () => (await reader.charts.see(tag)).selected).toBeNull();
    expect(await reader.charts.see(partner)).toMatchObject({ selected: null, chip: null });
  });
}

/** The names in the legend of the radar. */
export function everyName(now: () => Reader): void {
  const tag = 'city-radar';
  it('selects a city by its name in the legend, and clears by the same', async () => {
    const reader = await show(now(), few[tag]);
    const name: Target = [tag, '.cf-legend button', 'Shanghai'];
    expect((await reader.charts.see(tag)).faint).toBe(0);
    await reader.press(name);
    expect(await reader.charts.see(tag)).toMatchObject({
      selected: 'shanghai',
      details: null,
      chip: 'Clear the selection: Shanghai',
    });
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
      await expect.poll(async () => (await reader.charts.see(tag)).rows > 0).toBe(view === 'table');
    }
  });

  it('gives files and a citation from the menu, which closes again', async () => {
    const reader = await show(now(), few[tag]);
    const { heading, documents } = await reader.charts.see(tag);
    await reader.press(menuButton(tag));
    await reader.press([tag, '.cf-choices button', 'SVG']);
    const svg = await reader.charts.arrived(tag, '.svg');
    expect(svg).toMatch(/^<svg xmlns=/);
    expect(svg).toContain(heading.split(' ')[0]);
    await reader.press([tag, '.cf-choices button', 'CSV']);
    const csv = await reader.charts.arrived(tag, '.csv');
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

  it('opens all figures, sources and notes, and closes them', async () => {
    const reader = await show(now(), few[tag]);
    const before = await reader.charts.see(tag);
    expect([before.rows, before.sources]).toEqual([0, 0]);
    await reader.press(moreLink(tag));
    await expect.poll(async () => (await reader.charts.see(tag)).rows).toBeGreaterThan(2);
    const { sources, documents } = await reader.charts.see(tag);
    expect(sources).toBeGreaterThanOrEqual(documents);
    await reader.press(moreLink(tag));
    await expect.poll(async () => (await reader.charts.see(tag)).open).toEqual([]);
  });
}
