/** Reads the elements: doc comments by the analyzer, options and custom properties from their tables. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { create, ts } from '@custom-elements-manifest/analyzer/index.js';
import { litPlugin } from '@custom-elements-manifest/analyzer/src/features/framework-plugins/lit/lit.js';
import { root } from '../lib/paths.mjs';
import { withOptions } from './with-options.mjs';

const files = [
  'index',
  'city-radar',
  'fund-bars',
  'policy-timeline',
  'chart-element',
  'events',
  'languages',
  'version',
].map(name => `packages/elements/src/${name}.ts`);

const isPublic = ({ name, privacy }) => !name.startsWith('#') && privacy !== 'private' && privacy !== 'protected';

/**
 * What @cityfacts/elements exports, as a custom elements manifest declares it.
 *
 * @returns {Map<string, object>} by name
 */
export function analyze() {
  const modules = files.map(file =>
    ts.createSourceFile(file, readFileSync(join(root, file), 'utf8'), ts.ScriptTarget.ES2022, true),
  );
  const analyzed = create({ modules, plugins: [...litPlugin(), withOptions()], context: { dev: false } }).modules;
  const all = new Map(analyzed.flatMap(({ declarations = [] }) => declarations.map(one => [one.name, one])));
  const exported = analyzed.find(({ path }) => path.endsWith('/index.ts')).exports;
  const found = new Map();
  for (const { name } of exported) {
    const declaration = all.get(name);
    if (declaration) found.set(name, { ...declaration, members: declaration.members?.filter(isPublic) });
  }
  return found;
}
