/** The article as its readers get it: three kinds of chart by one CDN file, linked, and readable without any script. */
import type { CityRadar, FundBars, PolicyTimeline } from '@cityfacts/elements';
import { expect } from 'chai';
import { close, open, type Page } from './frame.js';

type Chart = CityRadar | FundBars | PolicyTimeline;
const tags = ['city-radar', 'policy-timeline', 'fund-bars', 'city-radar'];
const charts = ({ document }: Page) => [...document.querySelectorAll<Chart>('.chart > *')];
const chartOf = (page: Page, tag: string) => charts(page).find(({ localName }) => localName === tag)!;

/** Scrolls to every chart, as reading does, and waits until it is drawn. */
async function read(page: Page): Promise<void> {
  for (const chart of charts(page)) {
    chart.scrollIntoView();
    await page.window.customElements.whenDefined(chart.localName);
    await chart.drawn;
  }
}

/** Whether the label that begins with `words` stands back in the drawing. */
function standsBack({ shadowRoot }: Chart, words: string): boolean {
  const texts = [...(shadowRoot?.querySelectorAll('.cf-plot svg text') ?? [])];
  const label = texts.find(({ textContent }) => textContent?.startsWith(words));
  if (!label) throw new Error(`no label begins with “${words}”`);
  return label.getAttribute('fill')?.includes('muted') ?? false;
}

const backOf = ({ shadowRoot }: Chart) => shadowRoot?.querySelectorAll('.cf-plot [opacity="0.35"]').length ?? 0;

/** A label of Beijing and one of another city. */
const labels = {
  en: {
    'fund-bars': ['Beijing government', 'Shenzhen AI industry'],
  },
  'zh-Hans': {
    'fund-bars': ['北京市政府', '深圳市人工智能'],
  },
} as const;

for (const lang of ['en', 'zh-Hans'] as const) {
  describe(`the article in ${lang}`, () => {
    afterEach(close);

    for (const width of [360, 1200]) {
      it(`at ${width} px: a city chosen by its name in the radar comes forward in every chart, and steps back again`, async () => {
        const page = await open(`article.html?lang=${lang}`, { width });
        await read(page);
        expect(charts(page).map(({ localName }) => localName)).to.deep.equal(tags);
        const entry = charts(page)[0]?.shadowRoot?.querySelector('[data-entity="beijing"]');
        const choose = () => entry!.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
        const inspect = async (chosen: boolean) => {
          await Promise.all(charts(page).map(({ updateComplete }) => updateComplete));
          for (const [tag, [beijing, other]] of Object.entries(labels[lang])) {
            const chart = chartOf(page, tag);
            expect(standsBack(chart, beijing), `${tag}: ${beijing}`).to.equal(false);
            expect(standsBack(chart, other), `${tag}: ${other}`).to.equal(chosen);
          }
          for (const chart of [chartOf(page, 'policy-timeline'), charts(page)[3]!])
            expect(backOf(chart) > 0, chart.localName).to.equal(chosen);
        };
        await inspect(false);
        choose();
        await inspect(true);
        choose();
        await inspect(false);
        expect(page.wrong).to.deep.equal([]);
      });

      it(`at ${width} px never scrolls sideways, with script or without`, async () => {
        for (const sandbox of [true, false]) {
          const page = await open(`article.html?lang=${lang}`, { width, sandbox });
          if (!sandbox) await read(page);
          // WebKit rounds up.
          expect(page.document.documentElement.scrollWidth).to.be.at.most(width + 1);
        }
      });

      it(`at ${width} px without script shows every figure once, with heading, drawing and table`, async () => {
        const page = await open(`article.html?lang=${lang}`, { width, sandbox: true });
        expect(charts(page).map(({ localName }) => localName)).to.deep.equal(tags);
        for (const chart of charts(page)) {
          expect(chart.shadowRoot).to.equal(null);
          const drawings = [...chart.querySelectorAll('.cf-plot svg')].filter(
            svg => svg.getBoundingClientRect().height > 100,
          );
          expect(drawings, chart.localName).to.have.lengthOf(1);
          expect(drawings[0]?.querySelectorAll('text').length).to.be.at.least(10);
          expect(chart.querySelector('.cf-heading')?.getBoundingClientRect().height).to.be.above(15);
          const details = chart.querySelector<HTMLDetailsElement>('details:has(table)')!;
          details.open = true;
          expect(details.querySelectorAll('tbody tr').length).to.be.at.least(4);
          expect(details.querySelector('table')!.getBoundingClientRect().height).to.be.above(100);
          expect(page.document.documentElement.scrollWidth, `${chart.localName}: open table`).to.be.at.most(width + 1);
        }
      });
    }

    it('asks for its stylesheets, lazy.js and the one script that it loads, and for nothing elsewhere', async () => {
      const page = await open(`article.html?lang=${lang}`, { width: 720 });
      await read(page);
      const asked = page.window.performance.getEntriesByType('resource').map(({ name }) => new URL(name));
      expect(asked.filter(({ origin, protocol }) => protocol !== 'data:' && origin !== location.origin)).to.deep.equal(
        [],
      );
      const dist = '/packages/cityfacts/dist/';
      expect([...page.asked].filter(path => path.startsWith('/')).sort()).to.deep.equal(
        [
          '/apps/article/article.css',
          `${dist}cityfacts.css`,
          `${dist}cityfacts.${lang}.js`,
          `${dist}lazy.js`,
          '/test/browser/pages/watch.js',
        ].sort(),
      );
      expect(page.wrong).to.deep.equal([]);
    });
  });
}
