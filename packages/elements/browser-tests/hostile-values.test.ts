import { expect } from 'chai';
import fc from 'fast-check';
import { soundRows, pathsOf, poisoned, chartNames, type ChartName } from '../../../test/hostile/rows.js';
import { hostile, SEED, type Hostile } from '../../../test/hostile/inputs.js';
import { markup, texts } from '../../../test/hostile/texts.js';
import { clear, consoleOf, parts, show, textOf, type AnyChart } from './support.js';

/** How many inputs each test gives to each chart. */
const COUNT = 60;

/** A chart that takes anything. */
type Open = Omit<AnyChart, 'data'> & Element & { data: unknown } & Record<string, unknown>;

/** What escapes from an element, and what runs. */
const escaped: string[] = [];
const note = (event: ErrorEvent | PromiseRejectionEvent): void => {
  escaped.push('message' in event ? event.message : String(event.reason));
};
const ran = (): unknown => (window as unknown as Record<string, unknown>)['__ran'];

const attributes: Readonly<Record<ChartName, readonly string[]>> = {
  'city-radar': ['cities', 'indicators', 'year', 'view'],
  'fund-bars': ['cities', 'levels', 'forms', 'focus', 'sort', 'view'],
  'policy-timeline': ['cities', 'kinds', 'levels', 'from', 'to', 'lanes', 'view', 'open', 'page'],
};
const common =
  'heading subheading note heading-level highlight group theme no-menu no-legend no-source embed-base lang'.split(' ');
const propertyOf: Readonly<Record<string, string>> = {
  focus: 'fields',
  'heading-level': 'headingLevel',
  'no-menu': 'noMenu',
  'no-legend': 'noLegend',
  'no-source': 'noSource',
  'embed-base': 'embedBase',
};

const sample = <T>(arbitrary: fc.Arbitrary<T>, count = COUNT): readonly T[] =>
  fc.sample(arbitrary, { seed: SEED, numRuns: count });

/** Something is there: the figure, and in it a drawing, a table, or words on what is wrong. */
function expectShown(chart: Element): void {
  expect(parts(chart, '.cf-figure').length).to.equal(1);
  expect(parts(chart, '.cf-plot svg, table, .cf-problem, .cf-summary').length).to.be.greaterThan(0);
  for (const element of parts(chart, '*'))
    for (const { name, value } of element.attributes) {
      if (/^(on|src)|^(xlink:)?href$/.test(name))
        expect([name, value]).to.deep.equal(['href', (/^https?:\/\/\S*$/.exec(value) ?? [])[0]]);
      if (/^(x|y|width|height|d|transform|viewBox|r)$/.test(name))
        expect(value).not.to.match(/NaN|Infinity|undefined|\[object/);
    }
  expect(parts(chart, 'script, iframe, img, object, embed').length).to.equal(0);
}

describe('hostile values in a page', () => {
  const dialogs = { alert: window.alert, confirm: window.confirm, prompt: window.prompt };
  before(() => {
    addEventListener('error', note);
    addEventListener('unhandledrejection', note);
    const opened = (): never => {
      escaped.push('a dialog');
      throw new Error('a dialog');
    };
    Object.assign(window, { alert: opened, confirm: opened, prompt: opened });
  });
  after(() => {
    removeEventListener('error', note);
    removeEventListener('unhandledrejection', note);
    Object.assign(window, dialogs);
  });
  afterEach(() => {
    clear();
    expect(escaped).to.deep.equal([]);
    expect(ran()).to.equal(undefined);
  });

  for (const name of chartNames) {
    it(`<${name}>: ${COUNT} as attributes and properties, changed in flight; what is wrong is named, and a sound value draws again`, async () => {
      const chart = (await show(`<${name}></${name}>`)) as unknown as Open;
      chart.data = soundRows[name];
      const told: string[] = [];
      chart.addEventListener('chart-problem', ({ level, problem }) => level === 'error' && told.push(problem.message));
      const options = [...attributes[name], ...common];
      await consoleOf(async () => {
        for (const [index, { make }] of sample(hostile).entries()) {
          const attribute = options[index % options.length]!;
          const before = told.length;
          if (index % 3 === 0) chart.setAttribute(attribute, texts[(index * 7) % texts.length]!);
          else if (attribute !== 'lang') chart[propertyOf[attribute] ?? attribute] = make();
          if (index % 5 === 0) chart.selected = make() as string;
          await chart.updateComplete;
          expectShown(chart);
          for (const message of told.slice(before))
            expect(message).to.match(
              /data\S* is .+; expected |".*".*[;,] (use|choose) |data holds no .*; add|the options let none .*; widen/,
            );
          if (attribute === 'lang') chart.removeAttribute('lang');
          else Object.assign(chart, { [propertyOf[attribute] ?? attribute]: null, selected: null });
        }
        for (const attribute of options) chart.removeAttribute(attribute);
        await chart.updateComplete;
      });
      expect(told.length).to.be.greaterThan(5);
      expect(parts(chart, '.cf-problem')).to.deep.equal([]);
      expect(parts(chart, '.cf-plot svg').length).to.equal(1);
    });

    it(`<${name}>: ${COUNT} in its data; the rest is drawn, faults are told, and sound rows draw again`, async () => {
      const chart = (await show(
        `<${name} view="${name === 'policy-timeline' ? 'list' : 'auto'}"></${name}>`,
      )) as unknown as Open;
      const told: string[] = [];
      chart.addEventListener('chart-problem', ({ level, problem }) => level === 'error' && told.push(problem.message));
      const inputs = sample(fc.record({ path: fc.constantFrom(...pathsOf(soundRows[name])), value: hostile }));
      await consoleOf(async () => {
        for (const { path, value } of inputs as readonly { path: never; value: Hostile }[]) {
          chart.data = poisoned(soundRows[name], path, value.make());
          await chart.updateComplete;
          expectShown(chart);
        }
      });
      expect(told.length).to.be.greaterThan(COUNT / 4);
      chart.data = soundRows[name];
      await chart.updateComplete;
      expect(parts(chart, '.cf-problem')).to.deep.equal([]);
      expect(parts(chart, '.cf-plot svg').length).to.equal(1);
    });
  }

  it('markup and links in every text of every row are text, and only addresses of the web are links', async () => {
    const chart = (await show('<fund-bars></fund-bars>')) as unknown as Open;
    const { funds, sources, ...rest } = soundRows['fund-bars'];
    await consoleOf(async () => {
      for (const text of [...markup, 'javascript:window.__ran=1', ' java\nscript:window.__ran=1']) {
        chart.data = {
          ...rest,
          funds: funds.map(fund => ({ ...fund, name: text, note: text })),
          sources: sources.map(source => ({ ...source, title: text, url: text })),
        };
        chart.heading = text;
        await chart.updateComplete;
        parts(chart, '[data-node]')[0]?.focus();
        await chart.updateComplete;
        expectShown(chart);
        expect(parts(chart, 'a[href]')).to.deep.equal([]);
        expect(textOf(chart, '.cf-heading')).to.equal(text.replace(/\s+/g, ' ').trim());
      }
    });
  });

  it('10 million characters and a million rows are bounded, and told', async () => {
    const chart = (await show('<fund-bars></fund-bars>')) as unknown as Open;
    const row = soundRows['fund-bars'].funds[0];
    const lines = await consoleOf(async () => {
      chart.setAttribute('heading', 'x'.repeat(1e7));
      chart.data = {
        ...soundRows['fund-bars'],
        funds: Array.from({ length: 1e6 }, (_, index) =>
          index < 300 ? { ...row, id: `r${index}`, parent: null } : row,
        ),
      };
      await chart.updateComplete;
    });
    expectShown(chart);
    expect(textOf(chart, '.cf-problem')).to.equal('Not all of the data could be shown.');
    expect(lines.join('\n'))
      .to.contain('heading="xxx')
      .and.to.contain('data.funds is an array [1000000 items]; expected at most 100000 rows');
    expect(textOf(chart).length).to.be.lessThan(300_000);
  });
});
