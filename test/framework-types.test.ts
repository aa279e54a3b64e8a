/**
 * The types of the elements in JSX, Vue and Svelte. The files in test/framework-types hold what must compile, and what must not
 * behind `@ts-expect-error`, which is an error itself where the line below is right.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { proxyCreateProgram } from '@volar/typescript';
import { createVueLanguagePlugin, getDefaultCompilerOptions } from '@vue/language-core';
import { svelte2tsx } from 'svelte2tsx';
import ts from 'typescript';
import { beforeAll, describe, expect, it } from 'vitest';
import { root } from '../tools/lib/paths.mjs';
import { buildManifest } from '../tools/build.mjs';

const slashes = (path: string): string => path.replaceAll('\\', '/');
const folder = slashes(join(root, 'test', 'framework-types'));
const files = ['react.tsx', 'preact.tsx', 'solid.tsx', 'vue.tsx', 'Page.vue', 'Page.svelte'];

const options: ts.CompilerOptions = {
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  target: ts.ScriptTarget.ES2022,
  lib: ['lib.es2023.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
  jsx: ts.JsxEmit.Preserve,
  types: [],
  strict: true,
  exactOptionalPropertyTypes: true,
  skipLibCheck: true,
  noEmit: true,
  // Files that are neither .ts nor .tsx
  ...{ allowNonTsExtensions: true },
};

const svelteFile = `${folder}/Page.svelte.tsx`;
/** What Svelte's tools put beside each page. */
const shims = ['svelte2tsx/svelte-shims-v4.d.ts', 'svelte/svelte-html.d.ts'].map(name =>
  slashes(join(root, 'node_modules', name)),
);

/** What Svelte's tools hand to the compiler. */
function svelteSource(): string {
  const source = readFileSync(join(folder, 'Page.svelte'), 'utf8');
  const { code } = svelte2tsx(source, { filename: 'Page.svelte', isTsFile: true, mode: 'ts', version: '5.0.0' });
  return code;
}

/** What the compiler says about each file. */
function errorsOf(): Readonly<Record<string, readonly string[]>> {
  const host = ts.createCompilerHost(options);
  const readFile = host.readFile.bind(host);
  const fileExists = host.fileExists.bind(host);
  host.fileExists = name => name === svelteFile || fileExists(name);
  host.readFile = name => (name === svelteFile ? svelteSource() : readFile(name));
  const getSourceFile = host.getSourceFile.bind(host);
  host.getSourceFile = (name, version, ...rest) =>
    name === svelteFile ? ts.createSourceFile(name, svelteSource(), version) : getSourceFile(name, version, ...rest);
  const createProgram = proxyCreateProgram(ts, ts.createProgram, () => [
    createVueLanguagePlugin(ts, options, getDefaultCompilerOptions(99, 'vue', true), id => id),
  ]);
  const rootNames = [...files.map(file => (file === 'Page.svelte' ? svelteFile : `${folder}/${file}`)), ...shims];
  const program = createProgram({ rootNames, options, host });
  return Object.fromEntries(
    files.map((file, index) => {
      const source = program.getSourceFile(rootNames[index]!);
      const found = [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)];
      const where = ({ start = 0 }: ts.Diagnostic): number => source!.getLineAndCharacterOfPosition(start).line + 1;
      return [file, found.map(one => `${where(one)}: ${ts.flattenDiagnosticMessageText(one.messageText, ' ')}`)];
    }),
  );
}

describe('the types of the elements', () => {
  let errors: ReturnType<typeof errorsOf> = {};
  beforeAll(async () => {
    await buildManifest();
    errors = errorsOf();
  }, 120_000);

  it.each(files)('let %s compile, and none of its mistakes', file => {
    expect(errors[file]).toEqual([]);
  });
});
