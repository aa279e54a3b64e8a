import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

interface Entry {
  readonly resolved?: string;
  readonly link?: boolean;
  readonly integrity?: string;
  readonly hasInstallScript?: boolean;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

const read = (path: string): Record<string, Entry> =>
  JSON.parse(readFileSync(new URL(`../${path}`, import.meta.url), 'utf8')).packages;

describe.each(['package-lock.json', 'tools/chromium/package-lock.json'])('%s', path => {
  const packages = Object.entries(read(path));

  it('names no address that packages come from', () => {
    const addresses = packages.filter(([, { resolved, link }]) => resolved !== undefined && link !== true);
    expect(addresses).toEqual([]);
  });

  it('holds a checksum of everything that is installed', () => {
    const installed = packages.filter(([name, { link }]) => name.includes('node_modules/') && link !== true);
    expect(installed.length).toBeGreaterThan(0);
    expect(installed.filter(([, { integrity }]) => integrity === undefined).map(([name]) => name)).toEqual([]);
  });

  it('has an entry for every optional dependency, else npm ci fails on some systems', () => {
    const missing = packages.flatMap(([name, { optionalDependencies = {} }]) =>
      Object.keys(optionalDependencies)
        .filter(wanted => !packages.some(([other]) => other.endsWith(`node_modules/${wanted}`)))
        .map(wanted => `${name} → ${wanted}`),
    );
    expect(missing).toEqual([]);
  });
});

it('every package with an install script is one whose script allowScripts turns off', () => {
  const { allowScripts } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as {
    readonly allowScripts: Readonly<Record<string, boolean>>;
  };
  const withScript = Object.entries(read('package-lock.json'))
    .filter(([, { hasInstallScript }]) => hasInstallScript)
    .map(([name]) => name.split('node_modules/').at(-1)!);
  expect(withScript.length).toBeGreaterThan(0);
  expect(withScript.filter(name => allowScripts[name] !== false)).toEqual([]);
});
