/**
 * What readers take for one character: a code point with its marks, variation selectors, skin tones
 * and joined emoji, or two regional indicators. A pattern and not `Intl.Segmenter`, whose cuts
 * depend on the host's Unicode version: the same text breaks the same everywhere.
 */
const GRAPHEME = /(?:\p{RI}\p{RI}|.)(?:\u200d.|[\p{M}\u{1f3fb}-\u{1f3ff}\u{e0020}-\u{e007f}])*/gsu;

/** Nothing but ASCII, Chinese characters and their marks of punctuation: each is a grapheme. Most texts are that, and this is faster. */
const SIMPLE = /^[ -~\u3001-\u3029\u4e00-\u9fff\uff01-\uff5e]*$/;

/** The graphemes of a text, one after the other, without a list of them where each is one character. */
export const eachGrapheme = (text: string): Iterable<string> =>
  SIMPLE.test(text) ? text : (text.match(GRAPHEME) ?? []);

/** Cuts a text into graphemes; joined they are the text. A lone surrogate is one of its own. */
export const graphemes = (text: string): readonly string[] => [...eachGrapheme(text)];
