/** What npm gets. Quick checks look at the list of files; those of `npm run test:all` make a release and judge it. */
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { beforeAll, describe, expect, it } from 'vitest';
import { bin } from '../tools/lib/bin.mjs';
import { npm } from '../tools/lib/install-packages.mjs';
import { manifestOf } from '../tools/lib/manifests.mjs';
import { root } from '../tools/lib/paths.mjs';
import { billOf, noticesOf, partsOf, published } from '../tools/lib/shipped.mjs';
import { staleFiles } from '../tools/prepack.mjs';

const run = promisify(execFile);
const isAll = process.env['CITYFACTS_TEST_ALL'] === '1';

/** The paths that would be in the tarball, of what is built now. */
async function filesOf(folder: string): Promise<readonly string[]> {
  const { output } = await npm(['pack', '--dry-run', '--json', '--ignore-scripts'], join(root, folder));
  const listed = JSON.parse(output.slice(output.search(/[[{]\s/))) as Record<string, { files: { path: string }[] }>;
  return Object.values(listed)[0]!.files.map(({ path }) => path);
}

describe.each(published)('the tarball of %s', folder => {
  const manifest = manifestOf(folder);
  let files: readonly string[] = [];
  beforeAll(async () => {
    files = await filesOf(folder);
  }, 60_000);

  it('holds code, types and licences, no tests, no source maps and nothing of the compiler', () => {
    expect(files).toEqual(expect.arrayContaining(['package.json', 'README.md', 'LICENSE']));
    expect(files.filter(path => /\.test\.|tsbuildinfo|browser-tests|\.js\.map$/.test(path))).toEqual([]);
    if (/CC-BY/.test(manifest.license)) expect(files).toContain('LICENSE-DATA');
    expect(manifest.files).toContain('THIRD-PARTY-NOTICES.txt');
    for (const [name, original] of [
      ['LICENSE', 'LICENSE'],
      ['LICENSE-DATA', 'data/LICENSE'],
    ] as const)
      if (files.includes(name))
        expect(readFileSync(join(root, folder, name), 'utf8')).toBe(readFileSync(join(root, original), 'utf8'));
  });

  it('builds before it is packed, and nothing when it is installed', () => {
    expect(manifest.scripts).toEqual({ prepack: 'node ../../tools/prepack.mjs' });
  });

  it('says what it is, and names no address that does not exist yet in part only', () => {
    expect(manifest).toMatchObject({ author: expect.any(String), license: expect.any(String) });
    expect(manifest.keywords.length).toBeGreaterThan(3);
    const addresses = [manifest.repository, manifest.homepage, manifest.bugs].filter(one => one !== undefined);
    expect([0, 3]).toContain(addresses.length);
  });

  it('has no compiled module that names a source map', () => {
    const compiled = files.filter(path => /\.js$/.test(path) && files.includes(path.replace(/\.js$/, '.d.ts')));
    expect(compiled.length).toBeGreaterThan(50);
    expect(
      compiled.filter(path => readFileSync(join(root, folder, path), 'utf8').includes('sourceMappingURL')),
    ).toEqual([]);
  });

  it('has every subpath of a script also without .js', () => {
    const { exports } = manifest as { exports: Readonly<Record<string, unknown>> };
    for (const [key, target] of Object.entries(exports))
      if (key.endsWith('.js')) expect(exports[key.slice(0, -3)], key).toEqual(target);
  });

  it('has a README whose links lead to what is in it, or into the web', () => {
    const readme = readFileSync(join(root, folder, 'README.md'), 'utf8');
    const links = [...readme.matchAll(/\]\(([^)#\s]+)/g)].map(([, link]) => link!);
    expect(links.filter(link => !/^https?:/.test(link) && !files.includes(link))).toEqual([]);
  });
});

describe('the tarball of cityfacts', () => {
  it('has the CDN files with their stages, without maps and copies', async () => {
    const dist = (await filesOf('packages/cityfacts')).filter(path => path.startsWith('dist/'));
    expect(dist.filter(path => path.endsWith('.map'))).toEqual([]);
    const hashed = dist.filter(path => /\.[\da-f]{8}\.(js|css)$/.test(path));
    expect(hashed.filter(path => !/\.(more|tools|check)\.[\da-f]{8}\.js$/.test(path))).toEqual([]);
    const { length } = dist.filter(path => /^dist\/city-radar(\.(en|zh-Han[st]))?\.js$/.test(path));
    for (const stage of ['more', 'tools', 'check'])
      expect(hashed.filter(path => path.includes('/city-radar') && path.includes(`.${stage}.`)).length).toBe(length);
    expect(dist).toEqual(
      expect.arrayContaining(['dist/cityfacts.css', 'dist/host.js', 'dist/THIRD-PARTY-NOTICES.txt']),
    );
  }, 60_000);
});

describe('a CDN file', () => {
  const cdn = join(root, 'packages', 'cityfacts', 'dist');
  const first = (file: string) => readFileSync(join(cdn, file), 'utf8').split('\n', 1)[0];

  it('begins with the licences of what is in it', () => {
    for (const file of readdirSync(cdn).filter(name => name.endsWith('.js'))) {
      expect(first(file), file).toMatch(/^\/\*! cityfacts, MIT;.* see THIRD-PARTY-NOTICES\.txt \*\/$/);
      const isWhole =
        /^(city-radar|fund-bars|policy-timeline|cityfacts)(\.(en|zh-Han[st]))?(\.full)?(\.[\da-f]{8})?\.js$/;
      if (isWhole.test(file)) {
        expect(first(file), file).toContain('Lit (c) Google LLC, BSD-3-Clause');
        expect(first(file), file).toContain('d3 (c) Mike Bostock, ISC');
      }
    }
  });

  it('has notices beside it with the whole texts', () => {
    const notices = readFileSync(join(cdn, 'THIRD-PARTY-NOTICES.txt'), 'utf8');
    for (const part of [
      'lit 3',
      'lit-html 3',
      '@lit/reactive-element 2',
      'd3-array 3',
      'd3-path 3',
      'd3-shape 3',
      'internmap',
    ])
      expect(notices).toContain(`${part}`);
    expect(notices).toContain('Redistributions in binary form must reproduce');
    expect(notices).toContain('Permission to use, copy, modify, and/or distribute');
    expect(existsSync(join(cdn, 'LICENSE'))).toBe(true);
  });
});

describe('what is shipped of others', () => {
  it('is in the bill of materials, with version, licence and checksum', () => {
    const { components } = billOf('1.2.3') as { components: Readonly<Record<string, unknown>>[] };
    expect(components.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['cityfacts', '@cityfacts/data', 'lit', 'd3-array', 'internmap']),
    );
    for (const part of components.slice(published.length))
      expect(part).toMatchObject({
        version: expect.any(String),
        licenses: [expect.anything()],
        hashes: [expect.anything()],
      });
  });

  it('has a licence text each', () => {
    const parts = partsOf(published);
    const notices = noticesOf('All', parts);
    for (const { name, version, license } of parts) expect(notices).toContain(`${name} ${version} (${license})`);
    expect(notices).not.toContain('undefined');
    expect(noticesOf('None', [])).toContain('no code of others');
  });
});

describe('staleFiles(folder, sources)', () => {
  it('finds what was compiled of a source that is gone', () => {
    const folder = mkdtempSync(join(tmpdir(), 'cityfacts-stale-'));
    mkdirSync(join(folder, 'lib'));
    mkdirSync(join(folder, 'src'));
    for (const file of ['lib/kept.js', 'lib/gone.js', 'lib/gone.d.ts', 'src/kept.ts'])
      writeFileSync(join(folder, file), '');
    const stale = staleFiles(join(folder, 'lib'), join(folder, 'src'));
    expect(stale.sort()).toEqual([join(folder, 'lib/gone.d.ts'), join(folder, 'lib/gone.js')]);
    rmSync(folder, { recursive: true });
  });
});

describe.runIf(isAll)('npm run release', () => {
  const { version } = manifestOf('packages/cityfacts');
  const folder = join(root, '.cache', 'release', version);
  const files = published.map(path => `${manifestOf(path).name.replace('@', '').replace('/', '-')}-${version}.tgz`);

  beforeAll(async () => {
    const { stdout } = await run(process.execPath, [join(root, 'tools', 'release.mjs')], { cwd: root });
    expect(stdout).toContain('Nothing is published');
  }, 1_800_000);

  it('makes tarballs, zips and a bill of materials, with their checksums', () => {
    const others = ['newsroom.zip', 'maps.zip', 'cdx.json'].map(
      end => `cityfacts-${version}${end === 'cdx.json' ? '.' : '-'}${end}`,
    );
    expect(readdirSync(folder).sort()).toEqual([...files, ...others, 'SHA256SUMS'].sort());
    for (const line of readFileSync(join(folder, 'SHA256SUMS'), 'utf8').trimEnd().split('\n')) {
      const [sum, name] = line.split('  ');
      expect(
        createHash('sha256')
          .update(readFileSync(join(folder, name!)))
          .digest('hex'),
      ).toBe(sum);
    }
  });

  it.each(files)(
    'makes %s, in which publint and arethetypeswrong find no fault',
    async file => {
      await run(process.execPath, [bin('publint'), join(folder, file), '--strict']);
      const data = ['cityfacts.css', 'dataset.jsonld'];
      const flags = ['--profile', 'esm-only', '--exclude-entrypoints', ...data];
      await run(process.execPath, [bin('@arethetypeswrong/cli', 'attw'), join(folder, file), ...flags]);
      const { stdout } = await run('tar', ['-tzf', join(folder, file)]);
      expect(stdout).toContain('package/THIRD-PARTY-NOTICES.txt');
    },
    120_000,
  );
});
