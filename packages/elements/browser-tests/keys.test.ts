/** What holds for the keys of all three charts; keyboard.test.ts and the charts' own tests say what differs. */
import { expect } from 'chai';
import {
  clear,
  drawn,
  eventOf,
  focusedIn,
  focusedStop,
  frames,
  part,
  parts,
  press,
  show,
  textOf,
  type AnyChart,
} from './support.js';

const charts = [
  { tag: 'city-radar', width: 720, keys: /indicator.*place/ },
  { tag: 'city-radar', width: 360, keys: /indicator.*place/ },
  { tag: 'fund-bars', width: 720, keys: /bar.*parts/ },
  { tag: 'policy-timeline', width: 1000, keys: /time.*lane/ },
  { tag: 'policy-timeline', width: 360, keys: /time.*lane/ },
] as const;

const ids = (chart: AnyChart): readonly string[] => chart.figure!.layout.nodes.map(({ id }) => id);

for (const { tag, width, keys } of charts)
  describe(`<${tag}> at ${width} px by keyboard`, () => {
    let chart: AnyChart;
    let page: Element;
    beforeEach(async () => {
      page = await show(
        `<div><button id="before">before</button><${tag} cities="beijing shanghai"></${tag}><button id="after">after</button></div>`,
        width,
      );
      chart = page.querySelector<AnyChart>(tag)!;
    });
    afterEach(clear);

    const enter = async (): Promise<void> => {
      part(chart, '[data-node][tabindex="0"]').focus();
      await frames();
    };

    it('is one tab stop among the controls, and leads out again at both ends', async () => {
      const route: string[] = [];
      page.querySelector<HTMLElement>('#before')!.focus();
      for (let step = 0; step < 40 && document.activeElement?.id !== 'after'; step++) {
        await press('Tab');
        route.push(focusedStop(chart) ? 'datum' : (focusedIn(chart)?.localName ?? document.activeElement!.id));
      }
      expect(route.at(-1)).to.equal('after');
      expect(route.filter(node => node === 'datum').length).to.equal(1);
      for (let step = 0; step < 40 && document.activeElement?.id !== 'before'; step++) await press('Shift+Tab');
      expect(document.activeElement?.id).to.equal('before');
    });

    it('goes on past the last datum without being held: the arrows stay, Tab leaves', async () => {
      const all = ids(chart);
      part(chart, `[data-node="${CSS.escape(all.at(-1)!)}"]`).focus();
      await press('ArrowDown', 'ArrowRight', 'Tab');
      expect(focusedStop(chart)).to.equal(null);
    });

    it('goes to the ends with Home and End and far with Page Up and Page Down', async () => {
      await enter();
      const first = focusedStop(chart);
      await press('End');
      const last = focusedStop(chart);
      expect(last).not.to.equal(first);
      await press('Home');
      expect(focusedStop(chart)).to.equal(first);
      await press('PageDown');
      expect(focusedStop(chart)).not.to.equal(first);
      await press('PageUp');
      expect(focusedStop(chart)).to.equal(first);
    });

    it('leaves letters, and keys with a modifier, to the page and the screen reader', async () => {
      await enter();
      const first = focusedStop(chart);
      const taken: string[] = [];
      const listen = (event: KeyboardEvent) => void (event.defaultPrevented && taken.push(event.key));
      document.addEventListener('keydown', listen);
      for (const key of 'abdhlnt1')
        part(chart, `[data-node="${CSS.escape(first!)}"]`).dispatchEvent(
          new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true }),
        );
      for (const modifier of ['altKey', 'ctrlKey', 'metaKey'])
        part(chart, `[data-node="${CSS.escape(first!)}"]`).dispatchEvent(
          new KeyboardEvent('keydown', {
            key: 'ArrowRight',
            [modifier]: true,
            bubbles: true,
            composed: true,
            cancelable: true,
          }),
        );
      document.removeEventListener('keydown', listen);
      expect([taken, focusedStop(chart)]).to.deep.equal([[], first]);
    });

    it('closes the details with Escape and keeps its place', async () => {
      await enter();
      const first = focusedStop(chart);
      expect(!!part(chart, '.cf-tooltip')).to.equal(true);
      await press('Escape');
      expect([!!part(chart, '.cf-tooltip'), focusedStop(chart)]).to.deep.equal([false, first]);
    });

    it('shows its own keys in words while the drawing has the focus, and describes the datum with them by which it is entered', async () => {
      const words = part(chart, '#cf-keys');
      expect([words.getBoundingClientRect().height < 2, words.ariaHidden]).to.deep.equal([true, 'true']);
      const described = () => parts(chart, '[aria-describedby=cf-keys]').map(ring => ring.dataset['node']);
      expect(described()).to.deep.equal([part(chart, '[data-node][tabindex="0"]').dataset['node']]);
      await enter();
      expect(described()).to.deep.equal([focusedStop(chart)]);
      await press('End');
      expect(described()).to.deep.equal([]);
      document.querySelector<HTMLElement>('#after')!.focus();
      for (let turn = 0; !described().length && turn < 60; turn++) await frames();
      expect(described()).to.deep.equal([part(chart, '[data-node][tabindex="0"]').dataset['node']]);
      await enter();
      await press('Home', 'Escape');
      const line = part(chart, '.cf-keys');
      expect([line.getBoundingClientRect().height > 10, line.ariaHidden]).to.deep.equal([true, 'true']);
      expect(line.textContent).to.match(/Arrow.*Enter.*Esc/);
      expect(words.textContent)
        .to.match(keys)
        .and.to.match(/Home, End/)
        .and.to.match(/Escape/);
      chart.lang = 'zh-CN';
      await frames();
      expect(part(chart, '#cf-keys').textContent).to.match(/左右键.*Esc键/);
    });

    it('draws a focus ring of at least 2 px, whole and inside the figure', async () => {
      await enter();
      for (const key of ['Home', 'End', 'ArrowDown', 'ArrowRight']) {
        await press(key);
        // A key may scroll the page.
        const frame = part(chart, '.cf-figure').getBoundingClientRect();
        const ring = focusedIn(chart)!;
        const { stroke, strokeWidth, outlineStyle } = getComputedStyle(ring);
        expect(parseFloat(strokeWidth)).to.be.at.least(2);
        expect(outlineStyle).to.equal('none');
        expect(stroke).to.equal('rgb(11, 87, 208)');
        const { left, right, top, bottom } = ring.getBoundingClientRect();
        expect(left - 2).to.be.at.least(frame.left);
        expect(right + 2).to.be.at.most(frame.right);
        expect(top - 2).to.be.at.least(frame.top);
        expect(bottom + 2).to.be.at.most(frame.bottom);
      }
    });

    /** The focus is on a datum that is no count. */
    const enterDatum = async (): Promise<void> => {
      await enter();
      if (chart.figure!.layout.nodes.find(({ id }) => id === focusedStop(chart))?.opens) await press('ArrowRight');
    };

    it('pins the details with Enter and with Space, and selects nothing', async () => {
      await enterDatum();
      const event = await eventOf(document, 'chart-select', async () => {
        for (const key of ['Enter', ' ']) {
          await press(key);
          expect(part(chart, '.cf-tooltip').getAttribute('role'), key).to.equal('group');
          expect(focusedIn(chart)!.getAttribute('aria-expanded'), key).to.equal('true');
          await press('Escape');
          expect(focusedIn(chart)!.getAttribute('aria-expanded'), key).to.equal('false');
        }
      });
      expect([event, chart.selected]).to.deep.equal([null, null]);
    });

    it('selects with the button in pinned details, says so in a few words, and clears with Escape', async () => {
      await enterDatum();
      await press('Enter', 'Tab', 'Tab');
      const button = focusedIn(chart)!;
      expect([button.className, button.getAttribute('aria-pressed')]).to.deep.equal(['cf-select', 'false']);
      await press('Enter');
      expect(chart.selected).to.equal(
        chart.figure!.layout.nodes.find(({ id }) => id === part(chart, '[aria-current]').dataset['node'])!.entity,
      );
      expect([button.isConnected, button.getAttribute('aria-pressed')]).to.deep.equal([true, 'true']);
      expect(textOf(chart, '.cf-live').length).to.be.within(3, 90);
      await press('Escape');
      expect([!!part(chart, '.cf-tooltip'), chart.selected === null]).to.deep.equal([false, false]);
      await press('Escape');
      expect(chart.selected).to.equal(null);
    });
  });

describe('the keys of a drawing', () => {
  afterEach(clear);

  it('come back to the datum where they were after the figure changed', async () => {
    const chart = await show('<city-radar indicators="unicorns little-giants rd-intensity"></city-radar>');
    part(chart, '[data-node="little-giants/shanghai"]').focus();
    chart.lang = 'zh-CN';
    await drawn();
    await frames();
    expect(focusedStop(chart)).to.equal('little-giants/shanghai');
  });
});

for (const tag of ['city-radar', 'fund-bars', 'policy-timeline'])
  describe(`The help for keys of <${tag}>`, () => {
    afterEach(clear);

    for (const width of [280, 360, 720, 1200])
      for (const lang of ['en', 'zh-Hans'])
        it(`is one line in ${width} px and ${lang}, covers nothing that can be read or operated, and moves nothing`, async () => {
          const chart = await show<AnyChart>(`<${tag} lang="${lang}"></${tag}>`, width);
          const { height } = chart.getBoundingClientRect();
          part(chart, '[data-node][tabindex="0"]').focus();
          await press('Home');
          const help = part(chart, '.cf-keys').getBoundingClientRect();
          const figure = part(chart, '.cf-figure').getBoundingClientRect();
          expect(chart.getBoundingClientRect().height).to.equal(height);
          expect(help.height).to.be.greaterThan(10);
          expect(help.bottom).to.be.at.most(figure.bottom);
          const linesOf = (node: Node): readonly DOMRect[] => {
            const range = document.createRange();
            range.selectNodeContents(node);
            return [...range.getClientRects()].filter(({ width }) => width > 1);
          };
          expect(linesOf(part(chart, '.cf-keys')).map(line => line.right <= figure.right)).to.deep.equal([true]);
          const things = parts(chart, '.cf-figure *')
            .filter(each => !each.closest('.cf-keys, #cf-keys, .cf-tooltip, .cf-live, defs, style'))
            .filter(
              each =>
                each.matches('a, button, select, summary, rect') ||
                [...each.childNodes].some(({ nodeType, textContent }) => nodeType === 3 && textContent!.trim()),
            );
          const boxes = things.flatMap(each => [each.getBoundingClientRect(), ...linesOf(each)]);
          expect(boxes.length).to.be.greaterThan(20);
          const covered = boxes.filter(box => box.height > 1 && box.top < help.bottom && box.bottom > help.top + 1);
          expect(covered.map(({ top, bottom }) => [top, bottom])).to.deep.equal([]);
        });
  });
