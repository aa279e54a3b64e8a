import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { browserFile, cache } from './paths.mjs';
import { chromiumPlaces, firefoxPlaces, webkitPlaces } from './browser-places.mjs';
import { chromiumFromApt, chromiumFromNpm, installFromApt } from './fetch-chromium.mjs';
import { fontEnvironment, prepareFonts } from './fonts.mjs';
import { starts } from './browser-starts.mjs';
import { run } from './run.mjs';

/** @typedef {{ path: string, args: string[], env: Record<string, string>, from: string }} Browser */

/** Keep it off the network, the GPU and first-run pages. */
const calm = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** The ways to a Chromium, in order. `CITYFACTS_BROWSER` names the only one to try. */
const ways = { path: chromiumPlaces, npm: chromiumFromNpm, apt: chromiumFromApt };

/**
 * Writes the fonts of the tests, finds or fetches a Chromium that starts, looks for Firefox and WebKit (optional), and
 * writes them to node_modules/.cache/browser.json as `Browser & { only: string, firefox: { path } | null, webkit: { path, screen } | null }`.
 *
 * @param {{ all?: boolean }} [options] `all`: installs Firefox and WebKit too where they are missing and apt-get may
 * @throws {Error} that reports what was tried, and the fix
 */
export async function chooseBrowser({ all = false } = {}) {
  const only = process.env.CITYFACTS_BROWSER ?? '';
  if (only && !(only in ways)) {
    throw new Error(`CITYFACTS_BROWSER="${only}" is none of: ${Object.keys(ways).join(', ')}.`);
  }
  await prepareFonts();
  const known = readKnown();
  const isKnown = known && known.only === only && (await starts(known));
  const chromium = isKnown ? known : await firstThatStarts(only ? [ways[only]] : Object.values(ways));
  let others = await otherBrowsers();
  const missing = Object.keys(others).filter(name => !others[name]);
  if (all && missing.length > 0) {
    const problem = await installFromApt(missing.flatMap(name => otherPackages[name]));
    if (problem) console.log(`Could not install ${missing.join(' and ')} (${problem}).`);
    else others = await otherBrowsers();
  }
  mkdirSync(cache, { recursive: true });
  writeFileSync(browserFile, `${JSON.stringify({ ...chromium, only, ...others }, null, 2)}\n`);
  if (isKnown) return;
  const paths = Object.values(others).flatMap(found => (found ? [found.path] : []));
  console.log(`Browsers for the tests: ${[`${chromium.path} (${chromium.from})`, ...paths].join(', ')}`);
}

/** @returns {Promise<Browser>} */
async function firstThatStarts(searches) {
  const tried = [];
  for (const search of searches) {
    for (const { path, env: needed = {}, from, problem } of await search()) {
      if (problem) tried.push(`${from}: ${problem}`);
      if (!path) continue;
      const env = { ...needed, ...fontEnvironment() };
      // Chromium's sandbox refuses root and does not work in many containers.
      const isRoot = process.getuid?.() === 0;
      for (const args of isRoot ? [['--no-sandbox', ...calm]] : [calm, ['--no-sandbox', ...calm]]) {
        const browser = { path, args, env, from };
        if (await starts(browser)) return browser;
      }
      tried.push(`${from}: ${path} does not start`);
    }
  }
  throw new Error(
    [
      'The browser tests need a Chromium, and none was found. Tried:',
      ...tried.map(line => `  - ${line}`),
      'Mend: install Chrome or Chromium, or set CHROME_PATH to its program, and run the command again.',
    ].join('\n'),
  );
}

/** Packages of Debian for the browsers that are tested beside Chromium. */
export const otherPackages = { firefox: ['firefox-esr'], webkit: ['webkit2gtk-driver', 'xvfb'] };

const otherBrowsers = async () => ({ firefox: await firstFirefox(), webkit: await findWebkit() });

async function firstFirefox() {
  for (const path of await firefoxPlaces()) {
    if ((await run(path, ['--version'], { seconds: 20 })).code === 0) return { path };
  }
  return null;
}

/** WebKitGTK with the driver of WebDriver, and a screen without a monitor. */
async function findWebkit() {
  const [path, screen] = await webkitPlaces();
  return path && screen ? { path, screen } : null;
}

function readKnown() {
  try {
    const known = JSON.parse(readFileSync(browserFile, 'utf8'));
    const chosen = process.env.CHROME_PATH;
    const sameFonts = known.env?.FONTCONFIG_FILE === fontEnvironment().FONTCONFIG_FILE;
    return sameFonts && (!chosen || known.path === chosen) ? known : null;
  } catch {
    return null;
  }
}
