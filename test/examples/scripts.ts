/** Examples in JavaScript and TypeScript: compiled against the sources of the packages, and run where they need no page. */
import { join } from 'node:path';
import ts from 'typescript';
import { root } from '../../tools/lib/paths.mjs';

const options: ts.CompilerOptions = {
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  moduleDetection: ts.ModuleDetectionKind.Force,
  target: ts.ScriptTarget.ES2022,
  lib: ['lib.es2023.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
  customConditions: ['cityfacts-source'],
  types: [],
  jsx: ts.JsxEmit.Preserve,
  skipLibCheck: true,
  noEmit: true,
};

export interface Script {
  /** A name of its own, with `.ts` or `.tsx`. */
  readonly name: string;
  /** Whether it is TypeScript, which has types of its own. */
  readonly isStrict: boolean;
  readonly code: string;
}

/** Sources of the packages and of the language, which all programs share. */
const parsed = new Map<string, ts.SourceFile | undefined>();

/** What the compiler says about each, by name. Packages that are not ours need not be installed. */
export function errorsOf(scripts: readonly Script[]): ReadonlyMap<string, readonly string[]> {
  const errors = new Map<string, readonly string[]>();
  for (const isStrict of [true, false]) {
    const files = new Map(
      scripts
        .filter(script => script.isStrict === isStrict)
        .map(({ name, code }) => [
          join(root, 'test', `example-${name}`).replaceAll('\\', '/'),
          // Each is a module, whose names are its own.
          { name, code: `${code}\nexport {};` },
        ]),
    );
    if (!files.size) continue;
    const settings = { ...options, strict: isStrict };
    const host = ts.createCompilerHost(settings);
    const { readFile, fileExists } = host;
    const getSourceFile: typeof host.getSourceFile = (file, ...others) => {
      if (!parsed.has(file)) parsed.set(file, sourceOf(file, ...others));
      return parsed.get(file);
    };
    const sourceOf = host.getSourceFile;
    host.readFile = file => files.get(file)?.code ?? readFile(file);
    host.fileExists = file => files.has(file) || fileExists(file);
    host.getSourceFile = (file, ...others) => {
      const found = files.get(file);
      return found
        ? ts.createSourceFile(file, found.code, ts.ScriptTarget.ES2022, true)
        : getSourceFile(file, ...others);
    };
    const program = ts.createProgram([...files.keys()], settings, host);
    for (const [file, { name }] of files) {
      const source = program.getSourceFile(file)!;
      const found = [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)]
        .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'))
        .filter(message => !isOfOthers(message));
      errors.set(name, found);
    }
  }
  return errors;
}

/** A package that is not ours and not installed, and elements in JSX, of which each framework has types of its own. */
const isOfOthers = (message: string): boolean =>
  /^(Cannot find module|Could not find a declaration file for module|This JSX tag requires the module path) '(?!@?cityfacts)/.test(
    message,
  ) || message.endsWith("does not exist on type 'JSX.IntrinsicElements'.");

const importsOf = (code: string): readonly string[] =>
  ts.preProcessFile(code).importedFiles.map(({ fileName }) => fileName);

/** What works without a page and writes nothing. */
const runs = /^(cityfacts\/(static|explain)(\.js)?|@cityfacts\/(data|core|charts)(\/.*)?)$/;

/** Whether it needs nothing but our packages. */
export const isSelfContained = (code: string): boolean => {
  const imports = importsOf(code);
  return imports.length > 0 && imports.every(name => runs.test(name)) && !/\b(document|window|location)\b/.test(code);
};

/** Runs it. @throws {Error} what the example throws */
export async function run(code: string): Promise<void> {
  const { outputText } = ts.transpileModule(code, {
    compilerOptions: { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2022 },
  });
  const modules = new Map<string, unknown>();
  for (const name of importsOf(code)) modules.set(name, await import(/* @vite-ignore */ name));
  // Awaits at the top level, as a module may.
  const AsyncFunction = (async () => {}).constructor as new (
    ...text: string[]
  ) => (...values: unknown[]) => Promise<void>;
  const quiet = { log() {}, warn() {}, error() {} };
  await new AsyncFunction('exports', 'require', 'console', outputText)({}, (name: string) => modules.get(name), quiet);
}
