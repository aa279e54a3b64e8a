/** Builds the article that `npm start` shows: both languages, into a folder of the cache. */
import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { fromSource } from '../../packages/cityfacts/build.mjs';
import { cache } from '../../tools/lib/paths.mjs';
import en from './content.en.mjs';
import zhHans from './content.zh-hans.mjs';
import { page } from './template.mjs';

/**
 * @param {string} [folder] where it is written
 * @returns {Promise<string>} that folder; it expects the CDN files at `/dist/`
 * @throws {Error} where a figure in the text is not that of the dataset
 */
export async function buildArticle(folder = join(cache, 'article')) {
  const { renderElement } = await fromSource('static.ts');
  mkdirSync(folder, { recursive: true });
  for (const content of [zhHans, en]) {
    writeFileSync(join(folder, content.file), page(content, renderElement));
  }
  copyFileSync(fileURLToPath(new URL('article.css', import.meta.url)), join(folder, 'article.css'));
  return folder;
}
