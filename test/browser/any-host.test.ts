/** Hosts that move a chart to another document, write another encoding or XML, or lack parts of the browser. */
import { expect } from 'chai';
import { allDrawn, close, drawn, openBytes, openMarkup, tags, until, type AnyChart, type Page } from './frame.js';

const dist = '/packages/cityfacts/dist/';
const watch = '<script src="/test/browser/pages/watch.js"></script>';
const script = `<script src="${dist}city-radar.en.js"></script>`;
const allScript = `<script src="${dist}cityfacts.en.js"></script>`;
const html = '<!DOCTYPE html><html lang="en">';
const pause = (time: number) => new Promise(resolve => setTimeout(resolve, time));

const styleOf = (element: Element): string => {
  const figure = element.shadowRoot!.querySelector('.cf-figure')!;
  const { paddingLeft, fontSize } = figure.ownerDocument.defaultView!.getComputedStyle(figure);
  const table = element.shadowRoot!.querySelector('.cf-menu');
  const { position } = table!.ownerDocument.defaultView!.getComputedStyle(table!);
  return `${paddingLeft} ${fontSize} ${position}`;
};
const styled = '16px 16px absolute';
const heading = (element: Element) => element.shadowRoot!.querySelector('.cf-heading')?.textContent;

describe('a chart in another document', () => {
  afterEach(close);

  it('has its styles, its menu and its answers after it was moved into a frame, and back', async () => {
    const page = await openMarkup(`${html}${watch}${script}<city-radar></city-radar><iframe width="700"></iframe>`);
    await drawn(page);
    const { element } = page;
    expect(styleOf(element)).to.equal(styled);
    const inner = page.document.querySelector('iframe')!.contentDocument!;
    inner.body.append(element);
    await element.updateComplete;
    expect(styleOf(element)).to.equal(styled);
    element.shadowRoot!.querySelector<HTMLElement>('.cf-menu summary')!.click();
    await until(() => !!element.shadowRoot!.querySelector('.cf-menu button'), 'the menu is filled');
    element.heading = 'Moved';
    await element.updateComplete;
    expect(heading(element)).to.equal('Moved');
    page.document.body.append(element);
    expect(styleOf(element)).to.equal(styled);
    expect(page.wrong).to.deep.equal([]);
  });

  it('is drawn where it was made for one document and put into another', async () => {
    const page = await openMarkup(`${html}${watch}${script}<city-radar></city-radar><iframe width="700"></iframe>`);
    await drawn(page);
    const element = page.document.createElement('city-radar') as Page['element'];
    element.loading = 'eager';
    page.document.querySelector('iframe')!.contentDocument!.body.append(element);
    await element.drawn;
    expect(styleOf(element)).to.equal(styled);
    expect(page.wrong).to.deep.equal([]);
  });

  it('is zoomed there where the window of its script shows no frames, as behind a window that it has opened', async () => {
    const page = await openMarkup(
      `${html}${watch}${allScript}<policy-timeline loading="eager"></policy-timeline><iframe width="700"></iframe>`,
    );
    const element = page.document.querySelector('policy-timeline')!;
    page.window.customElements.upgrade(element);
    await element.drawn;
    page.document.querySelector('iframe')!.contentDocument!.body.append(element);
    await element.updateComplete;
    page.window.requestAnimationFrame = () => 0;
    const svg = element.shadowRoot!.querySelector('.cf-plot svg')!;
    const { left, top } = svg.getBoundingClientRect();
    const at = { clientX: left + 200, clientY: top + 50, deltaY: -300, ctrlKey: true };
    svg.dispatchEvent(new WheelEvent('wheel', { ...at, bubbles: true, composed: true, cancelable: true }));
    await until(() => !!element.from, 'it shows a part of the time');
    expect(page.wrong).to.deep.equal([]);
  });

  it('is put into a template or a document without a window, and back, without an error', async () => {
    const page = await openMarkup(`${html}${watch}${script}<city-radar></city-radar><template></template>`);
    await drawn(page);
    const { element, document } = page;
    for (const place of [
      document.querySelector('template')!.content,
      document.implementation.createHTMLDocument().body,
    ]) {
      place.append(element);
      element.heading = `In ${place.nodeName}`;
      await element.updateComplete;
      document.body.append(element);
      await element.updateComplete;
      expect([styleOf(element), heading(element)]).to.deep.equal([styled, `In ${place.nodeName}`]);
    }
    expect(page.wrong).to.deep.equal([]);
  });

  // “北京” in GBK, and “é” in Latin-1.
  for (const [encoding, bytes, words] of [
    ['gbk', [0xb1, 0xb1, 0xbe, 0xa9], '北京'],
    ['iso-8859-1', [0xe9], 'é'],
  ] as const)
    it(`has its words in a page of the encoding ${encoding}, later files too`, async () => {
      const { element } = await openBytes(
        [
          `<!DOCTYPE html><meta charset="${encoding}"><script src="${location.origin}/test/browser/pages/nocharset/city-radar.zh-Hans.js"></script><city-radar lang="zh-Hans" loading="eager" subheading="`,
          new Uint8Array(bytes),
          '"></city-radar>',
        ],
        'text/html',
      );
      await element.drawn;
      const root = element.shadowRoot!;
      expect(root.querySelector('.cf-subheading')!.textContent).to.equal(words);
      expect(root.querySelector('.cf-plot')!.textContent).to.include('北京');
      root.querySelector<HTMLElement>('.cf-more summary')!.click();
      await until(() => !!root.querySelector('.cf-more td'), 'the table is there');
      expect(root.querySelector('.cf-more')!.textContent).to.include('来源');
    });
});

describe('a page of XHTML', () => {
  afterEach(close);

  /** Scripts and parts of a page, by the rules of XML. What it loads has whole addresses, since it is opened from bytes. */
  const openXhtml = (script: string, body: string): Promise<Page> =>
    openBytes(
      [
        `<?xml version="1.0" encoding="UTF-8"?><html xmlns="http://www.w3.org/1999/xhtml" lang="en" xml:lang="en"><head><title>x</title>${[
          '/test/browser/pages/watch.js',
          script,
        ]
          .map(path => `<script src="${location.origin}${path}"></script>`)
          .join('')}</head><body>${body}</body></html>`,
      ],
      'application/xhtml+xml',
    );
  const table = (rows: readonly (readonly string[])[]) =>
    `<table><tbody>${rows.map(row => `<tr>${row.map(cell => `<td>${cell}</td>`).join('')}</tr>`).join('')}</tbody></table>`;
  const script = (type: string, text: string) => `<script type="${type}">${text}</script>`;
  /** Rows of an author in each of the ways that markup has. */
  const own: Readonly<Record<(typeof tags)[number], readonly [label: string, content: string]>> = {
    'city-radar': ['Northport', script('text/csv', 'City,Speed,Height,Weight\nNorthport,3,4,5\nEastwater,4,6,2\n')],
    'fund-bars': [
      'Alpha &amp; Beta',
      table([
        ['Name', 'Value'],
        ['Alpha &amp; Beta', '3'],
        ['Gamma', '5'],
      ]),
    ],
    'policy-timeline': [
      'First paper',
      script(
        'application/json',
        '[{"date":"2020-01-01","title":"First paper"},{"date":"2021-06","title":"Second paper"}]',
      ),
    ],
  };

  for (const tag of tags) {
    it(`has <${tag}> from a CDN file, with its styles, its menu and its table`, async () => {
      const page = await openXhtml(`${dist}${tag}.en.js`, `<${tag} loading="eager"><p>static</p></${tag}>`);
      const [element] = page.elements;
      await element!.drawn;
      expect(page.document.contentType).to.equal('application/xhtml+xml');
      const root = element!.shadowRoot!;
      expect(root.querySelectorAll('.cf-plot svg path').length).to.be.greaterThan(4);
      expect(styleOf(element!)).to.equal(styled);
      root.querySelector<HTMLElement>('.cf-menu summary')!.click();
      await until(() => !!root.querySelector('.cf-menu button'), 'the menu is filled');
      root.querySelector<HTMLElement>('.cf-more summary')!.click();
      await until(() => !!root.querySelector('.cf-more td'), 'the table is there');
      expect(page.wrong).to.deep.equal([]);
    });

    it(`has <${tag}> from a CDN file with the rows that are inside it`, async () => {
      const [label, content] = own[tag];
      const page = await openXhtml(`${dist}${tag}.en.js`, `<${tag} loading="eager">${content}</${tag}>`);
      const [element] = page.elements;
      const root = element!.shadowRoot!;
      await element!.drawn;
      await until(
        () => !!root.querySelector('.cf-figure')?.textContent.includes(label.replace('&amp;', '&')),
        'the rows of the page are drawn',
      );
      expect(root.querySelectorAll('.cf-problem').length).to.equal(0);
      expect(page.wrong).to.deep.equal([]);
    });

    it(`keeps the content of <${tag}> from npm, and one line on the console names the CDN file`, async () => {
      const page = await openXhtml('/test/browser/pages/own-npm.js', `<${tag} loading="eager"><p>static</p></${tag}>`);
      const [element] = page.elements;
      await until(() => page.wrong.length > 0, 'the console says why');
      await pause(300);
      expect(element!.querySelector('p')!.getBoundingClientRect().height).to.be.greaterThan(10);
      expect(element!.shadowRoot!.querySelector('.cf-figure')).to.equal(null);
      expect(page.wrong.length, page.wrong.join('\n')).to.equal(1);
      expect(page.wrong[0]).to.match(/XHTML needs the CDN file/);
    });
  }
});

describe('a browser without', () => {
  afterEach(close);

  const missing: Readonly<Record<string, string>> = {
    matchMedia: 'window.matchMedia = undefined',
    'addEventListener of media queries':
      '{ const real = matchMedia.bind(window); window.matchMedia = query => ({ matches: real(query).matches, addListener() {} }) }',
    ResizeObserver: 'window.ResizeObserver = undefined',
    MutationObserver: 'window.MutationObserver = undefined',
    IntersectionObserver: 'window.IntersectionObserver = undefined',
    AbortController: 'window.AbortController = undefined',
    'constructed style sheets':
      'for (const { prototype } of [Document, ShadowRoot]) delete prototype.adoptedStyleSheets; delete CSSStyleSheet.prototype.replace',
    requestIdleCallback: 'window.requestIdleCallback = undefined',
    requestAnimationFrame: 'window.requestAnimationFrame = window.cancelAnimationFrame = undefined',
    animations: 'delete Element.prototype.animate',
    'a list of fonts': 'delete Document.prototype.fonts',
  };
  for (const [name, lack] of Object.entries(missing))
    it(`${name} has its charts, and they can be used`, async () => {
      const page = await openMarkup(`${html}${watch}<script>${lack}</script>${script}<city-radar></city-radar>`);
      await drawn(page);
      const { element } = page;
      expect(styleOf(element)).to.equal(styled);
      element.heading = 'Other';
      element.shadowRoot!.querySelector<SVGElement>('[data-node]')!.focus();
      element.shadowRoot!.querySelector<HTMLElement>('.cf-menu summary')!.click();
      await until(() => !!element.shadowRoot!.querySelector('.cf-menu button'), 'the menu is filled');
      expect(heading(element)).to.equal('Other');
      expect(page.wrong).to.deep.equal([]);
      element.remove();
    });

  it('an IntersectionObserver that reports has its charts all the same', async () => {
    const page = await openMarkup(
      `${html}${watch}<script>window.IntersectionObserver = class { observe() {} disconnect() {} }</script>${script}<div style="height:9000px"></div><city-radar></city-radar>`,
    );
    await drawn(page);
    expect(page.wrong).to.deep.equal([]);
  });

  it('a box for the element, which is display: contents, has its charts', async () => {
    const page = await openMarkup(
      `${html}${watch}<style>city-radar{display:contents}</style>${script}<div style="width:600px"><city-radar></city-radar></div>`,
    );
    await drawn(page);
    expect(page.wrong).to.deep.equal([]);
  });
});

describe('an element', () => {
  afterEach(close);

  it('takes undefined for each of its properties as not set, before the first drawing and later', async () => {
    const page = await openMarkup(`${html}${watch}${allScript}<main></main>`);
    for (const tag of tags) {
      const element = page.document.createElement(tag) as AnyChart & Record<string, unknown>;
      const { elementProperties } = element.constructor as unknown as {
        readonly elementProperties: Map<string, unknown>;
      };
      const unset = () => {
        for (const name of elementProperties.keys()) element[name] = undefined;
      };
      unset();
      page.document.querySelector('main')!.append(element);
      element.scrollIntoView();
      await element.drawn;
      unset();
      await element.updateComplete;
      expect(element.selected).to.equal(null);
      expect(element.shadowRoot!.querySelectorAll('.cf-plot svg').length).to.equal(1);
      expect(element.shadowRoot!.querySelector('.cf-problem')).to.equal(null);
      element.remove();
    }
    expect(page.wrong).to.deep.equal([]);
  });

  it('says what it needs where toSvg() is asked of one that is in no document', async () => {
    const page = await openMarkup(`${html}${watch}${script}<city-radar></city-radar>`);
    await drawn(page);
    const never = page.document.createElement('city-radar') as Page['element'];
    const before = page.document.createElement('city-radar') as Page['element'];
    page.document.body.append(before);
    before.remove();
    for (const element of [never, before]) {
      const said = await element.toSvg().catch(({ message }: Error) => message);
      expect(said).to.include('<city-radar> has no drawing: it needs to be in a document');
      expect(await element.fullFigure()).to.equal(null);
    }
  });

  it('refuses widths that no file can have', async () => {
    const page = await openMarkup(`${html}${watch}${script}<city-radar></city-radar>`);
    await drawn(page);
    for (const width of [NaN, -5, 0, Infinity]) {
      const said = await page.element.toSvg(width).catch(({ message }: Error) => message);
      expect(said).to.equal(`no SVG is ${width} px wide; use 280 to 20000`);
    }
    expect(await page.element.toSvg(280)).to.include('width="280"');
  });

  it('keeps its static content where the first drawing fails, and reports why once', async () => {
    const page = await openMarkup(`${html}${watch}${script}<city-radar><p>static figure</p></city-radar>`);
    await drawn(page);
    const Radar = page.element.constructor as unknown as { rows: unknown };
    page.element.remove();
    const { rows } = Radar;
    Radar.rows = () => {
      throw new (page.window as unknown as typeof globalThis).Error('no rows');
    };
    const element = page.document.createElement('city-radar') as Page['element'];
    element.innerHTML = '<p>static figure</p>';
    page.document.body.append(element);
    await pause(300);
    Radar.rows = rows;
    expect(element.querySelector('p')!.getBoundingClientRect().height).to.be.greaterThan(10);
    expect(element.shadowRoot!.querySelector('.cf-figure')).to.equal(null);
    expect(page.wrong.length).to.equal(1);
    expect(page.wrong[0]).to.match(/no rows/);
  });

  it('reserves its height before it draws, so that of 300 empty ones only the near ones are drawn', async () => {
    const page = await openMarkup(`${html}${watch}${script}${'<city-radar></city-radar>'.repeat(300)}`);
    await page.element.drawn;
    await pause(500);
    expect(page.elements.filter(({ figure }) => figure).length).to.be.below(8);
    expect(page.elements.at(-1)!.getBoundingClientRect().height).to.be.greaterThan(300);
  });

  it('remembers a bounded number of the problems that it has reported', async () => {
    const page = await openMarkup(`${html}${watch}${script}<city-radar></city-radar>`);
    await drawn(page);
    let events = 0;
    page.element.addEventListener('chart-problem', () => events++);
    for (let time = 0; time < 300; time++) {
      page.element.setAttribute('year', `faulty ${time}`);
      await page.element.updateComplete;
    }
    expect(events).to.equal(100);
  });

  it('names an attribute that it does not have once in the console, and none of HTML or of frameworks', async () => {
    const page = await openMarkup(
      `${html}${watch}${script}<city-radar city="beijing" colour="red" no-legends heading_level="2" class="a" id="b" title="c" role="group" tabindex="0" data-x="1" aria-label="d" x-data="e" _ngcontent-a data-v-1 onclick="0" slot="f"></city-radar>`,
    );
    await drawn(page);
    page.element.heading = 'again';
    await page.element.updateComplete;
    expect(page.warned.map(line => /there is no attribute (\S+?);/.exec(line)?.[1])).to.deep.equal([
      'city',
      'colour',
      'no-legends',
      'heading_level',
    ]);
    expect(page.warned[0]).to.include('cities');
    expect(page.wrong).to.deep.equal([]);
  });

  it('names once what it has not: an id that no row has, a word that is no way of loading', async () => {
    const page = await openMarkup(
      `${html}${watch}${script}<city-radar selected="atlantis" loading="egaer"></city-radar><city-radar selected="wuhan" loading="eager"></city-radar><city-radar selected="atlantis" sync="all" loading="eager"></city-radar>`,
    );
    await allDrawn(page);
    page.element.heading = 'again';
    await page.element.updateComplete;
    expect(page.wrong.map(line => line.replace(/ \[object.*$|, shanghai.*$/, ''))).to.have.members([
      'console: <city-radar> loading="egaer" is not allowed; use one of lazy, eager',
      'console: <city-radar> selected="atlantis" is not allowed; use one of beijing',
    ]);
    expect(page.warned).to.deep.equal([]);
  });

  it('has no heading for an empty text or white space', async () => {
    for (const text of ['', ' ', '&#12288;']) {
      const page = await openMarkup(
        `${html}${watch}${script}<city-radar heading="${text}" subheading="${text}"></city-radar>`,
      );
      await drawn(page);
      const root = page.element.shadowRoot!;
      expect([heading(page.element), root.querySelector('.cf-subheading')?.textContent]).to.deep.equal([
        undefined,
        undefined,
      ]);
      expect([page.warned, page.wrong]).to.deep.equal([[], []]);
    }
  });
});
