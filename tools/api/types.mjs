/** The exports of the packages with their types: a report of API Extractor for each entry. */
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { CompilerState, Extractor, ExtractorConfig } from '@microsoft/api-extractor';
import { manifestOf } from '../lib/manifests.mjs';
import { cache, root } from '../lib/paths.mjs';
import { published } from '../lib/shipped.mjs';

/**
 * @typedef {object} Entry
 * @property {string} folder `packages/data`
 * @property {string} name as it is imported: `@cityfacts/data`, `cityfacts/static.js`
 * @property {string} types its declarations, from the folder
 */

/**
 * Every subpath that is named in `exports`. Those without `.js` and those of one language (`*`) are the same as others; of
 * `./*.js` in data, core and charts nothing is promised.
 *
 * @returns {readonly Entry[]}
 */
const entries = () =>
  published.flatMap(folder => {
    const { name, exports } = manifestOf(folder);
    return Object.entries(exports)
      .filter(([key, { types }]) => types && (key === '.' || (key.endsWith('.js') && !key.includes('*'))))
      .map(([key, { types }]) => ({ folder, name: name + key.slice(1), types }))
      .filter(({ types }) => existsSync(join(root, folder, types)));
  });

const none = { default: { logLevel: 'none' } };

/** What API Extractor is asked for. */
const configOf = ({ folder, types }, files, reports) =>
  ExtractorConfig.prepare({
    packageJsonFullPath: join(root, folder, 'package.json'),
    configObject: {
      projectFolder: join(root, folder),
      mainEntryPointFilePath: join(root, folder, types),
      compiler: {
        overrideTsconfig: {
          compilerOptions: {
            module: 'NodeNext',
            target: 'ES2022',
            lib: ['ES2022', 'DOM', 'DOM.Iterable'],
            types: ['node', 'trusted-types'],
            strict: true,
            skipLibCheck: true,
          },
          files,
        },
      },
      apiReport: {
        enabled: true,
        reportFileName: 'report.api.md',
        reportFolder: reports,
        reportTempFolder: join(reports, 'temp'),
      },
      docModel: { enabled: false },
      dtsRollup: { enabled: false },
      tsdocMetadata: { enabled: false },
      newlineKind: 'lf',
      messages: { extractorMessageReporting: none, tsdocMessageReporting: none, compilerMessageReporting: none },
    },
  });

/** The code of a report, without what says nothing: imports, and remarks on comments. */
const shortened = report => {
  const [, code] = /```ts\n([^]*)\n```/.exec(report);
  return code
    .replace(/^import .*;\n/gm, '')
    .replace(/^ *\/\/ \((undocumented|No @packageDocumentation).*\n/gm, '')
    .replace(/^( *\/\/ @public) \(undocumented\)$/gm, '$1')
    .replace(/^ *\/\/ @public\n/gm, '')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
};

/** The exports of each entry, as TypeScript declares them. */
export function typesReport() {
  const all = entries();
  const files = all.map(({ folder, types }) => join(root, folder, types));
  mkdirSync(cache, { recursive: true });
  const reports = mkdtempSync(join(cache, 'api-'));
  try {
    const configs = all.map(entry => configOf(entry, files, reports));
    // One program for all, which takes most of the time.
    const compilerState = CompilerState.create(configs[0]);
    return all
      .map(({ name }, at) => {
        rmSync(join(reports, 'report.api.md'), { force: true });
        const messageCallback = message => (message.handled = true);
        Extractor.invoke(configs[at], { localBuild: true, compilerState, messageCallback });
        const code = shortened(readFileSync(join(reports, 'report.api.md'), 'utf8'));
        return `## \`${name}\`\n\n\`\`\`ts\n${code}\n\`\`\``;
      })
      .join('\n\n');
  } finally {
    rmSync(reports, { recursive: true, force: true });
  }
}
