/**
 * The one grammar of dates and printed figures: that of `@cityfacts/layout`, compiled. Called after `tsc -b packages/layout`.
 *
 * @typedef {object} Printed
 * @property {number} value plain units
 * @property {'CNY' | 'USD'} [currency]
 * @property {boolean} [percent]
 *
 * @typedef {object} Grammar
 * @property {(text: string) => unknown} parseEdtf `null` for what is no EDTF date
 * @property {(text: string) => Printed | null} parsePrinted `null` for what is no figure
 */

/**
 * @returns {Promise<Grammar>}
 * @throws {Error} where it is not compiled
 */
export const loadGrammar = async () => {
  const dist = new URL('../../packages/layout/dist/format/', import.meta.url);
  try {
    const [{ parseEdtf }, { parsePrinted }] = await Promise.all([
      import(new URL('edtf.js', dist).href),
      import(new URL('printed.js', dist).href),
    ]);
    return { parseEdtf, parsePrinted };
  } catch (cause) {
    const text =
      'the grammar of dates and figures did not compile; run "npx tsc -b packages/layout" and mend what it tells';
    throw new Error(text, { cause });
  }
};
