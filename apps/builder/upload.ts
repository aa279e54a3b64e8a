/** Everything that has to be uploaded, as one zip. */
import { strToU8, zipSync, type Zippable } from 'fflate';
import type { Snippet } from '../../packages/cityfacts/src/snippets/types.js';

/**
 * @param dist address of the built files, with its last slash
 * @throws {Error} that names a file which cannot be loaded
 */
export async function zipOf(snippet: Snippet, name: string, dist: string): Promise<Blob> {
  const files: Zippable = {};
  for (const { file, content } of snippet.own) files[file] = strToU8(content);
  for (const file of snippet.files) {
    const response = await fetch(dist + file);
    if (!response.ok) throw new Error(`${file}: ${response.status}`);
    files[file] = new Uint8Array(await response.arrayBuffer());
  }
  files[`${name}.code.html`] = strToU8([snippet.head, snippet.code].filter(Boolean).join('\n'));
  files[`${name}.svg`] = strToU8(snippet.svg());
  return new Blob([zipSync(files) as BlobPart], { type: 'application/zip' });
}
