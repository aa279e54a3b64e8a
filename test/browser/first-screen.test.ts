/** What a reader of a phone sees first: the drawing, not words about it. */
import { expect } from 'chai';
import { close, figureRoot, open, tags, type AnyChart, type Page } from './frame.js';

const SCREEN = { width: 360, height: 780 };
/** The least part of the height of a default figure that is drawing. */
const DRAWING = 0.6;

/** px from the top of the figure to the end of its first mark, and the part of its height that is drawing. */
function look({ document }: Page, tag: string, first: number) {
  const root = figureRoot(document.querySelector(tag)!);
  const figure = root.querySelector('.cf-figure')!.getBoundingClientRect();
  const plot = [...root.querySelectorAll('.cf-plot svg')].find(one => one.getBoundingClientRect().height > 50)!;
  const { top, height } = plot.getBoundingClientRect();
  return { mark: top - figure.top + first, share: height / figure.height };
}

describe('a default figure on a phone', () => {
  afterEach(close);

  for (const tag of tags)
    for (const lang of ['en', 'zh-Hans'])
      it(`has its first mark on the first screen, and is mostly drawing: ${tag} in ${lang}, as element and without script`, async () => {
        const live = await open(`${tag}.html?bare=&lang=${lang}&script=${tag}.${lang}.js`, SCREEN);
        live.document.body.style.margin = '0';
        await live.window.customElements.whenDefined(tag);
        const chart = live.document.querySelector<AnyChart>(tag)!;
        await chart.drawn;
        const ends = chart.figure!.layout.nodes.map(({ y, r, box }) => (box ? box[1] + box[3] : y + r));
        const first = Math.min(...ends);
        const element = look(live, tag, first);
        const still = await open(`${tag}.html?lang=${lang}`, { ...SCREEN, sandbox: true });
        still.document.body.style.margin = '0';
        for (const { mark, share } of [element, look(still, tag, first)]) {
          expect(mark).to.be.at.most(SCREEN.height);
          expect(share).to.be.at.least(DRAWING);
        }
      });
});
