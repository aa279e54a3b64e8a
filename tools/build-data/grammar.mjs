/**
 * The one grammar of dates and printed figures: that of `@cityfacts/core`, read from its sources.
 *
 * @typedef {object} Printed
 * @property {number} value plain units
 * @property {'CNY' | 'USD'} [currency]
 * @property {boolean} [percent]
 *
 * @typedef {object} Grammar
 * @property {(text: string) => unknown} parseEdtf `null` for a text that is not an EDTF date
 * @property {(text: string) => Printed | null} parsePrinted `null` for a text that is not a figure
 */
import { fileURLToPath } from 'node:url';
import { importSource } from '../lib/import-source.mjs';

const folder = fileURLToPath(new URL('../../packages/core/src/format/', import.meta.url));

/** @returns {Promise<Grammar>} */
export const loadGrammar = async () => {
  const [{ parseEdtf }, { parsePrinted }] = await Promise.all(
    ['parse-edtf.ts', 'printed.ts'].map(name => importSource(folder + name)),
  );
  return { parseEdtf, parsePrinted };
};
