/** Parts of the library that load when a reader first needs them: when each comes, and what happens where one comes late or not at all. */
import { expect } from 'chai';
import { close, drawn, openMarkup, shown, until, type Page } from './frame.js';

const dist = '/packages/cityfacts/dist/';
const radar = '<city-radar lang="en"></city-radar>';
const watch = '<script src="/test/browser/pages/watch.js"></script>';
const stages = ['more', 'tools', 'check'] as const;

/** A page whose stages are asked for at an address that does not exist, until it says so. */
const broken = `<script>
  window.broken = true;
  document.head.append = script => {
    if (window.broken) script.src += '.missing';
    Element.prototype.append.call(document.head, script);
  };
</script>`;
/** Keeps the scripts that are appended to the page. */
const kept = `<script>
  window.appended = [];
  document.head.append = script => {
    window.appended.push({ address: script.src, nonce: script.nonce, integrity: script.integrity });
    Element.prototype.append.call(document.head, script);
  };
</script>`;

const pageOf = (head: string, body = radar): Promise<Page> =>
  openMarkup(`<!doctype html><html lang="en"><head>${watch}${head}</head><body>${body}</body></html>`);
const script = (file = 'city-radar.en.js', kind = 'text/javascript') =>
  `<script type="${kind}" src="${dist}${file}"></script>`;

const part = <T extends HTMLElement>({ element }: Page, selector: string) =>
  element.shadowRoot!.querySelector<T>(selector)!;
const menuOf = (page: Page) => part<HTMLDetailsElement>(page, '.cf-menu');
const moreOf = (page: Page) => part<HTMLDetailsElement>(page, '.cf-more');
const nodeOf = (page: Page) => page.element.shadowRoot!.querySelector<SVGElement>('[data-node]')!;
const labels = (root: Element) => [...root.querySelectorAll('button')].map(({ textContent }) => textContent);

/** The stages that a page has asked for, each as often as it did. */
const askedFor = ({ asked }: Page): readonly string[] =>
  asked.flatMap(address => stages.filter(stage => address.includes(`.${stage}.`))).sort();

const rest = () => new Promise(resolve => setTimeout(resolve, 500));

/** What opens each stage, and how it shows that it is there. */
const acts = {
  'the link': {
    stage: 'more',
    act: (page: Page) => moreOf(page).querySelector('summary')!.click(),
    place: moreOf,
    isThere: (page: Page) => moreOf(page).querySelectorAll('td').length > 20,
  },
  'pinning a datum': {
    stage: 'more',
    act: (page: Page) => {
      const { KeyboardEvent, FocusEvent } = page.window as unknown as typeof globalThis;
      nodeOf(page).dispatchEvent(new FocusEvent('focusin', { bubbles: true }));
      nodeOf(page).dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
    },
    place: (page: Page) => part(page, '.cf-tooltip'),
    isThere: (page: Page) => (part(page, '.cf-tooltip')?.querySelectorAll('dt').length ?? 0) > 1,
  },
  'the menu': {
    stage: 'tools',
    act: (page: Page) => menuOf(page).querySelector('summary')!.click(),
    place: menuOf,
    isThere: (page: Page) => labels(menuOf(page)).includes('CSV'),
  },
} as const;
const each = Object.entries(acts);

describe('a stage of a CDN file', () => {
  afterEach(close);

  for (const kind of ['text/javascript', 'module'])
    it(`is not asked for before a reader acts (${kind})`, async () => {
      const page = await pageOf(script(undefined, kind));
      await drawn(page);
      await rest();
      expect(askedFor(page)).to.deep.equal([]);
    });

  for (const [name, { stage, act, isThere }] of each)
    it(`comes once, when a reader needs it: ${stage} by ${name}`, async () => {
      const page = await pageOf(script());
      await drawn(page);
      act(page);
      await until(() => isThere(page), `${stage} is there`);
      expect(askedFor(page).filter(one => one === stage)).to.deep.equal([stage]);
      expect(askedFor(page)).not.to.include('check');
      expect(page.document.querySelectorAll(`script[src*=".${stage}."]`).length).to.equal(0);
      expect(page.wrong).to.deep.equal([]);
    });

  it('is not asked for by a reader who reads all and opens the menu only, but for what the menu needs', async () => {
    const page = await pageOf(script());
    await drawn(page);
    acts['the menu'].act(page);
    await until(() => acts['the menu'].isThere(page), 'the menu is filled');
    await rest();
    expect(askedFor(page)).not.to.include('check');
  });

  it('check comes with own data and not otherwise, without an act of a reader', async () => {
    const page = await pageOf(script(), '');
    await page.window.customElements.whenDefined('city-radar');
    const chart = page.document.createElement('city-radar') as Page['element'];
    chart.data = {
      places: ['a', 'b', 'c'].map(id => ({ id, name: id.toUpperCase() })),
      indicators: ['i', 'j', 'k'].map(id => ({ id, name: `Measure ${id}`, unit: 'count' })),
      observations: ['a', 'b', 'c'].flatMap(place =>
        ['i', 'j', 'k'].map(indicator => ({ id: place + indicator, place, indicator, period: '2024', value: 3 })),
      ),
    } as never;
    page.document.body.append(chart);
    await drawn(page);
    await rest();
    expect(askedFor(page)).to.deep.equal(['check']);
    expect(shown(page).drawings).to.equal(1);
    expect(page.wrong).to.deep.equal([]);
  });

  it('comes from the folder of the first file, with its nonce and its checksum', async () => {
    const integrity = (await (await fetch(`${dist}integrity.json`)).json()) as Record<string, string>;
    const policy = `script-src 'nonce-abc'; require-trusted-types-for 'script'; trusted-types lit-html cityfacts 'allow-duplicates'`;
    const page = await openMarkup(
      `<!doctype html><html lang="en"><head><meta http-equiv="Content-Security-Policy" content="${policy}">
      ${[watch, kept, script()].join('').replaceAll('<script', '<script nonce="abc"')}</head><body>${radar}</body></html>`,
    );
    await drawn(page);
    for (const [, { act, isThere, stage }] of each) {
      act(page);
      await until(() => isThere(page), `${stage} is there`);
    }
    const { appended } = page.window as unknown as {
      readonly appended: readonly { readonly address: string; readonly nonce: string; readonly integrity: string }[];
    };
    expect(appended.length).to.be.at.least(2);
    for (const { address, nonce, integrity: sum } of appended) {
      const { pathname } = new URL(address);
      expect(pathname).to.match(/^\/packages\/cityfacts\/dist\/city-radar\.en\.(more|tools)\.[\da-f]{8}\.js$/);
      expect(nonce).to.equal('abc');
      expect(sum)
        .to.equal(integrity[pathname.slice(dist.length)])
        .and.to.match(/^sha384-/);
    }
    expect(page.wrong).to.deep.equal([]);
  });

  for (const [name, { stage, act, place, isThere }] of each)
    it(`that does not load leaves the figure, says so in its place and in one console line, and loads at the next try: ${name}`, async () => {
      const page = await pageOf(broken + script());
      await drawn(page);
      const before = shown(page);
      act(page);
      await until(() => /could not be loaded/.test(place(page)?.textContent ?? ''), 'its place says so');
      expect(shown(page)).to.deep.equal(before);
      // One line for each file that is missing: what the menu offers needs two.
      const lines = () => page.wrong.filter(line => line.startsWith('console:'));
      await rest();
      const first = lines();
      expect(first.length).to.be.within(1, 2);
      expect(new Set(first).size).to.equal(first.length);
      for (const line of first)
        expect(line).to.match(/\.(more|tools)\..*could not be loaded\. Upload it beside city-radar\.en\.js/);
      const retry = () => [...place(page).querySelectorAll('button')].find(one => one.textContent === 'Try again')!;
      retry().click();
      await rest();
      expect(lines()).to.deep.equal(first);
      expect(place(page).textContent).to.contain('could not be loaded');
      (page.window as Window & { broken?: boolean }).broken = false;
      retry().click();
      await until(() => isThere(page), `${stage} is there`);
      expect(place(page).textContent).not.to.contain('could not be loaded');
    });

  it('is part of the file named .full, which asks for nothing more', async () => {
    const page = await pageOf(broken + script('city-radar.en.full.js'));
    await drawn(page);
    for (const [, { act, isThere, stage }] of each) {
      act(page);
      await until(() => isThere(page), `${stage} is there`);
    }
    // WebKit does not always list a file that it has in memory.
    const others = page.asked.filter(address => address.startsWith(dist) && !address.endsWith('.full.js'));
    expect(others).to.deep.equal([]);
    expect(page.wrong).to.deep.equal([]);
  });
});
