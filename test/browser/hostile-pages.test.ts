/** Pages that are not kind to what stands in them: their styles, their prototypes, their direction, and scripts that move things. */
import { expect } from 'chai';
import { close, drawn, openMarkup, shown, type Page } from './frame.js';

const head = `<!DOCTYPE html><script src="/test/browser/pages/watch.js"></script>`;
const script = `<script src="/packages/embed/dist/city-radar.en.js"></script>`;
const chart = `<city-radar lang="en"></city-radar>`;
const figureOf = ({ element }: Page) => element.shadowRoot!.querySelector<HTMLElement>('.cf-figure')!;

/** What a reader sees is a whole drawing, and nothing went wrong. */
function whole(page: Page): void {
  expect(page.wrong).to.deep.equal([]);
  expect(shown(page)).to.deep.include({ drawings: 1 });
  expect(page.document.documentElement.scrollWidth).to.be.at.most(page.window.innerWidth);
}

describe('a hostile page', () => {
  afterEach(close);

  it('with styles for everything leaves the chart its own box, size of text and drawing', async () => {
    const page = await openMarkup(
      `${head}<style>* { all: revert; font: 40px serif !important; box-sizing: content-box } svg { display: none }</style>${script}${chart}`,
    );
    await drawn(page);
    whole(page);
    const style = page.window.getComputedStyle(figureOf(page));
    expect([style.boxSizing, style.paddingLeft, style.fontSize]).to.deep.equal(['border-box', '16px', '16px']);
  });

  it('written from right to left shows the chart from left to right, and no wider than its column', async () => {
    const page = await openMarkup(`${head}<html dir="rtl">${script}<div style="width:400px">${chart}</div>`);
    await drawn(page);
    whole(page);
    expect(page.window.getComputedStyle(figureOf(page)).direction).to.equal('ltr');
    expect(figureOf(page).getBoundingClientRect().width).to.be.at.most(400);
  });

  it('that adds to the prototype of arrays and wraps customElements.define changes nothing', async () => {
    const page = await openMarkup(
      `${head}<script>Array.prototype.theirs = function () { return this }
      const { define } = customElements; customElements.define = function (...given) { return define.apply(this, given) }</script>${script}${chart}`,
    );
    await drawn(page);
    whole(page);
    expect(page.element.toSvg()).to.match(/^<svg /);
  });

  it('that moves, removes and puts back the chart a hundred times, and copies it, has one drawing in each', async () => {
    const page = await openMarkup(`${head}${script}<main></main><aside></aside>${chart}`);
    await drawn(page);
    const { document, element } = page;
    for (let time = 0; time < 100; time++) {
      if (time % 10 === 9) element.remove();
      document.querySelector(time % 2 ? 'main' : 'aside')!.append(element);
      if (time % 25 === 0) await element.updateComplete;
    }
    const copy = element.cloneNode(true) as typeof element;
    document.body.append(copy);
    await copy.drawn;
    await element.updateComplete;
    whole(page);
    for (const { shadowRoot } of [element, copy]) expect(shadowRoot!.querySelectorAll('.cf-figure')).to.have.length(1);
  });

  it("with the chart in somebody else's shadow root shows it in the language outside", async () => {
    const page = await openMarkup(`${head}<html lang="en">${script}<div id="host"></div>`);
    const root = page.document.getElementById('host')!.attachShadow({ mode: 'open' });
    root.innerHTML = '<city-radar></city-radar>';
    const element = root.querySelector('city-radar')! as Page['element'];
    await element.drawn;
    expect(page.wrong).to.deep.equal([]);
    expect(element.shadowRoot!.querySelector('.cf-plot svg')!.getBoundingClientRect().height).to.be.greaterThan(100);
    expect(element.words?.locale).to.equal('en');
  });
});
