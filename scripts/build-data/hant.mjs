/**
 * Traditional Chinese from Simplified: OpenCC by characters and words in context (发→發 or 髮), without regional
 * vocabulary, then the exceptions of `data/zh-hant-exceptions.csv`, longest first.
 */
import { Converter } from 'opencc-js/cn2t';
import { parse } from 'csv-parse/sync';

/** Corner brackets for the quotation marks of a Chinese text. */
const quotes = text => (/\p{Script=Han}/u.test(text) ? text.replace(/“([^“”]*)”/g, '「$1」') : text);

/**
 * @param {string} csv with the columns `converted` (what OpenCC writes), `wanted`, `why`
 * @returns {(simplified: string) => string}
 */
export const hantConverter = csv => {
  const convert = Converter({ from: 'cn', to: 't' });
  /** @type {{ converted: string, wanted: string }[]} */
  const rows = parse(csv, { bom: true, columns: true, skip_empty_lines: true });
  const exceptions = rows.toSorted((a, b) => b.converted.length - a.converted.length);
  return simplified =>
    exceptions.reduce((text, { converted, wanted }) => text.replaceAll(converted, wanted), quotes(convert(simplified)));
};
