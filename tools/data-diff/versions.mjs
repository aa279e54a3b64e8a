/** A version of the tables: a folder with `datapackage.json`, or `data/` at a revision of git. */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { top } from '../build-data/disk.mjs';
import { readSchemas } from '../build-data/schema.mjs';
import { readTable } from '../build-data/tables.mjs';

/** @param {string} version @returns {(file: string) => string | null} */
const reader = version => {
  if (existsSync(join(version, 'datapackage.json')))
    return file => (existsSync(join(version, file)) ? readFileSync(join(version, file), 'utf8') : null);
  return file => {
    try {
      return execFileSync('git', ['show', `${version}:data/${file}`], {
        cwd: top,
        encoding: 'utf8',
        maxBuffer: 1e9,
        stdio: ['ignore', 'pipe', 'ignore'],
      });
    } catch {
      return null;
    }
  };
};

/**
 * @param {string} version
 * @returns {import('../build-data/tables.mjs').Tables}
 * @throws {Error} where it is neither
 */
export const readVersion = version => {
  const read = reader(version);
  const datapackage = read('datapackage.json');
  if (datapackage === null)
    throw new Error(
      `"${version}" is neither a folder with a datapackage.json nor a revision of git with data/; name one of them, such as HEAD~1 or data`,
    );
  return new Map(
    readSchemas(datapackage).flatMap(schema => {
      const text = read(schema.file);
      return text === null ? [] : [[schema.name, readTable(schema, text)]];
    }),
  );
};
