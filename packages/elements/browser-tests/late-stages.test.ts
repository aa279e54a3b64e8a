/** What a reader meets while a later stage loads, and where it does not come. The stages of these charts come when a test says so. */
import { expect } from 'chai';
import { radarRows } from '@cityfacts/data/radar.js';
import type { RadarRows } from '@cityfacts/data';
import { radarChart, radarOptions, type RadarLayout, type RadarModel, type RadarOptions } from '@cityfacts/charts';
import {
  computeFigure,
  defaultsOf,
  figureOptions,
  MARGIN,
  moreContent,
  pageTheme,
  plot,
  renderFigure,
  tableMeasurer,
  tablePart,
  toMarkup,
} from '@cityfacts/core';
import { en } from '@cityfacts/core/locales/en.js';
import { CityRadar } from '@cityfacts/elements';
import { ChartElement } from '../src/chart-element.js';
import type { ChartProblemEvent } from '../src/events.js';
import { useLanguage } from '../src/languages.js';
import { propertiesOf } from '../src/properties.js';
import * as check from '../src/stages/radar-check.js';
import * as more from '../src/stages/radar-more.js';
import { clear, consoleOf, focusedIn, frames, part, parts, point, press, put, textOf } from './support.js';

/** A stage that comes, or fails, when it is told to. */
class Gate<T> {
  asked = 0;
  come: (stage: T) => void = () => {};
  fail: (cause: Error) => void = () => {};
  readonly load = (): Promise<T> => {
    this.asked += 1;
    return new Promise((resolve, reject) => ([this.come, this.fail] = [resolve, reject]));
  };
}

let gates = { more: new Gate<typeof more>(), check: new Gate<typeof check>() };

class LateRadar extends ChartElement<RadarRows, RadarOptions, RadarModel, RadarLayout> {
  static override properties = propertiesOf(radarOptions);

  constructor() {
    super({
      chart: radarChart,
      bundled: () => radarRows,
      // The words of the stage; the rows are complete.
      evidence: async () => (await CityRadar.evidence?.(), null),
      details: () => gates.more.load(),
      check: () => gates.check.load(),
    });
  }
}
// The words of the stage come with the evidence of bundled rows, which these charts have not.
useLanguage(en);
LateRadar.define('late-radar');

const markup = '<late-radar></late-radar>';
const showLate = async (text = markup, width?: number): Promise<LateRadar> => {
  const chart = put<LateRadar>(text, width);
  await chart.drawn;
  await frames();
  return chart;
};
const come = async (): Promise<void> => {
  gates.more.come(more);
  await frames();
  await frames();
};
const fail = async (): Promise<void> => {
  gates.more.fail(new Error('blocked'));
  await frames();
  await frames();
};
/** Longer than the page takes to be idle. */
const idle = () => new Promise(resolve => setTimeout(resolve, 300));
/** Until the stage was asked for: a page on a busy machine is idle late. */
async function prefetched(): Promise<void> {
  for (let tries = 0; tries < 100 && gates.more.asked === 0; tries++) await idle();
}

const LOADING = 'Loading…';
const FAILED = 'This part could not be loaded.';

beforeEach(() => {
  gates = { more: new Gate(), check: new Gate() };
});
afterEach(clear);

describe('the stage more', () => {
  it('is not asked for while a page is read, pointed at or scrolled, and is when idle after the first press', async () => {
    const chart = await showLate();
    await point(parts(chart, '[data-node]')[0]!);
    parts(chart, '[data-node]')[1]!.focus();
    scrollTo(0, 10);
    await idle();
    expect(gates.more.asked).to.equal(0);
    parts(chart, '[data-node]')[1]!.dispatchEvent(
      new KeyboardEvent('keydown', { key: 'a', bubbles: true, composed: true }),
    );
    await prefetched();
    expect(gates.more.asked).to.equal(1);
  });

  it('is asked for anew where a reader needs it after a prefetch that failed in silence', async () => {
    const chart = await showLate();
    part(chart, '.cf-heading').dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, composed: true }));
    await prefetched();
    await fail();
    expect(textOf(chart)).not.to.contain(FAILED);
    parts(chart, '[data-node]')[0]!.focus();
    await press('Enter');
    expect([gates.more.asked, textOf(chart, '.cf-pending')]).to.deep.equal([2, LOADING]);
  });

  /** Where the stage is waited for: what opens it, where it is said, what is there then, and what has the focus after a retry. */
  const places = {
    'pinned details': {
      text: markup,
      open: async (chart: LateRadar) => {
        parts(chart, '[data-node]')[0]!.focus();
        await press('Enter');
      },
      root: '.cf-tooltip',
      there: 'dl',
      focused: 'cf-close',
    },
    'the link': {
      text: markup,
      open: async (chart: LateRadar) => {
        part(chart, '.cf-more>summary').focus();
        await press('Enter');
        await frames();
      },
      root: '.cf-more',
      there: 'table',
      focused: 'summary',
    },
    'the table as a view': {
      text: '<late-radar view="table"></late-radar>',
      open: async (chart: LateRadar) => {
        await chart.updateComplete;
      },
      root: '.cf-figure',
      there: 'table',
      focused: 'cf-scroll',
    },
    'the table chosen in place of the drawing': {
      text: markup,
      open: async (chart: LateRadar) => {
        chart.setAttribute('view', 'table');
        await chart.updateComplete;
      },
      root: '.cf-figure',
      there: 'table',
      focused: 'cf-scroll',
    },
  };
  for (const [name, { text, open, root, there, focused }] of Object.entries(places)) {
    it(`is waited for in words, and shows then: ${name}`, async () => {
      const chart = await showLate(text);
      await open(chart);
      expect([gates.more.asked, textOf(chart, `${root} .cf-pending`)]).to.deep.equal([1, LOADING]);
      expect(part(chart, '.cf-pending [role=status]').textContent).to.equal(LOADING);
      await come();
      expect([!!part(chart, '.cf-pending'), !!part(chart, `${root} ${there}`)]).to.deep.equal([false, true]);
    });

    it(`that does not come is said in the same place; the next try works, and the focus stays there: ${name}`, async () => {
      const chart = await showLate(text);
      await open(chart);
      await fail();
      const said = () => part(chart, `${root} .cf-pending [role=status]`).textContent;
      for (let round = 0; round < 60 && said() !== FAILED; round++) await frames();
      expect(said()).to.equal(FAILED);
      const retry = part(chart, '.cf-pending button');
      expect(retry.textContent).to.equal('Try again');
      retry.focus();
      await press('Enter');
      expect([gates.more.asked, part(chart, '.cf-pending [role=status]').textContent]).to.deep.equal([2, LOADING]);
      expect(focusedIn(chart) === part(chart, '.cf-pending button')).to.equal(true);
      await come();
      expect(!!part(chart, `${root} ${there}`)).to.equal(true);
      const now = focusedIn(chart)!;
      expect(now.className || now.localName).to.equal(focused);
    });
  }

  it('leaves tooltip and drawing inside the figure while it is waited for and when it has come', async () => {
    const chart = await showLate(markup, 360);
    parts(chart, '[data-node]').at(-1)!.focus();
    await press('Enter');
    const figure = part(chart, '.cf-figure').getBoundingClientRect();
    const isInside = () => {
      const { left, right, top, bottom } = part(chart, '.cf-tooltip').getBoundingClientRect();
      return left >= figure.left && right <= figure.right && top >= figure.top - 1 && bottom <= figure.bottom + 1;
    };
    expect(isInside()).to.equal(true);
    await come();
    expect(isInside()).to.equal(true);
  });
});

describe('a static figure that shows more than the first file can', () => {
  /** The element with its static figure inside, as a page has it before any script. */
  function still(open: boolean, view: RadarOptions['view'] = 'dots'): string {
    const i18n = { locale: 'en', strings: en } as const;
    const options = { ...defaultsOf(figureOptions), ...defaultsOf(radarOptions), view };
    const context = { id: 'still', theme: pageTheme, selected: [] };
    const room = { width: 720 - 2 * MARGIN, measurer: tableMeasurer };
    const figure = computeFigure(radarChart, more.details, { rows: radarRows, problems: [] }, options, i18n, room);
    const { layout, details, description } = figure;
    const plots = layout.height
      ? plot(layout, radarChart.render(layout, context), description.title, 'cf-only')
      : tablePart(details, description.statistics, i18n);
    const content = moreContent(figure, details, options, i18n);
    const text = toMarkup(renderFigure(figure, options, i18n, context, { plots, more: content }));
    const inside = open ? text.replace('<details class="cf-more"', '<details open class="cf-more"') : text;
    return `<late-radar view="${view}">${inside}</late-radar>`;
  }

  it('stays until the stage more is there: with what is open, focus and scroll', async () => {
    const chart = put<LateRadar>(still(true));
    await frames();
    const scroller = chart.querySelector<HTMLElement>('.cf-more .cf-scroll')!;
    scroller.focus();
    scroller.closest('.cf-more')!.scrollIntoView();
    await frames();
    await frames();
    const before = scrollY;
    expect([!!part(chart, '.cf-figure'), gates.more.asked]).to.deep.equal([false, 1]);
    expect(scroller.getBoundingClientRect().height).to.be.greaterThan(100);
    await come();
    await chart.drawn;
    expect((part(chart, '.cf-more') as HTMLDetailsElement).open).to.equal(true);
    expect(!!part(chart, '.cf-more table')).to.equal(true);
    expect(focusedIn(chart)?.className).to.equal('cf-scroll');
    expect(Math.abs(scrollY - before)).to.be.at.most(2);
  });

  it('stays until then as a table too', async () => {
    const chart = put<LateRadar>(still(false, 'table'));
    await frames();
    await frames();
    expect([!!part(chart, '.cf-figure'), gates.more.asked]).to.deep.equal([false, 1]);
    await come();
    await chart.drawn;
    expect([!!part(chart, '.cf-pending'), !!part(chart, 'table')]).to.deep.equal([false, true]);
  });

  it('is drawn at once where nothing of it is open', async () => {
    const chart = put<LateRadar>(still(false));
    await chart.drawn;
    expect([!!part(chart, '.cf-figure'), gates.more.asked]).to.deep.equal([true, 0]);
  });

  it('is drawn without it where the stage does not come, and offers to try again', async () => {
    const chart = put<LateRadar>(still(true));
    await frames();
    await fail();
    await chart.drawn;
    // What is open asks once more.
    await frames();
    await fail();
    expect(part(chart, '.cf-more .cf-pending [role=status]').textContent).to.equal(FAILED);
  });
});

describe('the stage check', () => {
  const rowsOf = (name: string) => ({
    places: [{ id: 'x', name }],
    indicators: [{ id: 'i', name: 'I', unit: 'percent' }],
    observations: [{ place: 'x', indicator: 'i', period: '2024', value: 3 }],
  });
  const settled = async (promise: Promise<unknown>): Promise<boolean> =>
    Promise.race([promise.then(() => true), frames().then(() => false)]);

  it('is not asked for where no rows are set', async () => {
    await showLate();
    expect(gates.check.asked).to.equal(0);
  });

  it('is waited for with nothing of the bundled rows; the last rows that were set are drawn then', async () => {
    const chart = put<LateRadar>(`<late-radar>waiting</late-radar>`);
    chart.data = rowsOf('First place');
    await frames();
    expect([!!part(chart, '.cf-figure'), gates.check.asked]).to.deep.equal([false, 1]);
    expect(await settled(chart.drawn)).to.equal(false);
    chart.data = rowsOf('Last place');
    await frames();
    expect(gates.check.asked).to.equal(1);
    const update = chart.updateComplete;
    expect(await settled(update)).to.equal(false);
    gates.check.come(check);
    await update;
    expect(textOf(chart, '.cf-heading')).to.contain('Last place');
    expect(await settled(chart.drawn)).to.equal(true);
  });

  it('takes bundled rows off the page as soon as others are set', async () => {
    const chart = await showLate();
    chart.data = rowsOf('Own place');
    await frames();
    expect(!!part(chart, '.cf-figure')).to.equal(false);
    gates.check.come(check);
    await chart.updateComplete;
    expect(textOf(chart, '.cf-heading')).to.contain('Own place').and.not.to.contain('Beijing');
  });

  it('that does not come leaves the content of the element, and tells the author once', async () => {
    const problems: string[] = [];
    const chart = put<LateRadar>('<late-radar><p>Static figure</p></late-radar>');
    chart.addEventListener('chart-problem', event => problems.push((event as ChartProblemEvent).problem.code));
    const lines = await consoleOf(async () => {
      chart.data = rowsOf('Own place');
      await frames();
      gates.check.fail(new Error('blocked'));
      await chart.updateComplete;
      chart.data = rowsOf('Other place');
      await chart.updateComplete;
    });
    expect(!!part(chart, '.cf-figure')).to.equal(false);
    expect(chart.querySelector('p')!.getBoundingClientRect().height).to.be.greaterThan(0);
    expect([problems, lines.length]).to.deep.equal([['notChecked'], 1]);
  });
});
