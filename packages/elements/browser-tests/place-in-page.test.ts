import { expect } from 'chai';
import type { CityRadar } from '@cityfacts/elements';
import { emulateMedia } from '@web/test-runner-commands';
import { clear, drawn, frames, part, parts, put, rested, show, stageWidth, textOf } from './support.js';

const heading = (chart: Element) => textOf(chart, '.cf-heading');
const ground = (chart: Element) => getComputedStyle(part(chart, '.cf-figure')).backgroundColor;
const white = 'rgb(255, 255, 255)';

describe('<city-radar> in its place', () => {
  afterEach(clear);

  it('follows its width: dots where it is narrow, radar where it is wide', async () => {
    const chart = await show('<city-radar></city-radar>', 800);
    const first = part(chart, '.cf-plot svg').getAttribute('width');
    await stageWidth(360);
    expect(part(chart, '.cf-plot svg').getAttribute('width')).to.equal('328');
    expect(parts(chart, '.cf-drawing path[stroke-width*="--cf--line"]').length).to.equal(0);
    await stageWidth(800);
    expect(part(chart, '.cf-plot svg').getAttribute('width')).to.equal(first);
  });

  it('scales while its width changes, and is laid out once when that rests', async () => {
    const chart = await show('<city-radar></city-radar>', 800);
    const { layout } = chart.figure!;
    const drawings = new Set([layout]);
    const svg = part(chart, '.cf-plot svg');
    const stage = chart.parentElement!;
    for (const width of [790, 780, 770]) {
      stage.style.setProperty('width', `${width}px`);
      await frames();
      drawings.add(chart.figure!.layout);
    }
    expect(svg.getBoundingClientRect().width).to.equal(738);
    await rested();
    drawings.add(chart.figure!.layout);
    expect([...drawings].map(({ width }) => width)).to.deep.equal([layout.width, 738]);
  });

  it('keeps the focus and the open details where a new width moves their datum', async () => {
    const chart = await show('<city-radar></city-radar>', 800);
    part(chart, '[data-node]').focus();
    await frames();
    const [focused, title] = [
      chart.shadowRoot!.activeElement!.getAttribute('data-node'),
      textOf(chart, '.cf-tooltip b'),
    ];
    await stageWidth(360);
    expect(chart.shadowRoot!.activeElement!.getAttribute('data-node')).to.equal(focused);
    expect(textOf(chart, '.cf-tooltip b')).to.equal(title);
    const [mark, tip, figure] = ['[data-node]:focus', '.cf-tooltip', '.cf-figure'].map(selector =>
      part(chart, selector).getBoundingClientRect(),
    );
    expect(Math.min(Math.abs(tip!.top - mark!.bottom), Math.abs(mark!.top - tip!.bottom))).to.be.at.most(24);
    expect(tip!.right).to.be.at.most(figure!.right);
  });

  it('draws before the next frame where it is in view, and only once it comes near where it is not', async () => {
    put('<city-radar></city-radar><p style="height:5000px"></p><city-radar></city-radar>');
    const [near, far] = document.querySelectorAll('city-radar');
    let isNextFrame = false;
    requestAnimationFrame(() => (isNextFrame = true));
    await near!.drawn;
    expect(isNextFrame).to.equal(false);
    await frames();
    expect(far!.figure).to.equal(null);
    far!.scrollIntoView();
    await far!.drawn;
    scrollTo(0, 0);
  });

  it('draws at once with loading="eager", however far away it is', async () => {
    const chart = put('<city-radar loading="eager" style="margin-top:9000px"></city-radar>');
    await chart.drawn;
    expect(chart.getBoundingClientRect().top).to.be.above(5000);
    expect(part(chart, '.cf-plot svg')).not.to.equal(null);
  });

  it('reserves a height as long as there is nothing in it', async () => {
    const chart = put('<city-radar></city-radar>');
    chart.data = null;
    await chart.updateComplete;
    expect(chart.offsetHeight).to.be.within(520, 760);
    chart.style.setProperty('--cf-min-height', '300px');
    expect(chart.offsetHeight).to.equal(300);
    chart.append('A static figure');
    expect(chart.offsetHeight).to.be.below(100);
  });

  it('is laid out for its own width, however the page scales it, also when a font has come', async () => {
    // Not smaller: WebKit has a least size of text, and text that a reader has larger leaves less width.
    for (const style of ['', 'transform:scale(0.5)', 'transform:scale(2)', 'zoom:0.75']) {
      const box = await show<HTMLElement>(`<div style="${style};inline-size:600px"><city-radar></city-radar></div>`);
      const chart = box.firstElementChild as CityRadar;
      const { figure } = chart;
      expect(figure!.layout.width, style).to.equal(568);
      document.fonts.dispatchEvent(Object.assign(new Event('loadingdone'), { fontfaces: [] }));
      await frames();
      await frames();
      expect(chart.figure === figure, style).to.equal(true);
    }
  });

  it('keeps its room in parents that shrink to their content, and gives way where there is little', async () => {
    for (const style of ['display:inline-block', 'display:flex', 'float:left']) {
      const wide = await show<HTMLElement>(`<div style="${style}"><city-radar></city-radar></div>`, 900);
      const [chart] = wide.querySelectorAll<CityRadar>('city-radar');
      expect(chart!.offsetWidth, style).to.be.at.least(680);
      await stageWidth(340);
      expect(chart!.offsetWidth, style).to.equal(340);
    }
  });

  it('stacks its table where that would scroll sideways', async () => {
    const chart = await show('<city-radar view="table"></city-radar>', 320);
    const scroll = part(chart, '.cf-scroll');
    expect(scroll.scrollWidth).to.be.at.most(scroll.clientWidth);
    const [cell] = parts(chart, 'tbody td');
    expect(cell!.dataset['label']).to.equal('Beijing: ');
    expect(getComputedStyle(cell!, '::before').content).not.to.equal('none');
    await stageWidth(720);
    expect(getComputedStyle(cell!, '::before').content).to.equal('none');
  });

  it('is laid out for 280 px where it has less', async () => {
    const chart = await show('<city-radar></city-radar>', 120);
    expect(part(chart, '.cf-plot svg').getAttribute('width')).to.equal('248');
  });

  it('draws nothing while it is hidden, and once it is shown', async () => {
    const chart = await (async () => {
      const pending = show('<city-radar style="display:none"></city-radar>');
      await frames();
      const hidden = document.querySelector<CityRadar>('city-radar')!;
      expect(part(hidden, '.cf-figure')).to.equal(null);
      hidden.style.removeProperty('display');
      return pending;
    })();
    expect(part(chart, '.cf-plot svg')).not.to.equal(null);
  });

  it('speaks the language of its place, across shadow roots, and follows when it changes', async () => {
    const host = await show<HTMLElement>('<div></div>');
    const root = host.attachShadow({ mode: 'open' });
    root.innerHTML = '<city-radar></city-radar>';
    const chart = root.querySelector<CityRadar>('city-radar')!;
    await chart.drawn;
    expect(heading(chart)).to.equal('Beijing, Shanghai, Guangzhou and Shenzhen compared on 6 indicators');
    document.documentElement.lang = 'zh-CN';
    await frames();
    expect(heading(chart)).to.equal('北京、上海、广州和深圳的6项指标比较');
    expect(part(chart, 'figure').lang).to.equal('zh-Hans');
    host.lang = 'zh-TW';
    await frames();
    expect(heading(chart)).to.equal('北京、上海、廣州和深圳的6項指標比較');
    chart.lang = 'en-GB';
    await frames();
    expect(part(chart, 'figure').lang).to.equal('en');
  });

  it('follows the colour scheme of its place in the page', async () => {
    const chart = await show('<city-radar></city-radar>');
    expect(ground(chart)).to.equal(white);
    document.documentElement.style.setProperty('color-scheme', 'dark');
    expect(ground(chart)).not.to.equal(white);
  });

  // Only Chromium's driver can pretend another preference of the system.
  const withPreference = navigator.userAgent.includes('Chrome') ? it : it.skip;
  withPreference('follows the system only where the page does', async () => {
    await emulateMedia({ colorScheme: 'dark' });
    const chart = await show('<city-radar></city-radar>');
    expect(ground(chart)).to.equal(white);
    document.documentElement.style.setProperty('color-scheme', 'light dark');
    expect(ground(chart)).not.to.equal(white);
    await emulateMedia({ colorScheme: 'light' });
    expect(ground(chart)).to.equal(white);
  });

  it('takes light or dark where it is told to', async () => {
    const dark = await show('<city-radar theme="dark"></city-radar>');
    expect(ground(dark)).not.to.equal(white);
    dark.theme = 'light';
    await dark.updateComplete;
    expect(ground(dark)).to.equal(white);
  });

  it('takes colours from custom properties of the page', async () => {
    const chart = await show('<city-radar style="--cf-color-background: rgb(1, 2, 3)"></city-radar>');
    expect(ground(chart)).to.equal('rgb(1, 2, 3)');
  });

  it('shows its content until the first drawing, and waits until one viewport away', async () => {
    const far = await (async () => {
      const pending = show(
        '<div><div style="height: 5000px"></div><city-radar><p>Static figure</p></city-radar></div>',
      );
      await frames();
      await frames();
      const chart = document.querySelector<CityRadar>('city-radar')!;
      expect(part(chart, 'slot')).not.to.equal(null);
      expect(chart.querySelector('p')!.getBoundingClientRect().height).to.be.greaterThan(0);
      chart.scrollIntoView();
      await pending;
      return chart;
    })();
    expect(part(far, 'slot')).to.equal(null);
    expect(part(far, '.cf-plot svg')).not.to.equal(null);
    scrollTo(0, 0);
  });

  it('lives on when it is moved, removed and put back', async () => {
    const chart = await show('<city-radar></city-radar>');
    const box = chart.parentElement!;
    for (let round = 0; round < 5; round++) {
      chart.remove();
      box.append(chart);
    }
    await stageWidth(400);
    await drawn();
    expect(part(chart, '.cf-plot svg').getAttribute('width')).to.equal('368');
    document.documentElement.lang = 'zh-CN';
    await frames();
    expect(heading(chart)).to.contain('北京');
  });

  it('draws text no wider than it was laid out for', async () => {
    for (const lang of ['en', 'zh-CN'])
      for (const width of [320, 720, 1200]) {
        const chart = await show(`<city-radar lang="${lang}"></city-radar>`, width);
        const plot = part(chart, '.cf-plot').getBoundingClientRect();
        for (const text of parts(chart, '.cf-drawing text')) {
          const { left, right } = text.getBoundingClientRect();
          expect(left, text.textContent!).to.be.at.least(plot.left - 1.5);
          expect(right, text.textContent!).to.be.at.most(plot.right + 1.5);
        }
      }
  });
});

describe('<city-radar group>', () => {
  afterEach(clear);

  it('shares the selection with its group, and with nobody else', async () => {
    // One over the other, so that all are in view.
    const tags = ['sync="a"', 'sync="a"', 'sync="b"', ''].map(
      sync => `<city-radar ${sync} style="grid-area:1/1"></city-radar>`,
    );
    const box = await show<HTMLElement>(`<div style="display:grid">${tags.join('')}</div>`);
    const charts = [...box.querySelectorAll<CityRadar>('city-radar')];
    let told = 0;
    document.addEventListener('chart-select', () => told++);
    part(charts[0]!, '[data-entity=shanghai]').dispatchEvent(
      new MouseEvent('click', { bubbles: true, composed: true }),
    );
    await frames();
    expect(charts.map(chart => chart.selected)).to.deep.equal(['shanghai', 'shanghai', null, null]);
    expect(told).to.equal(1);
  });
});
