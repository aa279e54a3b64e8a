import { expect } from 'chai';
import { onPaper } from '../../../test/browser/on-paper.js';
import { clear, frames, loadMore, openMenu, openMore, part, parts, show, textOf, type AnyChart } from './support.js';

const printing = (): boolean => dispatchEvent(new Event('beforeprint'));
const printed = (): boolean => dispatchEvent(new Event('afterprint'));

describe('in print', () => {
  afterEach(() => {
    printed();
    clear();
  });

  it('every chart is drawn at once, 680 px wide, also those that nobody has scrolled to', async () => {
    const box = await show<HTMLElement>(
      '<div><city-radar></city-radar><fund-bars></fund-bars><policy-timeline></policy-timeline></div>',
      400,
    );
    const far = document.createElement('city-radar');
    far.style.setProperty('margin-top', '9000px');
    far.innerHTML = '<p>Static figure</p>';
    box.append(far);
    await frames();
    printing();
    for (const chart of box.children)
      expect(part(chart, '.cf-print .cf-plot svg').getAttribute('width'), chart.localName).to.equal('648');
    // The radar is one again, though the page shows dots.
    expect(parts(box.children[0]!, '.cf-print .cf-drawing path[stroke-linejoin="round"]').length).to.be.greaterThan(3);
    printed();
    for (const chart of box.children) expect(part(chart, '.cf-print')).to.equal(null);
    expect(part(far, 'slot')).not.to.equal(null);
  });

  it('has the short source line where nothing else has been loaded, and loads nothing', async () => {
    const chart = await show('<fund-bars></fund-bars>');
    printing();
    expect(textOf(chart, '.cf-print .cf-source')).to.equal(textOf(chart, '.frame .cf-source'));
    expect(parts(chart, '.cf-print .cf-sources').length).to.equal(0);
    await frames();
    expect(parts(chart, '.cf-print .cf-sources').length).to.equal(0);
  });

  it('has every note and every source in full once they are loaded, and nothing to press', async () => {
    const chart = await show<AnyChart>('<fund-bars></fund-bars>');
    await loadMore(chart);
    const { details } = (await chart.fullFigure())!;
    expect([details.sources.length > 3, details.notes.length > 2]).to.deep.equal([true, true]);
    printing();
    expect(parts(chart, '.cf-print .cf-sources li').length).to.equal(details.sources.length);
    expect(parts(chart, '.cf-print .cf-notes li').length).to.equal(details.notes.length);
    expect(parts(chart, '.cf-print :is(details, summary, button, a, [tabindex="0"], [data-node])').length).to.equal(0);
  });

  it('leaves what is on the screen as it was: nodes, focus, scroll, what is open and chosen', async () => {
    const chart = await show<AnyChart>('<policy-timeline></policy-timeline>', 500);
    document.body.style.setProperty('min-height', '5000px');
    scrollTo(0, 137);
    (part(chart, '.cf-menu') as HTMLDetailsElement).open = true;
    await openMore(chart);
    const node = parts(chart, '[data-node]')[3]!;
    node.focus({ preventScroll: true });
    await frames();
    const before = { nodes: parts(chart, '.frame *'), scroll: scrollY, text: textOf(chart, '.frame') };
    printing();
    await frames();
    expect(part(chart, '.cf-print')).not.to.equal(null);
    printed();
    await frames();
    expect(parts(chart, '.frame *').every((node, index) => node === before.nodes[index])).to.equal(true);
    expect([scrollY, textOf(chart, '.frame')]).to.deep.equal([before.scroll, before.text]);
    expect(chart.shadowRoot!.activeElement).to.equal(node);
    expect(parts(chart, 'details[open]').length).to.equal(2);
    document.body.style.removeProperty('min-height');
    scrollTo(0, 0);
  });

  it('shows the paper figure alone, in the print theme, whatever the theme of page and author', async () => {
    const chart = await show('<city-radar theme="dark" style="--cf-color-text: red"></city-radar>');
    const style = (selector: string) => getComputedStyle(part(chart, selector));
    expect(style('.cf-heading').color).to.equal('rgb(255, 0, 0)');
    const onScreen = await onPaper(chart.shadowRoot!);
    await frames();
    try {
      expect(part(chart, '.frame').getBoundingClientRect().height).to.equal(0);
      expect(part(chart, '.cf-print').getBoundingClientRect().height).to.be.greaterThan(300);
      expect(style('.cf-print .cf-figure').backgroundColor).to.equal('rgb(255, 255, 255)');
      expect(style('.cf-print .cf-heading').color).to.equal('rgb(0, 0, 0)');
    } finally {
      await onScreen();
    }
    await frames();
    expect(part(chart, '.cf-print')).to.equal(null);
    expect(part(chart, '.frame').getBoundingClientRect().height).to.be.greaterThan(300);
  });

  // Columns break as pages do, and can be measured.
  it('heading, legend and drawing are on one page, and only long lists go on over the next', async () => {
    const page = { width: 680, height: 1032, gap: 20 };
    const charts = {
      '<city-radar></city-radar>': 1,
      '<fund-bars></fund-bars>': 1,
      '<policy-timeline></policy-timeline>': 1,
      '<fund-bars limit="9999"></fund-bars>': 3,
      '<policy-timeline view="list" cities="beijing shanghai"></policy-timeline>': 3,
    };
    for (const [markup, least] of Object.entries(charts))
      for (const above of [0, 300, 600, 850, 1000]) {
        const style = `columns:${page.width}px auto;column-gap:${page.gap}px;column-fill:auto;inline-size:${page.width}px;block-size:${page.height}px`;
        const box = await show<HTMLElement>(
          `<div style="${style}"><div style="block-size:${above}px"></div>${markup.replace('></', ' loading="eager"></')}</div>`,
        );
        const chart = box.lastElementChild!;
        const onScreen = await onPaper(chart.shadowRoot!);
        for (let round = 0; round < 30 && !part(chart, '.cf-print'); round++) await frames();
        try {
          const start = box.getBoundingClientRect().left;
          const boxes = (css: string) =>
            parts(chart, `.cf-print ${css}`).flatMap(element => [...element.getClientRects()]);
          const pageOf = ({ left }: DOMRect) => Math.floor((left - start) / (page.width + page.gap));
          const drawings = boxes('.cf-plot svg');
          const together = [...boxes('.cf-heading'), ...boxes('.cf-subheading'), ...boxes('.cf-legend'), drawings[0]!];
          expect(new Set(together.map(pageOf)).size, `${markup} after ${above} px`).to.equal(1);
          expect(drawings.length, markup).to.be.at.least(least);
          if (least === 1) expect(drawings.length, markup).to.equal(1);
          for (const { height } of drawings) expect(height, markup).to.be.at.most(page.height);
          // Together they show the whole drawing, each part once.
          const views = parts(chart, '.cf-print .cf-plot svg').map(
            svg => (svg as Element as SVGSVGElement).viewBox.baseVal,
          );
          views.forEach(({ y, height }, index) => {
            if (views[index + 1]) expect(y + height).to.be.closeTo(views[index + 1]!.y, 0.01);
          });
        } finally {
          await onScreen();
        }
      }
  }).timeout(180_000);

  it('one chart alone goes to a frame of its own; where that may not print, the reader is informed', async () => {
    for (const allowed of [true, false]) {
      const chart = await show<AnyChart>('<city-radar heading="What we found"></city-radar>');
      let asked = 0;
      const restore = replacePrint(window => {
        asked += 1;
        if (allowed) window.dispatchEvent(new Event('beforeprint'));
      });
      await openMenu(chart);
      parts(chart, '.cf-menu button').at(-1)!.click();
      for (let round = 0; round < 60 && !part(chart, '.cf-choices p'); round++) await frames();
      restore();
      const frame = part(chart, 'iframe.cf-print-frame') as HTMLIFrameElement;
      const figure = frame.contentDocument!.querySelector('.cf-figure')!;
      expect([asked, frame.contentDocument!.title]).to.deep.equal([1, 'What we found']);
      expect(figure.querySelector('.cf-plot svg')!.getAttribute('width')).to.equal('648');
      expect(frame.contentWindow!.getComputedStyle(figure).paddingLeft).to.equal('16px');
      expect(frame.getBoundingClientRect().height).to.equal(0);
      expect(textOf(chart, '.cf-choices p')).to.match(allowed ? /^Opening print/ : /^Printing is not allowed here/);
    }
  });
});

/** Puts `print` in the place of the browser's own in frames, which would open a dialogue. */
function replacePrint(print: (window: Window) => void): () => void {
  const own = Object.getOwnPropertyDescriptor(HTMLIFrameElement.prototype, 'contentWindow')!;
  Object.defineProperty(HTMLIFrameElement.prototype, 'contentWindow', {
    configurable: true,
    get(this: HTMLIFrameElement) {
      const window = own.get!.call(this) as Window;
      window.print = () => print(window);
      return window;
    },
  });
  return () => Object.defineProperty(HTMLIFrameElement.prototype, 'contentWindow', own);
}
