/** A chart outlives its page on the web: offline, without fonts, in print, in a saved file and in a reader's view. */
import { executeServerCommand } from '@web/test-runner-commands';
import { expect } from 'chai';
import {
  allDrawn,
  close,
  drawings,
  figureRoot,
  itInChromium,
  markupOf,
  open,
  openMarkup,
  shown,
  tags,
  until,
  type Page,
} from './frame.js';
import { onPaper } from './on-paper.js';
import { openMenu, openMore, operate } from './operate.js';

const live = 'charts.html?script=cityfacts.en.js';
const headings = ({ elements }: Page) => elements.map(one => figureRoot(one).querySelector('.cf-heading')!.textContent);

describe('a page under the zero-permission policy whose network is cut after it has loaded', () => {
  afterEach(close);

  it('has charts that do all they do elsewhere, without a breach or a request', async () => {
    const page = await open('charts.html?csp=strict&bare=&script=cityfacts.en.js');
    await allDrawn(page);
    // What stands behind menu and link has loaded, as with a reader who opened both once.
    for (const chart of page.elements) {
      await openMenu(chart);
      await openMore(chart);
    }
    const loaded = page.asked.length;
    await executeServerCommand('cut-network', true);
    try {
      const reached = await fetch('/package.json').then(
        () => true,
        () => false,
      );
      expect(reached, 'the network is cut').to.equal(false);
      for (const chart of page.elements) {
        const name = chart.localName;
        const done = await operate(page, chart);
        const stem = done.files[0]!.slice(0, -4);
        expect(stem.startsWith(`${name}-`)).to.equal(true);
        expect(done.files).to.deep.equal([`${stem}.svg`, `${stem}@2x.png`, `${stem}.csv`, `${stem}.json`]);
        expect(done.copied).to.have.length(3);
        expect(done.printed).to.equal(true);
        expect(done.views).to.include('table').and.to.have.length.at.least(2);
        expect(done.detail)
          .to.match(/Source/)
          .and.to.match(/\d{4}/);
        const [whole = 0, closer, back] = done.months;
        if (name === 'policy-timeline') expect([closer, back]).to.deep.equal([Math.round(whole / 2), whole]);
      }
      const late = page.document.createElement('city-radar');
      page.document.body.append(late);
      await allDrawn({ window: page.window, elements: [late] });
      expect(shown({ element: late }).drawings).to.equal(1);
    } finally {
      await executeServerCommand('cut-network', false);
    }
    expect(page.wrong).to.deep.equal([]);
    // Pictures that a chart makes for itself have data: addresses, and its page for print is blank.
    expect(page.asked.slice(loaded).filter(path => path.startsWith('/'))).to.deep.equal([]);
  }).timeout(60_000);
});

describe('a page whose policy lets no font through', () => {
  afterEach(close);

  for (const sandbox of [true, false]) {
    it(`has ${sandbox ? 'static figures' : 'charts'} with labels as they were, and words in the next face that is there`, async () => {
      const page = await open(`${live}&csp=strict`, { sandbox });
      if (!sandbox) await allDrawn(page);
      const labels = () =>
        page.elements.flatMap(element =>
          [...figureRoot(element).querySelectorAll<SVGTextElement>('.cf-plot text')].map(text => [
            text.getComputedTextLength(),
            page.window.getComputedStyle(text).fontFamily,
          ]),
        );
      const before = labels();
      const sheet = page.document.createElement('link');
      Object.assign(sheet, { rel: 'stylesheet', href: '/test/browser/pages/blocked-font.css' });
      page.document.head.append(sheet);
      const heading = figureRoot(page.element).querySelector('.cf-heading')!;
      await until(() => /^Theirs/.test(page.window.getComputedStyle(heading).fontFamily), 'the page has another face');
      await page.document.fonts.load('16px Theirs').catch(() => []);
      expect([...page.document.fonts].map(({ status }) => status)).to.deep.equal(['error']);
      expect(labels()).to.deep.equal(before);
      expect(before.length).to.be.greaterThan(50);
      expect(heading.getBoundingClientRect().height).to.be.within(20, 80);
      for (const breach of page.wrong) expect(breach).to.match(/^font-src/);
    });
  }
});

describe('a page in print', () => {
  afterEach(close);

  it('has each chart once, drawn by script as soon as the browser says that it prints', async () => {
    const page = await open(live);
    await page.window.customElements.whenDefined('policy-timeline');
    // Nobody has scrolled to the last of them.
    page.window.dispatchEvent(new Event('beforeprint'));
    for (const element of page.elements) {
      expect(element.shadowRoot!.querySelectorAll('.cf-print .cf-plot svg'), element.localName).to.have.length(1);
      expect(element.shadowRoot!.querySelector('.cf-print .cf-source')!.textContent).to.match(/\d+ documents/);
    }
    page.window.dispatchEvent(new Event('afterprint'));
    expect(page.wrong).to.deep.equal([]);
  });

  // Chromium lets no new templates be made there.
  for (const [name, script, paper] of [
    ['a CDN file', '/packages/cityfacts/dist/cityfacts.en.js', '.cf-print .cf-plot svg'],
    ['npm', '/test/browser/pages/own-npm.js', '.cf-plot svg'],
  ] as const)
    itInChromium(`has its charts when a script calls print(), and keeps them: ${name}`, async () => {
      const page = await openMarkup(
        `<!DOCTYPE html><html lang="en"><script src="/test/browser/pages/watch.js"></script><script src="${script}"></script>${tags.map(tag => `<${tag} loading="eager"></${tag}>`).join('')}`,
      );
      await allDrawn(page);
      const before = headings(page);
      let onPaper: number[] = [];
      page.window.addEventListener('beforeprint', () => {
        onPaper = page.elements.map(({ shadowRoot }) => shadowRoot!.querySelectorAll(paper).length);
      });
      page.window.print();
      await until(() => onPaper.length > 0, 'the page prints');
      expect(onPaper).to.deep.equal([1, 1, 1]);
      await until(
        () => !page.elements.some(({ shadowRoot }) => shadowRoot!.querySelector('.cf-print')),
        'it has printed',
      );
      expect(headings(page)).to.deep.equal(before);
      expect(drawings(page)).to.deep.equal([1, 1, 1]);
      expect(page.wrong).to.deep.equal([]);
    });

  it('has each static figure once, black on white, with its sources', async () => {
    const dark = (await markupOf('charts.html')).replace('<head>', '<head><meta name="color-scheme" content="dark">');
    const page = await openMarkup(dark, 680, true);
    const onScreen = await onPaper(page.document);
    try {
      expect(drawings(page)).to.deep.equal([1, 1, 1]);
      for (const element of page.elements) {
        const style = (part: string) => page.window.getComputedStyle(element.querySelector(part)!);
        expect(style('.cf-figure').backgroundColor).to.equal('rgb(255, 255, 255)');
        expect(style('.cf-heading').color).to.equal('rgb(0, 0, 0)');
        expect(style('.cf-plot').breakInside).to.equal('avoid');
        for (const closed of element.querySelectorAll('details'))
          expect(closed.getBoundingClientRect().height, 'a closed disclosure').to.equal(0);
      }
      expect(page.document.documentElement.scrollWidth).to.be.at.most(680);
    } finally {
      await onScreen();
    }
  });

  // Columns break as pages do, and can be measured.
  it('has heading, legend and drawing of each static figure on one page', async () => {
    const page = await openMarkup(await markupOf('charts.html'), 720, true);
    const onScreen = await onPaper(page.document);
    try {
      for (const element of page.elements)
        for (const above of [300, 600, 850]) {
          const box = page.document.createElement('div');
          box.style.cssText = 'columns:680px auto;column-gap:20px;column-fill:auto;inline-size:680px;block-size:1032px';
          const before = page.document.createElement('div');
          before.style.setProperty('block-size', `${above}px`);
          box.append(before, element);
          page.document.body.append(box);
          // Safari does not move a box to the next page that is higher than a page.
          const isTooHigh = element.offsetHeight > 1032 && !/Chrome|Firefox/.test(page.window.navigator.userAgent);
          const lefts = ['.cf-heading', '.cf-subheading', '.cf-legend', '.cf-plot svg']
            .flatMap(part => [...element.querySelectorAll(part)])
            .flatMap(part => [...part.getClientRects()])
            .map(({ left }) => Math.floor((left - box.getBoundingClientRect().left) / 700));
          expect(lefts.length).to.be.greaterThan(2);
          if (!isTooHigh) expect(new Set(lefts).size, `${element.localName} after ${above} px`).to.equal(1);
          box.remove();
        }
    } finally {
      await onScreen();
    }
  });
});

describe('a page that was saved as a file', () => {
  afterEach(close);

  it('has every chart once: the static figure without script and without stylesheet, the drawing with script', async () => {
    const page = await open(live);
    await allDrawn(page);
    page.elements[0]!.view = 'table';
    await page.elements[0]!.updateComplete;
    const names = headings(page);
    // What browsers write: the document as it is, shadow roots left out.
    const saved = `<!DOCTYPE html>${page.document.documentElement.outerHTML}`;
    const unstyled = saved.replace(/<link[^>]*>/, '');
    for (const markup of [saved, unstyled]) {
      const kept = await openMarkup(markup, 720, true);
      expect(drawings(kept)).to.deep.equal([1, 1, 1]);
      expect(headings(kept)).to.deep.equal(names);
      expect(kept.document.querySelectorAll('figure')).to.have.length(3);
      expect(kept.document.querySelectorAll('table')).to.have.length(3);
    }
    const again = await openMarkup(saved);
    await allDrawn(again);
    expect(drawings(again)).to.deep.equal([1, 1, 1]);
    expect(headings(again)).to.deep.equal(names);
    for (const element of again.elements) {
      expect(element.shadowRoot!.querySelectorAll('.cf-figure')).to.have.length(1);
      for (const figure of element.querySelectorAll('.cf-figure, .cf-plot svg'))
        expect(figure.getBoundingClientRect().height).to.equal(0);
    }
    expect(again.wrong).to.deep.equal([]);
  }).timeout(60_000);

  it('with its shadow roots but without their stylesheets, as Chromium keeps it in one file, shows the drawing bare', async () => {
    const page = await open(live);
    await allDrawn(page);
    for (const { shadowRoot } of page.elements) {
      shadowRoot!.adoptedStyleSheets = [];
      expect(shadowRoot!.querySelector('.cf-plot svg')!.getBoundingClientRect().height).to.be.greaterThan(100);
      const mark = shadowRoot!.querySelector('[data-node]')!;
      expect(page.window.getComputedStyle(mark).fill).to.equal('none');
    }
  });
});

describe('a reader’s view', () => {
  afterEach(close);

  it('keeps heading, drawing, source line, table, notes and sources of every static figure of an article, before and after the script', async () => {
    const prose = `<p>${'Cities compete for firms, for money and for people, and each of them says so. '.repeat(5)}</p>`;
    for (const address of ['charts.html', live]) {
      const markup = await markupOf(address);
      const article = markup.replaceAll(/<(?=(?:city-radar|fund-bars|policy-timeline) )/g, `${prose}<`);
      const page = await openMarkup(
        article.replace('<body>', '<body><article>').replace('</body>', '</article></body>'),
      );
      if (address === live) await allDrawn(page);
      const script = page.document.createElement('script');
      script.src = '/node_modules/@mozilla/readability/Readability.js';
      const loaded = new Promise(resolve => (script.onload = resolve));
      page.document.head.append(script);
      await loaded;
      const copy = page.document.cloneNode(true) as Document;
      const { Readability } = page.window as unknown as {
        readonly Readability: new (document: Document) => { parse(): { readonly content: string } | null };
      };
      const { content } = new Readability(copy).parse()!;
      const reader = new DOMParser().parseFromString(content, 'text/html');
      const texts = (root: ParentNode, selector: string) =>
        [...root.querySelectorAll(selector)].map(({ textContent }) => textContent!.replace(/\s+/g, ' ').trim());
      for (const selector of ['h3', 'figure > div > p', 'caption', 'td', 'th[scope]', 'details li'])
        expect(texts(reader, selector), selector).to.deep.equal(texts(page.document, selector));
      expect(texts(reader, 'h3')).to.have.length(tags.length);
      expect(reader.querySelectorAll('svg').length).to.be.at.least(tags.length);
    }
  });
});
