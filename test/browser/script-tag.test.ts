/** The CDN files as pages load them: by either kind of script tag, twice, in two versions. */
import { expect } from 'chai';
import { allDrawn, close, drawings, drawn, open, openMarkup, shown, tags } from './frame.js';

const dist = '/packages/cityfacts/dist/';
const names = ['city-radar', 'cityfacts'];
const endings = ['', '.en', '.zh-Hans', '.zh-Hant'];
const files = names.flatMap(name => endings.map(ending => `${name}${ending}.js`));
const headings: Readonly<Record<string, RegExp>> = {
  en: /^Beijing, Shanghai/,
  'zh-Hans': /广州和深圳/,
  'zh-Hant': /廣州和深圳/,
};

describe('a CDN file', () => {
  afterEach(close);

  for (const file of files) {
    for (const kind of ['classic', 'module']) {
      it(`${file} draws by a ${kind} script tag, alone and without an error`, async () => {
        const lang = /\.(en|zh-Han[st])\.js$/.exec(file)?.[1] ?? 'zh-Hans';
        const page = await open(`city-radar.html?bare=&script=${file}&kind=${kind}&lang=${lang}`);
        await drawn(page);
        expect(page.wrong).to.deep.equal([]);
        expect(shown(page).heading).to.match(headings[lang] ?? /^$/);
        expect(shown(page).drawings).to.equal(1);
        expect([...page.asked].sort()).to.deep.equal([dist + file, '/test/browser/pages/watch.js']);
        expect(Object.keys(page.window).filter(name => /cityfacts|radar/i.test(name))).to.deep.equal([]);
      });
    }
  }

  it('leaves no name on the page', async () => {
    const names = async (query: string) => {
      const page = await open(`city-radar.html?bare=&${query}`);
      if (query) await drawn(page);
      const { Symbol } = page.window as unknown as typeof globalThis;
      return [page.window, Symbol].flatMap(owner => Reflect.ownKeys(owner)).map(String);
    };
    const before = await names('');
    const added = (await names('script=cityfacts.js')).filter(name => !before.includes(name));
    // Symbol.metadata, for browsers that have none yet.
    expect(added.filter(name => name !== 'metadata')).to.deep.equal([]);
  });

  it('listens outside its element for what it says, and for nothing once it is gone', async () => {
    const page = await open('city-radar.html?bare=');
    const { window, document } = page;
    const heard: { readonly type: string; readonly signal: AbortSignal | undefined; gone?: boolean }[] = [];
    for (const target of [window, document, document.documentElement, document.body]) {
      const { addEventListener, removeEventListener } = target;
      target.addEventListener = function (type: string, listener: never, options?: AddEventListenerOptions) {
        heard.push({ type, signal: options?.signal });
        addEventListener.call(target, type, listener, options);
      } as typeof target.addEventListener;
      target.removeEventListener = function (type: string, listener: never) {
        for (const one of heard.filter(one => one.type === type)) one.gone = true;
        removeEventListener.call(target, type, listener);
      } as typeof target.removeEventListener;
    }
    document.head.append(Object.assign(document.createElement('script'), { src: `${dist}city-radar.js` }));
    await drawn(page);
    expect(heard.map(({ type }) => type).sort()).to.deep.equal([
      'afterprint',
      'beforeprint',
      'chart-hover',
      'chart-select',
      'cityfacts-locale',
    ]);
    const { element } = page;
    element.shadowRoot!.querySelector<HTMLElement>('.cf-menu summary')!.click();
    await new Promise(resolve => window.setTimeout(resolve, 100));
    expect(heard.slice(5).map(({ type }) => type)).to.deep.equal(['pointerdown', 'scroll', 'resize', 'keydown']);
    element.remove();
    expect(heard.filter(({ signal, gone }) => !signal?.aborted && !gone)).to.deep.equal([]);
  });

  it('in one language shows what it has where the page speaks another', async () => {
    const page = await open('city-radar.html?bare=&script=city-radar.en.js&lang=zh-Hans');
    await drawn(page);
    expect(shown(page).heading).to.match(headings['en'] ?? /^$/);
  });

  it('may be beside another one: both load, the first defines', async () => {
    const page = await open('city-radar.html?bare=&script=city-radar.en.js,city-radar.zh-Hans.js&lang=en');
    await drawn(page);
    expect(page.wrong).to.deep.equal([]);
    expect(shown(page)).to.deep.include({ drawings: 1 });
    expect(shown(page).heading).to.match(headings['en'] ?? /^$/);
  });

  it('may be beside another version: the first defines, all charts draw, the console reports once what is not used', async () => {
    const scripts = ['0.0.0/city-radar.js', 'cityfacts.js'];
    const page = await open(`charts.html?bare=&lang=zh-TW&script=${scripts.join()}`);
    await allDrawn(page);
    expect(page.wrong).to.deep.equal([]);
    expect(drawings(page)).to.deep.equal([1, 1, 1]);
    const version = /\d+\.\d+\.\d+/.exec(await (await fetch('/package.json')).text())?.[0] ?? '';
    const versions = tags.map(
      tag => (page.window.customElements.get(tag) as unknown as { readonly version: string }).version,
    );
    expect(versions).to.deep.equal(['0.0.0', version, version]);
    expect(shown(page).heading).to.match(headings['zh-Hant'] ?? /^$/);
    expect(page.warned.filter(line => line.startsWith('cityfacts:'))).to.deep.equal([
      `cityfacts: <city-radar> is already defined by version 0.0.0; version ${version} of it is not used`,
    ]);
  });

  it('draws elements that come after it, and those that scripts make', async () => {
    const page = await openMarkup(
      `<!DOCTYPE html><html lang="en"><script src="${dist}cityfacts.js"></script><body></body></html>`,
    );
    const element = page.document.createElement('city-radar');
    page.document.body.append(element);
    await element.drawn;
    expect(shown(page).drawings).to.equal(1);
  });
});
