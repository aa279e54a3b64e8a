import { becomes, select, shows } from '../drive-charts.mjs';

/** @param {import('puppeteer-core').Page} page */
export async function drive(page, { url, check }) {
  const html = await (await fetch(url)).text();
  await check('the server writes the figures', /<city-radar[^>]*>.*<svg.*Lyon.*<fund-bars.*<svg.*Beijing/s.test(html));
  await check('and no object as text', !html.includes('[object Object]'));

  await page.evaluateOnNewDocument(() => {
    window.shift = 0;
    const add = list => list.getEntries().forEach(({ value }) => (window.shift += value));
    new PerformanceObserver(add).observe({ type: 'layout-shift', buffered: true });
  });
  await page.goto(url, { waitUntil: 'networkidle0' });
  await check('rows of our own are drawn', shows(page, 'city-radar', 'Porto'));
  await check('bundled rows are drawn', shows(page, 'fund-bars', 'Beijing'));
  await check('the elements have taken over', isLive(page));
  const shift = await page.evaluate(() => window.shift);
  await check('and nothing moved', shift < 0.001, String(shift));
  await select(page, 'city-radar');
  await check(
    'the event arrives',
    becomes(page, () => document.querySelector('#picked').textContent.includes('Lyon')),
  );

  await page.click('#away');
  await page.waitForSelector('h1');
  await check(
    'the charts go with their page',
    becomes(page, () => !document.querySelector('city-radar')),
  );
  await page.click('#here');
  await page.waitForSelector('city-radar');
  await check('and come back with it', isLive(page));
  await check('with their rows', shows(page, 'city-radar', 'Porto'));
}

/** On the development server: a page that a server has drawn changes, and its charts go on. */
export async function driveDev(page, { url, edit, check }) {
  await page.goto(url);
  await check('the charts are drawn', isLive(page));
  await page.evaluate(() => (window.mark = 'same page'));
  edit('src/routes/+page.svelte', text => text.replace('heading="Two ports"', 'heading="Ports of today"'));
  await check('a page that is edited changes the chart', shows(page, 'city-radar', 'Ports of today'));
  await check('the page is not loaded again', (await page.evaluate(() => window.mark)) === 'same page');
  await check('the charts still show their rows', shows(page, 'city-radar', 'Porto'));
  await select(page, 'city-radar');
  await check(
    'and are alive',
    becomes(page, () => document.querySelector('#picked').textContent.includes('Lyon')),
  );
}

const isLive = page =>
  becomes(page, () =>
    ['city-radar', 'fund-bars'].every(tag => document.querySelector(tag)?.shadowRoot?.querySelector('[data-node]')),
  );
