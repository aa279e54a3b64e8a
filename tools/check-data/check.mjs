/**
 *   citations ──texts──▶ found, elsewhere, not found, no text
 *
 * Pure: tables and texts in, one finding a citation out.
 */
import { cell } from '../build-data/tables.mjs';
import { prints } from './texts.mjs';

/**
 * `found`: at its locator. `elsewhere`: in another paragraph. `absent`: nowhere in the text. `no text`: none was given.
 * @typedef {'found' | 'elsewhere' | 'absent' | 'no text'} Outcome
 *
 * @typedef {object} Finding
 * @property {string} file
 * @property {number} line
 * @property {string} source
 * @property {string} locator
 * @property {string} printed
 * @property {Outcome} outcome
 * @property {readonly string[]} elsewhere locators that do print it
 */

/** @param {import('./texts.mjs').Text | undefined} text @param {string} locator @param {string} printed @returns {[Outcome, string[]]} */
const outcomeOf = (text, locator, printed) => {
  if (!text) return ['no text', []];
  // A citation of a gap prints nothing: its paragraph has to be there.
  if (printed === '') return [locator === 'page' || text.has(locator) ? 'found' : 'absent', []];
  const where = [...text].filter(([, paragraph]) => prints(paragraph, printed)).map(([each]) => each);
  if (where.includes(locator) || (locator === 'page' && where.length > 0)) return ['found', where];
  return where.length > 0 ? ['elsewhere', where] : ['absent', []];
};

/**
 * @param {import('../build-data/tables.mjs').Table} citations
 * @param {ReadonlyMap<string, import('./texts.mjs').Text>} texts by id of the source
 * @returns {readonly Finding[]} one a citation, in the order of the table
 */
export const findingsOf = (citations, texts) =>
  citations.rows.map(row => {
    const [source, locator, printed] = [cell(row, 'source'), cell(row, 'locator'), cell(row, 'as_printed')];
    const [outcome, elsewhere] = outcomeOf(texts.get(source), locator, printed);
    return { file: citations.file, line: row.line, source, locator, printed, outcome, elsewhere };
  });

const words = {
  found: 'found',
  elsewhere: 'not found there; correct the locator:',
  absent: 'not found; print it as the text does',
  'no text': 'not checked, no text of this source was given',
};

/** `data/citations.csv:12: "9项" at review P2: found` @param {Finding} finding */
export const printFinding = ({ file, line, source, locator, printed, outcome, elsewhere }) => {
  const more = outcome === 'elsewhere' ? ` it stands in ${elsewhere.join(', ')}` : '';
  return `${file}:${line}: "${printed}" at ${source} ${locator}: ${words[outcome]}${more}`;
};

/** @param {readonly Finding[]} findings @returns {string[]} a line a source with a text, and one for all others */
export const summaryOf = findings => {
  const checked = findings.filter(({ outcome }) => outcome !== 'no text');
  const lines = [...new Set(checked.map(({ source }) => source))].map(id => {
    const all = checked.filter(({ source }) => source === id);
    const found = all.filter(({ outcome }) => outcome === 'found');
    return `${id}: ${found.length} of ${all.length} citations found where they are said to stand`;
  });
  return [...lines, `${findings.length - checked.length} of ${findings.length} citations not compared with a text`];
};
