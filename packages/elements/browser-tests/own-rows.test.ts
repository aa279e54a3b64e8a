import { expect } from 'chai';
import { CityRadar, type ChartProblemEvent } from '@cityfacts/elements';
import { clear, consoleOf, frames, part, put, show, textOf } from './support.js';

const rowsOf = (name: string, value = 3) => ({
  places: [{ id: 'x', name }],
  indicators: [{ id: 'i', name: 'I', unit: 'percent' }],
  observations: [{ place: 'x', indicator: 'i', period: '2024', value }],
});
const rows = rowsOf('Own place');
const json = JSON.stringify(rows);

/** Defines another tag for the radar, as a page does whose script comes late. */
let tags = 0;
const lateTag = (): string => `late-radar-${'abcdefgh'[tags++]}`;

/** What the element shows: the figure, or its own content. */
const shown = (chart: Element): 'figure' | 'content' => (part(chart, '.cf-figure') ? 'figure' : 'content');

/** The problems that reach the document while `action` runs. */
async function problemsOf(action: () => unknown): Promise<readonly ChartProblemEvent['problem'][]> {
  const problems: ChartProblemEvent['problem'][] = [];
  const listen = (event: Event) => problems.push((event as ChartProblemEvent).problem);
  document.addEventListener('chart-problem', listen);
  await action();
  await frames();
  document.removeEventListener('chart-problem', listen);
  return problems;
}

describe("the author's rows", () => {
  afterEach(clear);

  it('are read as JSON from the attribute data', async () => {
    const chart = await show(`<city-radar data='${json}'></city-radar>`);
    expect(textOf(chart, '.cf-heading')).to.contain('Own place');
    chart.setAttribute('data', JSON.stringify(rowsOf('Other place')));
    await chart.updateComplete;
    expect(textOf(chart, '.cf-heading')).to.contain('Other place');
  });

  it('are taken from a property that was set before the element was defined', async () => {
    const tag = lateTag();
    const chart = put<CityRadar>(`<${tag}></${tag}>`);
    chart.data = rows;
    CityRadar.define(tag);
    await chart.drawn;
    expect(textOf(chart, '.cf-heading')).to.contain('Own place');
    chart.data = rowsOf('Other place');
    await chart.updateComplete;
    expect(textOf(chart, '.cf-heading')).to.contain('Other place');
  });

  for (const [what, markup, words] of [
    [
      'an object that became a text',
      '<city-radar data="[object Object]">',
      ['"[object Object]"', 'element.data = rows'],
    ],
    ['a text that is no JSON', '<city-radar data="rows.json">', ['"rows.json"', 'JSON', 'element.data = rows']],
    ['an empty text', '<city-radar data>', ['""', 'JSON', 'element.data = rows']],
    ['src', '<city-radar src="rows.json">', ['src="rows.json"', 'element.data = rows']],
    ['data-src', '<city-radar data-src="rows.json">', ['data-src="rows.json"', 'element.data = rows']],
    [
      'JSON in the content',
      `<city-radar><script type="application/json">${json}</script>`,
      ['<script>', 'element.data'],
    ],
  ] as const)
    it(`that do not arrive are never replaced by the bundled ones, and one message says why: ${what}`, async () => {
      let lines: readonly string[] = [];
      const problems = await problemsOf(async () => {
        lines = await consoleOf(async () => {
          put(`${markup}<p>static figure</p></city-radar>`);
          await frames();
          await frames();
        });
      });
      const chart = document.querySelector<CityRadar>('city-radar')!;
      expect(shown(chart)).to.equal('content');
      expect(chart.querySelector('p')!.getBoundingClientRect().height).to.be.greaterThan(0);
      expect(await chart.toSvg()).to.equal('');
      expect(lines.length).to.equal(1);
      for (const word of words) expect(lines[0]).to.contain(word);
      expect(problems.map(({ message }) => `<city-radar> ${message}`)).to.deep.equal(lines);
      chart.data = rows;
      await chart.drawn;
      expect([shown(chart), part(chart, '.cf-problem')]).to.deep.equal(['figure', null]);
      expect(textOf(chart, '.cf-heading')).to.contain('Own place');
    });

  it('that come late as a property replace an object that became a text before the element was defined', async () => {
    const tag = lateTag();
    const chart = put<CityRadar>(`<${tag} data="[object Object]"></${tag}>`);
    await consoleOf(async () => {
      CityRadar.define(tag);
      await frames();
    });
    expect(shown(chart)).to.equal('content');
    chart.data = rows;
    await chart.drawn;
    // A framework that sets attributes does so at each rendering.
    chart.setAttribute('data', '[object Object]');
    await chart.updateComplete;
    expect(textOf(chart, '.cf-heading')).to.contain('Own place');
  });

  it('are still to come while data is null, before and after they were there', async () => {
    const chart = put('<city-radar>waiting</city-radar>');
    const lines = await consoleOf(async () => {
      chart.data = null;
      await frames();
      await frames();
      expect(shown(chart)).to.equal('content');
      chart.data = rows;
      await chart.drawn;
      expect(shown(chart)).to.equal('figure');
      chart.data = null;
      await chart.updateComplete;
      expect(shown(chart)).to.equal('content');
      chart.data = undefined;
      await chart.updateComplete;
      expect(shown(chart)).to.equal('content');
    });
    expect(lines.filter(line => !line.includes('axes'))).to.deep.equal([]);
  });

  it('that were never announced leave the bundled ones', async () => {
    const chart = await show('<city-radar></city-radar>');
    chart.data = undefined;
    await chart.updateComplete;
    expect(textOf(chart, '.cf-heading')).to.contain('Beijing');
  });

  for (const empty of [[], {}, { places: [], indicators: [], observations: [] }])
    it(`may be none: ${JSON.stringify(empty)} is a figure without figures, and no mistake`, async () => {
      const chart = put('<city-radar></city-radar>');
      await consoleOf(async () => {
        chart.data = empty;
        await chart.drawn;
      });
      expect(textOf(chart, '.cf-description')).to.contain('There are no figures to show.');
      expect(part(chart, '.cf-problem')).to.equal(null);
    });

  it('are all that an element has that was defined without rows', async () => {
    const bundled = CityRadar.rows;
    CityRadar.rows = null;
    try {
      const chart = put('<city-radar>content</city-radar>');
      const lines = await consoleOf(() => frames());
      expect([shown(chart), lines.length]).to.deep.equal(['content', 0]);
      chart.data = rows;
      await chart.drawn;
      expect(textOf(chart, '.cf-heading')).to.contain('Own place');
    } finally {
      CityRadar.rows = bundled;
    }
  });

  it('are read when they are set: page and file agree after a change inside them', async () => {
    const own = rowsOf('Own place', 3);
    const chart = await show('<city-radar view="dots"></city-radar>');
    chart.data = own;
    await chart.updateComplete;
    own.observations[0]!.value = 7;
    own.places[0]!.name = 'Changed place';
    chart.data = own;
    chart.highlight = ['x'];
    await chart.updateComplete;
    expect(textOf(chart)).to.contain('Own place').and.not.to.contain('Changed place');
    expect(await chart.toSvg())
      .to.contain('Own place')
      .and.not.to.contain('Changed place');
    chart.data = { ...own };
    await chart.updateComplete;
    expect(textOf(chart)).to.contain('Changed place');
    expect(await chart.toSvg()).to.contain('Changed place');
  });
});
