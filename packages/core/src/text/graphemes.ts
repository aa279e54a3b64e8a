/**
 * What readers take for one character: a code point with its marks, variation selectors, skin tones
 * and joined emoji, or two regional indicators. A pattern and not `Intl.Segmenter`, whose cuts
 * depend on the host's Unicode version: the same text breaks the same everywhere.
 */
const GRAPHEME = /(?:\p{RI}\p{RI}|.)(?:\u200d.|[\p{M}\u{1f3fb}-\u{1f3ff}\u{e0020}-\u{e007f}])*/gsu;

/** Cuts a text into graphemes; joined they are the text. A lone surrogate is one of its own. */
export const graphemes = (text: string): readonly string[] => text.match(GRAPHEME) ?? [];
