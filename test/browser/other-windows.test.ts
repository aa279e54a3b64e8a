/** Charts in windows that the page has opened: a window of the same origin, and one that stays in front (Picture-in-Picture). */
import { sendMouse } from '@web/test-runner-commands';
import { expect } from 'chai';
import { until, type Page } from './frame.js';

type Radar = Page['element'];
type PictureInPicture = { requestWindow(size: object): Promise<Window> };

const file = '/packages/cityfacts/dist/city-radar.en.js';
const load = (document: Document) =>
  new Promise((resolve, reject) => {
    const script = document.createElement('script');
    Object.assign(script, { src: new URL(file, location.href).href, onload: resolve, onerror: reject });
    document.head.append(script);
  });
const part = (element: Radar, css: string) => element.shadowRoot!.querySelector<HTMLElement>(css)!;
const shows = (element: Radar, css: string) => until(() => !!part(element, css), `${css} is there`);

function put(document: Document): Radar {
  const element = document.createElement('city-radar') as Radar;
  element.lang = 'en';
  document.body.append(element);
  return element;
}

/** Its styles are those of the chart, what readers open opens, and what the page sets shows. */
async function works(element: Radar, heading: string): Promise<void> {
  await element.drawn;
  const view = element.ownerDocument.defaultView!;
  const styleOf = (css: string) => view.getComputedStyle(part(element, css));
  expect(part(element, '.cf-plot svg').getBoundingClientRect().height).to.be.greaterThan(100);
  expect([styleOf('.cf-figure').paddingLeft, styleOf('.cf-menu').position]).to.deep.equal(['16px', 'absolute']);
  const mark = part(element, '[data-node]');
  mark.focus();
  mark.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, composed: true }));
  await shows(element, '.cf-tooltip dl');
  const { left, right, top, bottom } = part(element, '.cf-tooltip').getBoundingClientRect();
  expect(left >= 0 && top >= 0 && right <= view.innerWidth && bottom <= view.innerHeight).to.equal(true);
  expect(styleOf('.cf-tooltip').position).to.equal('fixed');
  part(element, '.cf-close').click();
  await element.updateComplete;
  expect(part(element, '.cf-tooltip')).to.equal(null);
  const menu = part(element, '.cf-menu') as HTMLDetailsElement;
  menu.open = true;
  await shows(element, '.cf-menu button');
  // A press elsewhere in that window is heard.
  await until(() => {
    view.document.body.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, composed: true }));
    return !menu.open;
  }, 'a press elsewhere closes the menu');
  part(element, '.cf-more summary').click();
  await shows(element, '.cf-more td');
  expect(styleOf('.cf-scroll').overflowX).to.equal('auto');
  part(element, '.cf-more summary').click();
  element.heading = heading;
  await element.updateComplete;
  expect(part(element, '.cf-heading').textContent).to.equal(heading);
}

describe('a window that the page has opened', () => {
  const wrong: string[] = [];
  const note = ({ message }: ErrorEvent) => void wrong.push(message);
  let other: Window | null = null;

  before(async () => {
    await load(document);
    addEventListener('error', note);
  });
  afterEach(() => {
    other?.close();
    other = null;
    for (const element of document.querySelectorAll('city-radar')) element.remove();
    expect(wrong.splice(0)).to.deep.equal([]);
  });
  after(() => removeEventListener('error', note));

  /** What `open` gives when a reader clicks: browsers refuse windows that nobody has asked for. */
  async function opened(open: () => Window | null | Promise<Window>): Promise<Window> {
    const button = document.createElement('button');
    button.textContent = 'Open';
    document.body.prepend(button);
    const asked = new Promise<Window | null>((resolve, reject) => {
      button.onclick = () => void Promise.resolve(open()).then(resolve, reject);
    });
    const { left, top } = button.getBoundingClientRect();
    await sendMouse({ type: 'click', position: [Math.round(left) + 5, Math.round(top) + 5] });
    other = await asked;
    button.remove();
    return other!;
  }
  const popup = () => opened(() => window.open('', '', 'width=720,height=800'));

  /** What holds of any window. */
  async function holdsCharts(view: Window): Promise<void> {
    const element = put(document);
    await works(element, 'Here');
    view.document.body.append(element);
    await works(element, 'There');
    document.body.append(element);
    await works(element, 'Here again');
    const made = document.createElement('city-radar') as Radar;
    made.lang = 'en';
    view.document.body.append(made);
    await works(made, 'Made for the page');
    await load(view.document);
    await works(put(view.document), 'Made there');
  }

  it('shows charts that are moved to it, that are made for it, and that its own script makes', async () => {
    await holdsCharts(await popup());
  });

  it('does no harm when it is closed with a chart in it', async () => {
    const view = await popup();
    const element = put(document);
    await element.drawn;
    view.document.body.append(element);
    await works(element, 'There');
    view.close();
    element.heading = 'Closed';
    await element.updateComplete;
    document.body.append(element);
    await works(element, 'Back');
  });

  const { documentPictureInPicture } = window as unknown as { readonly documentPictureInPicture?: PictureInPicture };
  (documentPictureInPicture ? it : it.skip)('shows the same charts as Picture-in-Picture', async () => {
    await holdsCharts(await opened(() => documentPictureInPicture!.requestWindow({ width: 720, height: 800 })));
  });
});
