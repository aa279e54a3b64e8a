/** What makes a table unreadable before its cells are looked at: its encoding, characters that nobody sees, an open quote. */

/** Controls, and marks that turn the direction of what follows them. A line may end in CR LF. */
const unseen = /[\0-\x08\v\f\x0e-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]|\r(?!$)|(?!^)\ufeff/u;

const codeOf = char => `U+${char.codePointAt(0).toString(16).toUpperCase().padStart(4, '0')}`;

/**
 * @param {string} file path from the top of the project
 * @param {string} text of the file, read as UTF-8: what is not is U+FFFD in it
 * @returns {import('./problem.mjs').Problem[]}
 */
export const textProblems = (file, text) => {
  const lines = text.split('\n').flatMap((line, index) => {
    const at = { file, line: index + 1 };
    if (line.includes('\ufffd'))
      return [{ ...at, text: 'the line is not in the encoding UTF-8, or was damaged by another; save it as UTF-8' }];
    const [char] = unseen.exec(index ? line : line.replace(/^\ufeff/, '')) ?? [];
    return char === undefined
      ? []
      : [{ ...at, text: `the line holds the invisible character ${codeOf(char)}; remove it` }];
  });
  const open = openQuote(text);
  return open === null
    ? lines
    : [...lines, { file, line: open, text: 'the quote that begins in this line is not closed; close it or remove it' }];
};

/** The line of the first quote that is not closed before a comma or the end of a line, or `null`. */
const openQuote = text => {
  const cell = /("[^"]*(?:""[^"]*)*("?))?[^,\n]*?(,|\r?\n|$)/gy;
  const from = text.startsWith('\ufeff') ? 1 : 0;
  for (let at = from; at < text.length; at = cell.lastIndex) {
    cell.lastIndex = at;
    const [whole, quoted, close, end] = cell.exec(text);
    const isClosed = close === '"' && whole.length === quoted.length + end.length;
    if (quoted !== undefined && !isClosed) return text.slice(0, at).split('\n').length;
  }
  return null;
};
