/**
 * `npm run release`: all of a release but the publishing, into .cache/release/VERSION. Run it on a clean checkout.
 *
 *   version     what the files in .changeset come to; all packages have the same
 *   build       everything anew
 *   pack        a tarball of each package, as npm gets it
 *   zips        cityfacts-VERSION-newsroom.zip: the CDN files to upload, with hashed copies and licences;
 *               cityfacts-VERSION-maps.zip: their source maps
 *   sbom        cityfacts-VERSION.cdx.json
 *   checksums   SHA256SUMS of all of them
 *
 *   audit       npm audit of what ships
 *
 * It ends with what is to be done before and for publishing, and publishes nothing. `--publish` says that publishing is next: it
 * fails where something is left to do.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildCdn, buildManifest } from './build.mjs';
import { audit } from './lib/audit.mjs';
import { bin } from './lib/bin.mjs';
import { npm } from './lib/install-packages.mjs';
import { manifestOf } from './lib/manifests.mjs';
import { cdn, root } from './lib/paths.mjs';
import { run } from './lib/run.mjs';
import { billOf, published } from './lib/shipped.mjs';
import { zip } from './lib/zip.mjs';

/** The version that the changesets ask for, or that of the packages where there is none. @throws {Error} where packages differ */
async function nextVersion() {
  const versions = new Set(published.map(folder => manifestOf(folder).version));
  if (versions.size !== 1) throw new Error(`The packages have different versions: ${[...versions].join(', ')}`);
  const waiting = readdirSync(join(root, '.changeset')).filter(name => name.endsWith('.md') && name !== 'README.md');
  if (!waiting.length) return { current: [...versions][0], next: [...versions][0], waiting };
  const folder = mkdtempSync(join(tmpdir(), 'cityfacts-release-'));
  try {
    const file = join(folder, 'status.json');
    const { code, output } = await run(process.execPath, [
      bin('@changesets/cli', 'changeset'),
      'status',
      '--output',
      file,
    ]);
    if (code !== 0) throw new Error(`changeset status failed:\n${output}`);
    const next = new Set(JSON.parse(readFileSync(file, 'utf8')).releases.map(({ newVersion }) => newVersion));
    if (next.size !== 1) throw new Error(`The changesets lead to different versions: ${[...next].join(', ')}`);
    return { current: [...versions][0], next: [...next][0], waiting };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The files below a folder, by path, in order. */
const filesIn = folder =>
  new Map(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter(entry => entry.isFile())
      .map(entry => join(entry.parentPath, entry.name))
      .sort()
      .map(path => [path.slice(folder.length + 1).replaceAll('\\', '/'), readFileSync(path)]),
  );

const began = performance.now();
const { current, next, waiting } = await nextVersion();
console.log(
  waiting.length ? `Version ${current} → ${next} (${waiting.length} changesets)` : `Version ${current}, no changesets`,
);

const out = join(root, '.cache', 'release', current);
rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });
await buildCdn({ force: true });
await buildManifest();
for (const folder of published) await npm(['pack', '--pack-destination', out], join(root, folder));

const shipped = [...filesIn(cdn)];
const write = (name, content) => writeFileSync(join(out, name), content);
const isMap = ([path]) => path.endsWith('.map');
write(`cityfacts-${current}-newsroom.zip`, zip(new Map(shipped.filter(one => !isMap(one)))));
write(`cityfacts-${current}-maps.zip`, zip(new Map(shipped.filter(isMap))));
write(`cityfacts-${current}.cdx.json`, `${JSON.stringify(billOf(current), null, 2)}\n`);

const sums = [...filesIn(out)].map(([path, content]) => [
  createHash('sha256').update(content).digest('hex'),
  path,
  content.length,
]);
write('SHA256SUMS', sums.map(([sum, path]) => `${sum}  ${path}\n`).join(''));
for (const [sum, path, size] of sums) console.log(`${sum.slice(0, 12)}…  ${String(size).padStart(9)}  ${path}`);

const unsafe = await audit();
const { code: dirty, output: status } = await run('git', ['status', '--porcelain']);
const missing = ['repository', 'homepage', 'bugs'].filter(field =>
  published.some(folder => !manifestOf(folder)[field]),
);
const todo = [
  ...(waiting.length ? ['run "npx changeset version" and commit, then run this again'] : []),
  ...(dirty === 0 && status.trim() ? ['commit or remove what git status lists'] : []),
  ...(unsafe ? [unsafe] : []),
  ...(missing.length ? [`set ${missing.join(', ')} in each package.json; npm needs repository for --provenance`] : []),
];
console.log(
  `\n.cache/release/${current} is complete (${((performance.now() - began) / 1000).toFixed(0)} s). Nothing is published.`,
);
for (const line of todo) console.log(`Before publishing: ${line}`);
if (todo.length && process.argv.includes('--publish')) process.exitCode = 1;
console.log('To publish, in continuous integration, npm publish --provenance TARBALL, in this order:');
console.log(`  ${published.map(folder => `${manifestOf(folder).name}`).join(', ')}`);
