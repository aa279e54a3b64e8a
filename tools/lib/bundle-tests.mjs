import { readdir, readFile } from 'node:fs/promises';
import { dirname, join, posix } from 'node:path';
import { build } from 'esbuild';
import { root } from './paths.mjs';

/**
 * A plugin of Web Test Runner: each test file is served as one bundle with all that it imports, instead of over two hundred modules
 * that a browser asks for one by one, and the file after it is bundled ahead. What talks to the runner stays a module of its own, resolved by the runner.
 */
export function bundleTests() {
  const bundles = new Map();
  const bundleOf = path => {
    if (!bundles.has(path)) bundles.set(path, bundle(join(root, path)));
    return bundles.get(path);
  };
  return {
    name: 'bundle-tests',
    async serve({ path }) {
      if (!/\.(test|all)\.ts$/.test(path)) return undefined;
      const body = await bundleOf(path);
      // While the browser runs these tests, the next file is bundled.
      const next = await following(path);
      if (next) bundleOf(next).catch(() => {});
      return { body, type: 'js' };
    },
    /** With `--watch`, what changed is bundled anew. */
    serverStart({ fileWatcher }) {
      fileWatcher.on('all', () => bundles.clear());
    },
  };
}

/** The test file after this one in its folder. */
async function following(path) {
  const folder = posix.dirname(path);
  const files = (await readdir(join(root, folder))).filter(name => name.endsWith('.test.ts')).sort();
  const next = files[files.indexOf(posix.basename(path)) + 1];
  return next && posix.join(folder, next);
}

async function bundle(file) {
  const { outputFiles } = await build({
    entryPoints: [file],
    bundle: true,
    write: false,
    // Where it would be: source maps name their files from there.
    outfile: `${file}.js`,
    format: 'esm',
    target: 'es2022',
    conditions: ['cityfacts-source', 'browser', 'production'],
    // covertable is built for Node.
    define: {
      global: 'globalThis',
      CITYFACTS_TEST_ALL: String(!!process.env.CITYFACTS_TEST_ALL),
      'process.env.NODE_ENV': '"development"',
      __VUE_OPTIONS_API__: 'true',
      __VUE_PROD_DEVTOOLS__: 'false',
      __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'false',
    },
    plugins: [frameworks],
    external: ['@web/test-runner-commands'],
    tsconfig: join(root, 'tsconfig.base.json'),
    sourcemap: 'inline',
  });
  return outputFiles.find(({ path }) => path.endsWith('.js')).text;
}

/** Components of Svelte are compiled; React 18, which is installed under another name, gets itself and not React 19. */
const frameworks = {
  name: 'frameworks',
  setup({ onLoad, onResolve, resolve }) {
    onLoad({ filter: /\.svelte$/ }, async ({ path }) => {
      const { compile } = await import('svelte/compiler');
      const { js } = compile(await readFile(path, 'utf8'), { filename: path, generate: 'client', dev: false });
      return { contents: js.code, loader: 'js', resolveDir: dirname(path) };
    });
    onResolve({ filter: /^react$/ }, ({ importer, resolveDir, kind }) =>
      importer.includes('react-dom18') ? resolve('react18', { resolveDir, kind }) : undefined,
    );
  },
};
