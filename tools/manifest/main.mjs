/**
 * `npm run manifest`: what editors, frameworks and documentation read about the elements, in both packages that have them.
 *
 *   custom-elements.json             the custom elements manifest; all others come from it
 *   types/NAME.d.ts                  JSX of React, Preact and Solid, templates of Vue and Svelte
 *   vscode.html-custom-data.json     VS Code, for HTML and CSS
 *   vscode.css-custom-data.json
 *   web-types.json                   JetBrains
 *   llms.txt                         tools that write code
 *
 * The files are not in git; `npm pack` writes them too.
 */
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { manifestOf } from '../lib/manifests.mjs';
import { root } from '../lib/paths.mjs';
import { analyze } from './analyze.mjs';
import { cssData, htmlData, webTypes } from './editors.mjs';
import { frameworkTypes } from './framework-types.mjs';
import { llmsText } from './llms.mjs';
import { manifestFor } from './manifests.mjs';

const folders = ['packages/elements', 'packages/cityfacts'];

const json = value => `${JSON.stringify(value, null, 2)}\n`;

/** @returns {Map<string, string>} path from the top of the project → content */
export function generatedFiles() {
  const declarations = analyze();
  return new Map(
    folders.flatMap(folder => {
      const { name, version } = manifestOf(folder);
      const manifest = manifestFor(name, declarations);
      const elements = manifest.modules.flatMap(({ declarations: all }) => all.filter(({ tagName }) => tagName));
      const files = [
        ['custom-elements.json', json(manifest)],
        ['vscode.html-custom-data.json', json(htmlData(elements))],
        ['vscode.css-custom-data.json', json(cssData(elements))],
        ['web-types.json', json(webTypes(elements, { name, version }))],
        ['llms.txt', llmsText(elements, { version })],
        ...[...frameworkTypes(elements, name)].map(([file, content]) => [`types/${file}`, content]),
      ];
      return files.map(([file, content]) => [`${folder}/${file}`, content]);
    }),
  );
}

/** Writes them, and removes types that are no longer written. */
export function writeGenerated() {
  const files = generatedFiles();
  for (const folder of folders) {
    const types = join(root, folder, 'types');
    mkdirSync(types, { recursive: true });
    for (const file of readdirSync(types)) if (!files.has(`${folder}/types/${file}`)) rmSync(join(types, file));
  }
  for (const [path, content] of files) {
    // Tests may read it meanwhile.
    const file = join(root, path);
    if (!existsSync(file) || readFileSync(file, 'utf8') !== content) writeFileSync(file, content);
  }
}

if (process.argv[1] === import.meta.filename) writeGenerated();
