import { ASCII, ASCII_BOLD, OTHERS, OTHERS_BOLD, OTHER_CHARACTERS } from './widths.js';

/** How wide text is. */
export interface TextMeasurer {
  /** Width in px of one line of `text` at `size` px; weights from 600 on are bold, the default is 400. */
  width(text: string, size: number, weight?: number): number;
}

/** Upper bounds from a table over common sans-serif fonts: the same on every machine, and without a browser. */
export const tableMeasurer: TextMeasurer = {
  width(text, size, weight = 400) {
    let em = 0;
    let previous = 0;
    for (const char of text) {
      const code = char.codePointAt(0) ?? 0;
      if (joins(previous, code)) previous = isRegional(code) ? 0 : code;
      else {
        em += advance(char, code, weight >= 600);
        previous = code;
      }
    }
    return em * size;
  },
};

/** Regional indicators: two are a flag. */
const isRegional = (code: number): boolean => code >= 0x1f1e6 && code <= 0x1f1ff;

/** Whether the second code point goes into the sign of the first: joined emoji, flags, skin tones. */
const joins = (first: number, second: number): boolean =>
  second >= 0x2190 &&
  (first === 0x200d || (isRegional(first) && isRegional(second)) || (first > 0x2190 && (second - 0x1f3fb) >>> 0 < 5));

/** The width a table character stands for, in em: `#` is 0, a step 1/64. The backslash is written `!`. */
function entry(table: string, index: number): number {
  const code = table.charCodeAt(index);
  return (code === 33 ? 57 : code - 35) / 64;
}

/** Marks, joiners and control characters. */
const WITHOUT_WIDTH = /[\p{Mn}\p{Me}\p{Cf}\p{Cc}]/u;

/** Width of one code point in em. What no rule knows is one em. */
function advance(char: string, code: number, bold: boolean): number {
  // Line ends and tabs are drawn as a space.
  if (code < 127) return entry(bold ? ASCII_BOLD : ASCII, Math.max(0, code - 32));
  // Colour emoji are wider than an em.
  if (code >= 0x1f000 && code < 0x1fb00) return 1.25;
  // Half-width katakana, hangul and signs.
  if ((code >= 0xff61 && code <= 0xffdc) || (code >= 0xffe8 && code <= 0xffee)) return 0.5;
  const index = code < 0x2e80 ? OTHER_CHARACTERS.indexOf(char) : -1;
  if (index >= 0) return entry(bold ? OTHERS_BOLD : OTHERS, index);
  if (WITHOUT_WIDTH.test(char)) return 0;
  if (code >= 0x2e80) return 1;
  const base = char.normalize('NFD').charAt(0);
  return base === char || base > '\u024f' ? 1 : advance(base, base.charCodeAt(0), bold);
}
