/** Everything that has to be uploaded, as one zip. */
import { strToU8, zipSync, type Zippable } from 'fflate';
import { escape } from '@cityfacts/core';
import type { Snippet } from '../../packages/cityfacts/src/snippets/types.js';
import type { State } from './state.js';

/** Whether the zip has a page that shows the chart: the code is for a page, and loads no table, which a browser does not from a disk. */
export const hasPage = ({ host }: Pick<State, 'host'>, { own }: Pick<Snippet, 'own'>): boolean =>
  (host === 'script' || host === 'html') && !own.length;

/** A page with the code, whose files are in its own folder. A browser checks no hash of a file from a disk. */
export function pageOf(
  { head, code }: Pick<Snippet, 'head' | 'code'>,
  { lang, base }: Pick<State, 'lang' | 'base'>,
): string {
  const here = (markup: string) =>
    markup.replace(/<(?:link|script)[^>]*>/g, tag =>
      tag.replace(/ (?:data-)?integrity="[^"]*"| crossorigin="[^"]*"/g, '').replace(`="${escape(base)}`, '="'),
    );
  return `<!DOCTYPE html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>cityfacts</title>
${here(head)}
</head>
<body>
${here(code)}
</body>
</html>
`;
}

/**
 * @param dist address of the built files, with its last slash
 * @throws {Error} that names a file which cannot be loaded
 */
export async function zipOf(snippet: Snippet, name: string, dist: string, state: State): Promise<Blob> {
  const files: Zippable = {};
  for (const { file, content } of snippet.own) files[file] = strToU8(content);
  for (const file of snippet.files) {
    const response = await fetch(dist + file);
    if (!response.ok) throw new Error(`${file}: ${response.status}`);
    files[file] = new Uint8Array(await response.arrayBuffer());
  }
  files[`${name}.code.html`] = strToU8([snippet.head, snippet.code].filter(Boolean).join('\n'));
  if (hasPage(state, snippet)) files[`${name}.page.html`] = strToU8(pageOf(snippet, state));
  files[`${name}.svg`] = strToU8(snippet.svg());
  return new Blob([zipSync(files) as BlobPart], { type: 'application/zip' });
}
