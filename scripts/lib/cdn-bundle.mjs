import { join } from 'node:path';
import { build } from 'vite';
import { cdn, root } from './paths.mjs';
import { smallTemplates } from './small-templates.mjs';

/**
 * Bundles one entry into one self-contained script: no import, export or import.meta, so that it runs as a classic
 * script, as a module and from file://.
 *
 * @param {string} entry absolute path of a TypeScript file
 * @param {string} name file name without `.js`
 * @param {readonly import('vite').Plugin[]} [plugins]
 * @returns {Promise<{ code: string, map: string }>}
 */
export async function cdnBundle(entry, name, plugins = []) {
  const result = await build({
    root,
    configFile: false,
    logLevel: 'error',
    mode: 'production',
    // No "node" and no "development": the production build of Lit.
    resolve: { conditions: ['cityfacts-source', 'module', 'browser', 'production'] },
    define: { 'process.env.NODE_ENV': '"production"' },
    plugins: [smallTemplates(), ...plugins],
    build: {
      write: false,
      outDir: cdn,
      target: 'es2022',
      modulePreload: false,
      sourcemap: 'hidden',
      minify: true,
      rolldownOptions: {
        input: { [name]: entry },
        output: { format: 'iife', entryFileNames: '[name].js', codeSplitting: false, minify: true },
      },
    },
  });
  const [chunk, ...others] = result.output.filter(file => file.type === 'chunk');
  const assets = result.output.filter(file => file.type === 'asset' && !file.fileName.endsWith('.map'));
  if (others.length > 0 || assets.length > 0) {
    const names = [...others, ...assets].map(file => file.fileName).join(', ');
    throw new Error(`${name}.js must be one file, but ${names} came out beside it.`);
  }
  return { code: `${chunk.code.trimEnd()}\n//# sourceMappingURL=${name}.js.map\n`, map: relativeMap(chunk.map) };
}

/** Paths in the map are told from the project's root, so that no machine's folders get out. */
function relativeMap(map) {
  const sources = map.sources.map(source => {
    const absolute = source.startsWith('.') ? join(cdn, source) : source;
    return absolute.startsWith(root) ? absolute.slice(root.length + 1).replaceAll('\\', '/') : source;
  });
  return JSON.stringify({ ...map, sources, sourceRoot: 'cityfacts' });
}
