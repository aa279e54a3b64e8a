import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './paths.mjs';

/** The package.json of a package of ours. @param {string} folder such as `packages/core` */
export const manifestOf = folder => JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8'));
