/**
 * `npm run test:apps [NAME…]`: the packages in other people's projects.
 *
 * Packs the five packages, then for each folder of test/apps: copies it out of the repository, installs it with the tarballs, checks
 * its types (script `check`), builds it (`build`), serves it (`serve`, with the environment variable PORT) and drives it in Chromium
 * (`drive.mjs`). An app with a script `dev` and a function `driveDev` is also driven on its development server, with files that change.
 * What fails in one app does not stop the others. Ends with a table and `N passed, M failed`.
 *
 *   --quick    the apps that install and build in seconds (`npm run test:all` runs these)
 *   --packed   with the tarballs of the last run
 *   --keep     leave the copies where they are
 */
import { spawn } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { npm } from './lib/install-packages.mjs';
import { manifestOf } from './lib/manifests.mjs';
import { openBrowser } from './lib/open-browser.mjs';
import { cache, root } from './lib/paths.mjs';
import { published } from './lib/shipped.mjs';

const { values: flags, positionals } = parseArgs({
  allowPositionals: true,
  options: { quick: { type: 'boolean' }, packed: { type: 'boolean' }, keep: { type: 'boolean' } },
});

const apps = join(root, 'test', 'apps');
const tarballs = join(cache, 'tarballs');
/** For apps that ask in `engines` for a newer Node than the one that runs this. */
const newerNode = '22.23.3';
/** What libraries say on a development server, and on purpose. */
const expected = /Lit is in dev mode|React DevTools|\[vite\]|Angular is running in development mode/;

const manifestAt = folder => JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
const isApp = name => existsSync(join(apps, name, 'package.json'));
const isQuick = name => manifestAt(join(apps, name)).config?.quick === true;

/** @returns {Promise<Record<string, string>>} package name → its tarball */
async function pack() {
  if (!flags.packed) {
    rmSync(tarballs, { recursive: true, force: true });
    mkdirSync(tarballs, { recursive: true });
    for (const folder of published) await npm(['pack', '--pack-destination', tarballs], join(root, folder));
  }
  return Object.fromEntries(
    published.map(manifestOf).map(({ name, version }) => {
      const file = join(tarballs, `${name.replace('@', '').replace('/', '-')}-${version}.tgz`);
      if (!existsSync(file)) throw new Error(`There is no ${file}: run this without --packed`);
      return [name, `file:${file}`];
    }),
  );
}

/** The app as its author has it: our packages come from their tarballs, all else from the registry. */
function copyApp(name, packed, parent) {
  const folder = join(parent, name);
  const isMade = path => /[\\/](node_modules|dist|drive\.mjs)$/.test(path);
  cpSync(join(apps, name), folder, { recursive: true, filter: path => !isMade(path.slice(apps.length)) });
  const manifest = manifestAt(folder);
  manifest.dependencies = { ...manifest.dependencies, ...packed };
  if (!fits(manifest.engines?.node)) manifest.devDependencies = { ...manifest.devDependencies, node: newerNode };
  writeFileSync(join(folder, 'package.json'), JSON.stringify(manifest, null, 2));
  return { folder, scripts: manifest.scripts ?? {} };
}

/** Whether this Node is at least the one of `>=22.12`. */
function fits(range) {
  const [, major, minor] = /^>=(\d+)\.(\d+)/.exec(range ?? '>=0.0').map(Number);
  const [ownMajor, ownMinor] = process.versions.node.split('.').map(Number);
  return ownMajor > major || (ownMajor === major && ownMinor >= minor);
}

function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

/** Starts a script that serves, and waits until it answers. */
async function serve(folder, script) {
  const port = await freePort();
  const isWindows = process.platform === 'win32';
  const cli = process.env.npm_execpath;
  const [command, args] = cli?.endsWith('.js') ? [process.execPath, [cli]] : ['npm', []];
  const child = spawn(command, [...args, 'run', '--silent', script], {
    cwd: folder,
    env: { ...process.env, PORT: String(port), ...quiet },
    shell: isWindows && command === 'npm',
    // A group of its own: the server is a child of npm.
    detached: !isWindows,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  let ended = false;
  for (const stream of [child.stdout, child.stderr]) stream.on('data', chunk => (output += chunk));
  child.on('close', () => (ended = true));
  child.on('error', error => ((ended = true), (output += error.message)));
  const stop = async () => {
    if (ended) return;
    if (isWindows) spawn('taskkill', ['/pid', String(child.pid), '/T', '/F']);
    else process.kill(-child.pid, 'SIGTERM');
    for (let round = 0; round < 50 && !ended; round++) await wait(100);
    if (!ended && !isWindows) process.kill(-child.pid, 'SIGKILL');
  };
  const url = `http://localhost:${port}/`;
  for (let round = 0; round < 600 && !ended; round++) {
    const answer = await fetch(url).catch(() => null);
    if (answer?.ok) return { url, stop };
    await wait(200);
  }
  await stop();
  throw new Error(`npm run ${script} does not serve ${url}:\n${output}`);
}

/** No colors, no questions, no counting. */
const quiet = {
  NO_COLOR: '1',
  CI: '1',
  ASTRO_TELEMETRY_DISABLED: '1',
  NEXT_TELEMETRY_DISABLED: '1',
  NG_CLI_ANALYTICS: 'false',
};

/**
 * Drives one served app in a page of its own.
 *
 * @param {(page: import('puppeteer-core').Page, tools: object) => Promise<void>} drive
 */
async function inBrowser(browser, drive, tools, check) {
  const page = await browser.newPage();
  const said = [];
  page.on('pageerror', error => said.push(String(error)));
  page.on('console', message => {
    if (/^(error|warn)/.test(message.type()) && !expected.test(message.text()))
      said.push(`${message.type()}: ${message.text()} ${message.location().url ?? ''}`);
  });
  page.setDefaultTimeout(30_000);
  await page.setViewport({ width: 1024, height: 1400 });
  try {
    await drive(page, { ...tools, check });
  } catch (error) {
    await check('is driven to the end', false, error.stack);
  }
  await check('the console is silent', said.length === 0, said.join('\n'));
  await page.close();
}

/** @returns {Promise<{ name: string, checks: { title: string, passed: boolean }[], seconds: Record<string, number> }>} */
async function test(name, packed, parent, browser) {
  const checks = [];
  const seconds = {};
  const check = async (title, result, detail = '') => {
    let passed;
    try {
      passed = (await result) === true;
    } catch (error) {
      passed = false;
      detail = `${detail}\n${error.message}`;
    }
    checks.push({ title, passed });
    if (!passed) console.log(`✗ ${name}: ${title}\n${String(detail).replace(/^(?=.)/gm, '    ')}`);
  };
  const timed = async (phase, action) => {
    const began = performance.now();
    try {
      return await action();
    } finally {
      seconds[phase] = (performance.now() - began) / 1000;
    }
  };
  /** @returns {Promise<boolean>} whether it went well */
  const step = async (title, phase, action) => {
    try {
      await timed(phase, action);
      await check(title, true);
      return true;
    } catch (error) {
      await check(title, false, error.message);
      return false;
    }
  };

  const { folder, scripts } = copyApp(name, packed, parent);
  const drives = await import(pathToFileURL(join(apps, name, 'drive.mjs')));
  const served = async (script, drive, prefix) => {
    const { url, stop } = await serve(folder, script);
    try {
      const edit = (file, change) => {
        const before = readFileSync(join(folder, file), 'utf8');
        const after = change(before);
        if (after === before) throw new Error(`${file}: the edit changes nothing`);
        writeFileSync(join(folder, file), after);
      };
      const checkNamed = (title, ...rest) => check(`${prefix}${title}`, ...rest);
      await inBrowser(browser, drive, { url, edit }, checkNamed);
    } finally {
      await stop();
    }
  };

  Object.assign(process.env, quiet);
  if (await step('installs', 'install', () => npm(['install', '--prefer-offline', '--include=dev'], folder))) {
    if (scripts.check) await step('types are right', 'check', () => npm(['run', 'check'], folder));
    if (!scripts.build || (await step('builds', 'build', () => npm(['run', 'build'], folder))))
      await timed('drive', () => served('serve', drives.drive, '')).catch(error =>
        check('is served', false, error.message),
      );
    if (scripts.dev && drives.driveDev)
      await timed('dev', () => served('dev', drives.driveDev, 'dev: ')).catch(error =>
        check('dev: is served', false, error.message),
      );
  }
  if (!flags.keep) rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  return { name, checks, seconds };
}

const known = readdirSync(apps).filter(isApp).sort();
const unknown = positionals.filter(name => !known.includes(name));
if (unknown.length) {
  console.error(`No such app: ${unknown.join(', ')}. There are: ${known.join(', ')}.`);
  process.exit(2);
}
const chosen = positionals.length ? positionals : flags.quick ? known.filter(isQuick) : known;

const packed = await pack();
const parent = realpathSync(mkdtempSync(join(tmpdir(), 'cityfacts-apps-')));
const browser = await openBrowser();
const results = [];
try {
  for (const name of chosen) results.push(await test(name, packed, parent, browser));
} finally {
  await browser.close();
  if (flags.keep) console.log(`The copies are in ${parent}`);
  else rmSync(parent, { recursive: true, force: true, maxRetries: 3 });
}

const phases = ['install', 'check', 'build', 'drive', 'dev'];
const row = cells => console.log(cells.map((cell, at) => (at ? cell.padStart(9) : cell.padEnd(16))).join(''));
row(['app', 'passed', 'failed', ...phases]);
for (const { name, checks, seconds } of results) {
  const passed = checks.filter(check => check.passed).length;
  row([
    name,
    `${passed}`,
    `${checks.length - passed}`,
    ...phases.map(phase => (phase in seconds ? `${seconds[phase].toFixed(1)} s` : '')),
  ]);
}
const all = results.flatMap(({ checks }) => checks);
const failed = all.filter(({ passed }) => !passed).length;
console.log(`${all.length - failed} passed, ${failed} failed`);
process.exitCode = failed || !all.length ? 1 : 0;
