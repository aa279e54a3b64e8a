import { NO_LIMIT } from '@cityfacts/charts';
import { sendMouse } from '@web/test-runner-commands';
import { expect } from 'chai';
import type { CityRadar, FundBars, PolicyTimeline } from '@cityfacts/elements';
import { clear, eventOf, focusedIn, frames, part, parts, point, press, put, textOf, type AnyChart } from './support.js';

/** Three charts of one group, and one that is alone. */
async function page() {
  const box = put<HTMLElement>(
    `<div><city-radar sync="g"></city-radar><fund-bars sync="g"></fund-bars>
    <policy-timeline sync="g" view="timeline"></policy-timeline><city-radar class="alone"></city-radar></div>`,
    760,
  );
  const charts = {
    radar: box.querySelector<CityRadar>('city-radar')!,
    bars: box.querySelector<FundBars>('fund-bars')!,
    timeline: box.querySelector<PolicyTimeline>('policy-timeline')!,
    alone: box.querySelector<CityRadar>('.alone')!,
  };
  // A chart that is drawn above may push the next one out of view again.
  for (const chart of Object.values(charts))
    while (!chart.figure) {
      chart.scrollIntoView();
      await frames();
    }
  scrollTo(0, 0);
  return charts;
}

const faint = (chart: Element) => parts(chart, '.cf-drawing [opacity]').length;
const said = (...charts: readonly AnyChart[]) => charts.map(chart => textOf(chart, '.cf-live'));
const stopOf = (chart: AnyChart, id: string) => part(chart, `[data-node="${CSS.escape(id)}"]`);
const chips = (...charts: readonly AnyChart[]) =>
  charts.map(chart => part(chart, '.cf-chip')?.getAttribute('aria-label') ?? '');
/** Pins a mark by keyboard and presses the button in its details. */
const select = async (chart: AnyChart, id: string): Promise<void> => {
  stopOf(chart, id).focus();
  await press('Enter');
  part(chart, '.cf-select').click();
  await frames();
};

describe('three charts of one group', () => {
  let charts: Awaited<ReturnType<typeof page>>;
  beforeEach(async () => (charts = await page()));
  afterEach(() => {
    clear();
    scrollTo(0, 0);
  });

  it('select a city once: by keyboard in one, shown by all, said by that one only, and undone the same way', async () => {
    const { radar, bars, timeline, alone } = charts;
    part(radar, '[data-entity=shenzhen] button').focus();
    await press('Enter');
    for (const chart of [radar, bars, timeline]) {
      expect(chart.selected).to.equal('shenzhen');
      expect(faint(chart), chart.localName).to.be.greaterThan(3);
      expect(faint(chart), chart.localName).to.be.lessThan(parts(chart, '.cf-drawing *').length);
    }
    expect([alone.selected, faint(alone)]).to.deep.equal([null, 0]);
    expect(said(radar, bars, timeline, alone)).to.deep.equal(['Shenzhen selected', '', '', '']);
    const clear = 'Clear the selection: Shenzhen';
    expect(chips(radar, bars, timeline, alone)).to.deep.equal([clear, clear, clear, '']);
    await press('Enter');
    expect([radar, bars, timeline].map(chart => [chart.selected, faint(chart)])).to.deep.equal([
      [null, 0],
      [null, 0],
      [null, 0],
    ]);
  });

  it('select by pointer and by touch; a fund or an entry stands for its city where it is not shown itself', async () => {
    const { radar, bars, timeline, alone } = charts;
    const { id, entity, label } = timeline.figure!.layout.nodes.find(
      ({ place, opens }) => place === 'shenzhen' && !opens,
    )!;
    stopOf(timeline, id).scrollIntoView({ block: 'center' });
    await frames();
    await point(stopOf(timeline, id), 'click');
    expect([radar, bars, timeline].map(({ selected }) => selected)).to.deep.equal([null, null, null]);
    const event = await eventOf(document, 'chart-select', () => point(part(timeline, '.cf-select'), 'click'));
    expect([event?.id, event?.label, event?.places]).to.deep.equal([entity, label, ['shenzhen']]);
    expect([radar, bars, timeline].map(({ selected }) => selected)).to.deep.equal([entity, entity, entity]);
    expect(faint(radar)).to.be.greaterThan(3);
    expect(faint(bars)).to.be.greaterThan(3);
    expect(standing()).to.deep.equal(['shenzhen']);
    expect(said(radar, bars)).to.deep.equal(['', '']);
    // A chart that does not know the entry shows its name as the other wrote it.
    const clear = `Clear the selection: ${label}`;
    expect(chips(radar, bars, timeline, alone)).to.deep.equal([clear, clear, clear, '']);
    // A tap comes as a click of a finger, and the mouse is elsewhere.
    await sendMouse({ type: 'move', position: [1, 1] });
    part(bars, '.cf-chip').dispatchEvent(
      new PointerEvent('click', { bubbles: true, composed: true, pointerType: 'touch' }),
    );
    await frames();
    expect([radar, bars, timeline].map(chart => [chart.selected, faint(chart)])).to.deep.equal([
      [null, 0],
      [null, 0],
      [null, 0],
    ]);
  });

  it('tell the page once, and never re-emit', async () => {
    const told: (string | null)[] = [];
    const listen = (event: Event) => told.push((event as HTMLElementEventMap['chart-select']).id);
    document.addEventListener('chart-select', listen);
    await select(charts.radar, 'unicorns/beijing');
    part(charts.radar, '.cf-select').click();
    await frames();
    document.removeEventListener('chart-select', listen);
    expect(told).to.deep.equal(['beijing', null]);
  });

  /** The cities that stand out in the radar: those whose name is not dimmed; none where all are alike. */
  const standing = () =>
    parts(charts.radar, '.cf-legend .cf-faint').length
      ? parts(charts.radar, '.cf-legend li:not(.cf-faint)').map(item => item.dataset['entity'])
      : [];
  const pressed = () => Object.values(charts).flatMap(chart => parts(chart, '[data-node][aria-current]'));
  const markIn = (chart: AnyChart, city: string) =>
    stopOf(
      chart,
      chart.figure!.layout.nodes.find(({ entity, place, opens }) => !opens && (entity === city || place === city))!.id,
    );

  it('show what the pointer passes over in one, in the others only, for as long as it is there, and tell nobody', async () => {
    const { radar, bars, timeline, alone } = charts;
    const all = [radar, bars, timeline, alone];
    for (const chart of [bars, timeline]) {
      const mark = markIn(chart, 'shanghai');
      mark.scrollIntoView({ block: 'center' });
      await frames();
      const event = await eventOf(document, 'chart-select', () => point(mark));
      await frames();
      expect(standing(), chart.localName).to.deep.equal(['shanghai']);
      for (const other of [radar, bars, timeline])
        expect(faint(other) > 3, `${other.localName} by ${chart.localName}`).to.equal(other !== chart);
      expect([event, faint(alone), pressed()]).to.deep.equal([null, 0, []]);
      expect([all.map(({ selected }) => selected), said(...all)]).to.deep.equal([
        Array(4).fill(null),
        Array(4).fill(''),
      ]);
      await sendMouse({ type: 'move', position: [1, 1] });
      await frames();
      await frames();
      expect(all.map(faint), chart.localName).to.deep.equal([0, 0, 0, 0]);
    }
  });

  it('show what has the focus in one, until it leaves or the chart is taken away; what is chosen comes back then', async () => {
    const { radar, bars, timeline } = charts;
    radar.selected = bars.selected = timeline.selected = 'shenzhen';
    await frames();
    expect(standing()).to.deep.equal(['shenzhen']);
    markIn(timeline, 'beijing').focus();
    await frames();
    expect(standing()).to.deep.equal(['beijing']);
    expect(pressed().map(mark => mark.getAttribute('aria-label')!.split(',')[0])).to.include('Shenzhen');
    (focusedIn(timeline) as SVGElement).blur();
    await frames();
    await frames();
    expect(standing()).to.deep.equal(['shenzhen']);
    markIn(bars, 'guangzhou').focus();
    await frames();
    expect(standing()).to.deep.equal(['guangzhou']);
    bars.remove();
    await frames();
    await frames();
    expect(standing()).to.deep.equal(['shenzhen']);
  });

  it('come back to no choice when what has the focus is selected and cleared', async () => {
    const { radar, bars, timeline } = charts;
    const mark = markIn(timeline, 'shanghai');
    mark.focus();
    await frames();
    expect([faint(radar) > 3, faint(bars) > 3]).to.deep.equal([true, true]);
    await select(timeline, mark.dataset['node']!);
    part(timeline, '.cf-select').click();
    await frames();
    expect([radar, bars, timeline].map(faint)).to.deep.equal([0, 0, 0]);
  });

  it('draw a city in one colour', async () => {
    const { radar, bars, timeline } = charts;
    bars.limit = NO_LIMIT;
    await bars.updateComplete;
    const colours = (chart: AnyChart, series: number) =>
      part(chart, '.cf-drawing').innerHTML.includes(`--cf--color-series-${series},`);
    for (const series of [1, 2, 3, 4])
      for (const chart of [radar, bars, timeline]) expect(colours(chart, series), chart.localName).to.equal(true);
  });
});
