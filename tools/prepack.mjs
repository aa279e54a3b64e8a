/**
 * What `npm pack` and `npm publish` run in the folder of a package: builds what the package ships, so that an unbuilt clone packs the
 * same as a built one, and writes its third-party notices.
 */
import { existsSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { ensureData } from './build-data/build-data.mjs';
import { buildCdn, buildManifest, buildPackages } from './build.mjs';
import { manifestOf } from './lib/manifests.mjs';
import { root } from './lib/paths.mjs';
import { noticesOf, partsOf } from './lib/shipped.mjs';

/** What was compiled of a source that is no longer there, in a folder of compiled files. */
export function staleFiles(folder, sources) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map(path => path.replaceAll('\\', '/'))
    .filter(path => /\.(js|d\.ts)(\.map)?$/.test(path))
    .filter(path => !existsSync(join(sources, path.replace(/\.(js|d\.ts)(\.map)?$/, '.ts'))))
    .map(path => join(folder, path));
}

/** @param {string} folder such as `packages/core` */
export async function prepare(folder) {
  const at = join(root, folder);
  const { name } = manifestOf(folder);
  await ensureData();
  await buildPackages();
  const isWhole = name === 'cityfacts';
  for (const file of staleFiles(join(at, isWhole ? 'lib' : 'dist'), join(at, 'src'))) rmSync(file);
  if (isWhole) await buildCdn();
  if (isWhole || name === '@cityfacts/elements') await buildManifest();
  const title = `Third-party notices of ${name}: the code of others that is in it or comes with it`;
  writeFileSync(join(at, 'THIRD-PARTY-NOTICES.txt'), noticesOf(title, partsOf([folder])));
}

if (process.argv[1] === import.meta.filename) await prepare(relative(root, process.cwd()).replaceAll('\\', '/'));
