/**
 * `npm run api`: writes api/*.md, the public surface as text, so that a change of it shows in review.
 *
 *   elements.md   attributes, properties, methods, events, slots, parts and custom properties
 *   command.md    commands and flags of `npx cityfacts`
 *   files.md      subpaths of the packages, names of CDN files and data files
 *   types.md      the exports of each entry with their types
 *
 * `--check` writes nothing, and fails where they are not current. The packages and the CDN files must be built.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildCdn, buildManifest, buildPackages } from '../build.mjs';
import { root } from '../lib/paths.mjs';
import { commandReport } from './command.mjs';
import { elementsReport } from './elements.mjs';
import { filesReport } from './files.mjs';
import { typesReport } from './types.mjs';

const folder = join(root, 'api');

const titles = {
  'elements.md': 'Elements',
  'command.md': 'Command line',
  'files.md': 'Subpaths and files',
  'types.md': 'Exports',
};

const isCheck = process.argv.includes('--check');
await buildPackages();
await buildManifest();
await buildCdn();

const reports = {
  'elements.md': elementsReport(),
  'command.md': await commandReport(),
  'files.md': filesReport(),
  'types.md': typesReport(),
};

const stale = [];
mkdirSync(folder, { recursive: true });
for (const [file, report] of Object.entries(reports)) {
  const path = join(folder, file);
  const text = `# ${titles[file]}\n\nWritten by \`npm run api\`; what is promised: [docs/support.md](../docs/support.md).\n\n${report}\n`;
  const before = existsSync(path) ? readFileSync(path, 'utf8').replaceAll('\r\n', '\n') : '';
  if (before === text) continue;
  stale.push(`api/${file}`);
  if (!isCheck) writeFileSync(path, text);
}
if (isCheck && stale.length) {
  console.error(`${stale.join(', ')} not current: run "npm run api" and look at the difference.`);
  process.exitCode = 1;
} else console.log(stale.length ? `Wrote ${stale.join(', ')}.` : 'api/ is current.');
