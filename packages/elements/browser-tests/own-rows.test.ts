import { expect } from 'chai';
import type { RadarInput } from '@cityfacts/charts';
import { CityRadar, type ChartProblemEvent } from '@cityfacts/elements';
import { clear, consoleOf, frames, part, put, show, textOf } from './support.js';

const rowsOf = (name: string, value = 3) => ({
  places: [{ id: 'x', name }],
  indicators: [{ id: 'i', name: 'I', unit: 'percent' as const }],
  observations: [{ place: 'x', indicator: 'i', period: '2024', value }],
});
const rows = rowsOf('Own place');
const json = JSON.stringify(rows);

/** Defines another tag for the radar, as a page does whose script comes late. */
let tags = 0;
const lateTag = (): string => `late-radar-${'abcdefgh'[tags++]}`;

/** Waits until what loads for the chart is there, or is not. */
async function settled(chart: CityRadar): Promise<void> {
  await frames();
  await chart.updateComplete;
  await chart.updateComplete;
  await frames();
}

/** The address of a file with this text. */
const fileOf = (text: string, type: string): string => URL.createObjectURL(new Blob([text], { type }));

const csv = 'City,Rent (EUR),Unemployment (%)\nLyon,14.2,6.8\nPorto,11.9,5.7\n';

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
    ['a text that is no JSON', '<city-radar data="rows.json">', ['"rows.json"', 'CSV']],
    ['an empty text', '<city-radar data>', ['""', 'JSON', 'element.data = rows']],
    ['data-src', '<city-radar data-src="rows.json">', ['data-src="rows.json"', 'src=']],
    ['a file that is not there', '<city-radar src="nothing-here.json">', ['nothing-here.json', '404']],
    ['a page instead of a file', '<city-radar src="/">', ['text/html', 'JSON or CSV']],
    ['an address of another kind', '<city-radar src="javascript:1">', ['javascript:1', 'https:']],
    ['an empty table', '<city-radar><table></table>', ['no rows']],
  ] as const)
    it(`that do not arrive are never replaced by the bundled ones, and one message says why: ${what}`, async () => {
      let lines: readonly string[] = [];
      const problems = await problemsOf(async () => {
        lines = await consoleOf(async () => {
          put(`${markup}<p>static figure</p></city-radar>`);
          await settled(document.querySelector<CityRadar>('city-radar')!);
        });
      });
      const chart = document.querySelector<CityRadar>('city-radar')!;
      expect(shown(chart)).to.equal('content');
      expect(chart.querySelector('p')!.getBoundingClientRect().height).to.be.greaterThan(0);
      const reason: unknown = await chart.toSvg().catch((cause: unknown) => cause);
      expect(String(reason)).to.contain('has no drawing').and.contain(problems[0]!.message);
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

  it('are still to come while the attribute data is null, and nobody is told of a problem', async () => {
    const lines = await consoleOf(async () => {
      const chart = put<CityRadar>('<city-radar data="null">waiting</city-radar>');
      await settled(chart);
      expect([chart.data, shown(chart)]).to.deep.equal([null, 'content']);
      chart.data = rows;
      await chart.drawn;
      expect(textOf(chart, '.cf-heading')).to.contain('Own place');
    });
    expect(lines).to.deep.equal([]);
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
        chart.data = empty as RadarInput;
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

  const places = {
    'a JSON file in src': (): string => `<city-radar src="${fileOf(json, 'application/json')}">`,
    'a CSV file in src': (): string => `<city-radar src="${fileOf(csv, 'text/csv')}">`,
    'JSON in a script inside': (): string => `<city-radar><script type="application/json">${json}</script>`,
    'CSV in a script inside': (): string => `<city-radar><script type="text/csv">${csv}</script>`,
    'CSV as a text of JSON in a script inside': (): string =>
      `<city-radar><script type="application/json">${JSON.stringify(csv)}</script>`,
    'a table inside': (): string =>
      `<city-radar><table><thead><tr><th>City<th>Rent (EUR)<th>Unemployment (%)<tbody><tr><th>Lyon<td><data value="14.2">14,20</data><td>6.8<tr><th>Porto<td>11.9<td>5.7<tfoot><tr><td colspan=3>made up</table>`,
    'CSV as the attribute data': (): string => `<city-radar data="${csv}">`,
  };
  for (const [place, markup] of Object.entries(places))
    it(`are read from ${place}`, async () => {
      const chart = put(`${markup()}<p>static figure</p></city-radar>`);
      const lines = await consoleOf(() => chart.drawn);
      expect(lines.filter(line => !line.includes('axes'))).to.deep.equal([]);
      const names = place.startsWith('a JSON') || place.startsWith('JSON') ? ['Own place'] : ['Lyon', 'Porto'];
      for (const name of names) expect(await chart.toSvg()).to.contain(name);
      if (names.length > 1) expect(await chart.toSvg()).to.contain('14.2');
    });

  it('are read again when the table inside changes', async () => {
    const chart = put(
      '<city-radar view="dots"><table><tr><th>City<th>Jobs<tr><td>Lyon<td>3<tr><td>Porto<td>4</table></city-radar>',
    );
    await chart.drawn;
    chart.querySelectorAll('td')[0]!.textContent = 'Turin';
    await frames();
    await settled(chart);
    expect(textOf(chart)).to.contain('Turin').and.not.to.contain('Lyon');
  });

  it('may be put inside the element after it is connected', async () => {
    const chart = put('<city-radar view="dots"></city-radar>');
    chart.data = null;
    await frames();
    chart.data = undefined;
    chart.innerHTML = `<script type="text/csv">${csv}</script>`;
    await frames();
    await settled(chart);
    expect(textOf(chart)).to.contain('Lyon');
  });

  it('that could not be loaded can be loaded at another try, by a button that says so', async () => {
    const { fetch } = window;
    window.fetch = () => Promise.reject(new TypeError('Failed to fetch'));
    let chart: CityRadar;
    try {
      chart = put('<city-radar src="https://other.example/cities.csv"><p>static figure</p></city-radar>');
      const lines = await consoleOf(() => settled(chart));
      expect(lines.length).to.equal(1);
      expect(lines[0]).to.contain('Access-Control-Allow-Origin');
    } finally {
      window.fetch = fetch;
    }
    expect(textOf(chart, '.cf-pending')).to.contain('The data could not be loaded.');
    expect(textOf(chart, '.frame')).not.to.contain('Access-Control');
    window.fetch = () => Promise.resolve(new Response(csv, { headers: { 'content-type': 'text/csv' } }));
    try {
      part(chart, '.cf-pending button').click();
      await chart.drawn;
    } finally {
      window.fetch = fetch;
    }
    expect(textOf(chart)).to.contain('Lyon');
    expect(part(chart, '.cf-pending')).to.equal(null);
  });

  it('are waited for with a line below other content, and without one below a static figure, which shows the same', async () => {
    const { fetch } = window;
    window.fetch = () => new Promise(() => {});
    try {
      for (const [name, lines] of [
        ['note', 1],
        ['cf-figure', 0],
      ] as const) {
        const chart = put(`<city-radar src="cities.csv"><p class="${name}">Lyon and Porto</p></city-radar>`);
        await frames();
        await frames();
        expect(chart.shadowRoot!.querySelectorAll('.cf-pending').length, name).to.equal(lines);
      }
    } finally {
      window.fetch = fetch;
    }
  });

  it('of before stay until those of another file are there, and go if these cannot be loaded', async () => {
    const chart = put(`<city-radar view="dots" src="${fileOf(csv, 'text/csv')}"></city-radar>`);
    await chart.drawn;
    chart.src = fileOf(csv.replace('Lyon', 'Turin'), 'text/csv');
    await frames();
    expect(shown(chart)).to.equal('figure');
    await settled(chart);
    expect(textOf(chart)).to.contain('Turin');
    await consoleOf(async () => {
      chart.src = 'nothing-here.csv';
      await settled(chart);
    });
    expect(shown(chart)).to.equal('content');
  });

  it('have columns as the author maps them', async () => {
    const chart = put(
      `<city-radar view="dots" number-locale="de" columns='{"Ort":"place"}'><script type="text/csv">Ort;Miete\nWien;1.200,5\nGraz;980,25</script></city-radar>`,
    );
    await chart.drawn;
    expect(textOf(chart)).to.contain('Wien').and.to.contain('1,200.5');
    const lines = await consoleOf(async () => {
      chart.setAttribute('columns', 'Ort=place');
      await settled(chart);
    });
    expect(lines.some(line => line.includes('columns is "Ort=place"'))).to.equal(true);
  });
});
