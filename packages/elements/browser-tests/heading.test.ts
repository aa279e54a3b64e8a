import { expect } from 'chai';
import { clear, part, show, textOf } from './support.js';

describe('the heading of an element', () => {
  afterEach(clear);

  for (const none of ['', ' '])
    it(`is left out by heading=${JSON.stringify(none)}, and comes back with the attribute gone`, async () => {
      const chart = await show(`<city-radar heading="${none}" subheading="${none}"></city-radar>`);
      expect([part(chart, '.cf-heading'), part(chart, '.cf-subheading')]).to.deep.equal([null, null]);
      expect(part(chart, '.cf-figure').getAttribute('aria-label')).to.contain('Beijing');
      chart.removeAttribute('heading');
      chart.removeAttribute('subheading');
      await chart.updateComplete;
      expect(textOf(chart, '.cf-heading')).to.contain('Beijing');
      expect(textOf(chart, '.cf-subheading')).not.to.equal('');
      const figure = part(chart, '.cf-figure');
      expect([figure.hasAttribute('aria-label'), figure.hasAttribute('aria-labelledby')]).to.deep.equal([false, true]);
      chart.heading = '';
      await chart.updateComplete;
      expect(part(chart, '.cf-heading')).to.equal(null);
      chart.heading = null;
      await chart.updateComplete;
      expect(part(chart, '.cf-heading')).not.to.equal(null);
    });

  for (const width of [320, 720, 900])
    it(`leaves room for the menu where it is left out, ${width} px wide`, async () => {
      for (const subheading of ['A line that is long enough to run to the end of the figure. '.repeat(3), '']) {
        const chart = await show(`<city-radar heading="" subheading="${subheading}"></city-radar>`, width);
        const menu = part(chart, '.cf-menu summary').getBoundingClientRect();
        for (const line of ['.cf-subheading', '.cf-summary']) {
          const range = document.createRange();
          if (!part(chart, line)) continue;
          range.selectNodeContents(part(chart, line));
          for (const box of range.getClientRects())
            expect(box.right <= menu.left || box.top >= menu.bottom, `${line} ${box.top} ${menu.bottom}`).to.equal(
              true,
            );
        }
      }
    });
});
