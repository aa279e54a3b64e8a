/** Pages that a program prints or takes a picture of, without anybody who scrolls or waits. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openCharts, present, tags, type Charts } from './page.js';

type Chart = HTMLElement & { figure: { layout: { width: number } } | null };

describe.skipIf(!present)('a page that is captured', () => {
  let charts: Charts;
  beforeAll(async () => {
    charts = await openCharts({ width: 760, height: 600 });
  });
  afterAll(() => charts.close());

  const all = (attributes: string) =>
    tags.map(tag => `<${tag} ${attributes} style="margin-bottom:5000px"></${tag}>`).join('');
  /** The width that each chart has on the page, and the one that its drawing is made for. */
  const widths = () =>
    charts.page.evaluate(
      tags =>
        tags.map(tag => {
          const chart = document.querySelector<Chart>(tag)!;
          const svg = chart.shadowRoot?.querySelector('.cf-plot svg');
          return svg && chart.figure
            ? [Math.round(svg.getBoundingClientRect().width), chart.figure.layout.width]
            : null;
        }),
      tags,
    );

  it('has every chart with loading="eager", however far down', async () => {
    await charts.show(all('loading="eager"'));
    await charts.page.screenshot({ fullPage: true });
    expect(await widths()).toEqual(tags.map(() => [712, 712]));
  });

  it('has every chart in print, 648 px wide, without the attribute too', async () => {
    await charts.show(all(''));
    await charts.page.evaluate(() => {
      const record = () => {
        const drawings = [...document.querySelectorAll('main > *')].map(chart =>
          chart.shadowRoot!.querySelector('.cf-print .cf-plot svg')?.getAttribute('width'),
        );
        document.documentElement.dataset['printed'] = drawings.join();
      };
      addEventListener('beforeprint', record, { once: true });
    });
    await charts.page.pdf();
    expect(await charts.page.evaluate(() => document.documentElement.dataset['printed'])).toBe('648,648,648');
  });

  it.each([0, 1])('draws nothing at a width of %i px, and then for the width that there is', async width => {
    await charts.show('<p></p>');
    await charts.page.evaluate(
      (markup, width) => {
        const main = document.querySelector('main')!;
        main.style.setProperty('width', `${width}px`);
        main.style.setProperty('overflow', 'hidden');
        // A frame of 1 px makes its elements as narrow as that, whatever they would like.
        main.innerHTML = markup;
      },
      all('loading="eager"'),
      width,
    );
    await new Promise(resolve => setTimeout(resolve, 300));
    expect(await widths()).toEqual([null, null, null]);
    await charts.page.evaluate(() => document.querySelector('main')!.removeAttribute('style'));
    await charts.frame();
    await charts.frame();
    expect(await widths()).toEqual(tags.map(() => [712, 712]));
  });

  it('is laid out at once for a width that is far from the one before', async () => {
    await charts.show(all('loading="eager"'));
    await charts.as({ width: 1200, height: 600 });
    await charts.frame();
    await charts.frame();
    expect(await widths()).toEqual(tags.map(() => [1152, 1152]));
    await charts.as({ width: 760, height: 600 });
  });
});
