/**
 * `npm run build`: everything that ships.
 *
 *   packages/<name>/dist (embed: lib)    per-module ESM and types, by tsc
 *   packages/{elements,cityfacts}/       custom elements manifest, types for frameworks, data for editors (tools/manifest)
 *   packages/cityfacts/dist                  CDN files with their stages, maps, hashed copies and integrity.json
 *
 * `--cdn`: only the CDN files, and only if their inputs changed. Each packages/cityfacts/src/entries/<name>.ts becomes
 * <name>.js. Where packages/cityfacts/build.mjs exists, its `buildEmbed({ outDir })` then adds its files (styles, frames).
 */
import { createHash } from 'node:crypto';
import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { bin } from './lib/bin.mjs';
import { cdnBundle } from './lib/cdn-bundle.mjs';
import { digestOf } from './lib/digest.mjs';
import { assertOneScript } from './lib/one-script.mjs';
import { cache, cdn, embed, root } from './lib/paths.mjs';
import { replaceFolder } from './lib/replace-folder.mjs';
import { run } from './lib/run.mjs';
import { noticesOf, partsOf } from './lib/shipped.mjs';

const stamp = join(cache, 'cdn-stamp');
const inputs = ['packages', 'tools/lib', 'tools/build.mjs', 'package-lock.json', 'tsconfig.base.json'];

/** Entry files of the charts' CDN files: `{ name, entry }`, `name` without extension. */
export function cdnEntries() {
  const folder = join(embed, 'src', 'entries');
  const files = readdirSync(folder).filter(file => file.endsWith('.ts') && !file.endsWith('.test.ts'));
  return files.sort().map(file => ({ name: basename(file, '.ts'), entry: join(folder, file) }));
}

/** The script of a page in a frame, that of a page with frames in it, and that which loads elements when they are needed. */
export const frameEntries = ['frame/frame', 'frame/host', 'lazy'].map(file => ({
  name: basename(file),
  entry: join(embed, 'src', `${file}.ts`),
}));

/** The file of each contributed language, which makes it known to all charts of the page: `locale.de.js`. */
export const localeEntries = readdirSync(join(embed, 'src', 'locales'))
  .filter(file => file.endsWith('.ts'))
  .map(file => ({ name: `locale.${basename(file, '.ts')}`, entry: join(embed, 'src', 'locales', file) }));

/**
 * Writes packages/cityfacts/dist, unless nothing changed since.
 *
 * @param {{ force?: boolean }} [options]
 * @returns {Promise<boolean>} whether it was built
 */
export async function buildCdn({ force = false } = {}) {
  const digest = digestOf(inputs);
  if (
    !force &&
    existsSync(join(cdn, 'integrity.json')) &&
    existsSync(stamp) &&
    readFileSync(stamp, 'utf8') === digest
  ) {
    return false;
  }
  const bundles = await Promise.all([
    ...[...frameEntries, ...localeEntries].map(({ name, entry }) => scriptsOf(name, entry)),
    ...cdnEntries().flatMap(({ name, entry }) => [
      scriptsOf(name, entry, { hostile: true }),
      scriptsOf(`${name}.full`, entry, { hostile: true, full: true }),
    ]),
  ]);
  // In a folder of this build, so that two at once do not mix their files.
  mkdirSync(cache, { recursive: true });
  const outDir = mkdtempSync(join(cache, 'cdn-'));
  try {
    for (const { file, code, map } of bundles.flat()) {
      assertOneScript(file, code);
      writeFileSync(join(outDir, file), code);
      writeFileSync(join(outDir, `${file}.map`), map);
    }
    const more = join(embed, 'build.mjs');
    if (existsSync(more)) await (await import(pathToFileURL(more).href)).buildEmbed({ outDir });
    const title = 'Third-party notices of the CDN files of cityfacts';
    writeFileSync(join(outDir, 'THIRD-PARTY-NOTICES.txt'), noticesOf(title, partsOf(['packages/cityfacts'])));
    for (const file of ['LICENSE', 'LICENSE-DATA']) copyFileSync(join(embed, file), join(outDir, file));
    writeHashed(outDir);
    chmodSync(outDir, 0o755);
    replaceFolder(cdn, outDir);
  } finally {
    rmSync(outDir, { recursive: true, force: true });
  }
  writeFileSync(stamp, digest);
  return true;
}

/** A CDN file and its stages. */
async function scriptsOf(name, entry, options) {
  const { code, map, stages } = await cdnBundle(entry, name, options);
  return [{ file: `${name}.js`, code, map }, ...stages];
}

/** Copies whose name holds their hash, for addresses that never change, and the SRI value of every script and style. */
function writeHashed(folder) {
  const integrity = {};
  for (const file of readdirSync(folder)
    .filter(name => /\.(js|css)$/.test(name))
    .sort()) {
    const bytes = readFileSync(join(folder, file));
    integrity[file] = `sha384-${createHash('sha384').update(bytes).digest('base64')}`;
    // The name of a stage holds its hash already.
    if (/\.[\da-f]{8}\.js$/.test(file)) continue;
    const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 8);
    const hashed = file.replace(/(\.[^.]+)$/, `.${hash}$1`);
    writeFileSync(join(folder, hashed), bytes);
    integrity[hashed] = integrity[file];
  }
  writeFileSync(join(folder, 'integrity.json'), `${JSON.stringify(integrity, null, 2)}\n`);
}

/** Compiles the npm packages. @throws {Error} with what the compiler said */
export async function buildPackages() {
  const { code, output } = await run(process.execPath, [bin('typescript', 'tsc'), '-b']);
  if (code !== 0) throw new Error(`tsc -b failed:\n${output}`);
}

/** Writes what editors and frameworks read about the elements, in both packages. @throws {Error} with what went wrong */
export async function buildManifest() {
  // In a process of its own: it imports what buildPackages() compiles.
  const { code, output } = await run(process.execPath, [join(root, 'tools', 'manifest', 'main.mjs')]);
  if (code !== 0)
    throw new Error(`npm run manifest failed:
${output}`);
}

async function main() {
  const began = performance.now();
  const only = process.argv.includes('--cdn');
  if (!only) await buildPackages();
  const built = await buildCdn({ force: !only });
  if (!only) await buildManifest();
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  console.log(`${built ? `Built ${cdnEntries().length} CDN files` : 'CDN files are current'} (${seconds} s)`);
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  await main().catch(error => {
    console.error(error.message);
    process.exitCode = 1;
  });
}
