/** The snippet builder: its snippets, each in the kind of host it is for, and its page. */
import { sendKeys } from '@web/test-runner-commands';
import type { AxeResults } from 'axe-core';
import { expect } from 'chai';
import { ampFrame } from '../../apps/builder/amp-frame.js';
import { snippet } from '../../packages/cityfacts/src/snippets/snippet.js';
import type { Host, Snippet, SnippetRequest } from '../../packages/cityfacts/src/snippets/types.js';
import { close, drawn, open, openMarkup, shown, type Page } from './frame.js';

/** The built files, see builder-pages.mjs. */
const dist = '/charts/';
const watch = '<script src="/test/browser/pages/watch.js"></script>';
const elsewhere = 'https://charts.example/';

/** Waits until something holds; says what did not. */
async function until(holds: () => boolean, what: string): Promise<void> {
  for (let tries = 0; tries < 200; tries++) {
    if (holds()) return;
    await new Promise(resolve => setTimeout(resolve, 25));
  }
  throw new Error(`it did not come true that ${what}`);
}

/** The snippet of a host, with the built files of this server. */
async function made(host: Host, more: Partial<SnippetRequest> = {}): Promise<Snippet> {
  const integrity = (await (await fetch(`${dist}integrity.json`)).json()) as Record<string, string>;
  const usual = { tag: 'city-radar', lang: 'zh-Hans', options: { heading: '标题' }, width: 640, base: dist } as const;
  return snippet({ ...usual, host, pinned: false, integrity, loading: 'script', picture: 'svg', ...more });
}

const page = (body: string, head = '') =>
  `<!DOCTYPE html><html lang="en"><head>${watch}${head}</head><body style="margin:0">${body}</body></html>`;
const drawings = (root: ParentNode) =>
  [...root.querySelectorAll('.cf-plot svg')].filter(one => one.getBoundingClientRect().height > 100);
const frameIn = ({ document }: Page) => document.querySelector('iframe')!;

describe('a snippet of the builder', () => {
  afterEach(close);

  it('with a script draws its chart in a page', async () => {
    const opened = await openMarkup(page((await made('script')).code));
    await drawn(opened);
    expect(shown(opened)).to.deep.equal({ heading: '标题', drawings: 1 });
    expect(opened.wrong).to.deep.equal([]);
  });

  it('pinned and with the figure inside is readable before its script, which the browser holds to its hash', async () => {
    const { code, files } = await made('script', { pinned: true, loading: 'figure' });
    const before = await openMarkup(page(code.replace(/<script[^>]*><\/script>/, '')));
    expect(shown(before)).to.deep.equal({ heading: '标题', drawings: 1 });
    const opened = await openMarkup(page(code));
    await drawn(opened);
    expect(opened.element.shadowRoot!.querySelector('.cf-heading')!.textContent).to.equal('标题');
    expect(opened.wrong).to.deep.equal([]);
    for (const file of files.filter(file => !/\.(more|tools|check)\./.test(file)))
      expect(opened.asked).to.include(dist + file);
    const forged = await openMarkup(
      page(code.replace(/(<script[^>]*sha384-)(.)/, (_, tag, first) => tag + (first === 'A' ? 'B' : 'A'))),
    );
    expect(forged.window.customElements.get('city-radar')).to.equal(undefined);
  });

  it('with a frame shows the figure whole at its width without host.js, and at another width with it', async () => {
    for (const tag of ['city-radar', 'fund-bars'] as const) {
      const { code } = await made('iframe', { tag, options: { cities: 'shenzhen' } });
      const [alone] = code.split('\n');
      const opened = await openMarkup(page(alone!), 900);
      const inner = () => frameIn(opened).contentDocument!;
      const isDrawn = () => !!inner()?.querySelector(tag)?.shadowRoot?.querySelector('.cf-plot svg');
      await until(isDrawn, `the ${tag} in the frame is drawn`);
      const { clientHeight, clientWidth, scrollWidth } = inner().documentElement;
      expect(scrollWidth).to.be.at.most(clientWidth);
      // In WebKit the drawing is as high as the static figure was for two frames.
      await until(() => inner().documentElement.scrollHeight === clientHeight, `the ${tag} is whole in its frame`);
      expect(frameIn(opened).getBoundingClientRect().width).to.equal(640);
      const needed = inner().body.getBoundingClientRect().height;
      expect(clientHeight - needed, `${tag}: empty room`).to.be.within(0, needed / 4);
    }
    const opened = await openMarkup(page((await made('iframe')).code), 360);
    const inner = () => frameIn(opened).contentDocument?.body?.getBoundingClientRect().height ?? 0;
    await until(
      () =>
        inner() > 300 &&
        Math.abs(frameIn(opened).clientHeight - inner()) <= 2 &&
        frameIn(opened).style.aspectRatio === 'auto',
      'the frame fits its chart',
    );
    expect(opened.wrong).to.deep.equal([]);
  });

  it('without script shows one drawing and the table where no script may run', async () => {
    const { code } = await made('html');
    for (const width of [360, 700]) {
      const host = document.createElement('iframe');
      host.width = String(width);
      host.setAttribute('sandbox', 'allow-same-origin');
      host.srcdoc = page(code);
      const loaded = new Promise(resolve => host.addEventListener('load', resolve));
      document.body.append(host);
      await loaded;
      const inner = host.contentDocument!;
      expect(drawings(inner)).to.have.lengthOf(1);
      expect(inner.querySelector('.cf-heading')!.textContent).to.equal('标题');
      expect(inner.documentElement.scrollWidth).to.be.at.most(width);
      inner.querySelector<HTMLDetailsElement>('details:has(table)')!.open = true;
      expect(inner.querySelector('table')!.getBoundingClientRect().height).to.be.above(100);
      host.remove();
    }
  });

  it('for WeChat loses nothing to an editor that strips, and fills the column', async () => {
    const { code } = await made('wechat', { width: 360 });
    const parsed = new DOMParser().parseFromString(code, 'text/html');
    const before = parsed.body.innerHTML;
    const elements = 'section svg g path line polyline polygon rect circle ellipse text tspan'.split(' ');
    for (const element of parsed.body.querySelectorAll('*')) {
      if (!elements.includes(element.localName)) element.remove();
      for (const { name, value } of [...element.attributes])
        if (/^(id|class|style|href|src|xlink:.*|data-.*|on.*)$/.test(name) || /url\(|javascript:/.test(value))
          element.removeAttribute(name);
    }
    expect(parsed.body.innerHTML).to.equal(before);
    const opened = await openMarkup(page(parsed.body.innerHTML), 375);
    const svg = opened.document.querySelector('section > svg')!;
    expect(svg.getBoundingClientRect().width).to.equal(opened.document.documentElement.clientWidth);
    expect(svg.querySelectorAll('text').length).to.be.above(20);
    for (const text of svg.querySelectorAll('text')) expect(text.getBoundingClientRect().right).to.be.at.most(376);
    expect(svg.textContent).to.include('标题');
  });

  it('for AMP puts its sandboxed frame in place of the picture, as high as the chart asks', async () => {
    const { code } = await made('amp', { width: 360, base: elsewhere, options: { indicators: 'set:policy' } });
    const opened = await openMarkup(
      page(`<div style="width:360px">${code.replaceAll(elsewhere, location.origin + dist)}</div>`),
    );
    const asked: number[] = [];
    opened.window.addEventListener('message', ({ data }) => {
      if (data?.sentinel === 'amp' && data.type === 'embed-size') asked.push(data.height);
    });
    const element = opened.document.querySelector('amp-iframe')!;
    const frame = ampFrame(element, 'data:image/svg+xml,<svg xmlns="http://www.w3.org/2000/svg"/>');
    const declared = element.getBoundingClientRect().height;
    expect(declared).to.be.closeTo(Number(element.getAttribute('height')), 1);
    await until(() => !element.querySelector('img'), 'the frame is there and the picture gone');
    // The figure without script, which is there first, may be a little higher.
    await until(
      () => asked.length > 0 && asked.at(-1)! <= declared + 2,
      'the chart asks for no more than was declared',
    );
    // A frame of an origin of its own, from whose page nobody takes anything.
    expect(frame.contentDocument).to.equal(null);
    const button = element.querySelector<HTMLElement>('[overflow]')!;
    const last = () => asked.at(-1)!;
    await until(() => !button.hidden || element.getBoundingClientRect().height === last(), 'it fits or offers to');
    if (!button.hidden) button.click();
    expect(element.getBoundingClientRect().height).to.equal(last());
    expect(declared).to.be.within(last() - 2, last() * 1.25);
    expect(opened.wrong).to.deep.equal([]);
  });

  it('as an image loads as a file, in the size that its tag says, and says what it shows', async () => {
    const { code, svg } = await made('image');
    const file = URL.createObjectURL(new Blob([svg!()], { type: 'image/svg+xml' }));
    const opened = await openMarkup(page(code.replace(/src="[^"]*"/, `src="${file}"`).replace('loading="lazy"', '')));
    const image = opened.document.querySelector('img')!;
    await image.decode();
    const size = [image.naturalWidth, image.naturalHeight];
    expect(size).to.deep.equal([image.getAttribute('width'), image.getAttribute('height')].map(Number));
    expect(size[0]).to.equal(640);
    expect(image.alt).to.match(/北京.*独角兽/);
    URL.revokeObjectURL(file);
  });
});

const builder = async (query: string, width = 1200): Promise<Page> => {
  const opened = await open(`builder/en.html${query}`, { width });
  await until(() => !!opened.document.querySelector('.code h2'), 'the page is there');
  return opened;
};
const codeOf = ({ document }: Page) => document.querySelector<HTMLTextAreaElement>('#c-body')?.value ?? '';
const stageOf = ({ document }: Page) => document.querySelector<HTMLIFrameElement>('#stage')!.contentDocument;
const named = ({ document }: Page) => document.activeElement?.getAttribute('name') ?? document.activeElement?.id ?? '';

/** Presses Tab until the focus is where it is asked for. */
async function tabTo(opened: Page, name: string): Promise<void> {
  for (let presses = 0; presses < 40 && named(opened) !== name; presses++) await sendKeys({ press: 'Tab' });
  expect(named(opened)).to.equal(name);
}

describe('the page of the builder', () => {
  afterEach(close);

  it('is worked by keys alone: choose, write, copy; every step is in the address, which says all', async () => {
    const opened = await builder('');
    const { document, window } = opened;
    const steps: string[] = [];
    const push = window.history.pushState.bind(window.history);
    window.history.pushState = (...step) => {
      steps.push(String(step[2]));
      push(...step);
    };
    document.querySelector<HTMLElement>('nav a')!.focus();
    await tabTo(opened, 'f-chart');
    await sendKeys({ press: 'ArrowDown' });
    await until(() => codeOf(opened).includes('<fund-bars lang="en">'), 'the chart is chosen');
    await tabTo(opened, 'f-heading');
    await sendKeys({ type: 'A<' });
    await tabTo(opened, 'f-host');
    await sendKeys({ press: 'ArrowDown' });
    await tabTo(opened, 'f-base');
    await sendKeys({ type: '/x' });
    expect(window.location.search).to.equal('?chart=fund-bars&host=iframe&base=/x&heading=A%3C');
    expect(codeOf(opened)).to.match(/^<iframe src="\/x\/frame\/fund-bars\.en\.html\?heading=A/);
    await tabTo(opened, 'f-pinned');
    expect(codeOf(opened)).to.include('title="A&lt;"');
    const written = codeOf(opened);
    // Through the preview, which has stops of its own.
    const label = () => document.activeElement?.getAttribute('aria-label');
    for (let presses = 0; presses < 20 && label() !== 'Copy: Add to the article'; presses++)
      await sendKeys({ press: 'Tab' });
    expect(label()).to.equal('Copy: Add to the article');
    await sendKeys({ press: 'Enter' });
    await until(() => !!document.querySelector('#status')!.textContent, 'it says what became of the copy');
    const { selectionStart, selectionEnd } = document.querySelector<HTMLTextAreaElement>('#c-body')!;
    const isSelected = selectionStart === 0 && selectionEnd === written.length;
    expect(document.querySelector('#status')!.textContent).to.match(isSelected ? /code is selected/ : /^Copied\.$/);

    // A step a choice and one for all that is written in a field; the reader's own Back would leave the page of the tests.
    expect(steps).to.deep.equal([
      '?chart=fund-bars',
      '?chart=fund-bars&heading=A',
      '?chart=fund-bars&host=iframe&heading=A%3C',
      '?chart=fund-bars&host=iframe&base=/&heading=A%3C',
    ]);
    const last = window.location.search;
    for (const search of [steps[1]!, last]) {
      window.history.replaceState(null, '', search);
      window.dispatchEvent(new PopStateEvent('popstate'));
      expect(codeOf(opened) === written).to.equal(search === last);
    }
    expect(opened.wrong).to.deep.equal([]);
    const { search } = window.location;
    expect(codeOf(await builder(search)), 'the address alone').to.equal(written);
  }).timeout(90_000);

  const shows: Readonly<Record<Host, (inner: Document) => boolean>> = {
    script: inner => !!inner.querySelector('city-radar')?.shadowRoot?.querySelector('.cf-plot svg'),
    iframe: inner => !!inner.querySelector('iframe')?.contentDocument?.querySelector('city-radar'),
    html: inner => drawings(inner).length === 1,
    wechat: inner => !!inner.querySelector('section > svg'),
    amp: inner => !!inner.querySelector('amp-iframe > iframe') && !inner.querySelector('amp-iframe > img'),
    image: inner => (inner.querySelector('img')?.naturalWidth ?? 0) > 300,
    mail: inner => (inner.querySelector('img')?.naturalWidth ?? 0) > 300 && !!inner.querySelector('table'),
  };
  // In WebKitGTK the frame inside the frame of the page does not load; why is not known yet.
  const isWebKit = !/Chrome|Firefox/.test(navigator.userAgent);
  for (const host of Object.keys(shows) as Host[])
    (isWebKit && host === 'iframe' ? it.skip : it)(
      `shows the code for ${host} as it will look, and lets no policy of its own be broken`,
      async () => {
        const opened = await builder(`?base=${elsewhere}&pinned&indicators=set:policy`);
        opened.document.querySelector<HTMLElement>(`[name="f-host"][value="${host}"]`)!.click();
        const isThere = () =>
          stageOf(opened)?.querySelector('main')?.className === host && shows[host](stageOf(opened)!);
        // In frames, Firefox and Safari draw what is in sight only.
        opened.document.querySelector('#stage')!.scrollIntoView();
        await until(isThere, `${host} is shown`);
        const stage = opened.document.querySelector<HTMLIFrameElement>('#stage')!;
        const isWhole = () => stage.clientHeight >= stage.contentDocument!.documentElement.scrollHeight - 1;
        await until(isWhole, `${host} is shown whole`);
        expect(opened.wrong, host).to.deep.equal([]);
        expect((stage.contentWindow as unknown as { wrong: unknown }).wrong, host).to.deep.equal([]);
      },
    );

  it('names bad values where they are, with the fix, and writes no code with them', async () => {
    const opened = await builder(
      '?chart=policy-timeline&loading=script&cities=atlantis,beijing&page=x&width=9&heading-level=3',
    );
    const text = (name: string) => {
      const field = opened.document.querySelector(`#f-${name}`)!;
      const ids = field.getAttribute('aria-describedby')!.split(' ');
      return ids.map(id => opened.document.getElementById(id)!.textContent).join(' ');
    };
    expect(text('cities')).to.match(/“atlantis” is not allowed; use beijing, /);
    expect(text('page')).to.match(/“x” is not allowed; use 1–9999/);
    expect(text('width')).to.match(/“9” is not allowed; use a whole number from 320 to 4000/);
    expect(codeOf(opened)).to.match(/^<policy-timeline lang="en" cities="beijing"><\/policy-timeline>/);
    const amp = await builder('?host=amp');
    expect(amp.document.querySelector('#w-base')!.textContent).to.match(
      /“\/charts\/” is not allowed in AMP; use .*https:\/\//,
    );
    expect(codeOf(amp)).to.equal('');
    const dated = await builder('?chart=policy-timeline&from=soon');
    expect(dated.document.querySelector('#w-from')!.textContent).to.match(/from="soon" is not allowed/);
    expect(dated.document.querySelector('.blocked')!.textContent).to.include('From');
  });

  const paste = (opened: Page, text: string) => {
    const field = opened.document.querySelector<HTMLTextAreaElement>('#f-table')!;
    field.value = text;
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  };
  const stageText = (opened: Page) =>
    stageOf(opened)?.querySelector('city-radar')?.shadowRoot?.querySelector('.cf-figure')?.textContent ?? '';

  it('draws a table that is pasted, says what it could not read, and keeps it over a reload', async () => {
    const opened = await builder('?lang=en');
    opened.document.querySelector<HTMLElement>('[name="f-data"][value="own"]')!.click();
    expect(opened.document.querySelector('.blocked')!.textContent).to.contain('Paste a table');
    paste(opened, 'City;Rent (EUR);Jobless (%)\nLyon;14,2;6,8\nPorto;11,9;5,7\nTurin;many;7,1\n');
    expect(opened.document.querySelector('#s-table')!.textContent).to.match(/3 rows are shown.*line 4.*Rent.*many/s);
    expect(codeOf(opened)).to.match(/<city-radar lang="en".*<script type="text\/csv">\nCity;/s);
    await until(() => /Lyon.*Porto/s.test(stageText(opened)), 'the table is drawn');
    expect(opened.window.location.search).to.contain('data=own');
    expect(opened.wrong).to.deep.equal([]);
    const again = await builder(opened.window.location.search);
    await until(() => stageText(again).includes('Lyon'), 'the table is drawn again');
    paste(again, '');
    expect(codeOf(again)).to.equal('');
  });

  it('takes another meaning of a column and another way to write numbers', async () => {
    const opened = await builder('?lang=en&data=own&chart=fund-bars');
    paste(opened, 'What;Amount;Who\nAlpha;1.200,5;Lyon\nBeta;980,25;Porto\n');
    const set = (id: string, value: string) => {
      const field = opened.document.querySelector<HTMLSelectElement>(id)!;
      field.value = value;
      field.dispatchEvent(new Event('change', { bubbles: true }));
    };
    set('#f-column-0', 'name');
    set('#f-number-locale', 'de');
    expect(opened.document.querySelector('#s-table')!.textContent).to.contain('2 rows are shown.');
    expect(codeOf(opened)).to.contain('number-locale="de"').and.contain('&quot;What&quot;:&quot;name&quot;');
    paste(opened, '');
  });

  it('on a phone leads from the table to the preview, which has the width of a phone, unless a width is asked for', async () => {
    const opened = await builder('', 360);
    const link = opened.document.querySelector<HTMLAnchorElement>('.jump a[href="#preview"]')!;
    link.click();
    expect(opened.document.activeElement?.id).to.equal('preview');
    expect(opened.window.location.hash).to.equal('');
    const widths = ({ document }: Page) => [
      document.querySelector('#stage')!.getBoundingClientRect().width,
      document.querySelector('.stage')!.clientWidth,
    ];
    expect(widths(opened)[0]).to.be.at.most(widths(opened)[1]!);
    expect(widths(await builder('?width=800', 360))[0]).to.equal(800);
  });

  it('never scrolls sideways, from 320 px up', async () => {
    for (const [width, search] of [
      [320, '?host=amp&chart=fund-bars'],
      [700, '?host=amp&chart=fund-bars'],
      [1200, '?host=amp&chart=fund-bars'],
      [320, '?data=own'],
    ] as const) {
      const { document } = await builder(search, width);
      document.querySelector<HTMLElement>('.own button')?.click();
      for (const part of document.querySelectorAll('details')) part.open = true;
      expect(document.documentElement.scrollWidth).to.be.at.most(width);
    }
  });

  // The same rules over the same tree say nothing new in another browser.
  (navigator.userAgent.includes('Chrome') ? it : it.skip)('shows no fault to axe, in light and dark', async () => {
    const opened = await builder('?axe&host=image&chart=fund-bars&sort=x&data=own');
    opened.document.querySelector<HTMLElement>('.own button')!.click();
    for (const part of opened.document.querySelectorAll('details')) part.open = true;
    await until(() => !!stageOf(opened)?.querySelector('img'), 'the preview is there');
    const { axe } = opened.window as unknown as {
      axe: { run(context: unknown, options: object): Promise<AxeResults> };
    };
    for (const scheme of ['light', 'dark']) {
      opened.document.querySelector<HTMLElement>(`[name="scheme"][value="${scheme}"]`)!.click();
      const { violations } = await axe.run(opened.document, {
        iframes: false,
        preload: false,
        resultTypes: ['violations'],
      });
      const found = violations.flatMap(({ id, nodes }) =>
        nodes.map(node => `${id}: ${node.html.slice(0, 160)} ${node.failureSummary}`),
      );
      expect(found, scheme).to.deep.equal([]);
    }
  });
});
