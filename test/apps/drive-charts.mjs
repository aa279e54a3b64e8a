/**
 * What every app shows, and what is tried on it: two charts of own rows in a keyed list, in a framework of its own.
 *
 *   city-radar#west, city-radar#south   their rows (Lyon, Porto; Turin, Graz) are `null` at first, and "Loading" is inside the tag
 *   button#load      the rows arrive          button#rename    the attribute `heading`: "Before" becomes "After"
 *   button#reverse   the list is reversed     button#menu      the property `no-menu` is toggled
 *   button#toggle    the list is taken away, and put back
 *   output#picked    id and label of the last `chart-select`
 */

/** Waits until the chart shows a text. */
export const shows = (page, selector, text) =>
  page
    .waitForFunction(
      (chart, wanted) => document.querySelector(chart)?.shadowRoot?.textContent.includes(wanted) === true,
      {},
      selector,
      text,
    )
    .then(() => true);

/** Waits until a function of the page is true. */
export const becomes = (page, test, ...values) => page.waitForFunction(test, {}, ...values).then(() => true);

const isDrawn = (page, selector) =>
  page.$eval(selector, chart => Boolean(chart.shadowRoot?.querySelector('.cf-figure')));
const idsOf = page => page.$$eval('city-radar', charts => charts.map(({ id }) => id).join(' '));

/** Selects the first datum of a chart with the keyboard, as a reader does. */
export async function select(page, selector) {
  await page.$eval(selector, chart => chart.shadowRoot.querySelector('[data-node]').focus());
  await page.keyboard.press('Enter');
  await becomes(page, chart => document.querySelector(chart).shadowRoot.querySelector('.cf-select'), selector);
  await page.$eval(selector, chart => chart.shadowRoot.querySelector('.cf-select').click());
}

/** @param {import('puppeteer-core').Page} page */
export async function driveCharts(page, { url, check }) {
  await page.goto(url);
  await page.waitForSelector('city-radar#west');
  await becomes(page, () => customElements.get('city-radar'));
  await becomes(page, () => document.querySelector('#south')?.shadowRoot?.querySelector('slot'));
  const waiting = await page.$eval('#west', chart => chart.textContent.trim());
  await check(
    'while rows are on their way, the content of the tag is there and nothing is drawn',
    waiting === 'Loading' && !(await isDrawn(page, '#west')) && !(await isDrawn(page, '#south')),
    waiting,
  );

  await page.click('#load');
  await check('rows that arrive late are drawn', shows(page, '#west', 'Lyon'));
  await check('each chart has its own rows', shows(page, '#south', 'Turin'));

  await check('an attribute is bound', shows(page, '#west', 'Before'));
  await page.click('#rename');
  await check('an attribute that changes is drawn', shows(page, '#west', 'After'));

  const hasMenu = wanted =>
    becomes(
      page,
      expected => Boolean(document.querySelector('#west').shadowRoot.querySelector('.cf-menu')) === expected,
      wanted,
    );
  await check('a Boolean property is bound: false', hasMenu(true));
  await page.click('#menu');
  await check('a Boolean property is bound: true', hasMenu(false));
  await page.click('#menu');
  await check('a Boolean property is bound: false again', hasMenu(true));

  await select(page, '#west');
  const selected = await page.$eval('#west', chart => chart.selected);
  await check(
    'the event chart-select arrives with id and label',
    becomes(page, id => document.querySelector('#picked').textContent.trim() === `${id} Lyon`, selected),
    `selected: ${selected}; heard: ${await page.$eval('#picked', output => output.textContent)}`,
  );

  await page.$$eval('city-radar', charts => charts.forEach(chart => (chart.mark = chart.id)));
  await page.click('#reverse');
  await check(
    'a keyed list that is reversed moves the elements',
    becomes(page, () => document.querySelector('city-radar').id === 'south'),
  );
  const marks = await page.$$eval('city-radar', charts => charts.map(({ mark }) => mark).join(' '));
  await check('the elements stay the same', marks === 'south west', marks);
  await check('with their rows', shows(page, '#south', 'Turin'));

  await page.click('#toggle');
  await check(
    'the charts are taken away',
    becomes(page, () => !document.querySelector('city-radar')),
  );
  await page.click('#toggle');
  await page.waitForSelector('city-radar#west');
  await check('charts that are put back draw their rows', shows(page, '#west', 'Lyon'));
  await check('in the order of the list', (await idsOf(page)) === 'south west', await idsOf(page));
}

/**
 * On a development server: a file changes, and the charts go on.
 *
 * @param {string} file with "Loading" inside the tag
 */
export const driveEdit =
  file =>
  async (page, { url, edit, check }) => {
    await page.goto(url);
    await page.waitForSelector('#load');
    await becomes(page, () => document.querySelector('#south')?.shadowRoot?.querySelector('slot'));
    await page.click('#load');
    await check('rows are drawn', shows(page, '#west', 'Lyon'));
    await page.evaluate(() => (window.mark = 'same page'));
    edit(file, text => text.replace('Loading', 'On their way'));
    await check(
      'a file that is edited changes the page',
      becomes(page, () => document.querySelector('#west')?.textContent.trim() === 'On their way'),
    );
    await check('the page is not loaded again', (await page.evaluate(() => window.mark)) === 'same page');
    await check('the charts still show their rows', shows(page, '#west', 'Lyon'));
    await select(page, '#west');
    await check(
      'and are alive',
      becomes(page, () => document.querySelector('#picked').textContent.includes('Lyon')),
    );
  };
