import { createHash } from 'node:crypto';
import { join } from 'node:path';
import MagicString from 'magic-string';
import { rolldown } from 'rolldown';
import { cdn, root } from './paths.mjs';
import { smallTemplates } from './minify-templates.mjs';
import { stageLoader } from './stage-loader.mjs';

/**
 * @typedef {object} Script
 * @property {string} file name of the file
 * @property {string} code a classic script
 * @property {string} map its source map
 *
 * @typedef {{ code: string, map: string, stages: readonly Script[] }} Bundle
 */

/**
 * Bundles one entry as classic scripts: no import, export or import.meta, so that they run as a classic script, as a
 * module and from file://. All is ASCII, so that the encoding of a page does not matter.
 *
 * What the entry imports statically is in `code`. Each `import()` becomes a stage: a file beside the first, named
 * `NAME.STAGE.HASH.js`, which the first appends to the page when it is asked for.
 *
 * @param {string} entry absolute path of a TypeScript file
 * @param {string} name file name without `.js`
 * @param {{ plugins?: readonly import('rolldown').Plugin[], full?: boolean }} [options] `full`: everything in one file
 * @returns {Promise<Bundle>}
 */
export async function cdnBundle(entry, name, { plugins = [], full = false } = {}) {
  const bundle = await rolldown({
    input: { [name]: ENTRY },
    cwd: root,
    platform: 'browser',
    logLevel: 'warn',
    checks: { pluginTimings: false },
    // No "node" and no "development": the production build of Lit.
    resolve: { conditionNames: ['cityfacts-source', 'module', 'browser', 'production', 'import', 'default'] },
    transform: { target: 'es2022', define: { 'process.env.NODE_ENV': '"production"' } },
    plugins: [importEntry(entry), smallTemplates(), ...plugins, ...(full ? [] : [classicChunks(name)])],
  });
  try {
    const { output } = await bundle.generate({
      dir: cdn,
      format: full ? 'iife' : 'es',
      entryFileNames: '[name].js',
      chunkFileNames: '[name].js',
      codeSplitting: !full,
      minify: true,
      comments: false,
      sourcemap: 'hidden',
    });
    const [main, ...rest] = output.filter(file => file.type === 'chunk');
    return withHashes(name, main, rest);
  } finally {
    await bundle.close();
  }
}

const ENTRY = '\0entry';

/** A plugin whose module imports the entry and exports nothing, so that what the entry exports to npm is not kept. */
const importEntry = entry => ({
  name: 'import-entry',
  resolveId: id => (id === ENTRY || id === entry ? { id, moduleSideEffects: true } : null),
  load: id => (id === ENTRY ? `import ${JSON.stringify(entry)};` : null),
});

/** Names each stage by its content and reports the main script the names and the checksums. */
function withHashes(name, main, rest) {
  let code = ascii(main.code);
  const stages = rest.map(chunk => {
    const stage = chunk.fileName.replace(/\.js$/, '');
    const file = `${name}.${stage}.${hash(ascii(chunk.code))}.js`;
    const text = withMap(ascii(chunk.code), file);
    const integrity = `sha384-${createHash('sha384').update(text).digest('base64')}`;
    code = code.replaceAll(fileOf(stage), file).replaceAll(integrityOf(stage), integrity);
    return { file, code: text, map: relativeMap(chunk.map) };
  });
  return { code: withMap(code, `${name}.js`), map: relativeMap(main.map), stages };
}

/** Placeholders, as long as nothing is hashed. */
const fileOf = stage => `__FILE_${stage}__`;
const integrityOf = stage => `__INTEGRITY_${stage}__`;

const hash = text => createHash('sha256').update(text).digest('hex').slice(0, 8);

const withMap = (code, file) => `${code.trimEnd()}\n//# sourceMappingURL=${file}.map\n`;

/** Escapes what is not ASCII. In minified code that is only found in strings, templates, patterns and names. */
const ascii = code =>
  code.replace(/[^\0-\x7f]/g, char => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`);

/**
 * A plugin that turns the ES chunks of a bundle into classic scripts. A stage becomes a function of what the main script
 * exports, which the loader calls once its file is there.
 *
 * @param {string} name of the main chunk
 * @returns {import('rolldown').Plugin}
 */
function classicChunks(name) {
  return {
    name: 'classic-chunks',
    renderChunk(code, chunk) {
      const text = new MagicString(code);
      const exported = [];
      const imported = [];
      for (const node of this.parse(code).body) {
        if (node.type === 'ImportDeclaration') {
          if (chunk.isEntry || node.source.value !== `./${name}.js`) {
            throw new Error(`${chunk.fileName} imports ${node.source.value}; a stage may import the main script only.`);
          }
          imported.push(...node.specifiers.map(({ imported, local }) => `${imported.name}:${local.name}`));
          text.remove(node.start, node.end);
        } else if (node.type === 'ExportNamedDeclaration') {
          exported.push(...node.specifiers.map(({ local, exported }) => `${exported.name}:${local.name}`));
          text.remove(node.start, node.end);
        }
      }
      for (const { start, end, source } of importCalls(this.parse(code))) {
        const stage = source.value.slice(2, -3);
        text.overwrite(start, end, `loadStage("${fileOf(stage)}","${integrityOf(stage)}",stageExports)`);
      }
      const object = `{${exported.join(',')}}`;
      if (chunk.isEntry) {
        text.prepend(`(()=>{${chunk.dynamicImports.length ? stageLoader(name) : ''}`);
        text.append(`${chunk.dynamicImports.length ? `;var stageExports=${object}` : ''}})();`);
      } else {
        // The file name is only known when the text is; the loader asks for the last one that came.
        text.prepend(`globalThis.cityfactsStage=main=>{${imported.length ? `const {${imported.join(',')}}=main;` : ''}`);
        text.append(`;return${object}};`);
      }
      return { code: text.toString(), map: text.generateMap({ hires: true }) };
    },
  };
}

/** The `import()` expressions below a node of an ESTree. */
function importCalls(node) {
  if (Array.isArray(node)) return node.flatMap(importCalls);
  if (node === null || typeof node !== 'object') return [];
  return node.type === 'ImportExpression' ? [node] : Object.values(node).flatMap(importCalls);
}

/** Paths in the map are given from the project's root, so that no folder of this machine gets out. */
function relativeMap(map) {
  const sources = map.sources.map(source => {
    const absolute = source.startsWith('.') ? join(cdn, source) : source;
    return absolute.startsWith(root) ? absolute.slice(root.length + 1).replaceAll('\\', '/') : source;
  });
  return JSON.stringify({ ...map, sources, sourceRoot: 'cityfacts' });
}
