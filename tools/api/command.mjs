/** The command line: its help, which is made of the tables that it reads. */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from '../lib/paths.mjs';

const compiled = path => import(pathToFileURL(join(root, 'packages', 'cityfacts', 'lib', 'cli', path)).href);

export async function commandReport() {
  const { help } = await compiled('help.js');
  const codes =
    'Exit codes: 0 done, 1 `check` found something wrong, 2 arguments or data cannot be used, 3 a renderer or a font is missing.';
  return `\`\`\`text\n${help().trim()}\n\`\`\`\n\n${codes}`;
}
