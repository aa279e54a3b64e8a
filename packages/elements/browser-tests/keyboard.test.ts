import { expect } from 'chai';
import type { CityRadar } from '@cityfacts/elements';
import { clear, eventOf, focusedIn, part, parts, point, press, show, textOf } from './support.js';

const focused = (chart: Element) => chart.shadowRoot!.activeElement?.getAttribute('data-node') ?? null;

/** Puts the focus on the drawing as Tab does. */
async function enter(chart: CityRadar): Promise<void> {
  part(chart, '[data-node][tabindex="0"]').focus();
  await chart.updateComplete;
}

describe('<city-radar> by keyboard', () => {
  let chart: CityRadar;
  beforeEach(
    async () =>
      (chart = await show('<city-radar no-menu indicators="unicorns little-giants rd-intensity"></city-radar>')),
  );
  afterEach(clear);

  it('has one tab stop for the drawing', () => {
    expect(parts(chart, '[data-node][tabindex="0"]').length).to.equal(1);
  });

  it('is reached and left by Tab, after the names in the legend', async () => {
    const names = parts(chart, '.cf-legend button');
    for (const name of names) {
      await press('Tab');
      expect(focusedIn(chart)?.textContent).to.equal(name.textContent);
    }
    await press('Tab');
    expect(focused(chart)).to.equal('unicorns/beijing');
    await press('Tab');
    expect(chart.shadowRoot!.activeElement?.localName).to.equal('summary');
  });

  it('moves along the indicators with left and right, along the cities with up and down', async () => {
    await enter(chart);
    await press('ArrowRight');
    expect(focused(chart)).to.equal('little-giants/beijing');
    await press('ArrowDown');
    expect(focused(chart)).to.equal('little-giants/shanghai');
    await press('ArrowLeft', 'ArrowUp');
    expect(focused(chart)).to.equal('unicorns/beijing');
  });

  it('jumps to the ends of a city with Home and End, of an indicator with Page Up and Page Down', async () => {
    await enter(chart);
    await press('ArrowDown', 'End');
    expect(focused(chart)).to.equal('rd-intensity/shanghai');
    await press('PageDown');
    expect(focused(chart)).to.equal('rd-intensity/shenzhen');
    await press('Home');
    expect(focused(chart)).to.equal('unicorns/shenzhen');
    await press('PageUp');
    expect(focused(chart)).to.equal('unicorns/beijing');
  });

  it('comes back to where it was', async () => {
    await enter(chart);
    await press('ArrowRight', 'Tab', 'Shift+Tab');
    expect(focused(chart)).to.equal('little-giants/beijing');
  });

  it('shows the instructions and the details of the datum while it has the focus', async () => {
    await press(...parts(chart, '.cf-legend button').map(() => 'Tab'), 'Tab');
    expect(part(chart, '.cf-keys').getBoundingClientRect().height).to.be.greaterThan(10);
    expect(textOf(chart, '.cf-tooltip')).to.match(/^Beijing · Unicorns.*114/);
    await press('Escape');
    expect(!!part(chart, '.cf-tooltip')).to.equal(false);
  });

  it('selects nothing with Enter on a mark: that pins its details', async () => {
    await enter(chart);
    const event = await eventOf(document, 'chart-select', () => press('Enter'));
    expect([event, chart.selected]).to.deep.equal([null, null]);
    expect(part(chart, '.cf-tooltip').getAttribute('role')).to.equal('group');
    expect(parts(chart, '[aria-expanded=true]').map(mark => mark.dataset['node'])).to.deep.equal(['unicorns/beijing']);
  });

  it('selects a city with its name in the legend, says so, and clears the same way', async () => {
    part(chart, '[data-entity=beijing] button').focus();
    const event = await eventOf(document, 'chart-select', () => press('Enter'));
    expect([event?.id, event?.label, event?.source === chart]).to.deep.equal(['beijing', 'Beijing', true]);
    expect(chart.selected).to.equal('beijing');
    expect(textOf(chart, '.cf-live')).to.equal('Beijing selected');
    expect(focusedIn(chart)?.getAttribute('aria-pressed')).to.equal('true');
    const cleared = await eventOf(document, 'chart-select', () => press('Enter'));
    expect([cleared?.id, chart.selected]).to.deep.equal([null, null]);
  });

  it('dims the others while a city is selected', async () => {
    chart.selected = 'shanghai';
    await chart.updateComplete;
    const outlines = parts(chart, '.cf-drawing path[stroke-width*="--cf--line"]');
    const dimmed = outlines.map(path => path.getAttribute('opacity')).sort();
    expect(dimmed).to.deep.equal(['0.35', '0.35', '0.35', null]);
  });
});

describe('<city-radar> by pointer', () => {
  afterEach(clear);

  it('shows the details of the nearest mark and hides them when the pointer leaves', async () => {
    const chart = await show('<city-radar></city-radar>');
    await point(part(chart, '[data-node="unicorns/beijing"]'));
    expect(textOf(chart, '.cf-tooltip')).to.match(/^Beijing · Unicorns/);
    await point(part(chart, '.cf-heading'));
    expect(!!part(chart, '.cf-tooltip')).to.equal(false);
  });

  it('keeps the details inside the figure for every mark', async () => {
    const chart = await show('<city-radar></city-radar>', 360);
    const frame = part(chart, '.cf-figure').getBoundingClientRect();
    for (const node of parts(chart, '[data-node]')) {
      node.focus();
      await chart.updateComplete;
      const { left, right } = part(chart, '.cf-tooltip').getBoundingClientRect();
      expect(left).to.be.at.least(frame.left - 0.5);
      expect(right).to.be.at.most(frame.right + 0.5);
    }
  });

  it('selects by click on a name, and not on a mark', async () => {
    const chart = await show('<city-radar></city-radar>');
    await point(part(chart, '[data-node="unicorns/beijing"]'), 'click');
    expect(chart.selected).to.equal(null);
    await point(part(chart, '[data-entity=shanghai] b'), 'click');
    expect(chart.selected).to.equal('shanghai');
  });
});
