/**
 * The documentation site, as static files that work in any folder.
 *
 *   npm run site                    all of it, in node_modules/.cache/site
 *   npm run site -- --out FOLDER    in another folder
 *   npm run site -- --front         only the pages of a first visit, in node_modules/.cache/site-front; needs nothing built
 *   npm run site:dev                while you write
 *   node tools/site.mjs --check     its types, of .astro files too
 */
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root, sourceFileOf, sourcePrefix } from '../apps/site/lib/addresses.mjs';
import { inTag } from '../apps/site/lib/finish-page.mjs';
import { fromSource } from '../packages/cityfacts/build.mjs';
import { bin } from './lib/bin.mjs';
import { digestOf } from './lib/digest.mjs';
import { cache, cdn, embed } from './lib/paths.mjs';
import { replaceFolder } from './lib/replace-folder.mjs';
import { run } from './lib/run.mjs';

process.env.ASTRO_TELEMETRY_DISABLED = '1';

const inputs = [
  ...['article', 'builder', 'site/lib', 'site/public', 'site/src', 'site/astro.config.mjs'].map(name => `apps/${name}`),
  ...['data', 'core', 'charts', 'elements', 'cityfacts'].map(name => `packages/${name}/src`),
  ...['docs', 'data', 'bench/README.md', 'CHANGELOG.md', 'CONTRIBUTING.md', 'SECURITY.md', 'package-lock.json'],
  ...[
    'tools/site.mjs',
    'tools/build.mjs',
    'tools/lib',
    'packages/cityfacts/package.json',
    'storybook-static/index.html',
  ],
];
export const siteFolder = join(cache, 'site');
export const frontFolder = join(cache, 'site-front');
const stamp = join(cache, 'site-stamp');

const digest = () => digestOf(inputs, { everything: true });

/** Whether the built site is that of the sources. */
export const isSiteCurrent = () =>
  existsSync(stamp) && existsSync(siteFolder) && readFileSync(stamp, 'utf8') === digest();

/** The whole site. @param {string} [folder] */
export async function buildSite(folder = siteFolder, { isQuick = false } = {}) {
  const now = digest();
  const { buildCdn, buildManifest, buildPackages } = await import('./build.mjs');
  const { buildArticle } = await import('../apps/article/build.mjs');
  const { buildBuilder } = await import('../apps/builder/build.mjs');
  if (!isQuick) await buildCdn();
  if (!isQuick) await buildPackages();
  if (!isQuick) await buildManifest();
  await inPlace(folder, async out => {
    await astro(out);
    cpSync(join(embed, 'llms.txt'), join(out, 'llms.txt'));
    cpSync(cdn, join(out, 'dist'), { recursive: true, filter: path => !path.endsWith('.map') });
    for (const format of ['csv', 'json'])
      cpSync(join(root, 'packages', 'data', format), join(out, 'files', 'data'), { recursive: true });
    await buildArticle(join(out, 'article'));
    await buildBuilder(join(out, 'builder'));
    makeRelative(out);
    placeStorybook(out);
    copySources(out);
  });
  if (folder === siteFolder) writeFileSync(stamp, now);
}

/** The front page and the first steps, in a few seconds: nothing of the library has to be built. */
export const buildFront = (folder = frontFolder) =>
  inPlace(folder, async out => {
    process.env.CITYFACTS_SITE_PART = 'front';
    await astro(out);
    const { stylesheet } = await fromSource('static.ts');
    mkdirSync(join(out, 'dist'));
    writeFileSync(join(out, 'dist', 'cityfacts.css'), stylesheet());
    makeRelative(out);
  });

/** Builds beside the folder, so that readers of the old one are not disturbed. */
async function inPlace(folder, build) {
  mkdirSync(dirname(folder), { recursive: true });
  const out = mkdtempSync(`${folder}-`);
  try {
    await build(out);
    replaceFolder(folder, out);
  } finally {
    rmSync(out, { recursive: true, force: true });
  }
}

async function astro(outDir) {
  process.env.CITYFACTS_SITE_OUT = outDir;
  // Vite sets it to development where it loads a module for the build.
  process.env.NODE_ENV = 'production';
  // Kept pages would hold figures of an older library.
  rmSync(join(cache, 'astro', 'data-store.json'), { force: true });
  const { build } = await import('astro');
  await build({ root: join(root, 'apps', 'site'), logLevel: 'warn' });
}

const htmlIn = folder => readdirSync(folder, { recursive: true }).filter(name => name.endsWith('.html'));

/** Addresses from the root ─▶ addresses from the page. */
function makeRelative(folder) {
  for (const name of htmlIn(folder)) {
    const file = join(folder, name);
    writeFileSync(file, inTag(readFileSync(file, 'utf8'), `/${name.replaceAll('\\', '/')}`));
  }
}

/** Storybook, where `npm run storybook:build` has built it; `npm start` serves a running one at its address. */
function placeStorybook(out) {
  const built = join(root, 'storybook-static');
  const folder = join(out, 'storybook');
  if (existsSync(built)) return cpSync(built, folder, { recursive: true });
  mkdirSync(folder);
  const text =
    'Storybook is not in this copy of the site: run <code>npm start</code>, or <code>npm run storybook:build</code> before <code>npm run site</code>.</p><p lang="zh-Hans">本站的这一份里没有 Storybook：请运行 <code>npm start</code>，或在 <code>npm run site</code> 之前运行 <code>npm run storybook:build</code>。</p><p><a href="../en/index.html">Documentation</a> <a href="../zh-hans/index.html" lang="zh-Hans">文档</a>';
  writeFileSync(
    join(folder, 'index.html'),
    `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Storybook</title><h1>Storybook</h1><p>${text}</p></html>\n`,
  );
}

/** The files of the repository that pages link to, as they are. */
function copySources(out) {
  const wanted = new Set();
  for (const name of htmlIn(out)) {
    for (const [, path] of readFileSync(join(out, name), 'utf8').matchAll(
      new RegExp(`href="(?:\\.\\./)*${sourcePrefix}([^"#]+)`, 'g'),
    ))
      wanted.add(decodeURI(path));
  }
  for (const path of wanted) {
    const file = [path, path.replace(/\.txt$/, ''), path.replace(/\/index\.html$/, '')].find(
      each => existsSync(join(root, each)) && sourceFileOf(each) === path,
    );
    if (!file) throw new Error(`a page links to ${sourcePrefix}${path}, which is no file of the repository`);
    const target = join(out, sourcePrefix, path);
    mkdirSync(dirname(target), { recursive: true });
    if (statSync(join(root, file)).isDirectory()) writeFileSync(target, listing(file));
    else cpSync(join(root, file), target);
  }
}

const listing = folder =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${folder}</title><h1>${folder}</h1><ul>${readdirSync(
    join(root, folder),
  )
    .map(name => `<li>${name}</li>`)
    .join('')}</ul></html>\n`;

async function main([option, value]) {
  if (option === '--dev') {
    const { dev } = await import('astro');
    return dev({ root: join(root, 'apps', 'site') });
  }
  if (option === '--check') {
    // The pages of a first visit suffice for the types of the collection.
    const env = { ...process.env, CITYFACTS_SITE_PART: 'front' };
    const { code, output } = await run(process.execPath, [bin('astro'), 'check', '--root', 'apps/site'], { env });
    if (code !== 0) throw new Error(output);
    return;
  }
  const began = performance.now();
  const folder = option === '--front' ? frontFolder : option === '--out' ? resolve(value) : siteFolder;
  await (option === '--front' ? buildFront() : buildSite(folder));
  console.log(`${folder} (${((performance.now() - began) / 1000).toFixed(1)} s)`);
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  await main(process.argv.slice(2)).catch(error => {
    console.error(error.message);
    process.exitCode = 1;
  });
}
