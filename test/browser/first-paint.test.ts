/** From the static figure to the element: nothing moves, and the reader goes on where they are. */
import { expect } from 'chai';
import { close, open, until, type Page } from './frame.js';

const dist = '../../../packages/cityfacts/dist/';
const chartOf = ({ document }: Page, tag: string) => document.querySelector<Page['element']>(tag)!;

/** The pairs of chart, language and width that between them meet every two. */
const choices = [
  ['city-radar', 'zh-Hans', 360],
  ['city-radar', 'en', 1200],
  ['fund-bars', 'en', 360],
  ['fund-bars', 'zh-Hans', 1200],
  ['policy-timeline', 'en', 360],
  ['policy-timeline', 'zh-Hans', 1200],
] as const;

/** A figure for 360 and 1200 px that no script has reached, with a paragraph after it, all of it in view. */
async function still(tag: string, lang: string, width: number): Promise<Page> {
  const page = await open(`${tag}.html?lang=${lang}&widths=360,1200`, { width });
  page.document.body.style.margin = '0';
  // A scroll bar that takes room would make the figure narrower than the widths that it is drawn for.
  page.document.documentElement.style.setProperty('scrollbar-width', 'none');
  page.document.body.insertAdjacentHTML('beforeend', '<p id="after">After</p>');
  // Firefox looks for the font of Chinese letters after the first layout.
  let [height, same] = [0, 0];
  const calm = navigator.userAgent.includes('Firefox') ? 30 : 1;
  for (let tries = 0; tries < 300 && same < calm; tries++) {
    await frames(page, 1);
    const now = page.document.documentElement.scrollHeight;
    [height, same] = [now, now === height ? same + 1 : 0];
  }
  page.window.frameElement!.setAttribute('height', String(height));
  return page;
}

async function define(page: Page, tag: string, lang: string): Promise<void> {
  const script = page.document.createElement('script');
  script.src = `/packages/cityfacts/dist/${tag}.${lang}.js`;
  page.document.head.append(script);
  await page.window.customElements.whenDefined(tag);
}

async function upgrade(page: Page, tag: string, lang: string): Promise<void> {
  await define(page, tag, lang);
  await chartOf(page, tag).drawn;
  await frames(page, 3);
}

async function frames({ window }: Page, count: number): Promise<void> {
  for (let frame = 0; frame < count; frame++) await new Promise(resolve => window.requestAnimationFrame(resolve));
}

/** A page for frames, as wide as said without the gutter that it keeps for a scroll bar. */
async function framed(path: string, width: number, sandbox: boolean): Promise<Page> {
  const page = await open(path, { width, sandbox });
  page.window.frameElement!.setAttribute('width', String(2 * width - page.document.body.clientWidth));
  return page;
}

/** Where everything that is in the flow of the figure is, and what is after it; px to a tenth. */
function places(page: Page, tag: string): Readonly<Record<string, readonly number[]>> {
  const element = chartOf(page, tag);
  const root = element.shadowRoot?.querySelector('.cf-figure') ? element.shadowRoot : element;
  const standing = [
    ...root.querySelectorAll('.cf-figure, .cf-figure > *, .cf-plot'),
    page.document.querySelector('#after')!,
  ];
  const boxes = standing.flatMap(box => {
    const { x, y, width, height } = box.getBoundingClientRect();
    const name = box.classList[0] ?? box.id;
    if (height < 2 || name === 'cf-menu' || name === 'cf-live-plot') return [];
    return [[name, [x, y, width, height].map(side => Math.round(side * 10) / 10)] as const];
  });
  return Object.fromEntries(boxes);
}

/** The layout shifts that the browser itself has seen on the page from now on; `null` where it does not say. */
function shiftsOf({ window }: Page): (() => number) | null {
  const { PerformanceObserver } = window as unknown as typeof globalThis;
  if (!PerformanceObserver.supportedEntryTypes.includes('layout-shift')) return null;
  let sum = 0;
  const add = (entries: PerformanceEntryList) =>
    entries.forEach(entry => (sum += (entry as PerformanceEntry & { readonly value: number }).value));
  const observer = new PerformanceObserver(list => add(list.getEntries()));
  observer.observe({ type: 'layout-shift' });
  return () => {
    add(observer.takeRecords());
    return sum;
  };
}

describe('the element, where a static figure of its width is in it', () => {
  afterEach(close);

  for (const [tag, lang, width] of choices)
    it(`moves nothing when it takes over: ${tag}, ${lang}, ${width} px`, async () => {
      const page = await still(tag, lang, width);
      await frames(page, 2);
      const shifts = shiftsOf(page);
      const before = places(page, tag);
      await upgrade(page, tag, lang);
      expect(chartOf(page, tag).shadowRoot!.querySelector('slot')).to.equal(null);
      expect(places(page, tag)).to.deep.equal(before);
      expect(Object.keys(before)).to.include.members(['cf-heading', 'cf-plot', 'cf-foot', 'after']);
      if (shifts) expect(shifts()).to.equal(0);
    });

  it('keeps how far the page is scrolled, with what the reader opened', async () => {
    const page = await still('city-radar', 'en', 360);
    page.window.frameElement!.setAttribute('height', '500');
    chartOf(page, 'city-radar').querySelector<HTMLDetailsElement>('.cf-more')!.open = true;
    page.window.scrollTo(0, 700);
    await frames(page, 2);
    expect(page.window.scrollY).to.equal(700);
    await upgrade(page, 'city-radar', 'en');
    const { shadowRoot } = chartOf(page, 'city-radar');
    await until(() => !!shadowRoot!.querySelector('.cf-more table'), 'what is behind the link is there');
    expect(page.window.scrollY).to.equal(700);
  });

  // Firefox scrolls up by a line or two at the end of a page where several charts are defined at once.
  const scrollsBack = navigator.userAgent.includes('Firefox');
  (scrollsBack ? it.skip : it)('keeps the end of a page of several charts in view', async () => {
    const page = await still('city-radar', 'en', 360);
    const first = chartOf(page, 'city-radar');
    const last = first.cloneNode(true) as typeof first;
    page.document.body.append(last);
    page.window.frameElement!.setAttribute('height', '500');
    page.window.scrollTo(0, 9999);
    await frames(page, 2);
    const end = page.window.scrollY;
    expect(end).to.be.greaterThan(500);
    await define(page, 'city-radar', 'en');
    await last.drawn;
    await frames(page, 3);
    expect(page.window.scrollY).to.equal(end);
  });

  it('shows nothing of an element that is hidden, before its script and after', async () => {
    const page = await still('city-radar', 'en', 360);
    const element = chartOf(page, 'city-radar');
    element.hidden = true;
    expect(element.getBoundingClientRect().height).to.equal(0);
    await define(page, 'city-radar', 'en');
    await frames(page, 3);
    expect(element.getBoundingClientRect().height).to.equal(0);
  });

  it('keeps the focus, and what the reader opened', async () => {
    const page = await still('city-radar', 'en', 360);
    const element = chartOf(page, 'city-radar');
    element.querySelector<HTMLDetailsElement>('.cf-more')!.open = true;
    element.querySelector<HTMLElement>('.cf-more > summary')!.focus();
    await upgrade(page, 'city-radar', 'en');
    const root = element.shadowRoot!;
    expect(page.document.activeElement).to.equal(element);
    expect(root.activeElement).to.equal(root.querySelector('.cf-more > summary'));
    expect([...root.querySelectorAll('details[open]')].map(one => one.className)).to.deep.equal(['cf-more']);
  });

  it('takes no focus that is elsewhere', async () => {
    const page = await still('city-radar', 'en', 360);
    page.document.body.insertAdjacentHTML('beforeend', '<button>theirs</button>');
    page.document.querySelector('button')!.focus();
    await upgrade(page, 'city-radar', 'en');
    expect(page.document.activeElement?.textContent).to.equal('theirs');
  });

  for (const [tag, lang, width] of [
    ['policy-timeline', 'zh-Hans', 360],
    ['fund-bars', 'en', 720],
  ] as const)
    it(`has in a frame the height that its page had without script: ${tag}, ${lang}, ${width} px`, async () => {
      const path = `${dist}frame/${tag}.${lang}.html`;
      const before = (await framed(path, width, true)).document.body.getBoundingClientRect().height;
      const page = await framed(path, width, false);
      const chart = chartOf(page, tag);
      await chart.drawn;
      await until(() => chart.figure?.layout.width === width - 32, 'it is drawn for the width of the frame');
      await frames(page, 3);
      expect(page.document.body.getBoundingClientRect().height).to.be.closeTo(before, 0.1);
    });
});
