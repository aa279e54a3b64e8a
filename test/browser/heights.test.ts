/** The heights that the library tells of its figures without a browser, against those that browsers lay out. */
import { expect } from 'chai';

const charts = ['city-radar', 'fund-bars', 'policy-timeline'];
/** A line of the heading, and what rounding takes. */
const LINE = 28;
/** Controls are counted for fingers, and a mouse has them so many px lower. */
const FINGERS = 44 - 28;

/** How many rows the controls of a figure take here. */
function rowsOfControls(chart: Element): number {
  const controls = (chart.shadowRoot ?? chart).querySelectorAll('.cf-controls :is(button, select, p > span)');
  const shown = [...controls].map(one => one.getBoundingClientRect()).filter(({ height }) => height > 0);
  return new Set(shown.map(({ bottom }) => Math.round(bottom))).size;
}

async function told(tag: string, lang: string, width: number, still: boolean): Promise<number> {
  const answer = await fetch(
    `/test/browser/pages/height?tag=${tag}&lang=${lang}&width=${width}${still ? '&still=' : ''}`,
  );
  return Number(await answer.text());
}

/** The pages for frames at several widths: what is laid out, and what was told. */
async function compare(tag: string, lang: string, widths: readonly number[], still: boolean): Promise<void> {
  const frame = document.createElement('iframe');
  if (still) frame.setAttribute('sandbox', 'allow-same-origin');
  frame.src = `/packages/embed/dist/frame/${tag}.${lang}.html`;
  frame.width = String(widths[0]);
  const loaded = new Promise(resolve => frame.addEventListener('load', resolve, { once: true }));
  document.body.append(frame);
  await loaded;
  for (const width of widths) {
    frame.width = String(width);
    const { body } = frame.contentDocument!;
    if (!still) {
      const element = body.querySelector(tag) as HTMLElement & { drawing: { layout: { width: number } } | null };
      const whole = () => Math.floor(body.getBoundingClientRect().width);
      for (let tries = 0; element.drawing?.layout.width !== whole() - 32; tries++) {
        if (tries > 200) throw new Error(`${tag} is not drawn ${whole()} px wide`);
        await new Promise(resolve => frame.contentWindow!.requestAnimationFrame(resolve));
      }
    }
    const { width: room, height } = body.getBoundingClientRect();
    const over = (await told(tag, lang, room, still)) - height;
    const most = LINE + FINGERS * rowsOfControls(body.querySelector(tag)!);
    const where = `${tag} ${lang} ${room} px: ${height} px, told ${over} more`;
    expect(over, where).to.be.at.least(0);
    expect(over, where).to.be.at.most(most);
  }
  frame.remove();
}

describe('the height of a figure', () => {
  for (const tag of charts) {
    it(`is known before there is a browser, to a line and never too small: ${tag} with script`, async () => {
      await compare(tag, 'en', [340, 960], false);
      await compare(tag, 'zh-Hans', [375, 720], false);
    });

    it(`is known where scripts are forbidden: ${tag}`, async () => {
      await compare(tag, 'en', [360, 640], true);
      await compare(tag, 'zh-Hant', [720], true);
    });
  }
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
        const { bottom, height } = figure()!.getBoundingClientRect();
        const { scrollHeight, clientHeight } = inner().documentElement;
        expect(frame.getBoundingClientRect().height, tag).to.equal(Number(frame.getAttribute('height')));
        expect(height, tag).to.be.greaterThan(500);
        expect(bottom, tag).to.be.at.most(frame.clientHeight);
        expect(scrollHeight, tag).to.equal(clientHeight);
        page.defaultView!.frameElement!.remove();
      }
    });
  }
});
