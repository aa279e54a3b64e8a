import { createHash } from 'node:crypto';
import { join } from 'node:path';
import remapping from '@jridgewell/remapping';
import MagicString, { Bundle as TextBundle } from 'magic-string';
import { rolldown } from 'rolldown';
import { minifySync, parseSync } from 'rolldown/utils';
import { cdn, root } from './paths.mjs';
import { smallTemplates } from './minify-templates.mjs';
import { ownRealm, pageNames, pageOfRealm, litInOwnRealm, ownCheck } from './own-realm.mjs';
import { messagesOf, parseRowsOnly } from './small-check.mjs';
import { scriptLoader, stageLoader } from './stage-loader.mjs';

/**
 * @typedef {object} Script
 * @property {string} file name of the file
 * @property {string} code a classic script
 * @property {string} map its source map
 *
 * @typedef {{ code: string, map: string, stages: readonly Script[] }} Bundle
 *
 * @typedef {object} Chunk
 * @property {string} id `main`, or the name of the module that is loaded by `import()`
 * @property {MagicString} text a function of `require` that returns what the chunk exports
 * @property {string} map from that text without our changes to the sources
 * @property {readonly string[]} imports ids of the chunks that it imports statically
 * @property {readonly string[]} moduleIds the files that are in it
 * @property {boolean} isStage whether it is loaded by `import()`
 */

/**
 * Bundles one entry as classic scripts: no import, export or import.meta, so that they run as a classic script, as a
 * module and from file://. All is ASCII, so that the encoding of a page does not matter.
 *
 * What the entry imports statically is in `code`. What it imports by `import()` is in stages: files beside the first, named
 * `NAME.STAGE.HASH.js`, which the first appends to the page when they are asked for. Modules named `WORD-STAGE` share the
 * file of their stage, so that `radar-more` and `bars-more` are both in `NAME.more.HASH.js`.
 *
 * @param {string} entry absolute path of a TypeScript file
 * @param {string} name file name without `.js`
 * @param {{ plugins?: readonly import('rolldown').Plugin[], full?: boolean, hostile?: boolean }} [options]
 *   `full`: everything in one file; `hostile`: for pages that have changed built-in objects (own-realm.mjs)
 * @returns {Promise<Bundle>}
 */
export async function cdnBundle(entry, name, { plugins = [], full = false, hostile = false } = {}) {
  const bundle = await rolldown({
    input: { main: ENTRY },
    cwd: root,
    platform: 'browser',
    logLevel: 'warn',
    checks: { pluginTimings: false },
    // No "node" and no "development": the production build of Lit.
    resolve: { conditionNames: ['cityfacts-source', 'module', 'browser', 'production', 'import', 'default'] },
    transform: { target: 'es2022', define: { 'process.env.NODE_ENV': '"production"' } },
    plugins: [importEntry(entry), parseRowsOnly(), messagesOf(name), smallTemplates(), ...(hostile ? [litInOwnRealm(), ownCheck()] : []), ...plugins],
  });
  const generate = whole =>
    bundle.generate({
      dir: cdn,
      format: whole ? 'iife' : 'es',
      entryFileNames: '[name].js',
      chunkFileNames: '[name].js',
      codeSplitting: !whole && !full,
      minify: whole,
      comments: false,
      sourcemap: 'hidden',
    });
  try {
    let { output } = await generate(full && !hostile);
    // Without a stage there is nothing to link.
    if (!full && !hostile && output.filter(file => file.type === 'chunk').length === 1) ({ output } = await generate(true));
    const chunks = output.filter(file => file.type === 'chunk');
    if (hostile || (!full && chunks.length > 1)) return linked(name, chunks.map(toChunk), hostile);
    const [{ code, map, moduleIds }] = chunks;
    return { code: withMap(banner(moduleIds) + ascii(code), `${name}.js`), map: relativeMap(map), stages: [] };
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

const idOf = file => file.replace(/^(\.\/)?(.*)\.js$/, '$2');

/** `radar-more` is in the file of the stage `more`. */
const stageOf = id => id.split('-').at(-1);

/**
 * Turns an ES chunk into a function of `require`, which gives it what other chunks export.
 *
 * @returns {Chunk}
 */
function toChunk({ fileName, code, map, imports, isDynamicEntry, moduleIds }) {
  const text = new MagicString(code, { filename: fileName });
  const { program } = parseSync(fileName, code);
  const exported = [];
  const given = [];
  for (const node of program.body) {
    if (node.type === 'ImportDeclaration') {
      const names = node.specifiers.map(({ imported, local }) => `${imported.name}:${local.name}`);
      if (names.length) given.push(`const {${names.join(',')}}=require("${idOf(node.source.value)}");`);
      text.remove(node.start, node.end);
    } else if (node.type === 'ExportNamedDeclaration') {
      exported.push(...node.specifiers.map(({ local, exported }) => `${exported.name}:${local.name}`));
      text.remove(node.start, node.end);
    }
  }
  for (const { start, end, source } of importCalls(program)) {
    text.overwrite(start, end, `require.load("${idOf(source.value)}")`);
  }
  text.prepend(`require=>{${given.join('')}`);
  text.append(`;return{${exported.join(',')}}}`);
  return { id: idOf(fileName), text, map, imports: imports.map(idOf), isStage: isDynamicEntry, moduleIds };
}

/**
 * Shares the chunks out among the files, names each stage by its content, and puts names and checksums into the main script.
 *
 * @param {string} name
 * @param {readonly Chunk[]} chunks
 * @returns {Bundle}
 */
function linked(name, chunks, hostile) {
  const files = filesOf(chunks);
  const names = stage => (hostile ? pageNames(files.get(stage).map(({ text }) => String(text)).join()) : '');
  const stages = [...files.keys()]
    .filter(stage => stage !== 'main')
    .map(stage => {
      const text = joined(files.get(stage), `globalThis.cityfactsStage=(page,document)=>{${names(stage)}return{`, '}}');
      const script = minified(name, text, files.get(stage));
      const code = banner(modulesOf(files.get(stage))) + ascii(script.code);
      const file = `${name}.${stage}.${hash(code)}.js`;
      return { stage, file, code: withMap(code, file), map: relativeMap(script.map) };
    });
  const table = Object.fromEntries(
    stages.map(({ stage, file, code }) => [
      stage,
      [file, `sha384-${createHash('sha384').update(code).digest('base64')}`],
    ]),
  );
  // A stage whose chunks import those of another needs that one too.
  const needs = Object.fromEntries(
    chunks.filter(({ isStage }) => isStage).map(({ id }) => [id, neededBy(id, chunks, files)]),
  );
  const page = hostile ? pageOfRealm : 'const page=realm,document=realm.document,realmDocument=document;';
  const before = `(realm=>{${page}${scriptLoader}${hostile ? ownRealm : ''}${stageLoader(name, table, needs)}`;
  const text = joined(files.get('main'), `${before}${names('main')}const chunks={`, '};require("main")})(globalThis)');
  const main = minified(name, text, files.get('main'));
  return { code: withMap(banner(modulesOf(files.get('main'))) + ascii(main.code), `${name}.js`), map: relativeMap(main.map), stages };
}

const byId = chunks => new Map(chunks.map(chunk => [chunk.id, chunk]));

/** A chunk and all that it imports statically. */
function closureOf(id, chunks, seen = new Set()) {
  if (seen.has(id)) return seen;
  seen.add(id);
  for (const other of byId(chunks).get(id).imports) closureOf(other, chunks, seen);
  return seen;
}

/**
 * The file of each chunk: what the main script needs is in it; what one stage needs is in that stage; what several need is
 * in the first of them by name.
 *
 * @returns {Map<string, readonly Chunk[]>}
 */
function filesOf(chunks) {
  const main = closureOf('main', chunks);
  const users = id =>
    chunks.filter(chunk => chunk.isStage && closureOf(chunk.id, chunks).has(id)).map(chunk => stageOf(chunk.id));
  const files = new Map([['main', []]]);
  for (const chunk of chunks) {
    const file = main.has(chunk.id) ? 'main' : chunk.isStage ? stageOf(chunk.id) : users(chunk.id).sort()[0];
    files.set(file, [...(files.get(file) ?? []), chunk]);
  }
  return files;
}

/** The stages whose files a chunk needs, its own last. */
function neededBy(id, chunks, files) {
  const fileOf = new Map([...files].flatMap(([file, own]) => own.map(chunk => [chunk.id, file])));
  const all = new Set([...closureOf(id, chunks)].map(each => fileOf.get(each)));
  all.delete('main');
  all.delete(stageOf(id));
  return [...all, stageOf(id)];
}

function joined(chunks, before, after) {
  const all = new TextBundle({ separator: ',' });
  for (const { id, text } of chunks) {
    all.addSource({ filename: `${id}.js`, content: text.clone().prepend(`${JSON.stringify(id)}:`) });
  }
  return all.prepend(before).append(after);
}

/** Minifies a text; its map leads through the maps of its chunks to the sources. */
function minified(name, text, chunks) {
  const { code, map, errors } = minifySync(`${name}.js`, text.toString(), {
    compress: { target: 'es2022' },
    mangle: { toplevel: false },
    codegen: { removeWhitespace: true },
    sourcemap: true,
  });
  if (errors.length) throw new Error(`${name}.js cannot be minified: ${errors[0].message}`);
  const inner = text.generateMap({ hires: true, includeContent: true, source: `${name}.js` });
  const maps = new Map(chunks.map(chunk => [`${chunk.id}.js`, chunk.map]));
  const whole = remapping([map, inner], file => maps.get(file) ?? null);
  return { code, map: whole };
}

const hash = text => createHash('sha256').update(text).digest('hex').slice(0, 8);

const modulesOf = chunks => chunks.flatMap(({ moduleIds }) => moduleIds);

/** Whose code a file holds, and where the whole notices are: beside it. */
function banner(modules) {
  const holds = pattern => modules.some(id => pattern.test(id));
  const others = [
    ...(holds(/[\\/]node_modules[\\/](@?lit|lit-\w+)[\\/]/) ? [' Lit (c) Google LLC, BSD-3-Clause;'] : []),
    ...(holds(/[\\/]node_modules[\\/](d3-\w+|internmap)[\\/]/) ? [' d3 (c) Mike Bostock, ISC;'] : []),
  ];
  return `/*! cityfacts, MIT;${others.join('')} see THIRD-PARTY-NOTICES.txt */\n`;
}

const withMap = (code, file) => `${code.trimEnd()}\n//# sourceMappingURL=${file}.map\n`;

/** Escapes what is not ASCII. In minified code that is only found in strings, templates, patterns and names. */
const ascii = code =>
  code.replace(/[^\0-\x7f]/g, char => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`);

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
  // The banner is a line of its own.
  return JSON.stringify({ ...map, mappings: `;${map.mappings}`, sources, sourceRoot: 'cityfacts' });
}
