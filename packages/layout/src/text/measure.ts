import { ASCII, ASCII_BOLD, OTHERS, OTHERS_BOLD, OTHER_CHARACTERS } from './widths.js';

/** How wide text is. */
export interface TextMeasurer {
  /** Width in px of one line of `text` at `size` px; weights from 600 on are bold, the default is 400. */
  width(text: string, size: number, weight?: number): number;
}

/** Steps of the table per em. */
const STEPS = 64;

/** The width a table character stands for, em: `#` is 0. The backslash is written `!`, it needs no escape. */
function entry(table: string, index: number): number {
  const code = table.charCodeAt(index);
  return (code === 33 ? 57 : code - 35) / STEPS;
}

/** Width of one code point in em. */
function advance(char: string, bold: boolean): number {
  const code = char.codePointAt(0) ?? 0;
  if (code < 127) return entry(bold ? ASCII_BOLD : ASCII, Math.max(0, code - 32));
  if (code >= 0x1f000) return code < 0x1fb00 ? 1.25 : /\p{Mn}|\p{Cf}/u.test(char) ? 0 : 1;
  // Half-width katakana, hangul and signs.
  if (code >= 0xff61) return code <= 0xffdc || (code >= 0xffe8 && code <= 0xffee) ? 0.5 : code === 0xfeff ? 0 : 1;
  // Chinese characters, kana, hangul, full-width forms: one em.
  if (code >= 0x2e80 && !/\p{Mn}/u.test(char)) return 1;
  const index = OTHER_CHARACTERS.indexOf(char);
  if (index >= 0) return entry(bold ? OTHERS_BOLD : OTHERS, index);
  if (/[\p{Mn}\p{Me}\p{Cf}\p{Cc}]/u.test(char)) return 0;
  const base = char.normalize('NFD').charAt(0);
  return base === char || base > '\u024f' ? 1 : advance(base, bold);
}
