import { expect } from 'chai';
import type { PolicyTimeline } from '@cityfacts/elements';
import { clear, frames, part, press, show, textOf } from './support.js';

const plot = (chart: Element) => part(chart, '.cf-plot svg');

/** One finger, or the mouse, at a place of the drawing, in px from its left edge. */
function pointer(chart: Element, type: string, x: number, { id = 1, kind = 'touch' } = {}): boolean {
  const { left, top } = plot(chart).getBoundingClientRect();
  return plot(chart).dispatchEvent(
    new PointerEvent(type, {
      bubbles: true,
      composed: true,
      cancelable: true,
      pointerId: id,
      pointerType: kind,
      button: type === 'pointermove' ? -1 : 0,
      clientX: left + x,
      clientY: top + 100,
    }),
  );
}

const wheel = (chart: Element, init: WheelEventInit): boolean => {
  const { left, top } = plot(chart).getBoundingClientRect();
  return plot(chart).dispatchEvent(
    new WheelEvent('wheel', {
      bubbles: true,
      composed: true,
      cancelable: true,
      clientX: left + 500,
      clientY: top + 100,
      ...init,
    }),
  );
};

const domain = (chart: PolicyTimeline) => chart.figure!.layout.scale.domain;

const isWebKit = !/Chrome|Firefox/.test(navigator.userAgent);

describe('<policy-timeline> by drag, pinch and wheel', () => {
  let chart: PolicyTimeline;
  beforeEach(async () => {
    chart = await show<PolicyTimeline>('<policy-timeline from="2020" to="2022"></policy-timeline>', 1200);
    // Pointers that the browser has not seen cannot be captured.
    plot(chart).setPointerCapture = () => {};
  });
  afterEach(clear);

  it('follows a finger that drags: what it holds stays under it', async () => {
    const [start, end] = domain(chart);
    const { left, right } = chart.figure!.layout.scale;
    pointer(chart, 'pointerdown', 600);
    pointer(chart, 'pointermove', 600 + (right - left) / 6);
    await frames();
    const [from, to] = domain(chart);
    expect(from).to.be.closeTo(start - (end - start) / 6, 0.1);
    expect(to - from).to.be.closeTo(end - start, 0.1);
    pointer(chart, 'pointermove', 600);
    pointer(chart, 'pointerup', 600);
    await frames();
    expect(domain(chart)[0]).to.be.closeTo(start, 0.1);
  });

  it('goes closer where two fingers part, about their middle', async () => {
    const [start, end] = domain(chart);
    pointer(chart, 'pointerdown', 500);
    pointer(chart, 'pointerdown', 700, { id: 2 });
    pointer(chart, 'pointermove', 400);
    pointer(chart, 'pointermove', 800, { id: 2 });
    await frames();
    const [from, to] = domain(chart);
    expect(to - from).to.be.closeTo((end - start) / 2, 0.2);
    expect((from + to) / 2).to.be.within(start, end);
    pointer(chart, 'pointerup', 400);
    pointer(chart, 'pointerup', 800, { id: 2 });
  });

  it('leaves vertical scrolling, and pinches that begin outside the drawing, to the page', () => {
    expect(getComputedStyle(plot(chart)).touchAction).to.equal('pan-y');
    expect(getComputedStyle(part(chart, '.cf-figure')).touchAction).to.equal('auto');
  });

  it('pins nothing with the click that ends a drag, but with a press that does not move', async () => {
    const node = chart.figure!.layout.nodes.find(({ opens }) => !opens)!;
    const box = plot(chart).getBoundingClientRect();
    const click = () =>
      plot(chart).dispatchEvent(
        new MouseEvent('click', {
          bubbles: true,
          composed: true,
          clientX: box.left + node.x,
          clientY: box.top + node.y,
        }),
      );
    pointer(chart, 'pointerdown', 600, { kind: 'mouse' });
    pointer(chart, 'pointermove', 640, { kind: 'mouse' });
    pointer(chart, 'pointermove', 600, { kind: 'mouse' });
    pointer(chart, 'pointerup', 600, { kind: 'mouse' });
    click();
    await chart.updateComplete;
    expect(!!part(chart, '.cf-tooltip[role]')).to.equal(false);
    await new Promise(resolve => setTimeout(resolve));
    pointer(chart, 'pointerdown', node.x, { kind: 'mouse' });
    pointer(chart, 'pointermove', node.x + 2, { kind: 'mouse' });
    pointer(chart, 'pointerup', node.x + 2, { kind: 'mouse' });
    click();
    await chart.updateComplete;
    expect(part(chart, '[aria-expanded=true]').dataset['node']).to.equal(node.id);
    expect(domain(chart)).to.deep.equal([2020 * 12, 2023 * 12]);
  });

  it('redraws once a frame at most, and says what is shown when the gesture is over', async () => {
    let drawn = 0;
    const update = chart.requestUpdate.bind(chart);
    chart.requestUpdate = (name, ...rest) => {
      if (name === 'from') drawn += 1;
      update(name, ...rest);
    };
    pointer(chart, 'pointerdown', 600);
    for (let x = 600; x < 700; x += 5) pointer(chart, 'pointermove', x);
    await frames();
    expect(drawn).to.equal(1);
    expect(textOf(chart, '.cf-live')).to.equal('');
    pointer(chart, 'pointerup', 700);
    await frames();
    expect(textOf(chart, '.cf-live')).to.match(/^\d+ .* 20\d\d–.*: \d+ entries\.$/);
  });

  it('takes a wheel with a modifier only', async () => {
    const before = domain(chart);
    expect(wheel(chart, { deltaY: -240 }), 'left to the page').to.equal(true);
    await frames();
    expect(domain(chart)).to.deep.equal(before);
    expect(wheel(chart, { deltaY: -240, ctrlKey: true })).to.equal(false);
    await frames();
    const [from, to] = domain(chart);
    expect(to - from).to.be.closeTo((before[1] - before[0]) / 2, 0.2);
    expect(wheel(chart, { deltaY: 100, shiftKey: true })).to.equal(false);
    await frames();
    expect(domain(chart)[0]).to.be.greaterThan(from);
  });

  it('moves by Shift and an arrow key, with the drawing in focus', async () => {
    const [start] = domain(chart);
    part(chart, '[data-node][tabindex="0"]').focus();
    await press('Shift+ArrowRight');
    expect(domain(chart)[0]).to.equal(start + 9);
    await press('Shift+ArrowLeft', 'Shift+ArrowLeft');
    expect(domain(chart)[0]).to.equal(start - 9);
    await press('0');
    expect([chart.from, chart.to]).to.deep.equal(['2020', '2022']);
  });

  for (const style of [
    'transform:scale(0.5)',
    'transform:scale(2)',
    'zoom:0.5',
    'transform:rotate(90deg)',
    'transform:rotate(-90deg)',
    'transform:rotate(180deg)',
    'transform:rotate(30deg) scale(0.5)',
    'transform:scaleX(-1)',
    'transform:skewX(20deg)',
  ])
    // Not in WebKit where the page turns, slants or mirrors the chart: its getScreenCTM does not know of transforms in CSS.
    (isWebKit && /rotate|skew|-1/.test(style) ? it.skip : it)(
      `follows a finger in a host with ${style}: what it holds stays under it`,
      async () => {
        chart.parentElement!.style.cssText += style;
        const [start, end] = domain(chart);
        const { left, right } = chart.figure!.layout.scale;
        // Two places of the axis as the window has them: those of a mark, before and after the drag.
        const labels = [...plot(chart).querySelectorAll<SVGGraphicsElement>('[data-node]')];
        const centre = (node: Element) => {
          const { left, top, width, height } = node.getBoundingClientRect();
          return { clientX: left + width / 2, clientY: top + height / 2 };
        };
        const at = (node: string | undefined) => chart.figure!.layout.nodes.find(({ id }) => id === node)!;
        const [one, other] = [
          labels[0]!,
          labels.find(label => Math.abs(at(label.dataset['node']).x - at(labels[0]!.dataset['node']).x) > 60)!,
        ];
        const distance = at(other.dataset['node']).x - at(one.dataset['node']).x;
        const [from, to] = [centre(one), centre(other)];
        const send = (type: string, place: { readonly clientX: number; readonly clientY: number }) =>
          plot(chart).dispatchEvent(
            new PointerEvent(type, {
              bubbles: true,
              composed: true,
              cancelable: true,
              pointerId: 1,
              pointerType: 'touch',
              button: type === 'pointermove' ? -1 : 0,
              ...place,
            }),
          );
        send('pointerdown', from);
        send('pointermove', to);
        await frames();
        send('pointerup', to);
        await frames();
        const moved = (distance / (right - left)) * (end - start);
        expect(domain(chart)[0]).to.be.closeTo(start - moved, 0.2);
        expect(domain(chart)[1]).to.be.closeTo(end - moved, 0.2);
      },
    );

  it('does nothing to a list, where there is no scale', async () => {
    chart.view = 'list';
    await chart.updateComplete;
    expect(getComputedStyle(plot(chart)).touchAction).to.equal('auto');
    expect(wheel(chart, { deltaY: -240, ctrlKey: true }), 'left to the page').to.equal(true);
  });
});
