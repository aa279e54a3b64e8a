/**
 * `npm run licences`: what ships and under which licence, ours and that of others, and `sbom.cdx.json` (CycloneDX) in
 * .cache/release. Exit 1 where a licence is not one that allows it to be shipped with ours.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './lib/paths.mjs';
import { billOf, partsOf, published } from './lib/shipped.mjs';
import { manifestOf } from './lib/manifests.mjs';

/** Licences that ask for a notice and no more. */
const allowed = new Set(['MIT', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', '0BSD']);

const ours = published.map(folder => manifestOf(folder));
const parts = partsOf(published);
for (const { name, version, license } of [...ours, ...parts])
  console.log(`${name.padEnd(32)}${version.padEnd(10)}${license}`);

const folder = join(root, '.cache', 'release');
mkdirSync(folder, { recursive: true });
writeFileSync(join(folder, 'sbom.cdx.json'), `${JSON.stringify(billOf(ours[0].version), null, 2)}\n`);
console.log(`\n${ours.length + parts.length} packages, .cache/release/sbom.cdx.json written.`);

const foreign = parts.filter(({ license }) => !allowed.has(license));
if (foreign.length) {
  console.error(`Not allowed: ${foreign.map(({ name, license }) => `${name} (${license})`).join(', ')}`);
  process.exitCode = 1;
}
