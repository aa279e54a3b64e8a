/** `/test/browser/pages/article.html?lang=…`: the page that apps/article builds, with the addresses of this server. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildArticle } from '../../apps/article/build.mjs';

const files = { en: 'en.html', 'zh-Hans': 'index.html' };
let building;

/**
 * @param {string} lang `en` or `zh-Hans`
 * @param {string} first markup that is first in its head
 * @throws {Error} where there is no article in that language
 */
export async function articlePage(lang, first) {
  building ??= build();
  const page = (await building)[lang];
  if (!page) throw new Error(`no article in "${lang}"; take one of ${Object.keys(files).join(', ')}`);
  return page
    .replace('<head>', `<head>${first}`)
    .replaceAll('"/dist/', '"/packages/cityfacts/dist/')
    .replace('"article.css"', '"/apps/article/article.css"');
}

async function build() {
  const folder = mkdtempSync(join(tmpdir(), 'cityfacts-article-'));
  await buildArticle(folder);
  const pages = Object.entries(files).map(([lang, file]) => [lang, readFileSync(join(folder, file), 'utf8')]);
  rmSync(folder, { recursive: true });
  return Object.fromEntries(pages);
}
