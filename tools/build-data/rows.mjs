/**
 * Tables of cells → rows as `packages/data/src/types.ts` describes them, every text in three languages.
 *
 * @typedef {{ readonly en: string, readonly 'zh-Hans': string, readonly 'zh-Hant': string }} Text
 * @typedef {string | number | boolean | null | readonly string[] | Text} Value
 * @typedef {Readonly<Record<string, Value>>} DataRow
 * @typedef {ReadonlyMap<string, readonly DataRow[]>} Data by table
 */
import { cell, valuesOf } from './tables.mjs';

/** @param {string} name `date_edge` @returns {string} `dateEdge` */
const camel = name => name.replace(/_([a-z])/g, (_, letter) => letter.toUpperCase());

/** @param {Value | undefined} value @returns {value is Text} */
export const isText = value => typeof value === 'object' && value !== null && 'en' in value;

/**
 * @param {import('./schema.mjs').Field} field
 * @param {import('./tables.mjs').Row} row
 * @param {(simplified: string) => string} toHant
 * @returns {[string, Value] | null} `null`: an empty cell that says nothing
 */
const entryOf = (field, row, toHant) => {
  if (field.text && field.name.endsWith('_zh')) return null;
  const name = camel(field.text ? field.name.replace(/_en$/, '') : field.name);
  const text = cell(row, field.name);
  if (text === '') return field.null ? [name, null] : null;
  if (field.text) {
    const hans = cell(row, field.name.replace(/_en$/, '_zh'));
    return [name, { en: text, 'zh-Hans': hans, 'zh-Hant': toHant(hans) }];
  }
  if (field.list) return [name, valuesOf(row, field)];
  if (field.type === 'boolean') return [name, text === 'true'];
  return [name, field.type === 'string' ? text : Number(text)];
};

/**
 * @param {import('./tables.mjs').Tables} tables without problems
 * @param {(simplified: string) => string} toHant
 * @returns {Data}
 */
export const dataOf = (tables, toHant) =>
  new Map(
    [...tables.values()].map(({ schema, rows }) => [
      schema.name,
      rows.map(row =>
        Object.fromEntries(schema.fields.map(field => entryOf(field, row, toHant)).filter(entry => entry !== null)),
      ),
    ]),
  );
