/** The rows one chart reads, cut out of all rows. */
import { rowsLiteral } from './literal.mjs';

/**
 * @param {import('./shapes.mjs').Bundle} bundle
 * @param {import('../rows.mjs').Data} data
 * @returns {[table: string, rows: readonly import('../rows.mjs').DataRow[]][]}
 */
const cut = ({ main, points }, data) => {
  const rows = data.get(main) ?? [];
  const citations = (data.get('citations') ?? []).filter(citation => citation.table === main);
  const used = (/** @type {string} */ column, /** @type {readonly import('../rows.mjs').DataRow[]} */ from) =>
    new Set(from.flatMap(row => row[column] ?? []));
  const pick = (/** @type {string} */ table, /** @type {Set<unknown>} */ ids) =>
    (data.get(table) ?? []).filter(row => ids.has(row.id));
  return [
    ...Object.entries(points).map(
      ([column, table]) => /** @type {[string, typeof rows]} */ ([table, pick(table, used(column, rows))]),
    ),
    [main, rows],
    ['sources', pick('sources', used('source', citations))],
    ['citations', citations],
  ];
};

/**
 * @param {import('./shapes.mjs').Bundle} bundle
 * @param {import('../rows.mjs').Data} data
 * @returns {import('./modules.mjs').ModuleSet}
 */
export const bundleSet = (bundle, data) => ({
  name: bundle.name,
  exported: `${bundle.name}Rows`,
  type: `${bundle.type}<${bundle.ids.join(', ')}>`,
  types: [bundle.type],
  ids: bundle.ids,
  literal: pool =>
    `{\n${cut(bundle, data)
      .map(([table, rows]) => `${table}: ${rowsLiteral(rows, pool)},\n`)
      .join('')}}`,
});
