/**
 * Traditional Chinese from Simplified: OpenCC by characters and words in context (发→發 or 髮), without regional
 * vocabulary, then the exceptions of `data/zh-hant-exceptions.csv`, longest first.
 */
import { Converter } from 'opencc-js/cn2t';
import { parse } from 'csv-parse/sync';

/** Corner brackets for the quotation marks of a Chinese text, white ones for those inside others. */
const quotes = text =>
  /\p{Script=Han}/u.test(text)
    ? text
        .replaceAll('“', '「')
        .replaceAll('”', '」')
        .replace(/‘([^‘’]*)’/g, '『$1』')
    : text;

/** Japanese has characters of its own: what is written in it stays as it is. */
const isJapanese = text => /[\u3040-\u30ff]/.test(text);

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
    isJapanese(simplified)
      ? simplified
      : exceptions.reduce(
          (text, { converted, wanted }) => text.replaceAll(converted, wanted),
          quotes(convert(simplified)),
        );
};
