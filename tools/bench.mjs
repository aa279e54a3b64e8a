/**
 * `npm run bench`: measures our elements beside other chart libraries. Arguments go to bench/run.mjs:
 *
 *   npm run bench                                   # every case and peer, about 15 minutes on two idle cores
 *   npm run bench -- --quick                        # few repetitions, to see that all works
 *   npm run bench -- --only render,ours,plot        # some cases, some peers
 *
 * The libraries have a lock file of their own in bench/ and are installed by the first run.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { chooseBrowser } from './lib/choose-browser.mjs';
import { npm } from './lib/install-packages.mjs';
import { browserFile, cache, root } from './lib/paths.mjs';

const bench = join(root, 'bench');
const stamp = join(bench, 'node_modules', '.stamp');
const bundles = join(cache, 'bench');

await chooseBrowser();
await installPeers();
await bundleOurs();
const { path } = JSON.parse(readFileSync(browserFile, 'utf8'));
const options = ['--ours', join(bundles, 'index.js'), '--chromium', path, ...process.argv.slice(2)];
const { status } = spawnSync(process.execPath, [join(bench, 'run.mjs'), ...options], { stdio: 'inherit' });
process.exitCode = status ?? 1;

async function installPeers() {
  const wanted = createHash('sha256')
    .update(readFileSync(join(bench, 'package-lock.json')))
    .digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  console.log('Installing the libraries to compare with …');
  await npm(['ci', '--ignore-scripts'], bench);
  writeFileSync(stamp, wanted);
}

/** One file for each element, and one for all, without bundled rows and with the strings of one language. */
async function bundleOurs() {
  mkdirSync(bundles, { recursive: true });
  await build({
    entryPoints: ['radar', 'bars', 'timeline', 'index'].map(name => join(bench, 'ours', `${name}.js`)),
    outdir: bundles,
    bundle: true,
    format: 'esm',
    target: 'es2022',
    conditions: ['cityfacts-source', 'module', 'browser', 'production'],
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'error',
  });
}
