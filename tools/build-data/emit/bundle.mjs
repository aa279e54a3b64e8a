/** The rows one chart reads, cut out of all rows. */
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
 * @param {import('./shapes.mjs').Bundle} bundle
 * @param {import('../rows.mjs').Data} data
 * @returns {import('./modules.mjs').ModuleSet}
 */
export const bundleSet = (bundle, data) => {
  const rows = Object.fromEntries(cut(bundle, data));
  const parts = Object.keys(rows).map(table => {
    const { type, ids } = /** @type {NonNullable<typeof shapes[string]>} */ (shapes[table]);
    const row = `${type}<${ids.join(', ')}>`;
    if (table !== 'citations') return { table, row, rows: (rows[table] ?? []).map(withoutUsualId) };
    const cited = Object.keys(bundle.tables).map(name => [name, rows[name] ?? []]);
    return citationPart(row, rows.citations ?? [], Object.fromEntries(cited), rows.sources ?? []);
  });
  return {
    name: bundle.name,
    exported: `${bundle.name}Rows`,
    type: `${bundle.type}<${bundle.ids.join(', ')}>`,
    types: [bundle.type],
    ids: bundle.ids,
    bundle: true,
    parts,
  };
};

/** @param {readonly string[]} names columns that no chart shows @returns {(row: import('../rows.mjs').DataRow) => import('../rows.mjs').DataRow} */
const leanRow = names => row =>
  names.length ? Object.fromEntries(Object.entries(row).filter(([name]) => !names.includes(name))) : row;

/** No chart shows the remark on a source. @param {import('../rows.mjs').DataRow} source */
const unnoted = ({ note: _, ...source }) => source;

/** An observation has the id that `unpack` gives it by itself, or keeps its own. @param {import('../rows.mjs').DataRow} row */
const withoutUsualId = row => (row.id === `${row.indicator}-${row.period}-${row.place}` ? { ...row, id: '' } : row);
