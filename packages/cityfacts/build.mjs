/**
 * What the build adds to the CDN files: `cityfacts.css`, the house styles, the pages for frames and the schemas of own rows. Read from the TypeScript sources, so that it cannot be older
 * than they are.
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { importSource } from '../../tools/lib/import-source.mjs';

/**
 * Imports a module of this package from its sources.
 *
 * @param {string} path below src
 * @returns {Promise<Record<string, unknown>>} its exports
 */
export const fromSource = path => importSource(fileURLToPath(new URL(`src/${path}`, import.meta.url)));

/** @param {{ outDir: string }} options the folder of the CDN files */
export async function buildEmbed({ outDir }) {
  const [{ stylesheet }, { frameCss, framePages }, { schemas, jsonSchema, tableSchema }, tokens] = await Promise.all([
    fromSource('static.ts'),
    fromSource('frame/pages.ts'),
    fromSource('own-schemas.ts'),
    fromSource('themes/design-tokens.ts'),
  ]);
  writeFileSync(join(outDir, 'cityfacts.css'), stylesheet());
  writeFileSync(join(outDir, 'frame.css'), frameCss);
  mkdirSync(join(outDir, 'frame'), { recursive: true });
  for (const [file, content] of Object.entries(framePages())) writeFileSync(join(outDir, file), content);
  mkdirSync(join(outDir, 'schema'), { recursive: true });
  const json = (file, value) => writeFileSync(join(outDir, 'schema', file), `${JSON.stringify(value, null, 2)}\n`);
  for (const tag of Object.keys(schemas)) {
    json(`${tag}.schema.json`, jsonSchema(tag));
    json(`${tag}.table.json`, tableSchema(tag));
  }
  writeThemes(join(outDir, 'themes'), tokens);
}

/** The house styles, and the same values as design tokens. */
function writeThemes(folder, { toDesignTokens, valuesOfCss }) {
  const sources = fileURLToPath(new URL('src/themes', import.meta.url));
  mkdirSync(folder, { recursive: true });
  for (const file of readdirSync(sources).filter(name => name.endsWith('.css'))) {
    const css = readFileSync(join(sources, file), 'utf8');
    const [, about = ''] = /^\/\* (.*?) Put class=/.exec(css) ?? [];
    writeFileSync(join(folder, file), css);
    const json = JSON.stringify(toDesignTokens(valuesOfCss(css), about), null, 2);
    writeFileSync(join(folder, file.replace(/\.css$/, '.tokens.json')), `${json}\n`);
  }
}
