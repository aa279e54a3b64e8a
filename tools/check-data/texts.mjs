/**
 * Texts of sources, as their readers number them: a line a paragraph or heading, `P9 …`, `H2 …`. What is before
 * the first such line is no part of the text.
 *
 * @typedef {ReadonlyMap<string, string>} Text locator → what is there
 */

/** @param {string} file content of a text file @returns {Text} */
export const readText = file =>
  new Map([...file.matchAll(/^([PH]\d+) (.*)$/gm)].map(([, locator = '', text = '']) => [locator, text.trim()]));

/** @param {string} text @param {number} at @param {string} part whether a figure that begins or ends there is whole */
const isWhole = (text, at, part) =>
  !(/^\d/.test(part) && /[\d.]$/.test(text.slice(0, at))) &&
  !(/\d$/.test(part) && /^(\d|\.\d)/.test(text.slice(at + part.length)));

/** @param {string} text @param {string} part @param {number} from @returns {number} where it is, -1: nowhere */
const placeOf = (text, part, from) => {
  for (let at = text.indexOf(part, from); at >= 0; at = text.indexOf(part, at + 1))
    if (isWhole(text, at, part)) return at;
  return -1;
};

/**
 * Whether a text prints it, letter by letter. `……` stands for what was left out between two parts, which follow in
 * this order; `5项` is not found in `15项`.
 * @param {string} text
 * @param {string} printed
 */
export const prints = (text, printed) => {
  if (placeOf(text, printed, 0) >= 0) return true;
  let from = 0;
  return printed.split('……').every(part => {
    const at = placeOf(text, part, from);
    from = at + part.length;
    return at >= 0;
  });
};
