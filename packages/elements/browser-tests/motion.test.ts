import { expect } from 'chai';
import type { PolicyTimeline } from '@cityfacts/elements';
import { clear, frames, part, show, stageWidth, type AnyChart } from './support.js';

/** What moves by script; transitions of the stylesheet are reported by their own names. */
const moving = (chart: Element) =>
  part(chart, '.cf-drawing')
    .getAnimations()
    .filter(animation => !(animation instanceof CSSTransition));

const done = async (chart: Element): Promise<void> => void (await Promise.all(moving(chart).map(one => one.finished)));

describe('motion', () => {
  const { matchMedia } = window;
  afterEach(() => {
    clear();
    window.matchMedia = matchMedia;
  });

  it('is a quarter of a second, where a chart shows something else, and leaves the very drawing that a page without it has', async () => {
    for (const [tag, change] of [
      ['city-radar', { view: 'dots' }],
      ['fund-bars', { sort: 'date' }],
      ['policy-timeline', { from: '2022', to: '2023' }],
    ] as const) {
      const chart = await show<AnyChart>(`<${tag}></${tag}>`, 1200);
      expect(moving(chart), `${chart.localName} at first`).to.deep.equal([]);
      Object.assign(chart, change);
      await chart.updateComplete;
      const [motion] = moving(chart);
      expect(motion?.effect?.getComputedTiming().duration, chart.localName).to.be.within(250, 300);
      expect(motion?.effect?.getComputedTiming().iterations).to.equal(1);
      await done(chart);
      expect(moving(chart)).to.deep.equal([]);
      expect(getComputedStyle(part(chart, '.cf-drawing')).transform).to.equal('none');
      expect(part(chart, '.cf-drawing').hasAttribute('style')).to.equal(false);
    }
  });

  it('does not happen, and nothing is drawn anew, where an option is set to the value that it has', async () => {
    for (const [tag, options] of [
      ['city-radar', { cities: ['beijing', 'shanghai'], heading: 'Same', view: 'radar', noMenu: true, year: 2023 }],
      ['fund-bars', { cities: ['suzhou'], levels: ['municipal'], highlight: ['suzhou'], sort: 'size' }],
      ['policy-timeline', { cities: ['suzhou'], kinds: ['policy'], from: '2020', open: [] }],
    ] as const) {
      const chart = await show<AnyChart>(`<${tag}></${tag}>`);
      Object.assign(chart, options);
      await chart.updateComplete;
      await done(chart);
      const { figure } = chart;
      Object.assign(chart, structuredClone(options));
      await chart.updateComplete;
      expect([moving(chart), chart.figure === figure], tag).to.deep.equal([[], true]);
    }
  });

  it('does not happen, and nothing is drawn anew, where equal rows are set', async () => {
    const chart = await show<AnyChart>('<fund-bars></fund-bars>');
    const rows = (size: number) => ({
      places: [{ id: 'p', name: 'P' }],
      funds: [{ id: 'f', place: 'p', level: 'municipal', form: 'fund', size, status: 'established', name: 'Fund' }],
    });
    chart.data = rows(1e9);
    await chart.updateComplete;
    await done(chart);
    const { figure } = chart;
    chart.data = rows(1e9);
    await chart.updateComplete;
    expect([moving(chart), chart.figure === figure]).to.deep.equal([[], true]);
    chart.data = rows(2e9);
    await chart.updateComplete;
    expect([moving(chart).length, chart.figure === figure]).to.deep.equal([1, false]);
  });

  it('begins where the time window was: a step later slides in from the right, a step closer grows', async () => {
    const chart = await show<PolicyTimeline>('<policy-timeline from="2020" to="2021"></policy-timeline>', 1200);
    const { left, right } = chart.figure!.layout.scale;
    const start = async (change: Partial<PolicyTimeline>) => {
      Object.assign(chart, change);
      await chart.updateComplete;
      const transform = (moving(chart)[0]!.effect as KeyframeEffect).getKeyframes()[0]!.transform as string;
      await done(chart);
      return new DOMMatrix(transform);
    };
    const pan = await start({ from: '2021', to: '2022' });
    expect(pan.a).to.be.closeTo(1, 0.01);
    expect(pan.e).to.be.closeTo((right - left) / 2, 2);
    const zoom = await start({ from: '2021', to: '2021' });
    expect(zoom.a).to.be.closeTo(0.5, 0.01);
  });

  it('does not happen when only the width changes, nor for readers who want none', async () => {
    const chart = await show<PolicyTimeline>('<policy-timeline></policy-timeline>', 1200);
    await stageWidth(1000);
    expect(moving(chart)).to.deep.equal([]);
    // Not every browser of the tests can be told to prefer it.
    window.matchMedia = query => ({ ...matchMedia('all'), matches: query === '(prefers-reduced-motion: reduce)' });
    chart.from = '2022';
    await chart.updateComplete;
    expect(moving(chart)).to.deep.equal([]);
    await frames();
  });
});
