/**
 * `npm run storybook:test [-- WORD]`: builds Storybook, serves it from a folder below the root of a plain file server, and opens
 * every story, and every page in both languages, whose id has the word. Each must come without an error in the console, its play
 * function must pass, and axe must find nothing. Ends with `N passed, M failed`.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { run } from './lib/run.mjs';
import { bin } from './lib/bin.mjs';
import { buildManifest } from './build.mjs';
import { openBrowser } from './lib/open-browser.mjs';
import { root } from './lib/paths.mjs';
import { listen, staticServer } from './lib/static-server.mjs';

const LONGEST = 60_000;
const words = process.argv.slice(2).filter(word => !word.startsWith('--'));
const out = join(root, 'storybook-static');

if (!process.argv.includes('--built')) {
  await buildManifest();
  const args = [bin('storybook'), 'build', '--disable-telemetry', '--quiet', '-o', out];
  const { code, output } = await run(process.execPath, args, { seconds: 300 });
  if (code !== 0) throw new Error(`storybook build failed:\n${output}`);
}

const { entries } = JSON.parse(readFileSync(join(out, 'index.json'), 'utf8'));
const chosen = Object.values(entries)
  .filter(({ id }) => words.every(word => id.includes(word)))
  .flatMap(entry => (entry.type === 'docs' ? ['en', 'zh-Hans'] : ['en']).map(locale => ({ ...entry, locale })));
const server = staticServer({ '/': join(root, 'node_modules', 'axe-core'), '/a/folder/': out });
const base = `http://127.0.0.1:${await listen(server, 6100)}`;
const browser = await openBrowser();
let passed = 0;
const failures = [];
try {
  for (const entry of chosen) {
    const problems = await problemsOf(entry).catch(error => [String(error.message ?? error)]);
    if (problems.length) failures.push(`${entry.title}: ${entry.name}, ${entry.locale}\n  ${problems.join('\n  ')}`);
    else passed += 1;
    if (problems.length) console.log(`✗ ${failures.at(-1)}`);
  }
} finally {
  await browser.close();
  server.close();
}
console.log(`${passed} passed, ${failures.length} failed`);
process.exitCode = failures.length || !passed ? 1 : 0;

/** What is wrong with a story or a page, a line each. */
async function problemsOf({ id, title, type, locale }) {
  const page = await browser.newPage();
  const errors = [];
  try {
    await page.setViewport({ width: 1000, height: 800 });
    page.on('pageerror', error => errors.push(`error: ${error.message ?? error}`));
    page.on('console', message => message.type() === 'error' && errors.push(`console: ${message.text()}`));
    page.on('requestfailed', request => errors.push(`not loaded: ${request.url()}`));
    page.on('request', request => {
      if (!/^(http:\/\/127\.0\.0\.1:|data:|blob:)/.test(request.url())) errors.push(`asks for ${request.url()}`);
    });
    await page.evaluateOnNewDocument(listenToStorybook);
    const address = `${base}/a/folder/iframe.html?id=${id}&viewMode=${type === 'docs' ? 'docs' : 'story'}&globals=locale:${locale}`;
    await page.goto(address, { waitUntil: 'load' });
    await page.waitForFunction(() => window.storyEnd, { timeout: LONGEST });
    const problems = await page.evaluate(() => window.storyEnd);
    if (type === 'docs') problems.push(...(await axeOnPage(page)), ...(await page.evaluate(problemsOfText, locale)));
    // A chart says in the console what is wrong with its rows: that is what the stories of faults show.
    const isFault = title.endsWith('/Faults');
    return [...errors.filter(line => !(isFault && /^console: .*<(city|fund|policy)-/.test(line))), ...problems];
  } finally {
    await page.close();
  }
}

/** axe on a page of documentation: Storybook runs it on stories only. */
async function axeOnPage(page) {
  await page.waitForFunction(
    () =>
      [...document.querySelectorAll('city-radar,fund-bars,policy-timeline')].every(
        chart => chart.figure || chart.getBoundingClientRect().top > innerHeight,
      ),
    { timeout: LONGEST },
  );
  await page.addScriptTag({ url: `${base}/axe.min.js` });
  return page.evaluate(async () => {
    const { violations } = await window.axe.run('#storybook-docs', {
      // Examples repeat a chart, and Storybook's own headings and blocks are not ours.
      rules: { 'heading-order': { enabled: false }, 'landmark-unique': { enabled: false } },
      resultTypes: ['violations'],
      preload: false,
    });
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(node => `axe ${id}: ${node.target.join(' ')} ${node.html.slice(0, 120)}`),
    );
  });
}

/** Runs in a page of documentation: it is in the language that was asked for, and its Markdown was understood. */
function problemsOfText(locale) {
  const docs = document.querySelector('#storybook-docs');
  const heading = docs.querySelector('h1')?.textContent ?? '';
  const chart = docs.querySelector(':is(city-radar, fund-bars, policy-timeline):not([lang])');
  return [
    ...(/\p{Script=Han}/u.test(heading) === (locale === 'zh-Hans')
      ? []
      : [`the heading "${heading}" is not in ${locale}`]),
    ...(!chart || chart.closest('[lang]').lang === locale ? [] : ['the charts are in another language']),
    ...(/\|\s*-{3}/.test(docs.innerText) ? ['a table was left as text'] : []),
  ];
}

/** Runs in the page before Storybook: keeps how the story ended. */
function listenToStorybook() {
  const end = problems => (window.storyEnd ??= problems);
  const wait = setInterval(() => {
    const channel = window.__STORYBOOK_ADDONS_CHANNEL__;
    if (!channel) return;
    clearInterval(wait);
    for (const name of ['storyThrewException', 'storyErrored', 'storyMissing', 'playFunctionThrewException'])
      channel.on(name, error => end([`${name}: ${error?.message ?? error?.description ?? error}`]));
    channel.on('storyFinished', ({ status, reporters }) => {
      const found = reporters.filter(({ type }) => type === 'a11y').map(({ result }) => result);
      const problems = found.flatMap(({ error, violations = [] }) => [
        ...(error ? [`axe: ${error.message ?? error}`] : []),
        ...violations.flatMap(({ id, nodes }) =>
          nodes.map(node => `axe ${id}: ${node.target.join(' ')} ${node.html.slice(0, 120)}`),
        ),
      ]);
      if (!found.length) problems.push('axe did not run');
      if (status === 'error' && !problems.length) problems.push('The story ended with an error.');
      end(problems);
    });
    channel.on('docsRendered', () => end([]));
  }, 1);
}
