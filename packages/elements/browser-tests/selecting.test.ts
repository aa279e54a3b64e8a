/** Selecting: a separate act, seen as a chip, and undone by it, by Escape and by a press outside. */
import { expect } from 'chai';
import { legend, toMarkup, pageTheme } from '@cityfacts/core';
import type { CityRadar } from '@cityfacts/elements';
import { findings } from './axe.js';
import {
  clear,
  eventOf,
  focusedIn,
  focusedStop,
  frames,
  itInChromium,
  loadMore,
  openMore,
  part,
  parts,
  point,
  press,
  show,
  textOf,
  type AnyChart,
} from './support.js';

const tags = ['city-radar', 'fund-bars', 'policy-timeline'] as const;

const chipOf = (chart: Element): HTMLElement | null => chart.shadowRoot!.querySelector<HTMLElement>('.cf-chip');
/** Pins the first datum that is no count. */
async function pin(chart: AnyChart): Promise<void> {
  const { id } = chart.figure!.layout.nodes.find(({ opens }) => !opens)!;
  part(chart, `[data-node="${CSS.escape(id)}"]`).focus();
  await press('Enter');
}
/** Selects the first datum in its details, and closes them. */
async function select(chart: AnyChart): Promise<void> {
  await pin(chart);
  part(chart, '.cf-select').click();
  await frames();
  part(chart, '.cf-close').click();
  await frames();
}
/** A press as a pointer of the page makes it. */
async function pressOn(target: Element, end: 'pointerup' | 'pointercancel' = 'pointerup'): Promise<void> {
  const at = { clientX: 4, clientY: 4, bubbles: true, composed: true, pointerType: 'touch' };
  target.dispatchEvent(new PointerEvent('pointerdown', at));
  target.dispatchEvent(new PointerEvent(end, at));
  await frames();
}
/** What the browser counts as layout shifts while `action` runs, also those that follow an input. */
async function shiftsOf(action: () => Promise<unknown>): Promise<number> {
  let total = 0;
  const observer = new PerformanceObserver(list => {
    for (const entry of list.getEntries() as unknown as readonly { readonly value: number }[]) total += entry.value;
  });
  observer.observe({ type: 'layout-shift' });
  await action();
  await frames();
  observer.disconnect();
  return total;
}

for (const tag of tags)
  describe(`the selection of <${tag}>`, () => {
    let chart: AnyChart;
    beforeEach(async () => {
      chart = await show<AnyChart>(`<${tag} cities="beijing shanghai"></${tag}>`);
    });
    afterEach(clear);

    it('is shown as a button that names it and clears it; the page is informed and the reader told', async () => {
      expect(!!chipOf(chart)).to.equal(false);
      await select(chart);
      const { entity, label } = chart.figure!.layout.nodes.find(({ opens }) => !opens)!;
      expect(chart.selected).to.equal(entity);
      const chip = chipOf(chart)!;
      expect([chip.localName, chip.getAttribute('aria-label')]).to.deep.equal([
        'button',
        `Clear the selection: ${label}`,
      ]);
      expect(chip.textContent).to.contain(label);
      expect(chip.getBoundingClientRect().height).to.be.at.least(24);
      const event = await eventOf(document, 'chart-select', () => point(chip, 'click'));
      expect([event?.id, event?.source === chart, chart.selected]).to.deep.equal([null, true, null]);
      expect(!!chipOf(chart)).to.equal(false);
      await new Promise(resolve => setTimeout(resolve, 500));
      expect(textOf(chart, '.cf-live')).to.equal('Selection cleared');
    });

    itInChromium('moves nothing when it is made, shown and cleared', async () => {
      await pin(chart);
      const plot = part(chart, '.cf-plot').getBoundingClientRect();
      const shifts = await shiftsOf(async () => {
        part(chart, '.cf-select').click();
        await frames();
        expect(part(chart, '.cf-plot').getBoundingClientRect()).to.deep.equal(plot);
        chipOf(chart)!.click();
        await frames();
      });
      expect(part(chart, '.cf-plot').getBoundingClientRect()).to.deep.equal(plot);
      expect(shifts).to.equal(0);
    });

    it('is reached and cleared by the keyboard alone, which goes on in the drawing', async () => {
      await select(chart);
      (focusedIn(chart) as HTMLElement | null)?.blur();
      part(chart, '.cf-menu summary').focus();
      for (let step = 0; step < 20 && focusedIn(chart) !== chipOf(chart); step++) await press('Tab');
      await press('Enter');
      expect(chart.selected).to.equal(null);
      expect(focusedStop(chart)).not.to.equal(null);
    });

    it('goes with Escape, after the details that are open', async () => {
      await select(chart);
      await pin(chart);
      await press('Escape');
      expect([!!part(chart, '.cf-tooltip'), chart.selected === null]).to.deep.equal([false, false]);
      await press('Escape');
      expect(chart.selected).to.equal(null);
      await select(chart);
      (focusedIn(chart) as HTMLElement | null)?.blur();
      await press('Escape');
      expect(chart.selected, 'without focus').to.equal(null);
    });

    it('goes with a press outside, but for a finger that scrolls, and after the details that are open', async () => {
      await select(chart);
      await pressOn(document.body, 'pointercancel');
      expect(chart.selected).not.to.equal(null);
      await pressOn(part(chart, '.cf-heading'));
      expect(chart.selected).not.to.equal(null);
      await pin(chart);
      await pressOn(document.body);
      expect([!!part(chart, '.cf-tooltip'), chart.selected === null]).to.deep.equal([false, false]);
      await pressOn(document.body);
      expect(chart.selected).to.equal(null);
    });

    it('goes with a press beside all marks, which closes pinned details first', async () => {
      await select(chart);
      await pin(chart);
      const beside = () =>
        part(chart, '.cf-plot svg').dispatchEvent(
          new PointerEvent('click', { clientX: -500, clientY: -500, bubbles: true, composed: true }),
        );
      beside();
      await frames();
      expect([!!part(chart, '.cf-tooltip'), chart.selected === null]).to.deep.equal([false, false]);
      beside();
      expect(chart.selected).to.equal(null);
    });

    it('stays where the author has made it, whatever is pressed outside', async () => {
      chart.selected = 'shanghai';
      await chart.updateComplete;
      expect(chipOf(chart)!.textContent).to.contain('Shanghai');
      await pressOn(document.body);
      expect(chart.selected).to.equal('shanghai');
      await point(chipOf(chart)!, 'click');
      expect(chart.selected).to.equal(null);
    });

    it('is an attribute too, and goes with it', async () => {
      chart.setAttribute('selected', 'shanghai');
      await chart.updateComplete;
      expect([chart.selected, parts(chart, '.cf-drawing [opacity]').length > 0]).to.deep.equal(['shanghai', true]);
      expect(chipOf(chart)!.textContent).to.contain('Shanghai');
      chart.lang = 'zh-Hans';
      await frames();
      expect(chipOf(chart)!.getAttribute('aria-label')).to.equal('取消选定：上海');
      chart.removeAttribute('selected');
      await chart.updateComplete;
      expect([chart.selected, parts(chart, '.cf-drawing [opacity]').length, !!chipOf(chart)]).to.deep.equal([
        null,
        0,
        false,
      ]);
      chart.setAttribute('selected', 'nowhere');
      await chart.updateComplete;
      expect([parts(chart, '.cf-drawing [opacity]').length, !!chipOf(chart)]).to.deep.equal([0, false]);
    });

    it('leaves text of its line free: the button lies over none of it', async () => {
      for (const width of [320, 480, 720]) {
        chart = await show<AnyChart>(`<${tag} cities="beijing shanghai"></${tag}>`, width);
        await select(chart);
        const box = chipOf(chart)!.getBoundingClientRect();
        const range = document.createRange();
        for (const text of parts(chart, '.cf-heading, .cf-subheading, .cf-legend li')) {
          range.selectNodeContents(text);
          for (const line of range.getClientRects())
            expect(
              line.bottom < box.top + 7 || line.top > box.bottom - 2 || line.right < box.left,
              `${width}: ${text.textContent}`,
            ).to.equal(true);
        }
        expect(box.left).to.be.at.least(part(chart, '.cf-figure').getBoundingClientRect().left);
      }
    });

    it('is free of faults that axe finds: at rest, pinned, selected, with everything open', async () => {
      const look = async (what: string) => expect(await findings(chart), what).to.deep.equal([]);
      await look('at rest');
      await pin(chart);
      await loadMore(chart);
      await look('pinned');
      part(chart, '.cf-select').click();
      await frames();
      await look('pinned and selected');
      part(chart, '.cf-close').click();
      await frames();
      await look('selected');
      await openMore(chart);
      await look('open');
    });
  });

describe('the names in a legend', () => {
  afterEach(clear);

  it('are buttons that say what is selected, and look like the names of a static figure', async () => {
    const chart: CityRadar = await show('<city-radar></city-radar>');
    const names = parts(chart, '.cf-legend [data-entity] button');
    expect(names.map(name => name.textContent!.trim())).to.deep.equal(['Beijing', 'Shanghai', 'Guangzhou', 'Shenzhen']);
    await point(names[1]!, 'click');
    expect(names.map(name => name.getAttribute('aria-pressed'))).to.deep.equal(['false', 'true', 'false', 'false']);
    await point(names[1]!, 'click');
    expect(chart.selected).to.equal(null);

    const looks = (list: Element) => {
      const { left, top } = list.getBoundingClientRect();
      return [...list.querySelectorAll('svg, b')].map(item => {
        const box = item.getBoundingClientRect();
        const { color, fontFamily, fontSize, fontWeight } = getComputedStyle(item);
        return [box.left - left, box.top - top, box.width, box.height, color, fontFamily, fontSize, fontWeight];
      });
    };
    const live = part(chart, '.cf-legend');
    const box = document.createElement('div');
    box.innerHTML = toMarkup(legend(chart.figure!.layout.legend, { id: 'still', theme: pageTheme, selected: [] }));
    const still = box.firstElementChild!;
    live.after(still);
    expect(looks(live)).to.deep.equal(looks(still));
    expect(still.querySelectorAll('button').length).to.equal(0);
    still.remove();
  });
});
