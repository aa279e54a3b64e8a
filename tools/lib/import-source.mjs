import { createRequire } from 'node:module';
import { compileFunction } from 'node:vm';
import { build } from 'esbuild';

/**
 * Imports a TypeScript file of this repository, with all that it imports, from the sources.
 *
 * @param {string} file absolute path
 * @returns {Promise<Record<string, unknown>>} its exports
 */
export async function importSource(file) {
  const module = { exports: {} };
  // Not a file and `import()`: where Vite runs this, it may have ended by then.
  const load = compileFunction(await bundleSource(file, 'cjs'), ['module', 'require'], { filename: `${file} and its imports` });
  load(module, createRequire(file));
  return module.exports;
}

/**
 * The file and all that it imports, as one module in JavaScript.
 *
 * @param {string} file absolute path
 * @param {'cjs' | 'esm'} format
 */
export async function bundleSource(file, format) {
  const { outputFiles } = await build({
    entryPoints: [file],
    bundle: true,
    write: false,
    platform: 'node',
    format,
    target: 'node20',
    conditions: ['cityfacts-source'],
    logLevel: 'silent',
  });
  return outputFiles[0].text;
}
