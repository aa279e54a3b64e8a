import { expect } from 'chai';
import type { RadarInput } from '@cityfacts/charts';
import { CityRadar, type ChartProblemEvent } from '@cityfacts/elements';
import { clear, consoleOf, eventOf, frames, openAll, openMenu, part, show, textOf } from './support.js';

const place = { id: 'a', name: 'A' };
const indicator = { id: 'i', name: 'I', unit: 'count' as const };

describe('<city-radar> in trouble', () => {
  afterEach(clear);

  it('says on the console and as one event what is wrong with an attribute, tells readers that something is, and draws the rest', async () => {
    let problem: { level: string } | null = null;
    document.addEventListener('chart-problem', event => (problem = event as ChartProblemEvent), { once: true });
    const lines = await consoleOf(() => show('<city-radar view="pie"></city-radar>'));
    const chart = document.querySelector<CityRadar>('city-radar')!;
    expect(lines).to.deep.equal(['<city-radar> view="pie" is not allowed; use one of auto, radar, dots, table']);
    expect(textOf(chart, '.cf-problem')).to.equal('Not all of the data could be shown.');
    expect(problem!.level).to.equal('error');
    expect(part(chart, '.cf-plot svg')).not.to.equal(null);
  });

  it('names a city that is not there', async () => {
    const lines = await consoleOf(() => show('<city-radar cities="beijing atlantis"></city-radar>'));
    expect(lines.join()).to.contain('no place has the id "atlantis"');
    expect(!!part(document.querySelector('city-radar')!, '.cf-problem')).to.equal(true);
  });

  it('warns authors, not readers, of what misleads', async () => {
    const lines = await consoleOf(() => show('<city-radar indicators="unicorns" view="radar"></city-radar>'));
    expect(lines[0]).to.contain('1 axes make no readable radar');
    expect(part(document.querySelector('city-radar')!, '.cf-problem')).to.equal(null);
  });

  const broken: readonly (readonly [string, unknown])[] = [
    ['a number', 7],
    ['rows of the wrong kind', { places: 3, indicators: [null], observations: [{}] }],
    [
      'a cyclic object',
      (() => {
        const rows: Record<string, unknown> = { places: [] };
        rows['self'] = rows;
        return { places: [rows], indicators: [], observations: [] };
      })(),
    ],
    [
      'a getter that throws',
      {
        get places() {
          throw new Error('no rows today');
        },
      },
    ],
    [
      'a proxy that throws',
      new Proxy(
        {},
        {
          get() {
            throw new Error('no rows today');
          },
        },
      ),
    ],
  ];
  for (const [what, data] of broken)
    it(`shows a message and lets nothing escape: data is ${what}`, async () => {
      const chart = await show('<city-radar></city-radar>');
      const lines = await consoleOf(async () => {
        chart.data = data as RadarInput;
        await chart.updateComplete;
      });
      expect(textOf(chart, '.cf-problem')).to.contain('This chart cannot be shown as asked.');
      expect(lines.length).to.be.greaterThan(0);
      chart.data = CityRadar.rows as RadarInput;
      await chart.updateComplete;
      expect(part(chart, '.cf-problem')).to.equal(null);
      expect(part(chart, '.cf-plot svg')).not.to.equal(null);
    });

  it('leaves out what is broken in data and shows what is sound', async () => {
    const chart = await show('<city-radar></city-radar>');
    const lines = await consoleOf(async () => {
      chart.data = {
        places: [place, { id: 'b' }],
        indicators: [indicator],
        observations: [
          { place: 'a', indicator: 'i', period: '2023', value: 3 },
          { place: 'a', indicator: 'i', period: '2023-02-30', value: 4 },
        ],
      } as RadarInput;
      await chart.updateComplete;
    });
    expect(lines.join()).to.contain('data.places[1].name').and.to.contain('2023-02-30');
    expect(textOf(chart, '.cf-problem')).to.equal('Not all of the data could be shown.');
    await openAll(chart);
    expect(textOf(chart, 'tbody')).to.contain('3');
  });

  it('shows text of data as text, whatever it holds', async () => {
    const name = '<img src=x onerror="window.hacked = true">';
    const chart = await show('<city-radar></city-radar>');
    await consoleOf(async () => {
      chart.data = { places: [{ id: 'a', name }], indicators: [indicator], observations: [] };
      await chart.updateComplete;
    });
    await frames();
    expect(textOf(chart)).to.contain(name);
    expect('hacked' in window).to.equal(false);
  });

  it('reports a problem once, however often it is drawn', async () => {
    const lines = await consoleOf(async () => {
      const chart = await show('<city-radar view="pie"></city-radar>');
      for (const year of [2023, 2024, null]) {
        chart.year = year;
        await chart.updateComplete;
      }
    });
    expect(lines.filter(line => line.includes('pie')).length).to.equal(1);
  });

  it('does nothing where an option gets an equal value, as React gives it at each rendering', async () => {
    const chart = await show('<city-radar cities="beijing shanghai" highlight="beijing"></city-radar>');
    await chart.updateComplete;
    Object.assign(chart, { cities: ['beijing', 'shanghai'], highlight: ['beijing'] });
    expect(chart.isUpdatePending).to.equal(false);
    chart.cities = ['beijing', 'suzhou'];
    expect(chart.isUpdatePending).to.equal(true);
  });

  it('says what is wrong until the option has a value that is right, be it the default', async () => {
    const circle: unknown[] = [];
    circle.push(circle);
    await consoleOf(async () => {
      for (const [option, wrong, right] of [
        ['view', 'pie', 'auto'],
        ['cities', 5, []],
        ['cities', circle, []],
        ['year', 'soon', null],
      ] as const) {
        const chart = await show('<city-radar></city-radar>');
        for (const [value, count] of [
          [wrong, 1],
          [wrong, 1],
          [right, 0],
        ] as const) {
          Object.assign(chart, { [option]: value });
          await chart.updateComplete;
          expect(chart.figure!.problems.length, `${option} ${count}`).to.equal(count);
        }
      }
    });
  });

  it('takes a second definition quietly and reports it once with both versions', async () => {
    class Other extends CityRadar {
      static override readonly version = '9.9.9';
    }
    const lines = await consoleOf(() => {
      Other.define('city-radar');
      Other.define('city-radar');
      CityRadar.define();
    });
    expect(lines).to.deep.equal([
      'cityfacts: <city-radar> is already defined by version 0.1.0; version 9.9.9 of it is not used',
    ]);
  });

  it('can be defined under a second tag', async () => {
    CityRadar.define('my-radar');
    const chart = await show<CityRadar>('<my-radar></my-radar>');
    await chart.drawn;
    expect(part(chart, '.cf-plot svg')).not.to.equal(null);
  });
});

describe('<city-radar> menu', () => {
  afterEach(clear);

  it('changes the view and says so', async () => {
    const chart = await show('<city-radar></city-radar>');
    await openMenu(chart);
    const buttons = [...chart.shadowRoot!.querySelectorAll<HTMLButtonElement>('.cf-menu button')];
    const event = await eventOf(chart, 'chart-view', () =>
      buttons.find(b => b.textContent!.trim() === 'Table')!.click(),
    );
    expect([event?.view, chart.view]).to.deep.equal(['table', 'table']);
    expect(textOf(chart, '.cf-live')).to.equal('Shown as: Table');
    expect(part(chart, '.cf-plot')).to.equal(null);
  });

  it('offers files, and none where the page prevents it', async () => {
    const chart = await show('<city-radar></city-radar>');
    const formats: string[] = [];
    chart.addEventListener('chart-export', event => {
      formats.push(event.format);
      event.preventDefault();
    });
    await openMenu(chart);
    for (const button of chart.shadowRoot!.querySelectorAll<HTMLButtonElement>('.cf-menu button'))
      if (/^(SVG|CSV|JSON)$/.test(button.textContent!.trim())) button.click();
    expect(formats).to.deep.equal(['svg', 'csv', 'json']);
  });

  it('gives the figure as one SVG file', async () => {
    const chart = await show('<city-radar heading="A <b>bold</b> & true finding"></city-radar>');
    const file = new DOMParser().parseFromString(await chart.toSvg(), 'image/svg+xml');
    expect(file.querySelector('parsererror')).to.equal(null);
    expect(file.querySelector('title')!.textContent).to.equal('A <b>bold</b> & true finding');
    expect(await chart.toSvg()).not.to.contain('var(');
  });

  it('is not there with no-menu, as legend and sources without theirs', async () => {
    const chart = await show('<city-radar no-menu no-legend no-source></city-radar>');
    expect(chart.shadowRoot!.querySelectorAll('.cf-menu, .cf-legend, .cf-sources').length).to.equal(0);
  });
});
