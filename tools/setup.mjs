/**
 * Makes a fresh clone ready: `npm start` and `npm test` call this first, and nothing needs to be installed by hand.
 * Static imports are Node's own only: it runs before the packages are there.
 *
 *   node tools/setup.mjs             Node's version, the packages, the generated data
 *   node tools/setup.mjs --browser   and a Chromium for the tests
 *   node tools/setup.mjs --browsers  and Firefox and WebKit, where apt-get may install them
 */
import { checkNode } from './lib/check-node.mjs';
import { installPackages } from './lib/install-packages.mjs';
import { chooseBrowser } from './lib/choose-browser.mjs';

try {
  checkNode(process.versions.node);
  await installPackages();
  // Imported only now: it needs the packages.
  await (await import('./build-data/build-data.mjs')).ensureData();
  const all = process.argv.includes('--browsers');
  if (all || process.argv.includes('--browser')) await chooseBrowser({ all });
} catch (error) {
  console.error(`\n${error.message}\n`);
  // Whoever reads the last line of `npm test` finds one here too.
  if (process.env.npm_lifecycle_event === 'pretest') console.log('0 passed, 1 failed');
  process.exitCode = 1;
}
