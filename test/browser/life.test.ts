/** A chart in a page it knows nothing of: nothing outside it is touched, removing it frees everything, an error stays inside. */
import { expect } from 'chai';
import { executeServerCommand } from '@web/test-runner-commands';
import type { ChartCase } from '../../stories/cases/case.js';
import { radarCases } from '../../stories/cases/city-radar.js';
import { barsCases } from '../../stories/cases/fund-bars.js';
import { timelineCases } from '../../stories/cases/policy-timeline.js';
import { isAll } from './choose.js';
import { close, openMarkup, type Page, until } from './frame.js';

const tags = ['city-radar', 'fund-bars', 'policy-timeline'] as const;
const dataOf = (cases: readonly ChartCase[], name: string) =>
  cases.find(one => one.name === name)!.data as Readonly<Record<string, readonly object[]>>;
/** A few rows: what is left behind does not depend on how many there are. */
const few = {
  'city-radar': dataOf(radarCases, 'mixed units'),
  'fund-bars': dataOf(barsCases, 'three funds'),
  'policy-timeline': dataOf(timelineCases, 'one event'),
};
const table = { 'city-radar': 'observations', 'fund-bars': 'funds', 'policy-timeline': 'events' };
/** Of twenty charts each: one node that each leaves behind is more than may be left of all. */
const rounds = isAll ? 10 : 3;
const script = '<script src="/packages/cityfacts/dist/cityfacts.en.js"></script>';
const watch = '<script src="/test/browser/pages/watch.js"></script>';
const ledger = '<script src="/test/browser/pages/ledger.js"></script>';

type Chart = Page['element'] & { group: string; data: unknown };
type Living = { readonly nodes: number; readonly listeners: number } | null;

const frames = async (window: Window, count = 2): Promise<void> => {
  for (let frame = 0; frame < count; frame++) await new Promise(resolve => window.requestAnimationFrame(resolve));
};

/** What the page holds after a forced collection; `null` where the browser does not tell. */
async function living(): Promise<Living> {
  return ((await executeServerCommand('count-living')) as { readonly living: Living }).living;
}

/** Uses a chart as a reader may: opens the menu, reaches a mark, selects it. */
async function use(chart: Chart): Promise<void> {
  const root = chart.shadowRoot!;
  root.querySelector<HTMLElement>('.cf-menu summary')!.click();
  await until(() => !!root.querySelector('.cf-menu button'), 'the menu is filled');
  const mark = root.querySelector<SVGElement>('[data-node]');
  mark?.focus();
  mark?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, composed: true }));
  await chart.updateComplete;
}

/** Every chart of the page draws for print, and comes back. */
function print({ window }: Page): void {
  window.dispatchEvent(new Event('beforeprint'));
  window.dispatchEvent(new Event('afterprint'));
}

/** Makes charts, `count` at a time in the same place, uses every fifth, prints where asked to, and takes all away while menus and details are open. */
async function round(
  page: Page,
  tag: (typeof tags)[number],
  count: number,
  prints = true,
): Promise<readonly WeakRef<Chart>[]> {
  const charts = Array.from({ length: count }, () => page.document.createElement(tag) as Chart);
  for (const chart of charts) {
    chart.data = few[tag] as never;
    chart.sync = 'one';
  }
  page.document.querySelector('main')!.append(...charts);
  await Promise.all(charts.map(chart => chart.drawn));
  for (let at = 0; at < count; at += 5) await use(charts[at]!);
  if (prints) print(page);
  for (const chart of charts) chart.remove();
  return charts.map(chart => new WeakRef(chart));
}

describe('a chart in a page', () => {
  afterEach(close);

  for (const tag of tags)
    it(`made and removed ${20 * rounds} times leaves nothing behind: ${tag}`, async function () {
      this.timeout(60_000);
      const page = await openMarkup(
        `<!DOCTYPE html><html lang="en">${watch}${ledger}<style>main{display:grid}main>*{grid-area:1/1}</style>${script}<main></main>`,
      );
      const held = () => (page.window as unknown as { ledger(): readonly string[] }).ledger();
      // The first ones bring what stays for all: classes, templates, style sheets.
      const before = held();
      await round(page, tag, 20);
      await frames(page.window, 3);
      const first = await living();
      const gone: WeakRef<Chart>[] = [];
      for (let time = 0; time < rounds; time++) gone.push(...(await round(page, tag, 20, time === 0)));
      await frames(page.window, 3);
      // Listeners on the window, the document and its root, on media queries; observers; timers and frames. A browser without
      // requestIdleCallback has a timer of 200 ms instead.
      await until(() => held().length <= before.length, `nothing but ${before} is held: ${held()}`);
      expect(held()).to.deep.equal(before);
      expect(page.wrong).to.deep.equal([]);
      const last = await living();
      expect(last !== null).to.equal(navigator.userAgent.includes('Chrome'));
      if (!first || !last) return;
      expect(gone.filter(chart => chart.deref()).length).to.equal(0);
      expect(last.listeners - first.listeners).to.equal(0);
      // One chart has hundreds of nodes.
      expect(last.nodes - first.nodes).to.be.below(50);
    });

  it('made, taken away at once and put there later is drawn', async () => {
    const page = await openMarkup(`<!DOCTYPE html><html lang="en">${watch}${script}<main></main>`);
    const chart = page.document.createElement('city-radar') as Chart;
    page.document.querySelector('main')!.append(chart);
    chart.remove();
    await frames(page.window);
    page.document.querySelector('main')!.append(chart);
    await chart.drawn;
    expect(chart.shadowRoot!.querySelectorAll('.cf-plot svg')).to.have.length(1);
  });

  it('touches nothing outside itself while it is drawn, used, exported, printed and removed', async () => {
    const page = await openMarkup(`<!DOCTYPE html><html lang="en">${watch}<body><main><p>theirs</p></main>`);
    const { window, document } = page;
    const names = new Set(Object.keys(window));
    const { length } = window.history;
    const { href } = window.location;
    const touched: string[] = [];
    let files = 0;
    (window as unknown as typeof globalThis).HTMLAnchorElement.prototype.click = () => void files++;
    const load = document.createElement('script');
    load.src = '/packages/cityfacts/dist/cityfacts.en.js';
    document.head.append(load);
    const charts = tags.map(tag => document.createElement(tag) as Chart);
    document.querySelector('main')!.append(...charts);
    // Their attributes and children are the page's too: nothing is reflected.
    const observer = new (window as unknown as typeof globalThis).MutationObserver(records =>
      touched.push(...records.map(({ type, target }) => `${type} ${target.nodeName}`)),
    );
    observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
    await new Promise(resolve => load.addEventListener('load', resolve));
    for (const chart of charts) {
      chart.scrollIntoView();
      await chart.drawn;
      await use(chart);
      print(page);
      // Files are made up to where the browser would save them, and take the focus from everything with its list of them.
      for (const button of chart.shadowRoot!.querySelectorAll<HTMLElement>('.cf-menu button:not([aria-pressed])'))
        if (/CSV|JSON|SVG|Citation|Embed/.test(button.textContent!)) button.click();
      await frames(window);
    }
    expect(files).to.equal(9);
    // A stage is a script in the head for as long as it loads.
    expect(touched.filter(change => change !== 'childList HEAD')).to.deep.equal([]);
    expect(document.head.querySelectorAll('script[src*=".tools."]').length).to.equal(0);
    observer.disconnect();
    for (const chart of charts) chart.remove();
    await frames(window);
    expect(document.body.innerHTML.trim()).to.match(/^<main><p>theirs<\/p><\/main>$/);
    expect(Object.keys(window).filter(name => !names.has(name))).to.deep.equal([]);
    expect([window.history.length, window.location.href]).to.deep.equal([length, href]);
    expect(page.wrong).to.deep.equal([]);
  });

  for (const tag of tags)
    it(`tells an error once, on the console with the element and as one event, however often it is drawn: ${tag}`, async () => {
      const page = await openMarkup(`<!DOCTYPE html><html lang="en">${watch}${script}<main></main>`);
      const { window, document } = page;
      const lines: unknown[][] = [];
      (window as unknown as typeof globalThis).console.error = (...words: unknown[]) => void lines.push(words);
      const chart = document.createElement(tag) as Chart;
      const events: Event[] = [];
      document.addEventListener('chart-problem', event => events.push(event));
      // A row that throws when it is read.
      const poison = new Proxy(
        {},
        {
          get() {
            throw new (window as unknown as typeof globalThis).Error('poisoned');
          },
        },
      );
      chart.data = { ...few[tag], [table[tag]]: [...few[tag][table[tag]]!, poison] } as never;
      document.querySelector('main')!.append(chart);
      await chart.drawn;
      await frames(window);
      for (const width of ['500px', '400px', '600px']) {
        document.querySelector('main')!.style.setProperty('width', width);
        chart.setAttribute('heading', width);
        await frames(window, 3);
        await chart.updateComplete;
      }
      expect(lines.map(([, element]) => element)).to.deep.equal([chart]);
      expect(lines[0]![0]).to.match(new RegExp(`^<${tag}> .*poisoned`));
      expect(events.map(({ target }) => target)).to.deep.equal([chart]);
      expect(chart.shadowRoot!.querySelector('.cf-problem')?.textContent).to.equal(
        'Not all of the data could be shown.',
      );
      expect(page.wrong).to.deep.equal([]);
    });
});
