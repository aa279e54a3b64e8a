/**
 * `data/datapackage.json` as the rules read it. Every rule about a field is in that file and nowhere else;
 * the properties that begin with `cityfacts:` say what Table Schema cannot:
 *
 * | property | on | meaning |
 * |---|---|---|
 * | `cited` | field | a filled cell needs a row in `citations` |
 * | `citedGap` | field | an empty cell too, unless no source speaks of it: the citation prints nothing |
 * | `missing` | field | the column that says why the cell is empty |
 * | `with` | field | filled exactly where that other column is filled |
 * | `format` | field | `edtf`: an EDTF date |
 * | `text` | field | one language of a text for readers: `NAME_en` or `NAME_zh` |
 * | `list` | field | several values in one cell, separated by this string |
 * | `references` | field | a foreign key of every value of a list |
 * | `mutual` | field | the row it points at, of the same table, points back |
 * | `alike` | field | and has the same values in these columns |
 * | `printed` | field | a figure that must agree with `as_printed`; names the column of its currency |
 * | `null` | field | an empty cell says something and is kept as `null` |
 * | `union` | field | the type in `packages/data/src/types.ts` with the same members as `enum` |
 * | `anyOf` | schema | at least one column of each list is filled |
 *
 * @typedef {object} Field
 * @property {string} name
 * @property {'string' | 'number' | 'integer' | 'boolean'} type
 * @property {boolean} required
 * @property {readonly string[]} [enum]
 * @property {string} [pattern]
 * @property {number} [minimum]
 * @property {boolean} cited
 * @property {boolean} citedGap
 * @property {string} [missing]
 * @property {string} [with]
 * @property {string} [format]
 * @property {boolean} text
 * @property {string} [list]
 * @property {string} [references]
 * @property {boolean} mutual
 * @property {readonly string[]} [alike]
 * @property {string} [printed]
 * @property {boolean} null
 * @property {string} [union]
 *
 * @typedef {object} ForeignKey
 * @property {string} column
 * @property {string} table
 *
 * @typedef {object} Schema
 * @property {string} name
 * @property {string} file file name inside `data/`
 * @property {readonly Field[]} fields
 * @property {readonly string[]} primaryKey
 * @property {readonly ForeignKey[]} foreignKeys
 * @property {readonly (readonly string[])[]} anyOf
 */

/** @param {any} json one field of the package @returns {Field} */
const readField = json => ({
  name: json.name,
  type: json.type,
  required: json.constraints?.required === true,
  enum: json.constraints?.enum,
  pattern: json.constraints?.pattern,
  minimum: json.constraints?.minimum,
  cited: json['cityfacts:cited'] === true,
  citedGap: json['cityfacts:citedGap'] === true,
  missing: json['cityfacts:missing'],
  with: json['cityfacts:with'],
  format: json['cityfacts:format'],
  text: json['cityfacts:text'] === true,
  list: json['cityfacts:list'],
  references: json['cityfacts:references'],
  mutual: json['cityfacts:mutual'] === true,
  alike: json['cityfacts:alike'],
  printed: json['cityfacts:printed'],
  null: json['cityfacts:null'] === true,
  union: json['cityfacts:union'],
});

/** @param {any} resource @returns {Schema} */
const readSchema = ({ name, path, schema }) => ({
  name,
  file: path,
  fields: schema.fields.map(readField),
  primaryKey: [schema.primaryKey].flat(),
  foreignKeys: [
    ...(schema.foreignKeys ?? []).map((/** @type {any} */ key) => ({
      column: key.fields,
      table: key.reference.resource || name,
    })),
    ...schema.fields
      .filter((/** @type {any} */ field) => field['cityfacts:references'])
      .map((/** @type {any} */ field) => ({ column: field.name, table: field['cityfacts:references'] })),
  ],
  anyOf: schema['cityfacts:anyOf'] ?? [],
});

/**
 * @param {string} text of `data/datapackage.json`
 * @returns {readonly Schema[]} one per table, in the order of the package
 */
export const readSchemas = text => JSON.parse(text).resources.map(readSchema);

/** @param {Schema} schema @param {string} name @returns {Field | undefined} */
export const fieldOf = (schema, name) => schema.fields.find(field => field.name === name);
