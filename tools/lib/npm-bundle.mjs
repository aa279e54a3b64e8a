/**
 * What a page gets that imports from npm: entries as four bundlers build them, from the compiled packages and without the
 * conditions and plugins of this repository.
 */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import MagicString from 'magic-string';
import { parseSync } from 'rolldown/utils';
import { columns } from './empty-data.mjs';
import { stringsOf } from './empty-locales.mjs';
import { manifestOf } from './manifests.mjs';
import { cache, root } from './paths.mjs';
import { published } from './shipped.mjs';

/**
 * @typedef {object} Chunk
 * @property {string} file
 * @property {string} code minified
 *
 * @typedef {{ first: readonly Chunk[], later: readonly Chunk[] }} Built what a page loads at once, and what `import()` loads
 */

/**
 * A folder with the packages as npm installs them: compiled files and package.json only, in its node_modules.
 *
 * @param {{ onlyCode?: boolean }} [options] `onlyCode`: with every list of the dataset and every string of the languages empty
 * @returns {string} its path; the caller removes it
 */
export function installed({ onlyCode = false } = {}) {
  mkdirSync(cache, { recursive: true });
  const folder = mkdtempSync(join(cache, 'npm-'));
  for (const from of published) {
    const { name } = manifestOf(from);
    const compiled = name === 'cityfacts' ? 'lib' : 'dist';
    const to = join(folder, 'node_modules', name);
    mkdirSync(to, { recursive: true });
    cpSync(join(root, from, 'package.json'), join(to, 'package.json'));
    cpSync(join(root, from, compiled), join(to, compiled), { recursive: true, filter: isShipped });
    if (onlyCode) for (const path of scriptsIn(to)) emptied(path);
  }
  return folder;
}

const isShipped = path => !/\.(map|d\.ts|tsbuildinfo)$/.test(path);

const scriptsIn = folder =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(path => path.endsWith('.js'))
    .map(path => join(folder, path));

/** Empties the lists of a generated module of the dataset, or the strings of a module of a language. */
function emptied(path) {
  const unix = path.replaceAll('\\', '/');
  const isData = unix.includes('/data/dist/generated/');
  if (!isData && !/\/core\/dist\/locales\/(en|zh-han[st])-(main|more)\.js$/.test(unix)) return;
  const code = readFileSync(path, 'utf8');
  const { program } = parseSync(path, code);
  const small = new MagicString(code);
  for (const { start, end } of isData ? columns(program) : stringsOf(program))
    small.overwrite(start, end, isData ? '``' : '{}');
  writeFileSync(path, small.toString());
}

/** @type {Readonly<Record<string, (file: string) => Promise<Built>>>} each builds a file for production, with defaults of its own */
export const bundlers = {
  async vite(file) {
    const { build } = await import('vite');
    // Vitest and development servers set it; Vite then takes the development build of Lit.
    const environment = process.env.NODE_ENV;
    process.env.NODE_ENV = 'production';
    try {
      const { output } = await build({
        root: dirname(file),
        configFile: false,
        logLevel: 'error',
        mode: 'production',
        build: { write: false, modulePreload: false, rolldownOptions: { input: { main: file } } },
      });
      return split(output.filter(({ type }) => type === 'chunk').map(fromRollup));
    } finally {
      if (environment === undefined) delete process.env.NODE_ENV;
      else process.env.NODE_ENV = environment;
    }
  },

  async esbuild(file) {
    const { build } = await import('esbuild');
    const { metafile, outputFiles } = await build({
      absWorkingDir: dirname(file),
      entryPoints: { main: file },
      bundle: true,
      format: 'esm',
      splitting: true,
      minify: true,
      legalComments: 'none',
      metafile: true,
      write: false,
      outdir: join(dirname(file), 'out'),
    });
    const codes = new Map(outputFiles.map(({ path, text }) => [path.replaceAll('\\', '/').split('/out/')[1], text]));
    return split(
      Object.entries(metafile.outputs).map(([path, { imports }]) => ({
        file: path.slice('out/'.length),
        code: codes.get(path.slice('out/'.length)),
        isEntry: path === 'out/main.js',
        imports: imports.filter(({ kind }) => kind === 'import-statement').map(({ path }) => path.slice('out/'.length)),
      })),
    );
  },

  async webpack(file) {
    const { default: webpack } = await import('webpack');
    const out = join(dirname(file), 'out');
    const compiler = webpack({
      context: dirname(file),
      mode: 'production',
      entry: { main: file },
      output: { path: out },
      performance: false,
      optimization: { minimizer: ['...'] },
    });
    const stats = await new Promise((resolve, reject) =>
      compiler.run((error, result) => compiler.close(() => (error ? reject(error) : resolve(result)))),
    );
    if (stats.hasErrors()) throw new Error(stats.toString({ all: false, errors: true }));
    const { entrypoints, assets } = stats.toJson({ all: false, entrypoints: true, assets: true });
    const initial = new Set(entrypoints.main.assets.map(({ name }) => name));
    const chunks = assets
      .filter(({ name }) => name.endsWith('.js'))
      .map(({ name }) => ({ file: name, code: readFileSync(join(out, name), 'utf8') }));
    return {
      first: chunks.filter(({ file }) => initial.has(file)),
      later: chunks.filter(({ file }) => !initial.has(file)),
    };
  },

  async rollup(file) {
    const [{ rollup }, { nodeResolve }, { minify }] = await Promise.all([
      import('rollup'),
      import('@rollup/plugin-node-resolve'),
      import('terser'),
    ]);
    const bundle = await rollup({ input: { main: file }, plugins: [nodeResolve({ browser: true })] });
    const { output } = await bundle.generate({ format: 'es' });
    await bundle.close();
    const chunks = output.filter(({ type }) => type === 'chunk').map(fromRollup);
    return split(
      await Promise.all(
        chunks.map(async chunk => ({ ...chunk, code: (await minify(chunk.code, { module: true })).code })),
      ),
    );
  },
};

const fromRollup = ({ fileName, code, isEntry, imports }) => ({ file: fileName, code, isEntry, imports });

/** The entry with what it imports statically, and the rest. */
function split(chunks) {
  const byName = new Map(chunks.map(chunk => [chunk.file, chunk]));
  const first = new Set();
  const add = file => {
    if (first.has(file) || !byName.has(file)) return;
    first.add(file);
    byName.get(file).imports.forEach(add);
  };
  add(chunks.find(({ isEntry }) => isEntry).file);
  return {
    first: chunks.filter(({ file }) => first.has(file)),
    later: chunks.filter(({ file }) => !first.has(file)),
  };
}

/** How an entry of `cityfacts` is imported. */
export const specifierOf = entry => (entry === 'cityfacts' ? entry : `cityfacts/${entry}.js`);

/**
 * @param {string} folder of `installed()`
 * @param {keyof typeof bundlers} bundler
 * @param {string} specifier such as `cityfacts/city-radar.en.js`
 * @returns {Promise<Built>}
 */
export async function npmBundle(folder, bundler, specifier) {
  const own = mkdtempSync(join(folder, 'page-'));
  const file = join(own, 'main.js');
  writeFileSync(join(own, 'package.json'), '{ "type": "module", "private": true }\n');
  writeFileSync(file, `import ${JSON.stringify(specifier)};\n`);
  return bundlers[bundler](file);
}
