/** The static figure as readers get it: without script, before the script, and after it. */
import { expect } from 'chai';
import { close, drawn, open, shown, type Page } from './frame.js';

const plots = ({ document }: Page) =>
  [...document.querySelectorAll('city-radar > figure > .cf-plot')].map(plot => ({
    kind: plot.className,
    seen: plot.getBoundingClientRect().height > 100,
  }));

describe('the static figure in the element', () => {
  afterEach(close);

  for (const width of [360, 720]) {
    it(`without script shows the drawing for ${width} px and no other`, async () => {
      const page = await open('city-radar.html?lang=zh-Hans', { width, sandbox: true });
      expect(plots(page)).to.deep.equal([
        { kind: 'cf-plot cf-narrow', seen: width === 360 },
        { kind: 'cf-plot cf-wide', seen: width === 720 },
      ]);
      expect(getComputedStyle(page.element).display).to.equal('block');
      expect(page.document.documentElement.scrollWidth).to.be.at.most(width);
      expect(page.document.querySelector('table')).not.to.equal(null);
    });
  }

  it('gives way to the element, which shows the same words', async () => {
    const before = shown(await open('city-radar.html?lang=zh-Hans', { sandbox: true }));
    const page = await open('city-radar.html?lang=zh-Hans&script=city-radar.zh-Hans.js');
    await drawn(page);
    expect(page.wrong).to.deep.equal([]);
    expect(plots(page).filter(({ seen }) => seen)).to.deep.equal([]);
    expect(page.element.shadowRoot?.querySelector('slot')).to.equal(null);
    expect(shown(page)).to.deep.equal(before);
    expect(before.drawings).to.equal(1);
  });
});
