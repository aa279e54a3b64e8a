/**
 * What changed between two versions of the tables, datum by datum. Pure: tables in, changes out.
 *
 * @typedef {import('../build-data/tables.mjs').Tables} Tables
 * @typedef {import('../build-data/tables.mjs').Table} Table
 * @typedef {import('../build-data/tables.mjs').Row} Row
 *
 * @typedef {object} Printed where a value is printed
 * @property {string} source
 * @property {string} locator
 * @property {string} asPrinted
 *
 * @typedef {object} Value
 * @property {string} field
 * @property {string} value
 * @property {readonly Printed[]} printed
 *
 * @typedef {object} Change
 * @property {'added' | 'removed' | 'changed'} kind
 * @property {string} table
 * @property {string} row its key
 * @property {readonly Value[]} [values] of an added row: those that are cited, or all
 * @property {readonly (Value & { from: string })[]} [fields] of a changed row
 *
 * @typedef {object} Citing a citation of a value that stayed as it was
 * @property {'added' | 'removed'} kind
 * @property {string} of `funds.size of some-fund`
 * @property {Printed} printed
 *
 * @typedef {object} Difference
 * @property {readonly { table: string, added: readonly string[], removed: readonly string[] }[]} columns
 * @property {readonly Change[]} changes
 * @property {readonly Citing[]} citations
 */
import { cell } from '../build-data/tables.mjs';

/** @param {Table | undefined} table @returns {Map<string, Row>} by primary key */
const byKey = table =>
  new Map(table?.rows.map(row => [table.schema.primaryKey.map(column => cell(row, column)).join(' '), row]) ?? []);

/** @param {string} table @param {string} row @param {string} field */
const place = (table, row, field) => `${table}.${field} of ${row}`;

/** @param {Tables} tables @returns {Map<string, Printed[]>} */
const citationsBy = tables => {
  const found = new Map();
  for (const row of tables.get('citations')?.rows ?? []) {
    const key = place(cell(row, 'table'), cell(row, 'row'), cell(row, 'field'));
    const printed = { source: cell(row, 'source'), locator: cell(row, 'locator'), asPrinted: cell(row, 'as_printed') };
    found.set(key, [...(found.get(key) ?? []), printed]);
  }
  return found;
};

/** @param {Table | undefined} was @param {Table | undefined} is */
const columnsOf = (was, is) => {
  const [old, now] = [was?.header ?? [], is?.header ?? []];
  return {
    table: (is ?? was)?.schema.name ?? '',
    added: was ? now.filter(name => !old.includes(name)) : [],
    removed: is ? old.filter(name => !now.includes(name)) : [],
  };
};

/**
 * @param {Table | undefined} was
 * @param {Table | undefined} is
 * @param {ReadonlyMap<string, readonly Printed[]>} citations the new ones
 * @returns {Change[]}
 */
const changesOf = (was, is, citations) => {
  const table = (is ?? was)?.schema.name ?? '';
  const [old, now] = [byKey(was), byKey(is)];
  const valueOf = (/** @type {string} */ key, /** @type {Row} */ row, /** @type {string} */ field) => ({
    field,
    value: cell(row, field),
    printed: citations.get(place(table, key, field)) ?? [],
  });
  const added = [...now]
    .filter(([key]) => !old.has(key))
    .map(([row, cells]) => {
      const values = (is?.header ?? []).map(field => valueOf(row, cells, field)).filter(({ value }) => value !== '');
      const cited = values.filter(({ printed }) => printed.length > 0);
      return { kind: /** @type {const} */ ('added'), table, row, values: cited.length > 0 ? cited : values };
    });
  const removed = [...old.keys()]
    .filter(key => !now.has(key))
    .map(row => ({ kind: /** @type {const} */ ('removed'), table, row }));
  const both = [...now].flatMap(([row, cells]) => {
    const before = old.get(row);
    const fields = [...new Set([...(was?.header ?? []), ...(is?.header ?? [])])];
    const changed = before ? fields.filter(field => cell(before, field) !== cell(cells, field)) : [];
    if (!before || changed.length === 0) return [];
    const reported = changed.map(field => ({ ...valueOf(row, cells, field), from: cell(before, field) }));
    return [{ kind: /** @type {const} */ ('changed'), table, row, fields: reported }];
  });
  return [...added, ...removed, ...both];
};

/**
 * @param {Tables} was
 * @param {Tables} is
 * @returns {Difference}
 */
export const difference = (was, is) => {
  const names = [...new Set([...is.keys(), ...was.keys()])];
  const [old, now] = [citationsBy(was), citationsBy(is)];
  const changes = names
    .filter(name => name !== 'citations')
    .flatMap(name => changesOf(was.get(name), is.get(name), now));
  const reported = new Set(
    changes.flatMap(({ table, row, values = [], fields = [] }) =>
      [...values, ...fields].map(({ field }) => place(table, row, field)),
    ),
  );
  const gone = new Set(changes.filter(({ kind }) => kind === 'removed').map(({ table, row }) => `${table} ${row}`));
  const same = (/** @type {Printed} */ a, /** @type {Printed} */ b) =>
    a.source === b.source && a.locator === b.locator && a.asPrinted === b.asPrinted;
  const missing = (
    /** @type {Map<string, Printed[]>} */ from,
    /** @type {Map<string, Printed[]>} */ to,
    /** @type {'added' | 'removed'} */ kind,
  ) =>
    [...from].flatMap(([of, list]) => {
      const [, table = '', row = ''] = /^(\w+)\.\w+ of (.*)$/.exec(of) ?? [];
      if (reported.has(of) || gone.has(`${table} ${row}`)) return [];
      return list
        .filter(printed => !(to.get(of) ?? []).some(other => same(other, printed)))
        .map(printed => ({ kind, of, printed }));
    });
  return {
    columns: names
      .map(name => columnsOf(was.get(name), is.get(name)))
      .filter(({ added, removed }) => added.length + removed.length > 0),
    changes,
    citations: [...missing(now, old, 'added'), ...missing(old, now, 'removed')],
  };
};
