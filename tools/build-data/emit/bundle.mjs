/** The rows one chart reads, cut out of all rows: slim ones, which a drawing needs, and their evidence, which loads later. */
import { shapes } from './shapes.mjs';
import { citationPart } from './table.mjs';

/**
 * @param {import('./shapes.mjs').Bundle} bundle
 * @param {import('../rows.mjs').Data} data
 * @returns {[table: string, rows: readonly import('../rows.mjs').DataRow[]][]}
 */
const cut = ({ tables, points, without = {} }, data) => {
  const own = Object.keys(tables).map(table => {
    const shown = (data.get(table) ?? []).map(leanRow(without[table] ?? []));
    return /** @type {[string, readonly import('../rows.mjs').DataRow[]]} */ ([table, shown]);
  });
  const rows = own.flatMap(([, shown]) => shown);
  const ids = new Map(own.map(([table, shown]) => [table, new Set(shown.map(row => row.id))]));
  const citations = (data.get('citations') ?? []).filter(
    ({ table, row, field }) =>
      ids.get(String(table))?.has(row ?? null) && tables[String(table)]?.includes(String(field)),
  );
  const used = (/** @type {string[]} */ columns, /** @type {readonly import('../rows.mjs').DataRow[]} */ from) =>
    new Set(from.flatMap(row => columns.flatMap(column => row[column] ?? [])));
  const pick = (/** @type {string} */ table, /** @type {Set<unknown>} */ ids) =>
    (data.get(table) ?? []).filter(row => ids.has(row.id));
  const pointed = [...new Set(Object.values(points))].map(table => {
    const columns = Object.keys(points).filter(column => points[column] === table);
    return /** @type {[string, typeof rows]} */ ([table, pick(table, used(columns, rows))]);
  });
  return [
    ...pointed,
    ...own,
    ['sources', pick('sources', used(['source'], citations)).map(unnoted)],
    ['citations', citations],
  ];
};

/**
 * The slim rows of a chart, and their evidence.
 *
 * @param {import('./shapes.mjs').Bundle} bundle
 * @param {import('../rows.mjs').Data} data
 * @returns {readonly import('./modules.mjs').ModuleSet[]}
 */
export const bundleSets = (bundle, data) => {
  const { name, type, ids, tables, evidence } = bundle;
  const rows = Object.fromEntries(cut(bundle, data));
  const { sources = [], citations = [], ...own } = rows;
  const common = { chart: name, type: `${type}<${ids.join(', ')}>`, ids };
  const cited = Object.fromEntries(Object.keys(tables).map(table => [table, own[table] ?? []]));
  const slimRow = (/** @type {string} */ table, /** @type {Row} */ row) =>
    Object.fromEntries(
      Object.entries(row).flatMap(([column, value]) => {
        const first = evidence[table]?.[column];
        const cell = first ? first(row, own[table] ?? []) : value;
        return cell === undefined ? [] : [[column, cell]];
      }),
    );
  const partsOf = (/** @type {Record<string, readonly Row[]>} */ tables, later = false) =>
    Object.entries(tables).map(([table, rows]) => ({
      table,
      row: later ? `Partial<${rowType(table)}>` : rowType(table),
      rows,
    }));
  const slim = Object.fromEntries(
    Object.entries(own).map(([table, rows]) => [table, rows.map(row => withoutUsualId(slimRow(table, row)))]),
  );
  const later = Object.fromEntries(
    Object.keys(evidence).map(table => [
      table,
      (own[table] ?? []).map(row => onlyCells(row, name => !!evidence[table]?.[name])),
    ]),
  );
  // Documents are counted until the evidence names them, and the years of the first and the last are said.
  const numbers = new Map(sources.map(({ id }, n) => [id, String(n)]));
  const numbered = sources.map(({ id, published }) => ({
    id: numbers.get(id) ?? '',
    published: /^\d{4}/.exec(String(published))?.[0] ?? null,
  }));
  const once = new Map(
    citations.map(({ table, row, source }) => [
      `${table} ${row} ${source}`,
      { table, row, source: numbers.get(source) ?? '' },
    ]),
  );
  return [
    {
      ...common,
      name: `${name}-slim`,
      kind: 'slim',
      parts: [
        ...partsOf({ ...slim, sources: numbered.map(({ published }) => ({ published })) }),
        citationPart(rowType('citations'), /** @type {Row[]} */ ([...once.values()]), cited, numbered),
      ],
    },
    {
      ...common,
      name: `${name}-evidence`,
      kind: 'evidence',
      parts: [
        ...partsOf(later, true),
        ...partsOf({ sources }),
        citationPart(rowType('citations'), citations, cited, sources),
      ],
    },
  ];
};

/** @typedef {import('../rows.mjs').DataRow} Row */

/** @param {string} table */
const rowType = table => {
  const { type, ids } = /** @type {NonNullable<typeof shapes[string]>} */ (shapes[table]);
  return `${type}<${ids.join(', ')}>`;
};

/** @param {Row} row @param {(column: string) => boolean} keeps @returns {Row} */
const onlyCells = (row, keeps) => Object.fromEntries(Object.entries(row).filter(([name]) => keeps(name)));

/** @param {readonly string[]} names columns that no chart shows @returns {(row: Row) => Row} */
const leanRow = names => row => onlyCells(row, name => !names.includes(name));

/** No chart shows the remark on a source. @param {Row} source */
const unnoted = ({ note: _, ...source }) => source;

/** An observation has the id that `unpack` gives it by itself, or keeps its own. @param {Row} row */
const withoutUsualId = row => (row.id === `${row.indicator}-${row.period}-${row.place}` ? { ...row, id: '' } : row);
