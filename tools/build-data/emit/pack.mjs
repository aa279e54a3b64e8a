/** Rows as columns of text: what `packages/data/src/unpack.ts` reads. */
import { isText } from '../rows.mjs';

/**
 * @typedef {object} Columns
 * @property {readonly (readonly [key: string, cells: readonly string[]])[]} plain
 * @property {readonly (readonly [key: string, cells: readonly (import('../rows.mjs').Text | null)[]])[]} texts
 */

/** @param {unknown} value not null @returns {string} how a cell is read */
const kindOf = value =>
  typeof value === 'number' ? '#' : typeof value === 'boolean' ? '!' : Array.isArray(value) ? '*' : '';

/** @param {import('../rows.mjs').Value | undefined} value */
const cellOf = value =>
  value === undefined || value === null ? '' : Array.isArray(value) ? value.join(' ') : String(value);

/** @param {readonly import('../rows.mjs').DataRow[]} rows @returns {Columns} */
export const columnsOf = rows => {
  const names = [...new Set(rows.flatMap(row => Object.keys(row)))];
  const columns = names.map(name => {
    const filled = rows.map(row => row[name]).filter(value => value !== undefined && value !== null);
    const key = name + kindOf(filled[0]) + (rows.some(row => row[name] === null) ? '~' : '');
    return { name, key, text: filled.some(isText) };
  });
  return {
    plain: columns.filter(({ text }) => !text).map(({ name, key }) => [key, rows.map(row => cellOf(row[name]))]),
    texts: columns
      .filter(({ text }) => text)
      .map(({ name, key }) => [key, rows.map(row => /** @type {any} */ (row[name] ?? null))]),
  };
};

/**
 * Citations in the order of tables and rows, as steps from one to the next.
 *
 * @param {readonly import('../rows.mjs').DataRow[]} citations
 * @param {Readonly<Record<string, readonly import('../rows.mjs').DataRow[]>>} tables the rows that are cited
 * @param {readonly import('../rows.mjs').DataRow[]} sources
 * @returns {readonly import('../rows.mjs').DataRow[]} rows for `columnsOf`
 */
export const steps = (citations, tables, sources) => {
  const places = new Map(
    Object.entries(tables).map(([name, rows]) => [name, new Map(rows.map((row, n) => [row.id, n]))]),
  );
  const order = [...places.keys()];
  const at = new Map(sources.map((source, n) => [source.id, n]));
  const placed = citations
    .map(citation => ({
      citation,
      table: order.indexOf(String(citation.table)),
      row: places.get(String(citation.table))?.get(citation.row) ?? 0,
      source: at.get(citation.source) ?? 0,
    }))
    .sort((a, b) => a.table - b.table || a.row - b.row);
  let before = { table: -1, row: -1, source: 0, /** @type {Record<string, unknown>} */ cells: {} };
  return placed.map(({ citation, table, row, source }) => {
    const { asPrinted, inferred, field, locator } = citation;
    const from = table === before.table ? before.row : -1;
    const changed = (/** @type {Record<string, unknown>} */ cells) =>
      Object.fromEntries(Object.entries(cells).filter(([name, value]) => before.cells[name] !== value));
    const result = {
      ...changed({ table: citation.table, field, locator }),
      ...(row - from === 1 ? {} : { row: String(row - from) }),
      ...(source === before.source ? {} : { source: String(source - before.source) }),
      ...(asPrinted === undefined ? {} : { asPrinted }),
      ...(inferred === undefined ? {} : { inferred }),
    };
    before = { table, row, source, cells: { table: citation.table, field, locator } };
    return /** @type {import('../rows.mjs').DataRow} */ (result);
  });
};

/** @param {string} text inside a template literal */
const escaped = text => text.replace(/[`\\]|\$(?=\{)/g, '\\$&');

/** @param {readonly string[]} cells one a line */
export const stringLiteral = cells => `\`${escaped(cells.join('\n'))}\``;

/** @param {readonly (readonly [string, readonly string[]])[]} columns @returns {string} an object literal */
const objectOf = columns =>
  `{\n${columns.map(([key, cells]) => `${/^\w+$/.test(key) ? key : `'${key}'`}: ${stringLiteral(cells)},\n`).join('')}}`;

/** @param {Columns} columns */
export const plainLiteral = ({ plain }) => objectOf(plain);

/** @param {Columns} columns @param {'en' | 'zh-Hans' | 'zh-Hant'} locale */
export const textsLiteral = ({ texts }, locale) =>
  objectOf(texts.map(([key, cells]) => [key, cells.map(text => text?.[locale] ?? '')]));
