/** Where things are. Every script takes its folders from here and works from any working directory. */
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
export const cache = join(root, 'node_modules', '.cache');
/** What tools/setup.mjs found out about browsers; the test configs read it. */
export const browserFile = join(cache, 'browser.json');
export const embed = join(root, 'packages', 'cityfacts');
/** The CDN files. Only tools/build.mjs writes here. */
export const cdn = join(embed, 'dist');
