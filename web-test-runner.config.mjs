/**
 * What needs a browser. `npm test` runs it in Chromium, `npm run test:all` in Firefox and WebKit too where they are present. Alone:
 *
 *   node tools/setup.mjs --browser && npx web-test-runner [--files packages/elements/browser-tests/radar.test.ts]
 *
 * `CITYFACTS_TEST_BROWSERS=firefox` chooses the browsers, with commas between: `chromium`, `firefox`, `webkit`.
 */
import { readFileSync } from 'node:fs';
import { defaultReporter } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import { bundleTests } from './tools/lib/bundle-tests.mjs';
import { countLiving } from './tools/lib/count-nodes.mjs';
import { cutNetwork, refuseWhereCut } from './tools/lib/cut-network.mjs';
import { emulateFeatures } from './tools/lib/emulate-features.mjs';
import { fontEnvironment, fontPreferences } from './tools/lib/fonts.mjs';
import { browserFile, root } from './tools/lib/paths.mjs';
import { testBrowsers } from './tools/lib/test-browsers.mjs';
import { strictPolicy } from './tools/lib/strict-policy.mjs';
import { webkitLauncher } from './tools/lib/webkit-launcher.mjs';
import { wtrCounts } from './tools/lib/wtr-counts.mjs';
import { builderPages } from './test/browser/builder-pages.mjs';
import { staticPages } from './test/browser/static-pages.mjs';

const { path, args, env, firefox, webkit } = JSON.parse(readFileSync(browserFile, 'utf8'));
const counts = process.env.CITYFACTS_WTR_COUNTS;

function launcher(name, { env, ...options }) {
  const launchOptions = { ...options, env: { ...process.env, ...env, ...fontEnvironment() } };
  const one = chromeLauncher({ launchOptions });
  const start = one.startSession.bind(one);
  // Pages are used again: one that lies behind another has no focus to give.
  const startSession = async (id, url) => {
    await start(id, url);
    await one.getPage(id).bringToFront();
  };
  return Object.assign(one, { name, startSession });
}

const launchers = {
  chromium: () => launcher('Chromium', { executablePath: path, headless: 'shell', args, env }),
  firefox: () =>
    launcher('Firefox', {
      browser: 'firefox',
      executablePath: firefox.path,
      headless: true,
      extraPrefsFirefox: fontPreferences,
    }),
  webkit: () => webkitLauncher({ ...webkit, env: fontEnvironment() }),
};
const chosen = testBrowsers({ firefox, webkit });

export default {
  rootDir: root,
  files: [
    'packages/*/browser-tests/**/*.test.ts',
    'test/browser/**/*.test.ts',
    // All combinations of what the others choose from.
    ...(process.env.CITYFACTS_TEST_ALL ? ['packages/*/browser-tests/**/*.all.ts', 'test/browser/**/*.all.ts'] : []),
  ],
  nodeResolve: { exportConditions: ['cityfacts-source', 'browser', 'production'] },
  plugins: [bundleTests(), emulateFeatures(), countLiving(), cutNetwork],
  middleware: [refuseWhereCut, strictPolicy, staticPages, builderPages],
  browsers: chosen.map(name => launchers[name]()),
  // One browser and one file at a time: files that take screenshots or measure frames disturb each other under load.
  concurrentBrowsers: 1,
  concurrency: 1,
  // What charts tell their authors is asserted by the tests, not read in their log.
  filterBrowserLogs: ({ args }) => !/^<[a-z-]+> /.test(String(args[0])),
  browserStartTimeout: 60_000,
  testsStartTimeout: 60_000,
  testsFinishTimeout: process.env.CITYFACTS_TEST_ALL ? 1_800_000 : 300_000,
  testFramework: { config: { timeout: 20_000 } },
  reporters: [
    defaultReporter({ reportTestResults: true, reportTestProgress: process.stdout.isTTY === true }),
    ...(counts ? [wtrCounts(counts)] : []),
  ],
};
