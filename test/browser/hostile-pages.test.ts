/** Pages that are not kind to what is in them: their styles, their prototypes, their direction, and scripts that move things. */
import { expect } from 'chai';
import { allDrawn, close, drawings, drawn, markupOf, openMarkup, shown, tags, until, type Page } from './frame.js';

const head = `<!DOCTYPE html><script src="/test/browser/pages/watch.js"></script>`;
const script = `<script src="/packages/cityfacts/dist/city-radar.en.js"></script>`;
const chart = `<city-radar lang="en"></city-radar>`;
const all = `<script src="/packages/cityfacts/dist/cityfacts.en.js"></script>${tags.map(tag => `<${tag}></${tag}>`).join('')}`;
const hostileStyles = `* { all: revert; font: 40px serif !important; box-sizing: content-box } svg { display: none }`;
const figureOf = ({ element }: Page) => element.shadowRoot!.querySelector<HTMLElement>('.cf-figure')!;

/** The drawing of an element, without what Lit keeps beside it. */
const drawingOf = (element: Element): string =>
  element.shadowRoot!.querySelector('.cf-plot svg')!.outerHTML.replace(/<!--[^]*?-->|lit\$\d+/g, '');

/** The realm that the script runs in, where the page's is not trusted. */
const frameOf = ({ document }: Page): Window =>
  document.querySelector<HTMLIFrameElement>('html > iframe')!.contentWindow!;

const ownFunds = {
  places: [{ id: 'town', name: 'Town' }],
  funds: [{ id: 'fund', name: 'Fund of the page', place: 'town', size: 3e9, currency: 'CNY' }],
};

/** What a reader sees is a whole drawing, and nothing went wrong. */
function whole(page: Page): void {
  expect(page.wrong).to.deep.equal([]);
  expect(shown(page)).to.deep.include({ drawings: 1 });
  expect(page.document.documentElement.scrollWidth).to.be.at.most(page.window.innerWidth);
}

/** Where a node is in its drawing, how large, and how it is painted. Beside large words the legend has less room for its marks. */
function lookOf({ window }: Page, node: Element): { readonly box: readonly number[]; readonly paint: string } {
  const style = window.getComputedStyle(node);
  const [box, svg] = [node.getBoundingClientRect(), node.closest('svg')!.getBoundingClientRect()];
  const words = [style.fontSize, style.fontWeight, style.fontFamily, style.textAnchor];
  const paint = [style.fill, style.stroke, style.strokeWidth, style.strokeDasharray, style.opacity];
  return {
    box: node.closest('.cf-plot') ? [box.x - svg.x, box.y - svg.y, box.width, box.height] : [],
    paint: [node.localName, ...(node.localName === 'text' ? words : []), ...paint].join(' '),
  };
}

describe('a hostile page', () => {
  afterEach(close);

  it('with styles for everything leaves each chart its own box, sizes of text and drawing', async () => {
    const page = await openMarkup(`${head}<style>${hostileStyles}</style>${all}`);
    await allDrawn(page);
    expect(page.wrong).to.deep.equal([]);
    expect(drawings(page)).to.deep.equal([1, 1, 1]);
    expect(page.document.documentElement.scrollWidth).to.be.at.most(page.window.innerWidth);
    for (const { shadowRoot } of page.elements) {
      const style = page.window.getComputedStyle(shadowRoot!.querySelector('.cf-figure')!);
      expect([style.boxSizing, style.paddingLeft, style.fontSize]).to.deep.equal(['border-box', '16px', '16px']);
      const [heading, label] = ['.cf-heading', '.cf-plot text'].map(one =>
        parseFloat(page.window.getComputedStyle(shadowRoot!.querySelector(one)!).fontSize),
      );
      expect(heading).to.equal(21);
      expect(label).to.be.within(11, 14);
    }
  });

  it('with styles for everything leaves the static figure its drawing, its words and the size of its labels', async () => {
    const kind = await markupOf('charts.html');
    const look = async (markup: string) => {
      const page = await openMarkup(markup, 720, true);
      expect(drawings(page)).to.deep.equal([1, 1, 1]);
      return { page, nodes: [...page.document.querySelectorAll('.cf-figure svg *')].map(node => lookOf(page, node)) };
    };
    const { nodes } = await look(kind);
    const hostile = await look(kind.replace('</head>', `<style>${hostileStyles}</style></head>`));
    expect(hostile.nodes.length).to.equal(nodes.length);
    for (const [index, { box, paint }] of hostile.nodes.entries()) {
      expect(paint).to.equal(nodes[index]!.paint);
      expect(Math.max(...box.map((length, side) => Math.abs(length - nodes[index]!.box[side]!))), paint).to.be.at.most(
        1,
      );
    }
    expect(nodes.filter(({ paint }) => paint.startsWith('text')).length).to.be.greaterThan(100);
    // The other words are as large as the page will have them, and there.
    const { document, window } = hostile.page;
    expect(window.getComputedStyle(document.querySelector('.cf-heading')!).fontSize).to.equal('40px');
    for (const part of ['.cf-heading', '.cf-source', '.cf-more > summary'])
      expect(document.querySelector(part)!.getBoundingClientRect().height, part).to.be.greaterThan(20);
    expect(document.documentElement.scrollWidth).to.be.at.most(720);
  });

  it('written from right to left shows the chart from left to right, and no wider than its column', async () => {
    const page = await openMarkup(`${head}<html dir="rtl">${script}<div style="width:400px">${chart}</div>`);
    await drawn(page);
    whole(page);
    expect(page.window.getComputedStyle(figureOf(page)).direction).to.equal('ltr');
    expect(figureOf(page).getBoundingClientRect().width).to.be.at.most(400);
  });

  it('that adds to the prototypes of objects and arrays and wraps customElements.define changes nothing', async () => {
    const page = await openMarkup(
      `${head}<script>for (const one of [Array, Object]) one.prototype.theirs = function () { return this };
      const { define } = customElements; customElements.define = function (...given) { return define.apply(this, given) }</script>${all}`,
    );
    await allDrawn(page);
    expect(page.wrong).to.deep.equal([]);
    expect(drawings(page)).to.deep.equal([1, 1, 1]);
    for (const element of page.elements) {
      expect(await element.toSvg()).to.match(/^<svg /);
      const { view } = element;
      element.view = 'table';
      await element.updateComplete;
      expect(element.shadowRoot!.querySelectorAll('tbody tr').length).to.be.greaterThan(3);
      element.view = view;
    }
  });

  it('with old libraries that replace built-in methods and toJSON has the same charts, files and own rows', async () => {
    const plain = await openMarkup(`${head}${all}`);
    await allDrawn(plain);
    const expected = plain.elements.map(drawingOf);
    const page = await openMarkup(`${head}<script src="/test/browser/pages/old-libraries.js"></script>${all}`);
    await allDrawn(page);
    expect(page.wrong).to.deep.equal([]);
    expect(page.elements.map(drawingOf)).to.deep.equal(expected);
    const script = page.document.createElement('script');
    script.textContent = `document.querySelector('fund-bars').data = ${JSON.stringify(ownFunds)}`;
    page.document.body.append(script);
    const [, bars] = page.elements;
    await until(() => bars!.shadowRoot!.textContent.includes('Fund of the page'), 'the own rows are drawn');
    expect(bars!.shadowRoot!.querySelectorAll('.cf-nodes [data-node]').length).to.equal(1);
    const saved: Blob[] = [];
    const { URL } = frameOf(page) as unknown as typeof globalThis;
    URL.createObjectURL = (blob: Blob) => (saved.push(blob), '');
    for (const kind of ['summary', 'button'])
      await until(() => {
        const found = [...bars!.shadowRoot!.querySelectorAll<HTMLElement>(`.cf-menu ${kind}`)];
        const one = kind === 'summary' ? found[0] : found.find(({ textContent }) => textContent.includes('JSON'));
        one?.click();
        return !!one;
      }, `the menu has its ${kind}`);
    await until(() => saved.length > 0, 'the file is made');
    const { records } = JSON.parse(await saved[0]!.text()) as {
      readonly records: readonly { readonly value: unknown }[];
    };
    expect(records).to.have.length(1);
    expect(JSON.stringify(records)).not.to.include('toJSON of the page');
  });

  it('that has put properties on Object.prototype has the same charts, links to http and https only, and does not hang', async () => {
    const plain = await openMarkup(`${head}${all}`);
    await allDrawn(plain);
    const expected = plain.elements.map(drawingOf);
    const names = ['href', 'url', 'note', 'size', 'value', 'label', 'title', 'places', 'date', '0', '1'];
    const page = await openMarkup(
      `${head}<script>for (const name of ${JSON.stringify(names)}) Object.defineProperty(Object.prototype, name, { value: 'javascript:alert(1)', enumerable: true, configurable: true, writable: true })</script>${all}`,
    );
    await allDrawn(page);
    expect(page.elements.map(drawingOf)).to.deep.equal(expected);
    for (const element of page.elements) {
      const root = element.shadowRoot!;
      root.querySelector<HTMLElement>('.cf-more summary')!.click();
      await until(() => !!root.querySelector('.cf-more td'), 'the table is there');
      expect(
        [...root.querySelectorAll('a')].map(({ protocol }) => protocol).filter(one => !/^https?:$/.test(one)),
      ).to.deep.equal([]);
    }
    expect(page.wrong).to.deep.equal([]);
  });

  it('with elements whose names shadow members of document has its charts', async () => {
    const names = [
      'createElement',
      'createElementNS',
      'createComment',
      'createTreeWalker',
      'importNode',
      'addEventListener',
      'querySelector',
      'querySelectorAll',
      'currentScript',
      'head',
      'body',
      'documentElement',
      'defaultView',
      'readyState',
      'fonts',
      'createRange',
      'adoptedStyleSheets',
    ];
    const page = await openMarkup(
      `${head}${names.map(name => `<img name="${name}">`).join('')}<a id="litHtmlVersions"></a><a id="litHtmlPolyfillSupport"></a><a id="litElementVersions"></a><a id="ShadyCSS"></a>${all.replace(/<city/, '<main><city')}`,
    );
    const elements = [...Document.prototype.querySelectorAll.call(page.document, 'main > *')] as Page['element'][];
    await allDrawn({ window: page.window, elements });
    expect(page.wrong).to.deep.equal([]);
    const [radar] = elements;
    radar!.shadowRoot!.querySelector<HTMLElement>('.cf-menu summary')!.click();
    await until(() => !!radar!.shadowRoot!.querySelector('.cf-menu button'), 'the menu is filled');
    expect(await radar!.toSvg()).to.match(/^<svg /);
  });

  it('with changed built-in objects and no frame to do without them keeps the static content and says why once', async () => {
    const page = await openMarkup(
      `${head}<script>Array.prototype.flat = () => []; Document.prototype.createElement = () => { throw new Error('no frames') }</script>${script}<city-radar><p>static</p></city-radar>`,
    );
    await new Promise(resolve => setTimeout(resolve, 100));
    expect(page.element.innerText).to.equal('static');
    expect(page.wrong.length).to.equal(1);
    expect(page.wrong[0]).to.match(/^console: cityfacts: the page has changed flat, .* no frames$/);
  });

  for (const change of [
    '<script src="/test/browser/pages/old-libraries.js"></script>',
    '<script>Array.prototype.toJSON = () => "toJSON of the page"</script>',
  ])
    it(`keeps the static content of charts from npm, and says why once, with ${change}`, async () => {
      const page = await openMarkup(
        `${head}${change}<script src="/test/browser/pages/own-npm.js"></script>${tags.map(tag => `<${tag} loading="eager"><p>static</p></${tag}>`).join('')}`,
      );
      await until(() => page.wrong.length > 0, 'it is said');
      await Promise.all(page.elements.map(async element => element.updateComplete));
      expect(page.elements.map(({ innerText }) => innerText.trim())).to.deep.equal(tags.map(() => 'static'));
      expect(page.wrong.length).to.equal(1);
      expect(page.wrong[0]).to.match(/^console: cityfacts: the page has changed \w+,/);
    });

  for (const [what, change] of Object.entries({
    'adds functions of other names, a clock for tests and a Promise of its own': `Object.defineProperty(Array.prototype, 'last', { value() { return this[this.length - 1] } });
      Array.prototype.each = function (run) { this.forEach(run) };
      String.prototype.theirs = () => 1;
      window.Promise = class extends Promise { static all(list) { return super.all(list) } then(...given) { return super.then(...given) } };
      window.Date = class extends Date { constructor(...given) { super(...(given.length ? given : [0])) } static now() { return 0 } }`,
    'hides the time zone': `Date.prototype.getTimezoneOffset = Date.prototype.getHours = () => 0;
      Date.prototype.toString = Date.prototype.toLocaleDateString = () => 'a day';
      Intl.DateTimeFormat.prototype.resolvedOptions = () => ({ timeZone: 'UTC' })`,
  }))
    it(`that ${what} has charts from npm, and changes them`, async () => {
      const page = await openMarkup(
        `${head}<html lang="en"><script>${change}</script><script src="/test/browser/pages/own-npm.js"></script>${tags.map(tag => `<${tag} loading="eager"></${tag}>`).join('')}`,
      );
      await allDrawn(page);
      for (const element of page.elements) {
        element.heading = 'Later';
        await element.updateComplete;
        expect(element.shadowRoot!.querySelector('.cf-heading')!.textContent).to.equal('Later');
      }
      expect(page.wrong).to.deep.equal([]);
    });

  for (const script of ['/packages/cityfacts/dist/cityfacts.en.js', '/test/browser/pages/own-npm.js'])
    for (const [what, change] of Object.entries({
      'puts a number on Object.prototype': 'Object.prototype[1] = "javascript:alert(1)"',
      'puts a field on Object.prototype':
        'Object.defineProperty(Object.prototype, "note", { value: "of the page", configurable: true })',
      'replaces the iterator of arrays': 'Array.prototype[Symbol.iterator] = function () { return this }',
      'replaces Map': 'window.Map = class extends Map { get() { return 1 } }',
    }))
      it(`that ${what} later keeps its charts as they are, says why once, and makes no files: ${script}`, async () => {
        const page = await openMarkup(
          `${head}<html lang="en"><script src="${script}"></script>${tags.map(tag => `<${tag} loading="eager"></${tag}>`).join('')}`,
        );
        await allDrawn(page);
        const before = page.elements.map(drawingOf);
        await page.elements[0]!.fullFigure();
        const late = page.document.createElement('script');
        late.textContent = change;
        page.document.body.append(late);
        for (const element of page.elements) {
          element.heading = 'Later';
          await element.updateComplete;
        }
        expect(page.elements.map(drawingOf)).to.deep.equal(before);
        expect(page.wrong.length).to.equal(1);
        expect(page.wrong[0]).to.match(/^console: cityfacts: the page has changed [\w.()]+,/);
        const [radar] = page.elements;
        for (const make of [async () => radar!.toSvg(), async () => radar!.fullFigure()]) {
          const message = await make().then(String, (error: Error) => error.message);
          expect(message).to.match(/^cityfacts: the page has changed/);
        }
      });

  it('that moves, removes and puts back the chart a hundred times, and copies it, has one drawing in each', async () => {
    const page = await openMarkup(`${head}${script}<main></main><aside></aside>${chart}`);
    await drawn(page);
    const { document, element } = page;
    for (let time = 0; time < 100; time++) {
      if (time % 10 === 9) element.remove();
      document.querySelector(time % 2 ? 'main' : 'aside')!.append(element);
      if (time % 25 === 0) await element.updateComplete;
    }
    const copy = element.cloneNode(true) as typeof element;
    document.body.append(copy);
    await copy.drawn;
    await element.updateComplete;
    whole(page);
    for (const { shadowRoot } of [element, copy]) expect(shadowRoot!.querySelectorAll('.cf-figure')).to.have.length(1);
  });

  it("with the chart in somebody else's shadow root shows it in the language outside", async () => {
    const page = await openMarkup(`${head}<html lang="en">${script}<div id="host"></div>`);
    const root = page.document.getElementById('host')!.attachShadow({ mode: 'open' });
    root.innerHTML = '<city-radar></city-radar>';
    const element = root.querySelector('city-radar')! as Page['element'];
    await element.drawn;
    expect(page.wrong).to.deep.equal([]);
    expect(element.shadowRoot!.querySelector('.cf-plot svg')!.getBoundingClientRect().height).to.be.greaterThan(100);
    expect(element.i18n?.locale).to.equal('en');
  });
});
