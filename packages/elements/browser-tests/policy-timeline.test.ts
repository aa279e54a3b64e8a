import { expect } from 'chai';
import type { TimelineInput } from '@cityfacts/charts';
import type { PolicyTimeline } from '@cityfacts/elements';
import { clear, frames, part, parts, press, show, textOf } from './support.js';

const control = (chart: Element, name: string): HTMLButtonElement =>
  parts(chart, '.cf-controls button').find(button => button.textContent!.trim() === name) as HTMLButtonElement;

/** Waits until something is so, which may take a stage to load. */
async function until(met: () => boolean): Promise<void> {
  for (let round = 0; round < 60 && !met(); round++) await frames();
}

/** Opens what is behind the link below the drawing, where the buttons are. */
async function openMore(chart: PolicyTimeline): Promise<void> {
  part(chart, '.cf-more').setAttribute('open', '');
  await until(() => parts(chart, '.cf-controls').length > 0);
}

/** Sets rows of an author, and waits until they are checked and drawn. */
async function setRows(chart: PolicyTimeline, data: unknown, view = chart.view): Promise<void> {
  const before = chart.figure;
  chart.data = data as TimelineInput;
  chart.view = view;
  await until(() => chart.figure !== null && chart.figure !== before);
  await chart.updateComplete;
}

describe('<policy-timeline>', () => {
  afterEach(clear);

  it('is a vertical axis under 480 px and lanes from there on', async () => {
    const narrow = await show<PolicyTimeline>('<policy-timeline></policy-timeline>', 360);
    expect(narrow.figure!.layout.view).to.equal('list');
    const wide = await show<PolicyTimeline>('<policy-timeline></policy-timeline>', 1200);
    expect(wide.figure!.layout.view).to.equal('timeline');
  });

  it('zooms and pans with buttons, says once what is shown, and comes back to what the author shows', async () => {
    const chart = await show<PolicyTimeline>('<policy-timeline from="2020"></policy-timeline>', 1200);
    await openMore(chart);
    const off = (name: string) => control(chart, name).getAttribute('aria-disabled');
    expect([off('Later'), off('Reset'), off('Zoom out')]).to.deep.equal(['true', 'true', 'false']);
    control(chart, 'Zoom in').click();
    await frames();
    const { from, to } = chart;
    expect(from).to.match(/^\d{4}-\d{2}$/);
    expect(textOf(chart, '.cf-live')).to.match(/20.*–.*20.*: \d+ entries/);
    control(chart, 'Later').click();
    await frames();
    expect(chart.to > to).to.equal(true);
    control(chart, 'Reset').click();
    await frames();
    expect([chart.from, chart.to, off('Reset')]).to.deep.equal(['2020', '', 'true']);
  });

  it('zooms with + and − while the drawing has the focus', async () => {
    const chart = await show<PolicyTimeline>('<policy-timeline no-menu></policy-timeline>', 1200);
    part(chart, '[data-node][tabindex="0"]').focus();
    await press('+');
    expect(chart.from).to.match(/^\d{4}-\d{2}$/);
    await press('-');
    expect([chart.from, chart.to]).to.deep.equal(['', '']);
  });

  it('opens and closes a crowd with Enter', async () => {
    const events = Array.from({ length: 400 }, (_, index) => ({
      id: `e${index}`,
      places: ['a'],
      date: `2023-0${1 + (index % 3)}-${String(1 + (index % 28)).padStart(2, '0')}`,
      dateRole: 'issued',
      kind: 'policy',
      title: `Event ${index}`,
    }));
    const chart = await show<PolicyTimeline>('<policy-timeline></policy-timeline>', 720);
    await setRows(chart, { places: [{ id: 'a', name: 'A' }], events }, 'timeline');
    const cluster = chart.figure!.layout.nodes.find(node => node.opens)!;
    part(chart, `[data-node="${CSS.escape(cluster.id)}"]`).focus();
    await press('Enter');
    expect(chart.open).to.deep.equal([cluster.opens]);
    const expanded = () => part(chart, `[data-node="${CSS.escape(cluster.id)}"]`).getAttribute('aria-expanded');
    expect(expanded()).to.equal('true');
    await press('Enter');
    expect(chart.open).to.deep.equal([]);
    expect(expanded()).to.equal('false');
  });

  it('turns the pages of a long list', async () => {
    const events = Array.from({ length: 512 }, (_, index) => ({
      id: `e${index}`,
      places: ['a'],
      date: String(1500 + index),
      dateRole: 'issued',
      kind: 'policy',
      title: `Event ${index}`,
    }));
    const chart = await show<PolicyTimeline>('<policy-timeline view="list"></policy-timeline>', 360);
    await setRows(chart, { places: [{ id: 'a', name: 'A' }], events });
    await openMore(chart);
    expect(textOf(chart, '.cf-controls')).to.contain('1–100 of 512');
    control(chart, 'Next page').click();
    await chart.updateComplete;
    expect(textOf(chart, '.cf-controls')).to.contain('101–200 of 512');
    expect(textOf(chart, '.cf-drawing')).to.contain('Event 150');
  });

  it('has every entry of a wide drawing in its table, and turns the pages of one that is very long', async () => {
    const chart = await show<PolicyTimeline>('<policy-timeline></policy-timeline>', 1200);
    const rows = () => chart.renderRoot.querySelectorAll('.cf-table tbody tr > th[scope="row"]').length;
    await openMore(chart);
    expect(rows()).to.equal((await chart.fullFigure())!.details.records().length);
    const events = Array.from({ length: 1100 }, (_, index) => ({
      id: `e${index}`,
      places: ['a'],
      date: String(1000 + (index % 900)),
      dateRole: 'issued',
      kind: 'policy',
      title: `Event ${index}`,
    }));
    await setRows(chart, { places: [{ id: 'a', name: 'A' }], events });
    await openMore(chart);
    const heads = new Set<string>();
    for (let page = 1; page <= 11; page++) {
      for (const head of chart.renderRoot.querySelectorAll('.cf-table th[scope="row"]')) heads.add(head.textContent!);
      if (page < 11) control(chart, 'Next page').click();
      await chart.updateComplete;
    }
    expect(heads.size).to.equal(1100);
  });

  it('gives undated entries no place on the axis, and says how many they are', async () => {
    const chart = await show<PolicyTimeline>('<policy-timeline></policy-timeline>', 1200);
    expect(textOf(chart, '.cf-drawing')).to.contain('33 without a date');
  });

  it('zooms about the entry that has the focus, and never past it', async () => {
    const chart = await show<PolicyTimeline>('<policy-timeline cities="shenzhen"></policy-timeline>', 1200);
    const { id } = chart.figure!.layout.nodes.find(node => node.entity === 'shenzhen-ai-plan-2019')!;
    const mark = () => part(chart, `[data-node="${id}"]`);
    mark().focus();
    for (let step = 0; step < 8; step++) {
      await press('+');
      expect(mark(), `after ${step + 1} steps`).to.not.equal(null);
    }
    expect(chart.from).to.equal('2019-05');
    await press('0');
    expect([chart.from, chart.to]).to.deep.equal(['', '']);
  });

  it('brings an entry to the reader that is selected from outside: its time window, then its count', async () => {
    const chart = await show<PolicyTimeline>('<policy-timeline from="2017" to="2018"></policy-timeline>', 720);
    const drawn = (id: string) => chart.figure!.layout.nodes.some(({ entity }) => entity === id);
    expect(drawn('shenzhen-ai-regulation-2022')).to.equal(false);
    chart.setAttribute('selected', 'shenzhen-ai-regulation-2022');
    await frames();
    expect(drawn('shenzhen-ai-regulation-2022')).to.equal(true);
    chart.from = chart.to = '';
    await frames();
    const hidden = chart.figure!.layout.nodes.find(({ ids }) => ids)!.ids![0]!;
    chart.selected = hidden;
    await frames();
    expect(drawn(hidden)).to.equal(true);
    expect(chart.open.length).to.equal(1);
  });

  it('opens the details of a selected entry, scrolls to it only when a script asks, and closes them when it is cleared', async () => {
    const below = `<policy-timeline view="list" loading="eager" style="margin-top:300vh" selected="shenzhen-ai-regulation-2022"></policy-timeline>`;
    const chart = await show<PolicyTimeline>(below, 360);
    await frames();
    expect(scrollY).to.equal(0);
    part(chart, '[data-node="shenzhen-ai-regulation-2022"]').scrollIntoView({ block: 'center' });
    await until(() => part(chart, '.cf-tooltip[role="group"]') !== null);
    expect(part(chart, '.cf-tooltip[role="group"]')).to.not.equal(null);
    scrollTo(0, 0);
    chart.selected = null;
    await frames();
    expect(part(chart, '.cf-tooltip')).to.equal(null);
    chart.selected = 'shanghai-ai-regulation-2022';
    await frames();
    const { top, bottom } = part(chart, '[data-node="shanghai-ai-regulation-2022"]').getBoundingClientRect();
    expect(top >= 0 && bottom < innerHeight + 1, `${top}–${bottom} of ${innerHeight}`).to.equal(true);
    expect(textOf(chart, '.cf-tooltip')).to.contain('Shanghai');
    scrollTo(0, 0);
  });

  it('says once with chart-view when a reader has changed filter or time window, and keeps the state in its properties', async () => {
    const chart = await show<PolicyTimeline>('<policy-timeline from="2020"></policy-timeline>', 1200);
    const heard: string[] = [];
    chart.addEventListener('chart-view', event => heard.push(event.view));
    part(chart, '[data-node][tabindex="0"]').focus();
    await press('+');
    expect(chart.choices.author('from')).to.equal('2020');
    expect([heard, chart.choices.changed]).to.deep.equal([['auto'], true]);
    chart.kinds = ['policy'];
    await frames();
    expect(heard.length, 'the author is no reader').to.equal(1);
    await press('0');
    expect([heard.length, chart.from, chart.choices.changed]).to.deep.equal([2, '2020', false]);
  });

  it('draws the line of the day on which it is read, where the author asks for it', async () => {
    const chart = await show<PolicyTimeline>('<policy-timeline as-of="today" to="2099"></policy-timeline>', 1200);
    const text = chart.figure!.layout.texts.find(one => one.text.startsWith('As of '))!.text;
    expect(text).to.contain(String(new Date().getFullYear()));
  });
});
