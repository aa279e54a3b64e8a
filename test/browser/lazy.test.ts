/** lazy.js beside a static figure: when it loads the script of the element. */
import { expect } from 'chai';
import { close, markupOf, openMarkup, shown, type Page } from './frame.js';

const dist = '/packages/cityfacts/dist/';

async function pageWith(more: string, above = 0, head = ''): Promise<Page> {
  const markup = await markupOf('city-radar.html?lang=en&widths=360,720');
  const lazy = `<script src="${dist}lazy.js" data-src="city-radar.en.js" ${more} defer></script>`;
  return openMarkup(
    markup
      .replace('<head>', `<head>${head}`)
      .replace('<city-radar', `<div style="height:${above}px"></div><city-radar`)
      .replace('</body>', `${lazy}</body>`),
  );
}

const script = `${dist}city-radar.en.js`;
const isLoaded = ({ asked }: Page) => asked.includes(script);
const isDrawn = ({ element }: Page) => !!element.shadowRoot?.querySelector('.cf-plot svg');

const visiblePlot = ({ element }: Page): Element =>
  [...element.querySelectorAll('.cf-plot')].find(plot => plot.getBoundingClientRect().height > 100)!;

async function until(what: () => unknown, tries = 200): Promise<boolean> {
  for (let left = tries; left > 0 && !what(); left--) await new Promise(resolve => setTimeout(resolve, 20));
  return !!what();
}

describe('lazy.js', () => {
  afterEach(close);

  it('loads the script of a figure in view, and the drawing takes the place of the figure', async () => {
    const page = await pageWith('');
    expect(shown(page).drawings).to.equal(1);
    expect(await until(() => isDrawn(page))).to.equal(true);
    expect(page.asked.filter(address => address === script).length).to.equal(1);
    expect(page.wrong).to.deep.equal([]);
  });

  it('loads it when the page is idle where there is no IntersectionObserver', async () => {
    const page = await openMarkup(
      `<script src="/test/browser/pages/watch.js"></script><script>delete window.IntersectionObserver</script><city-radar lang="en"><p>static</p></city-radar><script src="/packages/cityfacts/dist/lazy.js" data-src="city-radar.en.js" defer></script>`,
    );
    expect(await until(() => isDrawn(page))).to.equal(true);
    expect(page.wrong).to.deep.equal([]);
  });

  it('loads it in a page whose named elements shadow what it calls', async () => {
    const page = await openMarkup(
      `<script src="/test/browser/pages/watch.js"></script><form name="querySelectorAll"></form><img name="createElement"><img name="head"><city-radar lang="en"><p>static</p></city-radar><script src="/packages/cityfacts/dist/lazy.js" data-src="city-radar.en.js" defer></script>`,
    );
    expect(await until(() => isDrawn(page))).to.equal(true);
    expect(page.wrong).to.deep.equal([]);
  });

  for (const act of ['pointerenter', 'focusin', 'pointerdown']) {
    it(`with data-load="interaction" waits for the reader: ${act}`, async () => {
      const page = await pageWith('data-load="interaction"');
      await new Promise(resolve => setTimeout(resolve, 600));
      expect(isLoaded(page)).to.equal(false);
      expect(shown(page).drawings).to.equal(1);
      page.element.dispatchEvent(new Event(act));
      expect(await until(() => isDrawn(page))).to.equal(true);
    });
  }

  it('gives the drawing the click that the reader made on the figure', async () => {
    const page = await pageWith('data-load="interaction"');
    const { left, top, width, height } = visiblePlot(page).getBoundingClientRect();
    const at = { bubbles: true, composed: true, clientX: left + width / 2, clientY: top + height / 2 };
    let clicks = 0;
    page.element.addEventListener('click', event => (clicks += Number(event.composedPath()[0] !== page.element)));
    page.document.elementFromPoint(at.clientX, at.clientY)!.dispatchEvent(new MouseEvent('click', at));
    await until(() => isDrawn(page) && clicks === 2);
    expect(clicks).to.equal(2);
  });

  it('gives that click once, where the chart is drawn before its script has its load event', async () => {
    const page = await pageWith('data-load="interaction"');
    page.document.addEventListener('load', event => event.stopImmediatePropagation(), true);
    const { left, top, width, height } = visiblePlot(page).getBoundingClientRect();
    const at = { bubbles: true, composed: true, clientX: left + width / 2, clientY: top + height / 2 };
    let clicks = 0;
    // Without this limit a click that comes back without end would stop the test too.
    page.document.addEventListener('click', event => ++clicks > 9 && event.stopImmediatePropagation(), true);
    page.document.elementFromPoint(at.clientX, at.clientY)!.dispatchEvent(new MouseEvent('click', at));
    await until(() => isDrawn(page) && clicks > 1);
    await new Promise(resolve => setTimeout(resolve, 200));
    expect(clicks).to.equal(2);
  });

  it('leaves the figure where the script cannot be had, and tries again at the next act', async () => {
    const page = await pageWith('data-load="interaction"');
    const { append } = page.document.head;
    page.document.head.append = function (this: Element, node: HTMLScriptElement) {
      node.src += '.missing';
      append.call(this, node);
    } as typeof append;
    page.element.dispatchEvent(new Event('focusin'));
    await until(() => page.asked.includes(`${script}.missing`));
    await new Promise(resolve => setTimeout(resolve, 100));
    expect(shown(page).drawings).to.equal(1);
    page.document.head.append = append;
    page.element.dispatchEvent(new Event('focusin'));
    expect(await until(() => isDrawn(page))).to.equal(true);
  });

  it('leaves the figure where a Trusted Types policy of the page forbids the script, without an uncaught error', async () => {
    const policy = "require-trusted-types-for 'script'; trusted-types lit-html";
    const page = await pageWith(
      'data-load="interaction"',
      0,
      `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    );
    const errors: unknown[] = [];
    page.window.addEventListener('error', error => errors.push(error.message));
    page.element.dispatchEvent(new Event('focusin'));
    await new Promise(resolve => setTimeout(resolve, 300));
    expect(errors).to.deep.equal([]);
    expect(isLoaded(page)).to.equal(false);
    expect(shown(page).drawings).to.equal(1);
  });
});
