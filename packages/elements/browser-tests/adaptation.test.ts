/** What readers set in their system or browser, and pages around a chart that are written from right to left. */
import { expect } from 'chai';
import {
  type AnyChart,
  clear,
  drawn,
  frames,
  itInChromium,
  labelFaults,
  openAll,
  part,
  parts,
  press,
  pretend,
  show,
  stageWidth,
} from './support.js';

const tags = ['city-radar', 'fund-bars', 'policy-timeline'] as const;

/** Every colour that paints something below `root`. */
function paints(chart: AnyChart, selector: string): readonly string[] {
  const found = parts(chart, selector).flatMap(element => {
    const { fill, stroke } = getComputedStyle(element);
    return [fill, stroke];
  });
  // A mixture is written with shares of 1.
  const written = found.map(color =>
    color.replace(
      /^color\(srgb (\S+) (\S+) (\S+)\)$/,
      (_, ...shares: string[]) =>
        `rgb(${shares
          .slice(0, 3)
          .map(share => Math.round(Number(share) * 255))
          .join(', ')})`,
    ),
  );
  return [...new Set(written)].filter(color => color !== 'none' && color !== 'rgba(0, 0, 0, 0)');
}

/** The colour that the browser shows for a system colour. */
function system(name: string): string {
  const probe = document.createElement('i');
  probe.style.setProperty('color', name);
  probe.style.setProperty('forced-color-adjust', 'none');
  document.body.append(probe);
  const { color } = getComputedStyle(probe);
  probe.remove();
  return color;
}

for (const tag of tags)
  describe(`<${tag}> as its readers set their system`, () => {
    afterEach(async () => {
      clear();
      if (itInChromium === it) await pretend();
    });

    itInChromium('paints in forced colours with system colours only, and goes back without a reload', async () => {
      const chart = await show<AnyChart>(`<${tag} cities="beijing shanghai"></${tag}>`, 720);
      const before = paints(chart, '.cf-drawing path');
      await pretend({ 'forced-colors': 'active' });
      const allowed = ['Canvas', 'CanvasText', 'GrayText', 'Highlight', 'LinkText'].map(system);
      expect(paints(chart, '.cf-drawing *').filter(color => !allowed.includes(color))).to.deep.equal([]);
      expect(paints(chart, '.cf-legend svg *').filter(color => !allowed.includes(color))).to.deep.equal([]);
      await pretend();
      expect(paints(chart, '.cf-drawing path')).to.deep.equal(before);
    });

    itInChromium('shows in forced colours which view is on and where the focus is', async () => {
      const chart = await show<AnyChart>(`<${tag} cities="beijing shanghai"></${tag}>`, 720);
      await pretend({ 'forced-colors': 'active' });
      await openAll(chart);
      const [on, off] = ['true', 'false'].map(pressed => part(chart, `.cf-menu [aria-pressed=${pressed}]`));
      expect(getComputedStyle(on!).backgroundColor).to.equal(system('Highlight'));
      expect(getComputedStyle(off!).backgroundColor).not.to.equal(system('Highlight'));
      part(chart, '[data-node][tabindex="0"]').focus();
      await press('ArrowRight', 'ArrowLeft');
      expect(getComputedStyle(chart.shadowRoot!.activeElement!).stroke).to.equal(system('Highlight'));
    });

    itInChromium('draws more contrast where it is asked for', async () => {
      const chart = await show<AnyChart>(`<${tag}></${tag}>`, 720);
      await pretend({ 'prefers-contrast': 'more' });
      const { color } = getComputedStyle(part(chart, '.cf-figure'));
      expect(getComputedStyle(part(chart, '.cf-subheading, .cf-sources')).color).to.equal(color);
    });

    itInChromium('moves nothing where less motion is asked for', async () => {
      const chart = await show<AnyChart>(`<${tag}></${tag}>`, 720);
      await pretend({ 'prefers-reduced-motion': 'reduce' });
      const moving = parts(chart, '*').filter(element => {
        const { transitionDuration, animationName } = getComputedStyle(element);
        return animationName !== 'none' || transitionDuration.split(',').some(time => parseFloat(time) > 0);
      });
      expect(moving.map(element => element.outerHTML.slice(0, 80))).to.deep.equal([]);
    });
  });

for (const tag of tags)
  describe(`<${tag}> as its readers set their text`, () => {
    afterEach(() => {
      clear();
      document.documentElement.style.removeProperty('--cf-size');
    });

    it('needs no scrolling to the side at 320 px, which is 400 % of 1280', async () => {
      const chart = await show<AnyChart>(`<${tag} cities="beijing shanghai"></${tag}>`, 320);
      const frame = part(chart, '.cf-figure').getBoundingClientRect();
      expect(frame.width).to.equal(320);
      const wide = parts(chart, '.cf-figure > *, .cf-drawing text, .cf-menu button').filter(
        element => element.getBoundingClientRect().right > frame.right + 1,
      );
      expect(wide.map(element => element.outerHTML.slice(0, 120))).to.deep.equal([]);
    });

    it('takes the size of text that readers set, in words and drawing alike, and nothing is cut', async () => {
      const chart = await show<AnyChart>(`<${tag} cities="beijing shanghai"></${tag}>`, 960);
      const sizes = () => ({
        heading: parseFloat(getComputedStyle(part(chart, '.cf-heading')).fontSize),
        label:
          part(chart, '.cf-plot svg').getBoundingClientRect().width /
          Number(part(chart, '.cf-plot svg').getAttribute('width')),
      });
      const before = sizes();
      // The sheet of a reader: `medium` is twice as large as usual.
      const reader = new CSSStyleSheet();
      reader.replaceSync('.frame, .cf-figure { font-size: 32px !important }');
      chart.shadowRoot!.adoptedStyleSheets.push(reader);
      await stageWidth(961);
      const after = sizes();
      expect(after.heading / before.heading).to.be.closeTo(2, 0.01);
      expect(after.label / before.label).to.be.closeTo(2, 0.01);
      expect(labelFaults(chart, 2)).to.deep.equal([]);
    });

    it('takes the size of text that the page sets with --cf-size', async () => {
      document.documentElement.style.setProperty('--cf-size', '1.25');
      const chart = await show<AnyChart>(`<${tag} cities="beijing shanghai"></${tag}>`, 960);
      expect(parseFloat(getComputedStyle(part(chart, '.cf-heading')).fontSize)).to.equal(26.25);
      const svg = part(chart, '.cf-plot svg');
      expect(svg.getBoundingClientRect().width / Number(svg.getAttribute('width'))).to.be.closeTo(1.25, 0.01);
      expect(labelFaults(chart, 2)).to.deep.equal([]);
    });

    it('loses nothing under the text spacing of WCAG 1.4.12', async () => {
      const chart = await show<AnyChart>(`<${tag} cities="beijing shanghai"></${tag}>`, 720);
      const reader = new CSSStyleSheet();
      reader.replaceSync(
        '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }',
      );
      chart.shadowRoot!.adoptedStyleSheets.push(reader);
      await stageWidth(721);
      expect(labelFaults(chart, 2)).to.deep.equal([]);
      for (const box of parts(chart, 'button, summary, .cf-legend li'))
        expect(box.scrollWidth, box.textContent!).to.be.at.most(box.clientWidth + 1);
    });

    it('stays as it is in a page that is written from right to left', async () => {
      const left = await show<AnyChart>(`<${tag} cities="beijing shanghai"></${tag}>`, 720);
      const drawing = part(left, '.cf-drawing').innerHTML;
      const stage = await show<HTMLElement>(
        `<div dir="rtl" lang="ar"><${tag} lang="en" cities="beijing shanghai"></${tag}></div>`,
        720,
      );
      const chart = stage.querySelector<AnyChart>(tag)!;
      await drawn();
      expect(part(chart, '.cf-drawing').innerHTML).to.equal(drawing);
      expect(getComputedStyle(part(chart, '.cf-figure')).direction).to.equal('ltr');
      const [figure, plot] = ['.cf-figure', '.cf-plot'].map(name => part(chart, name).getBoundingClientRect());
      expect(plot!.left).to.be.at.least(figure!.left);
      expect(plot!.right).to.be.at.most(figure!.right);
      part(chart, '[data-node][tabindex="0"]').focus();
      await frames();
      const tip = part(chart, '.cf-tooltip').getBoundingClientRect();
      expect(tip.left).to.be.at.least(figure!.left - 1);
      expect(tip.right).to.be.at.most(figure!.right + 1);
    });
  });

describe('targets of the pointer', () => {
  afterEach(clear);

  for (const tag of tags)
    for (const width of [320, 720])
      it(`are at least 24 px in <${tag}> at ${width} px, and so are lines of the legend`, async () => {
        const chart = await show<AnyChart>(`<${tag}></${tag}>`, width);
        await openAll(chart);
        const controls = parts(chart, 'button, summary, select, input, a[href]');
        const low = controls.filter(control => control.getBoundingClientRect().height < 24);
        expect(low.map(control => control.outerHTML)).to.deep.equal([]);
        for (const line of parts(chart, '.cf-legend li'))
          expect(line.getBoundingClientRect().height).to.be.at.least(24);
      });

  /** Id of the datum that the pointer means, this many px from the upper left corner of the drawing. */
  async function meant(chart: AnyChart, x: number, y: number): Promise<string | null> {
    const svg = part(chart, '.cf-plot svg');
    const { left, top } = svg.getBoundingClientRect();
    const at = { clientX: left + x, clientY: top + y, bubbles: true, composed: true };
    svg.dispatchEvent(new PointerEvent('pointermove', at));
    await chart.updateComplete;
    return part(chart, '.cf-on')?.getAttribute('data-node') ?? null;
  }

  it('reach beyond a thin mark: 11 px from its middle is still it, unless another is there', async () => {
    const chart = await show<AnyChart>('<policy-timeline cities="beijing shanghai"></policy-timeline>', 720);
    const { nodes } = chart.figure!.layout;
    const thin = nodes.filter(({ box }) => box && box[3] < 24);
    expect(thin.length).to.be.greaterThan(0);
    for (const { id, x, y } of thin)
      for (const away of [-11, 11]) {
        const others = nodes.filter(
          ({ x: atX, y: atY, box: [left, top, width, height] = [atX, atY, 0, 0] }) =>
            Math.hypot(atX - x, atY - y - away) < 12 ||
            (left <= x && x <= left + width && top <= y + away && y + away <= top + height),
        );
        expect([id, ...others.map(other => other.id)]).to.include(await meant(chart, x, y + away));
      }
  });

  it('are the part of a bar where the pointer is on it, and the bar beside it', async () => {
    const chart = await show<AnyChart>('<fund-bars cities="hangzhou"></fund-bars>', 720);
    const { nodes } = chart.figure!.layout;
    const parted = nodes.filter(({ box, left }) => left && box);
    expect(parted.length).to.be.greaterThan(1);
    for (const { id, x, y } of parted) expect(await meant(chart, x, y)).to.equal(id);
    const row = nodes.find(({ right }) => right)!;
    expect(await meant(chart, row.box![0] + 4, row.box![1] + 4)).to.equal(row.id);
  });
});
