/**
 * One set of modules: `generated/NAME/structure.ts` holds the rows without their texts, `generated/NAME/texts.LANG.ts`
 * the texts, and the entry points `NAME.LANG.ts` put them together, so that a page ships one language. Rows are packed
 * as columns; `generated/NAME/id.ts` holds the ids of a table, which its citations count along.
 */
import { mark } from './literal.mjs';
import { columnsOf, plainLiteral, stringLiteral, textsLiteral } from './pack.mjs';

const locales = /** @type {const} */ (['en', 'zh-Hans', 'zh-Hant']);

/**
 * @typedef {object} ModuleSet
 * @property {string} name
 * @property {string} exported name of the exported constant
 * @property {string} type its type, with ids
 * @property {readonly string[]} types imported from types.ts
 * @property {readonly string[]} ids imported from ids.ts
 * @property {readonly Part[]} parts
 * @property {boolean} bundle several tables in one object
 *
 * @typedef {object} Part one table
 * @property {string} table
 * @property {string} row its type, with ids
 * @property {readonly import('../rows.mjs').DataRow[]} rows
 * @property {readonly string[]} [counts] of citations: the tables whose rows they count
 */

/** @param {string} table */
const idName = table => `${table}Id`;

/** @param {ModuleSet} set @param {Part} part @param {import('./pack.mjs').Columns} columns @param {boolean} texts */
const unpacked = ({ bundle }, { table, row, counts }, columns, texts) => {
  const ids = (/** @type {string} */ name) => `idsOf(${bundle ? name : idName(name)})`;
  const own = bundle ? columns : { ...columns, plain: columns.plain.filter(([key]) => key !== 'id') };
  const literal =
    own === columns || counts ? plainLiteral(columns) : plainLiteral(own).replace('{', `{\nid: ${idName(table)},`);
  const args = [literal, ...(texts ? [`texts['${table}']`] : [])].join(', ');
  return counts
    ? `unpackCitations<${row}>({ ${counts.map(name => `${name}: ${ids(name)}`).join(', ')} }, ${ids('sources')}, ${args})`
    : `unpack<${row}>(${args})`;
};

/** @param {ModuleSet} set @param {readonly import('./pack.mjs').Columns[]} columns one a part @param {boolean} texts */
const structure = (set, columns, texts) => {
  const { exported, type, types, ids, parts, bundle } = set;
  const counted = parts.flatMap(({ counts }) => (counts ? [...counts, 'sources'] : []));
  const imported = bundle ? [] : counted.length > 0 ? [...new Set(counted)] : [parts[0]?.table ?? ''];
  const functions = [
    ...(counted.length > 0 ? ['idsOf', 'unpackCitations'] : []),
    ...(parts.some(({ counts }) => !counts) ? ['unpack'] : []),
  ].sort();
  const bodies = parts.map((part, n) => unpacked(set, part, /** @type {any} */ (columns[n]), texts));
  const body = bundle
    ? `{\n${parts.map(({ table }, n) => `const ${table} = ${bodies[n]};\n`).join('')}return { ${parts.map(({ table }) => table).join(', ')} };\n}`
    : bodies[0];
  const named = [...new Set([...types, ...parts.map(({ row }) => row.replace(/<.*/, ''))])];
  return [
    mark,
    `import type { ${named.join(', ')} } from '../../types.js';\n`,
    `import type { ${ids.join(', ')} } from '../../ids.js';\n`,
    `import { ${functions.join(', ')}${texts ? ', type Texts' : ''} } from '../../unpack.js';\n`,
    ...imported.map(table => `import { id as ${idName(table)} } from '../${table}/id.js';\n`),
    `\n/** The rows${texts ? ', with the texts of one language or of all' : '; they hold no texts'}. */\n// prettier-ignore\n`,
    `export const ${exported}With = (${texts ? 'texts: Texts' : ''}): ${type} => ${body};\n`,
  ].join('');
};

/**
 * The exported constant; of the rows of a chart also the function that makes them, for hosts that unpack them when they draw.
 *
 * @param {ModuleSet} set
 * @param {string} texts the call that gives the texts, '' where there are none
 */
const constant = ({ exported, type, bundle }, texts) => {
  const value = `${exported}With(${texts})`;
  if (!bundle) {
    const pure = texts && `/* @__PURE__ */ ${texts}`;
    return `// prettier-ignore\nexport const ${exported}: ${type} = /* @__PURE__ */ ${exported}With(${pure});\n`;
  }
  const unpack = `unpack${exported.charAt(0).toUpperCase()}${exported.slice(1)}`;
  return [
    `// prettier-ignore\nexport const ${exported}: ${type} = /* @__PURE__ */ ${unpack}();\n\n`,
    `/** The same, unpacked at each call. */\n// prettier-ignore\n`,
    `export function ${unpack}(): ${type} {\n  return ${value};\n}\n`,
  ].join('');
};

/** @param {ModuleSet} set @param {'en' | 'zh-Hans' | 'zh-Hant'} locale @param {boolean} texts */
const entry = (set, locale, texts) => {
  const { name, exported, types, ids } = set;
  const file = locale.toLowerCase();
  return [
    mark,
    `import { ${exported}With } from './generated/${name}/structure.js';\n`,
    ...(texts
      ? [
          `import { texts } from './generated/${name}/texts.${file}.js';\n`,
          `import { inOneLanguage } from './local-texts.js';\n`,
        ]
      : []),
    `import type { ${ids.join(', ')} } from './ids.js';\n`,
    `import type { ${types.join(', ')} } from './types.js';\n\n`,
    `/** In ${{ en: 'English', 'zh-Hans': 'Simplified Chinese', 'zh-Hant': 'Traditional Chinese' }[locale]}. */\n`,
    constant(set, texts ? 'inOneLanguage(texts)' : ''),
  ].join('');
};

/** @param {ModuleSet} set @param {boolean} texts */
const entryOfAll = (set, texts) => {
  const { name, exported, types, ids } = set;
  return [
    mark,
    `import { ${exported}With } from './generated/${name}/structure.js';\n`,
    ...(texts
      ? [
          `import { texts as en } from './generated/${name}/texts.en.js';\n`,
          `import { texts as hans } from './generated/${name}/texts.zh-hans.js';\n`,
          `import { texts as hant } from './generated/${name}/texts.zh-hant.js';\n`,
          `import { inAllLanguages } from './local-texts.js';\n`,
        ]
      : []),
    `import type { ${ids.join(', ')} } from './ids.js';\n`,
    `import type { ${types.join(', ')} } from './types.js';\n\n`,
    `/** In all three languages. */\n`,
    constant(set, texts ? 'inAllLanguages(en, hans, hant)' : ''),
  ].join('');
};

/** @param {ModuleSet} set @returns {[path: string, content: string][]} paths inside `packages/data/src` */
export const modulesOf = set => {
  const folder = `generated/${set.name}`;
  const columns = set.parts.map(({ rows }) => columnsOf(rows));
  const texts = columns.some(part => part.texts.length > 0);
  const [first] = set.parts;
  const counted = !set.bundle && first && !first.counts;
  return [
    ...(counted
      ? [
          /** @type {[string, string]} */ ([
            `${folder}/id.ts`,
            `${mark}// prettier-ignore\nexport const id = ${stringLiteral(first.rows.map(row => String(row.id)))};\n`,
          ]),
        ]
      : []),
    [`${folder}/structure.ts`, structure(set, columns, texts)],
    [`${set.name}.ts`, entryOfAll(set, texts)],
    ...locales.map(
      locale => /** @type {[string, string]} */ ([`${set.name}.${locale.toLowerCase()}.ts`, entry(set, locale, texts)]),
    ),
    ...locales
      .filter(() => texts)
      .map(locale => {
        const tables = set.parts.flatMap(({ table }, n) =>
          columns[n]?.texts.length ? [`${table}: ${textsLiteral(columns[n], locale)},\n`] : [],
        );
        const content = `${mark}// prettier-ignore\nexport const texts = {\n${tables.join('')}};\n`;
        return /** @type {[string, string]} */ ([`${folder}/texts.${locale.toLowerCase()}.ts`, content]);
      }),
  ];
};
