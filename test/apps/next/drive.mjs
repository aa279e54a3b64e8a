import { becomes, select, shows } from '../drive-charts.mjs';

const isLive = (page, id) =>
  becomes(page, chart => document.querySelector(chart)?.shadowRoot?.querySelector('[data-node]'), id);

/** @param {import('puppeteer-core').Page} page */
export async function drive(page, { url, check }) {
  const html = await (await fetch(url)).text();
  await check('the server writes the figures', (html.match(/<figure/g) ?? []).length === 2, html.slice(0, 2000));
  await check('of our own rows', /<city-radar id="rents"[^>]*>.*<svg.*Lyon.*<\/city-radar>/s.test(html));
  await check('each of them once', (html.match(/<figure|\\u003cfigure/g) ?? []).length === 2);
  const funds = await (await fetch(`${url}funds`)).text();
  await check('and bundled ones', /<fund-bars id="funds"[^>]*>.*<svg.*<\/fund-bars>/s.test(funds));

  const withoutScript = await page.browser().newPage();
  await withoutScript.setJavaScriptEnabled(false);
  await withoutScript.goto(url);
  const height = await withoutScript.$$eval('#rents svg', all =>
    Math.max(...all.map(svg => svg.getBoundingClientRect().height)),
  );
  await check('without script the figure is there', height > 100, height);
  await withoutScript.close();

  await page.evaluateOnNewDocument(() => {
    window.shifts = [];
    new PerformanceObserver(list => window.shifts.push(...list.getEntries().map(({ value }) => value))).observe({
      type: 'layout-shift',
      buffered: true,
    });
  });
  await page.goto(url, { waitUntil: 'networkidle0' });
  await check('the element takes over', isLive(page, '#rents'));
  await check('with our own rows', shows(page, '#rents', 'Porto'));
  const data = await page.$eval('#rents', chart => JSON.stringify(chart.data));
  await check('as objects', data.startsWith('[{"City":"Lyon"'), data);
  await check('options arrive', (await page.$eval('#rents', chart => chart.cities.join())) === 'Porto,Lyon');
  const shifts = await page.evaluate(() => window.shifts);
  await check('nothing in the page moves', shifts.length === 0, shifts.join());

  await isLive(page, '#picker');
  await select(page, '#picker');
  await check(
    'the event arrives',
    becomes(page, () => document.querySelector('#picked').textContent.includes('Lyon')),
  );
  await page.click('#toggle');
  await check(
    'a chart is taken away',
    becomes(page, () => !document.querySelector('#picker')),
  );
  await page.click('#toggle');
  await check('and put back', isLive(page, '#picker'));

  await page.evaluate(() => (window.mark = 'same page'));
  await page.click('#to-funds');
  await check('a link leads to another page with a chart', isLive(page, '#funds'));
  await page.click('#to-rents');
  await check('and back, with our own rows', shows(page, '#rents', 'Lyon'));
  await check('without loading the page again', (await page.evaluate(() => window.mark)) === 'same page');
}

/** On the development server: a server component and a client component change, and the charts go on. */
export async function driveDev(page, { url, edit, check }) {
  await page.goto(url);
  await check('the charts are drawn', isLive(page, '#rents'));
  await isLive(page, '#picker');
  await page.evaluate(() => (window.mark = 'same page'));
  edit('app/page.tsx', text => text.replace('Rents from the server', 'Rents of today'));
  await check('a server component that is edited changes the chart', shows(page, '#rents', 'Rents of today'));
  edit('app/picker.tsx', text => text.replace('Choose a city', 'Pick a city'));
  await check('so does a client component', shows(page, '#picker', 'Pick a city'));
  await check('the page is not loaded again', (await page.evaluate(() => window.mark)) === 'same page');
  await check('the charts still show their rows', shows(page, '#rents', 'Porto'));
  await select(page, '#picker');
  await check(
    'and are alive',
    becomes(page, () => document.querySelector('#picked').textContent.includes('Lyon')),
  );
}
