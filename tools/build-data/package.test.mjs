/** The data packages as others read them: with the library of the Frictionless project for Node. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { top } from './disk.mjs';

const { Package } = createRequire(import.meta.url)('datapackage');

describe.each(['data', 'packages/data'])('the data package in %s', folder => {
  const basePath = join(top, folder);
  const descriptor = JSON.parse(readFileSync(join(basePath, 'datapackage.json'), 'utf8'));
  const loaded = Package.load(descriptor, { basePath });

  it('is valid and describes ten tables', async () => {
    const { valid, errors, resourceNames } = await loaded;
    expect(errors.map(String)).toEqual([]);
    expect([valid, resourceNames.length]).toEqual([true, 10]);
  });

  it.each(descriptor.resources.map((/** @type {{ name: string }} */ { name }) => name))(
    'has a table %s that keeps to its schema and whose keys point at rows',
    async name => {
      const resource = (await loaded).getResource(name);
      const rows = await resource.read({ relations: true }).catch((/** @type {any} */ error) => {
        throw new Error([error, ...(error.errors ?? [])].map(({ message }) => message).join('; '));
      });
      expect(rows.length).toBeGreaterThan(0);
    },
  );
});
