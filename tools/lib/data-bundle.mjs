import { build } from 'vite';
import { root } from './paths.mjs';

const entry = 'virtual:rows';

/**
 * What a page ships that imports these entry points of `@cityfacts/data`, minified, as one module.
 *
 * @param {readonly string[]} names `radar.en`, `events.zh-hans`, …
 * @returns {Promise<string>}
 */
export async function dataBundle(names) {
  const source = names.map(name => `export * from '@cityfacts/data/${name}.js';`).join('\n');
  const rows = {
    name: 'rows',
    resolveId: id => (id === entry ? `\0${entry}` : null),
    load: id => (id === `\0${entry}` ? source : null),
  };
  const result = await build({
    root,
    configFile: false,
    logLevel: 'error',
    mode: 'production',
    resolve: { conditions: ['cityfacts-source'] },
    plugins: [rows],
    build: {
      write: false,
      target: 'es2022',
      modulePreload: false,
      minify: true,
      rolldownOptions: {
        input: { rows: entry },
        preserveEntrySignatures: 'strict',
        output: { format: 'es', minify: true },
      },
    },
  });
  return result.output.filter(file => file.type === 'chunk').map(file => file.code).join('');
}
