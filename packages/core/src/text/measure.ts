import { segments } from './breaks.js';
import { eachGrapheme, graphemes } from './graphemes.js';
import { ASCII, ASCII_BOLD, OTHERS, OTHERS_BOLD, OTHER_CHARACTERS } from './widths.js';

/** How wide text is. */
export interface TextMeasurer {
  /** Width in px of one line of `text` at `size` px; weights from 600 on are bold, the default is 400. */
  width(text: string, size: number, weight?: number): number;
  /** Remembers where lines of a text may end; absent: nothing is remembered. */
  segments?(text: string): readonly string[];
}

/** The width of one grapheme in em. */
type Advance = (grapheme: string, bold: boolean) => number;

const measurer = (advance: Advance): TextMeasurer => ({
  width(text, size, weight = 400) {
    let em = 0;
    for (const grapheme of eachGrapheme(text)) em += advance(grapheme, weight >= 600);
    return size * em;
  },
});

/** Upper bounds from a table over common sans-serif fonts: the same on every machine, and without a browser. */
export const tableMeasurer: TextMeasurer = measurer(advance);

/** Differences up to this are rounding, em. */
const MAX_ROUNDING_ERROR = 0.001;
/** No character of a text font is that wide, em: a host that hides its fonts may report any number. */
const MAX_CHARACTER_WIDTH = 3;

/**
 * The table, with wider characters where a font has them. `measured` returns the advance of a character in that font and is
 * asked once for each; what it gets wrong (0, `NaN`) leaves the table as it is, and so does a difference that is only rounding.
 */
export function fontMeasurer(measured: Advance): TextMeasurer {
  const regular = new Map<string, number>();
  const heavy = new Map<string, number>();
  return measurer((grapheme, bold) => {
    const known = bold ? heavy : regular;
    let em = known.get(grapheme);
    if (em === undefined) {
      em = advance(grapheme, bold);
      const own = em && measured(likeness(grapheme, em), bold);
      if (own > em + MAX_ROUNDING_ERROR && own < MAX_CHARACTER_WIDTH) em = own;
      known.set(grapheme, em);
    }
    return em;
  });
}

/** A character of the same width: all Chinese characters have one. */
const likeness = (grapheme: string, em: number): string => (em === 1 && grapheme > '\u2e80' ? '国' : grapheme);

/** So many texts are remembered, and so many widths; then it begins anew. */
const MOST = 20_000;

/**
 * The same measurer, which remembers widths and where lines may end: a drawing asks for the same texts at every width. The
 * memory is the caller's: one for a font, or one for a file.
 */
export function withCache(text: TextMeasurer): TextMeasurer {
  const widths = new Map<number, Map<string, number>>();
  const breaks = new Map<string, readonly string[]>();
  let count = 0;
  return {
    width(line, size, weight = 400) {
      const font = weight < 600 ? size : -size;
      let known = widths.get(font);
      if (!known) widths.set(font, (known = new Map()));
      let width = known.get(line);
      if (width === undefined) {
        width = text.width(line, size, weight);
        if ((count += 1) > MOST) {
          for (const one of widths.values()) one.clear();
          count = 1;
        }
        known.set(line, width);
      }
      return width;
    },
    segments(line) {
      let found = breaks.get(line);
      if (!found) {
        if (breaks.size >= MOST) breaks.clear();
        breaks.set(line, (found = segments(line)));
      }
      return found;
    },
  };
}

/** The same for readers who set letters and words further apart; both in em. */
export const withSpacing = (text: TextMeasurer, letters: number, words: number): TextMeasurer => ({
  ...text,
  width: (line, size, weight) =>
    text.width(line, size, weight) + size * (letters * graphemes(line).length + words * (line.split(' ').length - 1)),
});

/** The width a table character stands for, in em: `#` is 0, a step 1/64. The backslash is written `!`. */
function entry(table: string, index: number): number {
  const code = table.charCodeAt(index);
  return (code === 33 ? 57 : code - 35) / 64;
}

/** Marks, joiners and control characters. */
const WITHOUT_WIDTH = /^[\p{Mn}\p{Me}\p{Cf}\p{Cc}]/u;

/** Width of one grapheme in em, which is that of its first code point. What no rule knows is one em. */
function advance(grapheme: string, bold: boolean): number {
  const code = grapheme.codePointAt(0)!;
  const first = grapheme.charAt(0);
  // Line ends and tabs are drawn as a space.
  if (code < 127) return entry(bold ? ASCII_BOLD : ASCII, Math.max(0, code - 32));
  // Colour emoji are wider than an em.
  if (code >= 0x1f000 && code < 0x1fb00) return 1.25;
  // Half-width katakana, hangul and signs.
  if ((code >= 0xff61 && code <= 0xffdc) || (code >= 0xffe8 && code <= 0xffee)) return 0.5;
  const index = OTHER_CHARACTERS.indexOf(first);
  if (index >= 0) return entry(bold ? OTHERS_BOLD : OTHERS, index);
  if (WITHOUT_WIDTH.test(grapheme)) return 0;
  const base = grapheme.normalize('NFD').charAt(0);
  return base === first || base > '\u024f' ? 1 : advance(base, bold);
}
