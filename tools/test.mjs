/**
 * `npm test`: compiler, manifest, CDN files, then Vitest in Node and Web Test Runner in Chromium beside each other.
 * `npm run test:all`: the same, every combination of case, language, theme and view under axe, Firefox and WebKit where they
 * are present (it names those that are not), the packages in the quick ones of test/apps, the documentation site, and Storybook.
 * Runs every stage even where one fails, shows the output of those that fail, and ends with `N passed, M failed`.
 */
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { bin } from './lib/bin.mjs';
import { otherPackages } from './lib/choose-browser.mjs';
import { browserCounts, judged, lineCounts, vitestCounts } from './lib/count-tests.mjs';
import { browserFile, cache, root } from './lib/paths.mjs';
import { run } from './lib/run.mjs';
import { missingBrowsers } from './lib/test-browsers.mjs';

const vitestFile = join(cache, 'vitest-report.json');
const siteFile = join(cache, 'site-report.json');
const browserCountsFile = join(cache, 'wtr-counts.json');

const all = process.argv.includes('--all');

// A log without colours, whatever the terminal says.
const { FORCE_COLOR: _, ...inherited } = process.env;
const plain = { ...inherited, NO_COLOR: '1' };

/** All combinations of what `npm test` chooses from. */
const everything = all ? { CITYFACTS_TEST_ALL: '1' } : {};

const stages = [
  { name: 'Types (tsc -b)', command: [bin('typescript', 'tsc'), '-b'], seconds: 120 },
  // Tests compile examples with the types that it writes.
  { name: 'Manifest', command: [join(root, 'tools', 'manifest', 'main.mjs')], seconds: 60 },
  {
    name: 'Lint (ESLint)',
    command: [bin('eslint'), '.', '--cache', '--cache-location', join(cache, 'eslint/')],
    seconds: 120,
  },
  // Beside ESLint, which reads the sources alone.
  { name: 'CDN files', command: [join(root, 'tools', 'build.mjs'), '--cdn'], isBeside: true, seconds: 120 },
  {
    name: 'Node (Vitest)',
    command: [bin('vitest'), 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${vitestFile}`],
    env: everything,
    counts: () => vitestCounts(vitestFile),
    seconds: all ? 1200 : 600,
  },
  {
    name: 'Browsers (Web Test Runner)',
    command: [bin('@web/test-runner', 'web-test-runner')],
    // Beside Vitest: each of the two waits much of its time.
    isBeside: true,
    env: { CITYFACTS_WTR_COUNTS: browserCountsFile, ...everything },
    counts: () => browserCounts(browserCountsFile),
    seconds: all ? 7200 : 600,
  },
  ...(all
    ? [
        {
          name: 'Apps (npm run test:apps)',
          command: [join(root, 'tools', 'test-apps.mjs'), '--quick'],
          counts: ({ output }) => lineCounts(output),
          seconds: 900,
        },
        {
          name: 'Documentation site (Vitest, Chromium)',
          command: [
            bin('vitest'),
            'run',
            '--root',
            'apps/site',
            '--reporter=default',
            '--reporter=json',
            `--outputFile.json=${siteFile}`,
          ],
          counts: () => vitestCounts(siteFile),
          seconds: 1200,
        },
        {
          name: 'Storybook (npm run storybook:test)',
          command: [join(root, 'tools', 'storybook-test.mjs')],
          counts: ({ output }) => lineCounts(output),
          seconds: 1800,
        },
      ]
    : []),
];

mkdirSync(cache, { recursive: true });
for (const file of [vitestFile, siteFile, browserCountsFile]) rmSync(file, { force: true });

const textOf = ({ passed, failed, skipped }) =>
  `${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`;
const total = { passed: 0, failed: 0 };
/** A stage that runs beside the one before it is started with that one. */
const started = new Map();
const start = stage => {
  const { command, env, seconds } = stage;
  if (!started.has(stage)) started.set(stage, run(process.execPath, command, { env: { ...plain, ...env }, seconds }));
  return started.get(stage);
};
for (const [at, stage] of stages.entries()) {
  const { name, counts } = stage;
  const running = start(stage);
  if (stages[at + 1]?.isBeside) start(stages[at + 1]);
  const result = await running;
  const counted = counts?.(result) ?? null;
  const { passed, failed, skipped } = counts
    ? judged(counted, result.code)
    : { passed: 0, failed: result.code === 0 ? 0 : 1, skipped: 0 };
  if (failed > 0)
    console.log(
      `\n── ${name} ${'─'.repeat(Math.max(3, 80 - name.length))}\n${stripVTControlCharacters(result.output).trim()}\n`,
    );
  const found = counts ? textOf({ passed, failed, skipped }) : '';
  console.log(
    `${failed > 0 ? '✗' : '✓'} ${name}: ${found || (failed ? 'failed' : 'done')} (${result.seconds.toFixed(1)} s)`,
  );
  for (const [name, each] of Object.entries(counted?.browsers ?? {})) console.log(`    ${name}: ${textOf(each)}`);
  total.passed += passed;
  total.failed += failed;
}
if (all) {
  for (const name of missingBrowsers(JSON.parse(readFileSync(browserFile, 'utf8'))))
    console.log(
      `– ${name}: not run, because it was not found. On Debian: apt-get install ${otherPackages[name].join(' ')}`,
    );
}
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 ? 1 : 0;
