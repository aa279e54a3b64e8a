/** The heights that the library announces for frames without a browser, against those that a browser lays out. */
import { expect } from 'chai';
import { addFace, faceNames, type FaceName } from '../fonts/faces.js';
import { choose } from './choose.js';

const charts = ['city-radar', 'fund-bars', 'policy-timeline'] as const;
/** The first family of the labels and of the pages for frames: a face under this name is the one that a reader has. */
const FAMILY = 'Helvetica Neue';

type Chart = HTMLElement & { figure: { layout: { width: number } } | null };

async function announced(tag: string, lang: string, width: number, view: string): Promise<number> {
  const query = new URLSearchParams({ tag, lang, width: String(width), ...(view && { view }) });
  return Number(await (await fetch(`/test/browser/pages/height?${query.toString()}`)).text());
}

/** Opens the page for frames of a chart. */
async function openFrame(tag: string, lang: string, view: string): Promise<HTMLIFrameElement> {
  const frame = document.createElement('iframe');
  frame.src = `/packages/cityfacts/dist/frame/${tag}.${lang}.html${view && `?view=${view}`}`;
  const loaded = new Promise(resolve => frame.addEventListener('load', resolve, { once: true }));
  document.body.append(frame);
  await loaded;
  return frame;
}

/** The height of a page that keeps it for some frames, and is as is asked. */
async function settled(body: HTMLElement, isReady = () => true): Promise<number> {
  let [height, same] = [0, 0];
  for (let tries = 0; same < 3 || !isReady(); tries++) {
    if (tries > 300) throw new Error('the page is not ready');
    await new Promise(requestAnimationFrame);
    const now = body.getBoundingClientRect().height;
    [height, same] = [now, now === height ? same + 1 : 0];
  }
  return height;
}

/** The height of the page at a width, once the chart is drawn for it. */
function realHeight(frame: HTMLIFrameElement, tag: string, width: number): Promise<number> {
  frame.width = String(width);
  const { body } = frame.contentDocument!;
  const chart = body.querySelector<Chart>(tag)!;
  return settled(body, () => chart.figure?.layout.width === Math.floor(body.getBoundingClientRect().width) - 32);
}

interface Place {
  readonly tag: string;
  readonly lang: string;
  readonly width: number;
  readonly face: FaceName;
}

/** The height that is announced, and the real one. */
async function heightsOf({ tag, lang, width, face }: Place, view = '') {
  const frame = await openFrame(tag, lang, view);
  await addFace(frame.contentDocument!, face, FAMILY);
  const [told, real] = await Promise.all([announced(tag, lang, width, view), realHeight(frame, tag, width)]);
  frame.remove();
  return { told, real, where: `${tag} ${lang} ${width} px ${face}` };
}

/** WebKitGTK makes each letter as wide as whole px, so that fewer or more lines are needed than elsewhere. */
const roundsLetters = !/Chrome|Firefox/.test(navigator.userAgent);

describe('the height that is announced for a frame', () => {
  for (const tag of charts)
    it(`is enough in every font, and at most 15 % too much in Arial: ${tag}`, async () => {
      for (const place of choose({ face: faceNames, width: [340, 420, 960], lang: ['en', 'zh-Hans'] })) {
        const { told, real, where } = await heightsOf({ tag, ...place });
        expect(told, where).to.be.at.least(real);
        if (place.face === 'Arimo' && !roundsLetters) expect(told / real, where).to.be.at.most(1.15);
      }
    }).timeout(180_000);

  it('is enough for the table in every font', async () => {
    for (const place of choose({ face: faceNames, tag: charts, width: [340, 720] })) {
      const { told, real, where } = await heightsOf({ lang: 'en', ...place }, 'table');
      expect(told, where).to.be.at.least(real);
    }
  }).timeout(180_000);
});

/** A page without any script of its own; `sandbox`: and without those of its frames. */
async function openAnswer(tag: string, lang: string, sandbox: boolean): Promise<Document> {
  const answer = (await (await fetch(`/test/browser/pages/charts/oembed/${tag}.${lang}.json`)).json()) as {
    readonly html: string;
  };
  const host = document.createElement('iframe');
  if (sandbox) host.setAttribute('sandbox', 'allow-same-origin');
  host.width = '800';
  host.height = '1000';
  host.srcdoc = `<!DOCTYPE html><body>${answer.html}</body>`;
  const loaded = new Promise(resolve => host.addEventListener('load', resolve, { once: true }));
  document.body.append(host);
  await loaded;
  return host.contentDocument!;
}

describe('the frame that an answer of oEmbed gives', () => {
  for (const sandbox of [false, true]) {
    it(`shows its figure whole, without a scrollbar, in a page without script${sandbox ? ' whose frames may run none' : ''}`, async () => {
      for (const [tag, lang] of [
        ['city-radar', 'en'],
        ['fund-bars', 'zh-Hans'],
      ] as const) {
        const page = await openAnswer(tag, lang, sandbox);
        const frame = page.querySelector('iframe')!;
        frame.scrollIntoView();
        const inner = () => frame.contentDocument!;
        const figure = () => {
          const element = inner().querySelector(tag);
          return (sandbox ? element : element?.shadowRoot)?.querySelector('.cf-figure');
        };
        for (let tries = 0; inner().readyState !== 'complete' || !figure(); tries++) {
          if (tries > 200) throw new Error(`${tag} is not there`);
          await new Promise(resolve => setTimeout(resolve, 20));
        }
        for (const face of faceNames) {
          inner().fonts.clear();
          await addFace(inner(), face, FAMILY);
          await settled(inner().body);
          expect(figure()!.getBoundingClientRect().bottom, `${tag} ${face}`).to.be.at.most(frame.clientHeight);
        }
        const { height } = figure()!.getBoundingClientRect();
        const { scrollHeight, clientHeight } = inner().documentElement;
        expect(frame.getBoundingClientRect().height, tag).to.equal(Number(frame.getAttribute('height')));
        expect(height, tag).to.be.greaterThan(500);
        expect(scrollHeight, tag).to.equal(clientHeight);
        page.defaultView!.frameElement!.remove();
      }
    });
  }
});
