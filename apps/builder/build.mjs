/** Builds the snippet builder that `npm start` serves at `/builder/`: pages in two languages, one script, two styles. */
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { cdnBundle } from '../../tools/lib/cdn-bundle.mjs';
import { cache, cdn } from '../../tools/lib/paths.mjs';
import { builderPage, pages, previewPage } from './template.mjs';

const beside = name => fileURLToPath(new URL(name, import.meta.url));

/**
 * @param {string} [folder] where it is written
 * @returns {Promise<string>} that folder; it expects the CDN files, which have to be built, at `/dist/`
 */
export async function buildBuilder(folder = join(cache, 'builder')) {
  const { code } = await cdnBundle(beside('main.ts'), 'builder');
  const integrity = JSON.stringify(JSON.parse(readFileSync(join(cdn, 'integrity.json'), 'utf8')));
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'builder.js'), code.replace(/\/\/# sourceMappingURL=.*\n/, ''));
  for (const page of pages) writeFileSync(join(folder, page.file), builderPage(page, integrity));
  writeFileSync(join(folder, 'preview.html'), previewPage(integrity));
  for (const name of ['builder.css', 'preview.css']) copyFileSync(beside(name), join(folder, name));
  return folder;
}
