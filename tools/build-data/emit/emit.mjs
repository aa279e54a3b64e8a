/** All generated files: path from the top of the project → content. */
import { bundleSets } from './bundle.mjs';
import { csvFile, jsonFile } from './files.mjs';
import { idsModule } from './ids.mjs';
import { modulesOf, wholeRows } from './modules.mjs';
import { bundles, shapes } from './shapes.mjs';
import { tableSet } from './table.mjs';

/**
 * @param {import('../tables.mjs').Tables} tables
 * @param {import('../rows.mjs').Data} data
 * @param {(simplified: string) => string} toHant
 * @returns {Map<string, string>}
 */
export const emit = (tables, data, toHant) => {
  const sets = [
    ...[...data.keys()].filter(table => shapes[table]).map(table => tableSet(table, data)),
    ...bundles.flatMap(bundle => bundleSets(bundle, data)),
  ];
  return new Map([
    ['packages/data/src/ids.ts', idsModule(data)],
    ...[...sets.flatMap(modulesOf), ...sets.filter(({ kind }) => kind === 'slim').flatMap(wholeRows)].map(
      ([path, content]) => /** @type {[string, string]} */ ([`packages/data/src/${path}`, content]),
    ),
    ...[...data].map(
      ([table, rows]) => /** @type {[string, string]} */ ([`packages/data/json/${table}.json`, jsonFile(rows)]),
    ),
    ...[...tables.values()].map(
      table => /** @type {[string, string]} */ ([`packages/data/csv/${table.schema.name}.csv`, csvFile(table, toHant)]),
    ),
  ]);
};
