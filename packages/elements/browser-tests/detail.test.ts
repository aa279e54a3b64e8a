import { radarRows } from '@cityfacts/data/radar.js';
import { sendMouse } from '@web/test-runner-commands';
import { expect } from 'chai';
import type { CityRadar } from '@cityfacts/elements';
import {
  clear,
  focusedIn,
  focusedStop,
  frames,
  loadMore,
  openAll,
  part,
  parts,
  point,
  press,
  show,
  stageWidth,
  textOf,
  type AnyChart,
} from './support.js';

const tip = (chart: Element): HTMLElement => part(chart, '.cf-tooltip');
const node = (chart: Element, index = 0): HTMLElement => parts(chart, '[data-node]')[index]!;
/** A press of a finger, as the drawing hears of it. */
const tap = async (element: Element): Promise<void> => {
  const { left, top, width, height } = element.getBoundingClientRect();
  const at = { clientX: left + width / 2, clientY: top + height / 2, bubbles: true, composed: true };
  element.dispatchEvent(new PointerEvent('pointerdown', { ...at, pointerType: 'touch' }));
  element.dispatchEvent(new PointerEvent('pointerup', { ...at, pointerType: 'touch' }));
  element.dispatchEvent(new PointerEvent('click', { ...at, pointerType: 'touch' }));
  await frames();
};

/** The bundled rows with an address for every source. */
const withAddress = (url: string) => ({
  ...radarRows,
  sources: radarRows.sources!.map(source => ({ ...source, url })),
});

describe('the details of a datum', () => {
  afterEach(() => {
    scrollTo(0, 0);
    clear();
  });

  it('name figure as printed, date, status, source, locator and kind of source', async () => {
    const chart = await show('<city-radar indicators="set:policy"></city-radar>');
    node(chart).focus();
    await press('Enter');
    await loadMore(chart);
    const labels = [...tip(chart).querySelectorAll('dt')].map(({ textContent }) => textContent);
    expect(labels).to.include.members(['Figure', 'Original wording', 'Date', 'Status', 'Source', 'Kind of source']);
    expect(textOf(chart, '.cf-tooltip')).to.match(/para\. \d/);
  });

  for (const tag of ['city-radar', 'fund-bars', 'policy-timeline'])
    it(`pass by under the pointer, stay when chosen by it, and go by Escape: <${tag}>`, async () => {
      const chart = await show<AnyChart>(`<${tag}></${tag}>`);
      const mark = parts(chart, '[data-node]').find(one => !/lists them/.test(one.getAttribute('aria-label') ?? ''))!;
      mark.scrollIntoView({ block: 'center' });
      await frames();
      await point(mark);
      expect(tip(chart).getAttribute('aria-hidden')).to.equal('true');
      await point(mark, 'click');
      await sendMouse({ type: 'move', position: [1, 1] });
      await frames();
      expect(tip(chart).getAttribute('role')).to.equal('group');
      expect(tip(chart).querySelector('button')!.getBoundingClientRect().height).to.be.at.least(24);
      await press('Escape');
      expect(!!tip(chart)).to.equal(false);
    });

  it('can be reached by the pointer without going away', async () => {
    const chart = await show('<city-radar></city-radar>');
    await point(node(chart));
    const text = textOf(chart, '.cf-tooltip');
    await point(tip(chart));
    expect(textOf(chart, '.cf-tooltip')).to.equal(text);
  });

  it('stay open by Enter; Tab reaches what is in them, Escape gives the focus back', async () => {
    const chart = await show('<city-radar></city-radar>');
    chart.data = withAddress('https://example.org/paper');
    await chart.updateComplete;
    const mark = node(chart);
    mark.focus();
    await press('Enter');
    await loadMore(chart);
    await press('Tab');
    expect(focusedIn(chart)?.className).to.equal('cf-close');
    await press('Tab');
    expect(focusedIn(chart)?.className).to.equal('cf-select');
    await press('Tab');
    const link = chart.shadowRoot!.activeElement as HTMLAnchorElement;
    expect([link.href, link.rel]).to.deep.equal(['https://example.org/paper', 'noopener noreferrer']);
    await press('Escape');
    expect([tip(chart), chart.shadowRoot!.activeElement]).to.deep.equal([null, node(chart)]);
  });

  it('go when the keyboard goes on, which is not caught in them', async () => {
    const chart = await show('<city-radar></city-radar>');
    node(chart).focus();
    await press('Enter', 'Tab', 'Tab', 'Tab');
    expect(!!tip(chart)).to.equal(false);
    expect(focusedIn(chart)?.localName).to.equal('summary');
  });

  it('stay after a tap, go by their button, by a tap elsewhere, and by a scroll', async () => {
    const chart = await show('<city-radar></city-radar>');
    document.body.style.setProperty('min-height', '4000px');
    const closings: readonly (() => unknown)[] = [
      () => tip(chart).querySelector('button')!.click(),
      () => tap(part(chart, '.cf-heading')),
      () => tap(document.body),
      () => scrollTo(0, 40),
    ];
    for (const [index, close] of closings.entries()) {
      await tap(node(chart));
      expect(tip(chart)?.getAttribute('role'), `before ${index}`).to.equal('group');
      await close();
      await frames();
      expect(!!tip(chart), `after ${index}`).to.equal(false);
    }
    document.body.style.removeProperty('min-height');
  });

  it('are those of the mark nearest to a press, and close by a second one there, whatever lies on top', async () => {
    const chart = await show('<city-radar view="dots"></city-radar>', 360);
    const { nodes } = chart.figure!.layout;
    // A mark whose centre lies under the target of one that is drawn later.
    const under = nodes.find((one, index) =>
      nodes.slice(index + 1).some(other => Math.hypot(other.x - one.x, other.y - one.y) < 11),
    )!;
    const mark = part(chart, `[data-node="${CSS.escape(under.id)}"]`);
    mark.scrollIntoView({ block: 'center' });
    await frames();
    for (const isOpen of [true, false, true]) {
      await point(mark, 'click');
      expect(parts(chart, '[aria-expanded=true]').map(one => one.dataset['node'])).to.deep.equal(
        isOpen ? [under.id] : [],
      );
    }
  });

  it('stay when what the keyboard reaches is scrolled into view', async () => {
    const chart = await show('<city-radar></city-radar>');
    document.body.style.setProperty('min-height', '4000px');
    node(chart).focus();
    await frames();
    scrollTo(0, 40);
    await frames();
    expect(!!tip(chart)).to.equal(true);
    document.body.style.removeProperty('min-height');
  });

  it('never leave figure or viewport while a mark can be seen', async () => {
    for (const [tag, width] of [
      ['city-radar', 320],
      ['city-radar', 720],
      ['fund-bars', 320],
      ['policy-timeline', 720],
    ] as const) {
      const chart = await show<AnyChart>(`<${tag}></${tag}>`, width);
      const marks = parts(chart, '[data-node]');
      for (let index = 0; index < marks.length; index += Math.ceil(marks.length / 12)) {
        const mark = parts(chart, '[data-node]')[index]!;
        mark.focus();
        await frames();
        const box = tip(chart).getBoundingClientRect();
        const figure = part(chart, '.cf-figure').getBoundingClientRect();
        const name = `${tag} ${index}`;
        expect(box.left, name).to.be.at.least(figure.left);
        expect(box.right, name).to.be.at.most(figure.right);
        expect(box.top, name).to.be.at.least(Math.max(0, figure.top));
        expect(box.bottom, name).to.be.at.most(Math.min(innerHeight, figure.bottom));
      }
    }
  });

  it('that pass by go by Escape too, wherever the focus is', async () => {
    const chart = await show('<city-radar></city-radar>');
    document.body.insertAdjacentHTML('beforeend', '<button id="elsewhere">elsewhere</button>');
    const elsewhere = document.querySelector<HTMLElement>('#elsewhere')!;
    elsewhere.focus();
    node(chart).scrollIntoView({ block: 'center' });
    await frames();
    await point(node(chart));
    expect(!!tip(chart)).to.equal(true);
    elsewhere.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, composed: true }));
    await frames();
    elsewhere.remove();
    expect(!!tip(chart)).to.equal(false);
  });

  it('stay in the window where the figure is wider, or a row higher, than it', async () => {
    const wide = await show('<city-radar view="radar"></city-radar>', innerWidth + 500);
    const last = [...parts(wide, '[data-node]')].sort(
      (a, b) => a.getBoundingClientRect().left - b.getBoundingClientRect().left,
    );
    for (const mark of last.filter(one => one.getBoundingClientRect().right < innerWidth).slice(-2)) {
      mark.scrollIntoView({ block: 'center', inline: 'nearest' });
      await frames();
      await point(mark);
      expect(tip(wide).getBoundingClientRect().right).to.be.at.most(innerWidth + 1);
    }
    clear();
    const bars = await show<AnyChart>('<fund-bars cities="shenzhen"></fund-bars>', 420);
    const row = [...parts(bars, '[data-node]')].sort(
      (a, b) => b.getBoundingClientRect().height - a.getBoundingClientRect().height,
    )[0]!;
    const spacer = document.createElement('div');
    spacer.style.height = `${innerHeight}px`;
    bars.before(spacer);
    scrollTo(0, scrollY + row.getBoundingClientRect().bottom - innerHeight + 4);
    await frames();
    row.focus({ preventScroll: true });
    await frames();
    const { top, bottom } = tip(bars).getBoundingClientRect();
    expect(top).to.be.at.least(-1);
    expect(bottom).to.be.at.most(innerHeight + 1);
    spacer.remove();
  });

  const funds = (sizes: readonly number[]) => ({
    places: [{ id: 'p', name: { en: 'Place', 'zh-Hans': '某地' } }],
    funds: sizes.map((size, index) => ({
      id: `f${index}`,
      place: 'p',
      level: 'municipal',
      form: 'fund',
      size,
      currency: 'CNY',
      status: 'established',
      name: { en: `Fund ${index}`, 'zh-Hans': `基金${index}` },
    })),
  });

  for (const how of ['kept', 'passing by'])
    it(`follow new rows, another language and another width: ${how}`, async () => {
      const chart = await show<AnyChart>('<fund-bars></fund-bars>');
      chart.data = funds([3e9, 2e9]);
      await chart.updateComplete;
      node(chart, 1).focus();
      await press(...(how === 'kept' ? ['Enter'] : []));
      expect(textOf(chart, '.cf-tooltip')).to.contain('Fund 1').and.to.contain('CNY 2bn');

      chart.data = funds([3e9, 7e9]);
      await chart.updateComplete;
      expect(textOf(chart, '.cf-tooltip')).to.contain('Fund 1').and.to.contain('CNY 7bn');
      // It is the largest now, and so the first: details and focus are there.
      expect(focusedStop(chart)).to.equal('f1');
      const beside = () => node(chart).getBoundingClientRect().bottom - tip(chart).getBoundingClientRect().top;
      expect(Math.abs(beside())).to.be.below(8);

      chart.lang = 'zh-Hans';
      await frames();
      expect(textOf(chart, '.cf-tooltip')).to.contain('基金1').and.to.contain('70亿元');

      await stageWidth(400);
      expect(Math.abs(beside())).to.be.below(8);
      expect(tip(chart).getBoundingClientRect().right).to.be.at.most(400);
      expect(tip(chart).getAttribute('role')).to.equal(how === 'kept' ? 'group' : null);
    });

  it('close where their datum is gone, and the focus stays in the drawing', async () => {
    const chart = await show<AnyChart>('<fund-bars></fund-bars>');
    chart.data = funds([3e9, 2e9]);
    await chart.updateComplete;
    for (const keys of [[], ['Enter'], ['Enter', 'Tab']]) {
      chart.data = funds([3e9, 2e9]);
      await chart.updateComplete;
      node(chart, 1).focus();
      await press(...keys);
      expect(textOf(chart, '.cf-tooltip')).to.contain('Fund 1');
      chart.data = funds([3e9]);
      await frames();
      expect([tip(chart), focusedStop(chart)], keys.join()).to.deep.equal([null, 'f0']);
      (document.activeElement as HTMLElement).blur();
    }
  });

  for (const style of ['transform:scale(0.5)', 'transform:scale(1.5)', 'zoom:0.6', 'zoom:1.4'])
    it(`stand at their mark under ${style}`, async () => {
      for (const tag of ['city-radar', 'fund-bars']) {
        const chart = await show<AnyChart>(
          `<div style="${style};transform-origin:0 0;inline-size:500px"><${tag}></${tag}></div>`,
        ).then(box => box.firstElementChild as AnyChart);
        for (const mark of parts(chart, '[data-node]').slice(3, 6)) {
          mark.focus();
          await frames();
          const [at, box] = [mark.getBoundingClientRect(), tip(chart).getBoundingClientRect()];
          const apart = Math.max(box.top - at.bottom, at.top - box.bottom);
          const aside = Math.max(box.left - at.right, at.left - box.right);
          expect(apart, `${tag} ${apart}`).to.be.within(-1, 24);
          expect(aside, `${tag} ${aside}`).to.be.below(0);
        }
      }
    });

  for (const style of [
    'transform:rotate(90deg)',
    'transform:rotate(180deg)',
    'transform:rotate(30deg) scale(0.7)',
    'transform:skewX(20deg)',
    'transform:scaleX(-1)',
    'transform:perspective(600px) rotateY(30deg)',
    'writing-mode:vertical-rl',
    'writing-mode:vertical-lr;zoom:0.7',
  ])
    it(`stand beside their mark under ${style}`, async () => {
      for (const tag of ['city-radar', 'fund-bars', 'policy-timeline']) {
        const chart = await show<AnyChart>(
          `<div style="${style};width:500px;margin:200px"><${tag}></${tag}></div>`,
        ).then(box => box.firstElementChild as AnyChart);
        for (const mark of parts(chart, '[data-node]').slice(3, 6)) {
          mark.focus();
          const apart = () => {
            const [at, box] = [mark.getBoundingClientRect(), tip(chart).getBoundingClientRect()];
            return Math.max(box.top - at.bottom, at.top - box.bottom, box.left - at.right, at.left - box.right);
          };
          // WebKit scrolls to what has the focus some frames later.
          for (let tries = 0; tries < 50 && !(await frames(), apart() < 40); tries++);
          expect(apart(), `${tag} ${apart()}`).to.be.below(40);
        }
      }
    });

  it('make no link of an address that is none of the web', async () => {
    const chart: CityRadar = await show('<city-radar></city-radar>');
    chart.data = withAddress('javascript:alert(1)');
    await chart.updateComplete;
    node(chart).focus();
    await press('Enter');
    expect(tip(chart).querySelector('a')).to.equal(null);
  });

  for (const [where, attributes] of [
    ['behind the link', ''],
    ['in place of the drawing', 'view="table"'],
  ] as const)
    it(`leave the table ${where} alone: a hover renders none of its rows again`, async () => {
      const chart = await show<CityRadar>(`<city-radar ${attributes}></city-radar>`);
      await loadMore(chart);
      await openAll(chart);
      const { table } = (await chart.fullFigure())!.details;
      const { rows } = table;
      let read = 0;
      Object.defineProperty(table, 'rows', { get: () => ((read += 1), rows) });
      for (const mark of parts(chart, '[data-node]').slice(0, 3)) {
        mark.focus();
        await frames();
      }
      chart.requestUpdate();
      await chart.updateComplete;
      expect(read).to.equal(0);
    });
});
