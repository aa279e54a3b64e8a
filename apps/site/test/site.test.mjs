/** The built site: what a reader loads, in Chromium. It is built first where it is not current. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import puppeteer from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { browserFile } from '../../../tools/lib/paths.mjs';
import { fileOf, listen, staticServer } from '../../../tools/lib/static-server.mjs';
import { buildSite, isSiteCurrent, siteFolder } from '../../../tools/site.mjs';
import { brokenLinks, builtPages } from './links.mjs';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** One of each kind of page, below the folder of a language. */
const kinds = [
  '',
  'gallery/',
  'gallery/fund-bars/',
  'start/newsroom/',
  'guides/embedding/',
  'reference/city-radar/',
  'reference/static/',
  'dataset/',
  'dataset/cities/beijing/',
  'dataset/indicators/rd-intensity/',
  'performance/',
  'versions/',
];
const languages = ['en', 'zh-hans'];
/** Pages that are made elsewhere and placed in the site. */
const placed = ['article/en.html', 'article/', 'builder/en.html', 'builder/'];
const written = languages.flatMap(language => kinds.map(kind => `${language}/${kind}`));
const pages = [...written, ...placed];

/** The site is below a folder that it was not told of. */
const under = '/some/folder/';
const folders = { '/': '/nowhere', [under]: siteFolder };
const server = staticServer(folders);
let browser;
let origin;

beforeAll(async () => {
  if (!process.env.CITYFACTS_SITE_BUILT && !isSiteCurrent()) await buildSite();
  origin = `http://127.0.0.1:${await listen(server, 15173)}`;
  const { path, args, env } = JSON.parse(readFileSync(browserFile, 'utf8'));
  browser = await puppeteer.launch({
    executablePath: path,
    args,
    headless: 'shell',
    env: { ...process.env, ...env },
    protocolTimeout: 120_000,
  });
});
afterAll(async () => {
  await browser?.close();
  server.close();
});

/** Opens a page of the site, tells what it asked for, and closes it. */
async function visit(page, look, { width = 1000, scheme = 'light', script = true } = {}) {
  const tab = await browser.newPage();
  const asked = [];
  const failed = [];
  tab.on('request', request => asked.push(request.url()));
  tab.on('response', response => response.status() >= 400 && failed.push(`${response.status()} ${response.url()}`));
  tab.on('pageerror', error => failed.push(error.message));
  try {
    await tab.setViewport({ width, height: 900 });
    await tab.setJavaScriptEnabled(script);
    await tab.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    await tab.goto(`${origin}${under}${page}`, { waitUntil: 'networkidle0', timeout: 60_000 });
    return await look(tab, { asked, failed });
  } finally {
    await tab.close();
  }
}

/** What was asked of another origin. */
const elsewhere = asked => asked.filter(url => !url.startsWith(origin) && !url.startsWith('data:'));

describe('the files', () => {
  it('every link lands, on its heading too', () => {
    expect(builtPages(siteFolder).length).toBeGreaterThan(200);
    expect(brokenLinks(siteFolder)).toEqual([]);
  });
});

describe.each(languages)('the front page, %s', language => {
  it('weighs at most 100 kB on the wire before a reader acts', async () => {
    const asked = await visit(`${language}/`, (_tab, { asked }) => asked);
    const files = [...new Set(asked)]
      .filter(url => url.startsWith(origin))
      .map(url => fileOf(new URL(url).pathname, folders));
    const bytes = files.map(file => gzipSync(readFileSync(file)).length).reduce((a, b) => a + b, 0);
    expect(files.length).toBeGreaterThan(2);
    expect(bytes).toBeGreaterThan(10_000);
    expect(bytes).toBeLessThanOrEqual(100_000);
  });

  it.each([1200, 360])('has the three doors and the other language on the first screen, %i px wide', async width => {
    const seen = tab =>
      tab.$$eval('.doors h2 a, a[hreflang]', links =>
        links
          .filter(link => link.checkVisibility() && link.getBoundingClientRect().bottom < innerHeight)
          .map(link => new URL(link.href).pathname.replace(/^.*\/(?=start|en|zh-hans)/, '').replace('index.html', '')),
      );
    const doors = ['newsroom', 'developer', 'designer'].map(name => `start/${name}/`);
    expect((await visit(`${language}/`, seen, { width })).sort()).toEqual(
      [...doors, `${languages.find(other => other !== language)}/`].sort(),
    );
  });

  it('shows the chart without script, and the element once a reader touches it', async () => {
    const drawn = tab => tab.$eval('city-radar', element => element.querySelectorAll('svg').length);
    expect(await visit(`${language}/`, drawn, { script: false })).toBeGreaterThan(0);
    await visit(`${language}/`, async (tab, { asked }) => {
      const loads = () => asked.some(url => /\/city-radar\.[\w-]+\.js$/.test(url));
      expect(loads()).toBe(false);
      await tab.click('city-radar');
      await tab.waitForFunction(() => document.querySelector('city-radar').shadowRoot?.querySelector('svg'), {
        timeout: 30_000,
      });
      expect(loads()).toBe(true);
    });
  });
});

describe.each(pages)('%s', page => {
  it.each(['light', 'dark'])('passes axe, asks no other origin and finds all it asks for, %s', async scheme => {
    await visit(
      page,
      async (tab, { asked, failed }) => {
        expect(failed).toEqual([]);
        expect(elsewhere(asked)).toEqual([]);
        await tab.evaluate(axe);
        const violations = await tab.evaluate(async () =>
          // The figures have axe tests of their own; here they count too.
          (await axe.run(document, { resultTypes: ['violations'] })).violations.map(
            ({ id, nodes }) =>
              `${id}: ${nodes
                .slice(0, 3)
                .map(({ target }) => target.join(' '))
                .join(' | ')} (${nodes.length})`,
          ),
        );
        expect(violations).toEqual([]);
      },
      { scheme },
    );
  });

  it('does not scroll sideways at 320 px', async () => {
    const width = tab => tab.evaluate(() => document.documentElement.scrollWidth);
    expect(await visit(page, width, { width: 320 })).toBeLessThanOrEqual(320);
  });
});

describe.each(written)('%s', page => {
  it('has its title, text and navigation without script', async () => {
    const read = tab =>
      tab.evaluate(() => [
        document.querySelector('h1').textContent.trim().length,
        document.querySelector('main').innerText.length,
        document.querySelectorAll('a[href]').length,
      ]);
    const [title, text, links] = await visit(page, read, { script: false });
    expect(title).toBeGreaterThan(0);
    expect(text).toBeGreaterThan(100);
    expect(links).toBeGreaterThan(5);
  });
});

it('a page in Chinese has no words of its frame in English', () => {
  const chinese = builtPages(siteFolder).filter(page => /zh-hans\/(start|guides)\//.test(page));
  const english = chinese.flatMap(
    page => /Section titled|Terminal window|Copy to clipboard/.exec(readFileSync(join(siteFolder, page), 'utf8')) ?? [],
  );
  expect(chinese.length).toBeGreaterThan(5);
  expect(english).toEqual([]);
});

describe('the reference in Chinese', () => {
  it.each(['city-radar', 'fund-bars', 'policy-timeline', 'tokens', 'cli', 'static', 'schema'])(
    'translates each sentence of %s',
    async page => {
      const english = tab =>
        tab.$$eval('main :is(span[lang=en], pre)', found =>
          found.flatMap(({ localName, textContent }) =>
            localName === 'pre' ? (textContent.match(/\/\*\* [^*]*[a-z] [a-z][^*]*\*\//g) ?? []) : [textContent],
          ),
        );
      expect(await visit(`zh-hans/reference/${page}/`, english, { script: false })).toEqual([]);
    },
  );
});

describe('the gallery', () => {
  it('shows all examples without script, and only the chosen ones with it', async () => {
    const shown = tab =>
      tab.$$eval('.cards li', cards => cards.filter(card => card.offsetParent).map(({ dataset }) => dataset.chart));
    const all = await visit('en/gallery/', shown, { script: false });
    expect(new Set(all).size).toBe(3);
    await visit('en/gallery/', async tab => {
      await tab.select('select[name=chart]', 'fund-bars');
      await tab.select('select[name=need]', 'own');
      expect(await shown(tab)).toEqual(['fund-bars']);
    });
  });
});

describe('the search', () => {
  it.each([
    ['en/', 'annotations', 'en'],
    ['en/guides/embedding/', 'newsletter', 'en'],
    ['zh-hans/', '独角兽', 'zh-hans'],
    ['zh-hans/', '自己的表格', 'zh-hans'],
  ])('of %s finds "%s" in its language, offline and in any folder', async (page, word, language) => {
    await visit(page, async (tab, { asked }) => {
      await tab.click('site-search button');
      await tab.type('site-search input', word);
      await tab.waitForSelector('site-search ol a', { timeout: 30_000 });
      const links = await tab.$$eval('site-search ol a', found => found.map(({ href }) => href));
      expect(links.every(href => href.startsWith(`${origin}${under}${language}/`))).toBe(true);
      expect((await fetch(links[0])).status).toBe(200);
      expect(elsewhere(asked)).toEqual([]);
    });
  });

  it('says so where nothing is found', async () => {
    await visit('en/', async tab => {
      await tab.click('site-search button');
      await tab.type('site-search input', 'qqqzzzxxx');
      await tab.waitForFunction(
        () => document.querySelector('site-search [role=status]').textContent.includes('Nothing'),
        { timeout: 30_000 },
      );
    });
  });
});
