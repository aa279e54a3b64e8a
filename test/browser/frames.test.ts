/** Pages in frames, in the hosts that they are for: the real pym.js and iframe-resizer 4, and hosts written by hand. */
import { emulateMedia, sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import { close, itInChromium, openMarkup, until, type Page } from './frame.js';

const dist = '/packages/cityfacts/dist/';
const chart = `${dist}frame/city-radar.en.html`;
const frameIn = ({ document }: Page) => document.querySelector('iframe')!;
const inner = (page: Page) => frameIn(page).contentDocument!;

/** Waits until the chart in the frame is drawn by script. */
const charted = (page: Page) =>
  until(
    () => !!inner(page)?.querySelector('city-radar')?.shadowRoot?.querySelector('.cf-plot svg'),
    'the chart is drawn',
  );

const shownHeight = (page: Page) => frameIn(page).getBoundingClientRect().height;
const neededHeight = (page: Page) => Math.ceil(inner(page).body.getBoundingClientRect().height);
const fits = (page: Page) =>
  until(
    () => neededHeight(page) > 300 && Math.abs(shownHeight(page) - neededHeight(page)) <= 2,
    'the frame fits its chart',
  );

describe('a page in a frame', () => {
  afterEach(close);

  it('fits in a page with pym.js, and again when the column narrows', async () => {
    const page = await openMarkup(`<div id="here"></div><script src="/node_modules/pym.js/dist/pym.v1.min.js"></script>
      <script>new pym.Parent('here', '${dist}frame.html?chart=city-radar&lang=en&indicators=gdp,unicorns,rd-intensity', {})</script>`);
    await charted(page);
    await fits(page);
    const before = shownHeight(page);
    page.document.getElementById('here')!.style.width = '330px';
    await until(() => shownHeight(page) !== before, 'a narrow frame, with rows for the radar, has another height');
    await fits(page);
  });

  it('fits in a page with iframe-resizer 4', async () => {
    const page = await openMarkup(`<iframe src="${chart}" style="width:100%;border:0"></iframe>
      <script src="/node_modules/iframe-resizer/js/iframeResizer.js"></script>
      <script>iFrameResize({}, 'iframe')</script>`);
    await charted(page);
    await fits(page);
  });

  it('is drawn in a scrolled box between two pixels', async () => {
    const page = await openMarkup(`<body style="margin:0"><div style="height:100.25px"></div>
      <div style="overflow:auto;border:1px solid"><iframe src="${dist}frame.html?chart=city-radar&lang=en" height="400"></iframe></div></body>`);
    await charted(page);
  });

  it('fits in a page with host.js, whichever of the two is there first', async () => {
    for (const script of ['', ' defer']) {
      const host = `<script src="${dist}host.js"${script}></script>`;
      const frame = `<iframe src="${chart}" height="300" style="width:100%;border:0"></iframe>`;
      const page = await openMarkup(`<body>${script ? host + frame : frame + host}</body>`);
      await charted(page);
      await fits(page);
      close();
    }
  });

  it('fits in a page with host.js that has taken it from another document', async () => {
    const page = await openMarkup(`<body><script src="${dist}host.js"></script>`);
    const frame = document.createElement('iframe');
    frame.src = chart;
    frame.style.border = '0';
    page.document.body.append(frame);
    await charted(page);
    await fits(page);
  });

  const listeners = {
    Datawrapper: `if (e.data['datawrapper-height']) for (const h of Object.values(e.data['datawrapper-height'])) set(h)`,
    AMP: `if (e.data.sentinel === 'amp' && e.data.type === 'embed-size') set(e.data.height)`,
    'Embedly and Medium': `if (typeof e.data === 'string' && e.data[0] === '{') { const d = JSON.parse(e.data);
      if (d.context === 'iframe.resize' && d.src === frame.src) set(d.height) }`,
  };
  for (const [name, listener] of Object.entries(listeners)) {
    it(`fits in a page that listens as ${name} does`, async () => {
      const page = await openMarkup(`<iframe style="width:100%;border:0"></iframe><script>
        const frame = document.querySelector('iframe'), set = h => (frame.style.height = h + 'px');
        addEventListener('message', e => { if (e.source === frame.contentWindow) { ${listener} } });
        frame.src = location.ancestorOrigins?.[0] ? location.ancestorOrigins[0] + '${chart}' : parent.location.origin + '${chart}';
      </script>`);
      await charted(page);
      await fits(page);
    });
  }

  it('ends the growing that a host begins', async () => {
    const page = await openMarkup(`<iframe src="${chart}" style="width:100%;border:0"></iframe><script>
      let told = 0;
      const frame = document.querySelector('iframe');
      addEventListener('message', e => { if (e.data.sentinel === 'cityfacts' && e.data.type === 'size') { told++;
        frame.style.height = e.data.height + 40 + 'px'; frame.contentDocument.querySelector('main').style.minHeight = e.data.height + 40 + 'px'; } });
    </script>`);
    await charted(page);
    await new Promise(resolve => setTimeout(resolve, 1500));
    const before = (page.window as unknown as { eval(code: string): number }).eval('told');
    await new Promise(resolve => setTimeout(resolve, 500));
    expect((page.window as unknown as { eval(code: string): number }).eval('told')).to.equal(before);
    expect(shownHeight(page)).to.be.lessThan(5000);
  });

  it('takes its options from the address, and keeps the reader’s view there', async () => {
    const page = await openMarkup(
      `<iframe src="${dist}frame.html?chart=city-radar&lang=zh-Hans&indicators=gdp,unicorns,rd-intensity&view=dots&utm_source=x" style="width:100%"></iframe>`,
    );
    await charted(page);
    const element = inner(page).querySelector('city-radar')!;
    expect(element.getAttribute('view')).to.equal('dots');
    expect(element.hasAttribute('utm_source')).to.equal(false);
    expect(inner(page).documentElement.lang).to.equal('zh-Hans');
    const heading = () => element.shadowRoot?.querySelector('.cf-heading')?.textContent;
    await until(() => !!heading() && inner(page).title === heading(), 'the page is named by its figure');
    (element as unknown as { view: string }).view = 'table';
    const search = () => frameIn(page).contentWindow!.location.search;
    await until(() => search().includes('view=table'), 'the view is in the address');
    expect(search()).to.contain('utm_source=x');
  });

  it('says which charts there are where the address names none', async () => {
    const page = await openMarkup(`<iframe src="${dist}frame.html?chart=pie"></iframe>`);
    await until(() => /city-radar, fund-bars, policy-timeline/.test(inner(page).body.textContent ?? ''), 'it says so');
  });

  it('takes another theme from its host, and from nobody else', async () => {
    const page = await openMarkup(`<iframe src="${chart}" style="width:100%"></iframe>`);
    await charted(page);
    const element = inner(page).querySelector<Page['element']>('city-radar')!;
    frameIn(page).contentWindow!.postMessage({ sentinel: 'cityfacts', v: 1, type: 'theme', value: 'light' }, '*');
    await new Promise(resolve => setTimeout(resolve, 100));
    expect(element.getAttribute('theme'), 'from the test, which is not the host').to.equal(null);
    page.document.head.append(
      Object.assign(page.document.createElement('script'), {
        textContent: `document.querySelector('iframe').contentWindow.postMessage({ sentinel: 'cityfacts', v: 1, type: 'theme', value: 'dark' }, '*')`,
      }),
    );
    await until(() => element.getAttribute('theme') === 'dark', 'the host’s theme is taken');
    // The page around the figure too: the room that it keeps for a scroll bar would be a strip of another colour.
    await element.updateComplete;
    const colour = (box: Element) => frameIn(page).contentWindow!.getComputedStyle(box).backgroundColor;
    expect(colour(inner(page).documentElement)).to.equal(colour(element.shadowRoot!.querySelector('figure')!));
  });

  it('lets the keyboard in at one end and out at the other', async () => {
    const page = await openMarkup(
      `<button>before</button><iframe src="${dist}frame.html?chart=city-radar&lang=en&no-menu" style="width:100%"></iframe><button>after</button>`,
    );
    await charted(page);
    const [before, after] = page.document.querySelectorAll('button');
    before!.focus();
    let inside = 0;
    for (let step = 0; step < 20 && page.document.activeElement !== after; step++) {
      await sendKeys({ press: 'Tab' });
      if (inner(page).querySelector('city-radar')!.shadowRoot!.activeElement) inside++;
    }
    expect(page.document.activeElement).to.equal(after);
    expect(inside).to.be.greaterThan(1);
  });

  it('shows its figure where scripts are forbidden', async () => {
    const page = await openMarkup(`<iframe src="${chart}" sandbox="allow-same-origin" style="width:100%"></iframe>`);
    await until(() => !!inner(page)?.querySelector('city-radar .cf-plot svg'), 'the figure is there');
    expect(inner(page).querySelector('city-radar')!.shadowRoot).to.equal(null);
  });

  it('draws in a sandbox that allows scripts only, and still reports its height', async () => {
    const page = await openMarkup(`<iframe src="${chart}" sandbox="allow-scripts" style="width:100%"></iframe>
      <script>var height = 0; addEventListener('message', e => { if (e.data.type === 'size') height = e.data.height })</script>`);
    await until(() => (page.window as unknown as { height: number }).height > 300, 'the height is told');
  });

  // Assistive software clicks without a pointer.
  for (const by of ['a pointer', 'clicks alone'])
    it(`keeps fitting in a page with host.js, however often a reader opens and closes what is below the chart by ${by}`, async () => {
      const page = await openMarkup(
        `<iframe src="${chart}" style="width:100%;border:0"></iframe><script src="${dist}host.js"></script>`,
      );
      await charted(page);
      await fits(page);
      const closed = shownHeight(page);
      const link = inner(page).querySelector('city-radar')!.shadowRoot!.querySelector<HTMLElement>('.cf-more summary')!;
      for (let round = 0; round < 15; round++) {
        for (const isOpen of [true, false]) {
          if (by === 'a pointer') link.dispatchEvent(new Event('pointerdown', { bubbles: true, composed: true }));
          link.click();
          await until(() => shownHeight(page) > closed + 200 === isOpen, `opening ${round + 1} is followed`);
          await fits(page);
        }
      }
    });

  it('is found by host.js inside shadow roots, and where named elements shadow what the script calls', async () => {
    const page =
      await openMarkup(`<img name="querySelectorAll"><form name="addEventListener"></form><form><input name="shadowRoot"></form>
      <div id="here"></div><script>
        const outer = document.getElementById('here').attachShadow({ mode: 'open' });
        outer.append(document.createElement('p'));
        outer.firstChild.attachShadow({ mode: 'open' }).innerHTML = '<iframe src="${chart}" style="width:100%;border:0"></iframe>';
      </script><script src="${dist}host.js"></script>`);
    const frame = page.document
      .getElementById('here')!
      .shadowRoot!.querySelector('p')!
      .shadowRoot!.querySelector('iframe')!;
    const drawn = () => frame.contentDocument?.querySelector('city-radar')?.shadowRoot?.querySelector('.cf-plot svg');
    await until(() => !!drawn(), 'the chart is drawn');
    await until(
      () => Math.abs(frame.clientHeight - frame.contentDocument!.body.getBoundingClientRect().height) <= 2,
      'the frame fits',
    );
  });

  it('fits in WordPress, which knows a frame by the secret in its address', async () => {
    const page =
      await openMarkup(`<iframe src="${dist}frame.html?chart=city-radar&lang=en&view=dots#?secret=abcdef1234" data-secret="abcdef1234"
      sandbox="allow-scripts" height="300" style="width:100%;border:0"></iframe><script>
      addEventListener('message', ({ data, source }) => {
        if (!data?.secret || !data.message || !data.value || /[^a-zA-Z0-9]/.test(data.secret)) return;
        const frame = document.querySelector('iframe[data-secret="' + data.secret + '"]');
        if (frame?.contentWindow !== source || data.message !== 'height') return;
        frame.height = Math.min(1000, Math.max(200, parseInt(data.value, 10)));
      });</script>`);
    await until(() => frameIn(page).clientHeight > 500, 'the frame has grown');
    expect(frameIn(page).clientHeight).to.be.at.most(1000);
  });

  const colour = (page: Page, selector = 'html') => {
    const element = inner(page).querySelector(selector)!;
    return frameIn(page).contentWindow!.getComputedStyle(element).backgroundColor;
  };
  const white = 'rgb(255, 255, 255)';
  const frame = (style: string, query = '') =>
    `<iframe src="${chart}${query}" style="width:100%;${style}"></iframe><script>
      const tell = value => document.querySelector('iframe').contentWindow.postMessage({ sentinel: 'cityfacts', v: 1, type: 'scheme', value }, '*');</script>`;
  const figureIn = (page: Page) => inner(page).querySelector('city-radar')!.shadowRoot!.querySelector('.cf-figure')!;

  itInChromium('is light in a light article, whatever the system is, and dark where its element is', async () => {
    for (const system of ['light', 'dark'] as const) {
      await emulateMedia({ colorScheme: system });
      const silent = await openMarkup(frame(''));
      await charted(silent);
      expect(colour(silent), `${system}: the article says nothing`).to.equal(white);
      expect(frameIn(silent).contentWindow!.getComputedStyle(figureIn(silent)).backgroundColor).to.equal(white);
      const both = await openMarkup(`<style>:root{color-scheme:light dark}</style>${frame('')}`);
      await charted(both);
      expect(colour(both) === white, `${system}: the article has both`).to.equal(system === 'light');
      const dark = await openMarkup(frame('color-scheme:dark'));
      await charted(dark);
      expect(colour(dark), `${system}: its element is dark`).not.to.equal(white);
    }
    await emulateMedia({ colorScheme: 'light' });
  });

  itInChromium('takes its colours from its address before its place, and from the host in a message', async () => {
    const dark = await openMarkup(frame('', '?theme=dark'));
    await charted(dark);
    expect(colour(dark)).not.to.equal(white);
    (dark.window as unknown as { eval(code: string): void }).eval(`tell('light')`);
    await new Promise(resolve => setTimeout(resolve, 100));
    expect(colour(dark)).not.to.equal(white);
    const silent = await openMarkup(frame(''));
    await charted(silent);
    (silent.window as unknown as { eval(code: string): void }).eval(`tell('dark')`);
    await until(() => colour(silent) !== white, 'the message of the host is heard');
    await emulateMedia({ colorScheme: 'dark' });
    const auto = await openMarkup(frame('color-scheme:light', '?theme=auto'));
    await charted(auto);
    expect(colour(auto)).not.to.equal(white);
    await emulateMedia({ colorScheme: 'light' });
  });

  it('hears from host.js that the page has become dark', async () => {
    const page = await openMarkup(`${frame('')}<script src="${dist}host.js"></script>`);
    await charted(page);
    expect(colour(page)).to.equal(white);
    page.document.documentElement.style.setProperty('color-scheme', 'dark');
    await until(() => colour(page) !== white, 'the frame is dark too');
  });

  it('draws any chart under a policy that asks for a nonce, and leads on where its script has none', async () => {
    const page = await openMarkup(`<iframe src="${dist}frame.html?chart=city-radar&lang=en&csp=nonce"></iframe>`);
    await charted(page);
    const bare = await openMarkup(`<iframe src="${dist}frame.html?chart=city-radar&lang=en&csp=no-nonce"></iframe>`);
    await until(() => {
      const link = inner(bare)?.querySelector('a[href="frame/city-radar.en.html"]');
      return !!link?.checkVisibility({ visibilityProperty: true });
    }, 'there are links to pages that need no script');
  });

  it('does not let the address say where copied code loads scripts from', async () => {
    const page = await openMarkup(
      `<iframe src="${dist}frame.html?chart=city-radar&lang=en&embed-base=https://evil.example/"></iframe>`,
    );
    await charted(page);
    expect(inner(page).querySelector('city-radar')!.hasAttribute('embed-base')).to.equal(false);
  });

  for (const [tag, name, value] of [
    ['policy-timeline', 'kinds', 'policy'],
    ['fund-bars', 'sort', 'name'],
  ] as const)
    it(`takes from the address what readers of <${tag}> can choose, and no more`, async () => {
      const evil = ['embed-base', 'heading', 'subheading', 'note', 'summary', 'credit'];
      const asked = evil.map(other => `&reader-${other}=https://evil.example/`).join('');
      const page = await openMarkup(
        `<iframe src="${dist}frame.html?chart=${tag}&lang=en${asked}&reader-${name}=${value}"></iframe>`,
      );
      const element = () => inner(page)?.querySelector<HTMLElement & Record<string, unknown>>(tag);
      await until(() => String(element()?.[name]) === value, 'what the reader chose is shown');
      expect(['embedBase', ...evil.slice(1)].filter(other => /evil/.test(String(element()![other])))).to.deep.equal([]);
    });

  it('prints in a sandbox that lets it, and says so in one that does not', async () => {
    for (const allowed of [true, false]) {
      const page =
        await openMarkup(`<iframe sandbox="allow-scripts${allowed ? ' allow-modals' : ''}" height="900" width="700"></iframe><script>
        var said = '';
        addEventListener('message', ({ data }) => { if (data.said) said = data.said });
        document.querySelector('iframe').srcdoc = \`<city-radar lang="en"></city-radar>
          <script src="${location.origin}${dist}city-radar.en.full.js"><\\/script><script>
            // What the browser does without a dialogue: it tells the page, where the sandbox lets it.
            if (${allowed}) window.print = () => dispatchEvent(new Event('beforeprint'));
            const chart = document.querySelector('city-radar');
            chart.drawn.then(async () => {
              const menu = chart.shadowRoot.querySelector('.cf-menu');
              menu.open = true;
              for (let tries = 0; tries < 200; tries++) {
                await new Promise(resolve => setTimeout(resolve, 20));
                const buttons = menu.querySelectorAll('button');
                if (tries === 50) buttons[buttons.length - 1].click();
                const text = menu.querySelector('.cf-choices p')?.textContent;
                if (tries > 50 && text) return parent.postMessage({ said: text }, '*');
              }
            });
          <\\/script>\`;
      </script>`);
      const said = () => (page.window as unknown as { said: string }).said;
      await until(() => said() !== '', 'the reader hears of it');
      expect(said()).to.match(allowed ? /^Opening print/ : /^Printing is not allowed here/);
    }
  });
});
