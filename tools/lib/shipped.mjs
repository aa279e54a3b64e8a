/** What of others ships with our packages: from package-lock.json, and the licence texts from node_modules. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { manifestOf } from './manifests.mjs';
import { root } from './paths.mjs';

/** Folders of the packages that are published, in the order in which they need each other. */
export const published = ['data', 'core', 'charts', 'elements', 'cityfacts'].map(name => `packages/${name}`);

/**
 * @typedef {object} Part
 * @property {string} name
 * @property {string} version
 * @property {string} license an SPDX expression
 * @property {string} [integrity] checksum of its tarball
 */

const lock = () => JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).packages;

/**
 * The packages of others that come with packages of ours when they are installed.
 *
 * @param {readonly string[]} folders
 * @returns {readonly Part[]} by name
 */
export function partsOf(folders) {
  const packages = lock();
  const found = new Map();
  const add = (names, from) => {
    for (const name of Object.keys(names ?? {})) {
      const nested = `${from}/node_modules/${name}`;
      const path = packages[nested] ? nested : `node_modules/${name}`;
      const entry = packages[path];
      if (!entry) throw new Error(`${name}, which ${from} needs, is not in package-lock.json; run npm install`);
      if (entry.link) add(packages[entry.resolved].dependencies, entry.resolved);
      else if (!found.has(path)) {
        found.set(path, { name, version: entry.version, license: entry.license, integrity: entry.integrity });
        add(entry.dependencies, path);
      }
    }
  };
  for (const folder of folders) add(packages[folder].dependencies, folder);
  return [...found.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** The licence text of an installed package; parts of Lit without one are under Lit's. */
function textOf({ name }) {
  const folders = [name, ...(name.startsWith('@lit') ? ['lit'] : [])].map(one => join(root, 'node_modules', one));
  for (const folder of folders.filter(existsSync)) {
    const file = readdirSync(folder).find(one => /^licen[cs]e(\.|$)/i.test(one));
    if (file) return readFileSync(join(folder, file), 'utf8').trim().replaceAll('\r\n', '\n');
  }
  throw new Error(`${name} has no licence text`);
}

/**
 * The notices that their licences ask for.
 *
 * @param {string} title
 * @param {readonly Part[]} parts
 */
export function noticesOf(title, parts) {
  if (!parts.length) return `${title}\n\nThere is no code of others in it, and it needs none.\n`;
  const byText = Map.groupBy ? Map.groupBy(parts, textOf) : grouped(parts);
  const blocks = [...byText].map(([text, some]) => {
    const names = some.map(({ name, version, license }) => `${name} ${version} (${license})`);
    return `${names.join('\n')}\n\n${text}`;
  });
  return [title, ...blocks].join(`\n\n${'-'.repeat(72)}\n\n`) + '\n';
}

function grouped(parts) {
  const groups = new Map();
  for (const part of parts) groups.set(textOf(part), [...(groups.get(textOf(part)) ?? []), part]);
  return groups;
}

/**
 * A bill of materials in CycloneDX 1.6: our packages, and those that come with them. The same bytes for the same lock.
 *
 * @param {string} version of our packages
 */
export function billOf(version) {
  const manifests = published.map(manifestOf);
  const purl = ({ name, version: own }) => `pkg:npm/${name.replace('@', '%40')}@${own}`;
  const component = part => ({
    type: 'library',
    'bom-ref': purl(part),
    name: part.name,
    version: part.version,
    purl: purl(part),
    licenses: [/ /.test(part.license) ? { expression: part.license } : { license: { id: part.license } }],
    ...(part.integrity && { hashes: [hashOf(part.integrity)] }),
  });
  return {
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    metadata: { component: { type: 'library', 'bom-ref': 'cityfacts-release', name: 'cityfacts', version } },
    components: [...manifests, ...partsOf(published)].map(component),
  };
}

/** `sha512-BASE64` as CycloneDX writes it. */
function hashOf(integrity) {
  const [, algorithm, value] = /^sha(\d+)-(.+)$/.exec(integrity);
  return { alg: `SHA-${algorithm}`, content: Buffer.from(value, 'base64').toString('hex') };
}
