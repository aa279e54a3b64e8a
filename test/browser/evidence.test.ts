/** Evidence of the bundled rows, which loads with the stage `more`: what the first file leaves out, and that nothing of it gets lost. */
import { barsRows } from '@cityfacts/data/bars.en.js';
import { radarRows } from '@cityfacts/data/radar.en.js';
import { timelineRows } from '@cityfacts/data/timeline.en.js';
import { expect } from 'chai';
import { allDrawn, close, openMarkup, until, type Page } from './frame.js';

const script = (tag: string) => `<script src="/packages/cityfacts/dist/${tag}.en.js"></script>`;

/** What is behind the link of the first chart of a page, as plain data of this page. */
async function more(page: Page) {
  await allDrawn(page);
  const { details } = (await page.elements[0]!.fullFigure())!;
  const { table, notes, sources, documents } = details;
  const plain = { table, notes, sources, ids: documents.map(({ id }) => id), records: details.records() };
  return JSON.parse(JSON.stringify(plain)) as typeof plain;
}

describe('the evidence of the bundled rows', () => {
  afterEach(close);

  it('comes when the reader opens all figures, sources and notes, and not before', async () => {
    const page = await openMarkup(`${script('city-radar')}<city-radar lang="en"></city-radar>`);
    await allDrawn(page);
    const root = page.element.shadowRoot!;
    const { definition } = radarRows.indicators[0]!;
    const { title, publisher } = radarRows.sources!.find(({ id }) => id === 'zhiyan-rd-ranking-2023')!;
    for (const text of [definition, title, publisher]) expect(root.textContent).not.to.contain(text);
    root.querySelector<HTMLElement>('.cf-more summary')!.click();
    await until(() => root.textContent!.includes(String(title)), 'the sources are there');
    for (const text of [definition, title, publisher]) expect(root.textContent).to.contain(text);
  });

  for (const [tag, rows] of [
    ['city-radar', radarRows],
    ['fund-bars', barsRows],
    ['policy-timeline', timelineRows],
  ] as const)
    it(`gives table, notes, sources and records as the same rows of an author do (${tag})`, async () => {
      const bundled = await more(await openMarkup(`${script(tag)}<${tag} lang="en"></${tag}>`));
      const page = await openMarkup(`${script(tag)}<${tag} lang="en" data="null"></${tag}>`);
      page.elements[0]!.data = { ...rows, credit: 'cityfacts, CC BY 4.0' };
      expect(bundled.records.length).to.be.greaterThan(20);
      expect(bundled).to.deep.equal(await more(page));
    });
});
