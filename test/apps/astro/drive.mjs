import { becomes, select, shows } from '../drive-charts.mjs';

/** @param {import('puppeteer-core').Page} page */
export async function drive(page, { url, check }) {
  const html = await (await fetch(url)).text();
  await check('the page holds the figure', /<city-radar[^>]*>.*<svg.*Beijing.*Hefei/s.test(html));

  const scripts = [];
  page.on('request', request => request.resourceType() === 'script' && scripts.push(new URL(request.url()).pathname));
  await page.goto(url, { waitUntil: 'networkidle0' });
  await check('it loads no script of a chart', scripts.join() === '/charts/lazy.js', scripts.join());
  const box = await page.$eval('city-radar', chart => chart.getBoundingClientRect().toJSON());
  await check('the figure is drawn without it', box.height > 300, JSON.stringify(box));

  await page.evaluate(() => {
    window.shift = 0;
    const add = list => list.getEntries().forEach(({ value }) => (window.shift += value));
    new PerformanceObserver(add).observe({ type: 'layout-shift', buffered: true });
  });
  await page.hover('city-radar');
  await check(
    'a reader who points at it gets the element',
    becomes(page, () => document.querySelector('city-radar').shadowRoot?.querySelector('[data-node]')),
  );
  await check('which shows the same', shows(page, 'city-radar', 'Two capitals'));
  const after = await page.$eval('city-radar', chart => chart.getBoundingClientRect().toJSON());
  const shift = await page.evaluate(() => window.shift);
  await check(
    'and moves nothing',
    shift < 0.001 && Math.abs(after.height - box.height) < 1,
    `${shift}, ${box.height} ${after.height}`,
  );
  await select(page, 'city-radar');
  await check(
    'and can be used',
    becomes(page, () => document.querySelector('city-radar').selected !== null),
  );
}
