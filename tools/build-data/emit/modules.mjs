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
 * @property {string} type type of the rows, with ids
 * @property {readonly string[]} ids imported from ids.ts
 * @property {readonly Part[]} parts
 * @property {'table' | 'slim' | 'evidence'} kind one table; the rows of a chart without their evidence; that evidence
 * @property {string} [chart] of rows of a chart: its name
 *
 * @typedef {object} Part one table
 * @property {string} table
 * @property {string} row its type, with ids
 * @property {readonly import('../rows.mjs').DataRow[]} rows
 * @property {readonly string[]} [counts] of citations: the tables whose rows they count
 */

const languages = /** @type {const} */ ({
  en: 'English',
  'zh-Hans': 'Simplified Chinese',
  'zh-Hant': 'Traditional Chinese',
});

/** @param {string} table */
const idName = table => `${table}Id`;
/** @param {string} text */
const capital = text => text.charAt(0).toUpperCase() + text.slice(1);
/** @param {string} type `Partial<Fund<PlaceId, FundId>>` @returns {string} `Fund` */
const plainType = type => type.replace(/^readonly |^Partial</, '').replace(/<.*|\[\]$/, '');

/** The function of a module that makes the rows. @param {ModuleSet} set */
const maker = ({ kind, name, chart = '' }) =>
  kind === 'table' ? name : kind === 'slim' ? `unpackSlim${capital(chart)}Rows` : `with${capital(chart)}Evidence`;

/** @param {ModuleSet} set @param {Part} part @param {import('./pack.mjs').Columns} columns @param {boolean} texts */
const unpacked = ({ kind, parts }, { table, row, counts }, columns, texts) => {
  const here = new Set(parts.filter(({ rows }) => rows.some(({ id }) => id)).map(part => part.table));
  const ids = (/** @type {string} */ name) =>
    kind === 'table'
      ? `idsOf(${idName(name)})`
      : kind === 'slim' || here.has(name)
        ? `idsOf(${name})`
        : `idsOf(rows.${name} ?? [])`;
  const own = kind !== 'table' ? columns : { ...columns, plain: columns.plain.filter(([key]) => key !== 'id') };
  const literal =
    own === columns || counts ? plainLiteral(columns) : plainLiteral(own).replace('{', `{\nid: ${idName(table)},`);
  const args = [literal, ...(texts && columns.texts.length > 0 ? [`texts['${table}']`] : [])].join(', ');
  return counts
    ? `unpackCitations<${row}>({ ${counts.map(name => `${name}: ${ids(name)}`).join(', ')} }, ${ids('sources')}, ${args})`
    : kind === 'slim' && table === 'sources'
      ? `numbered(unpack<${row}>(${args}))`
      : `unpack<${row}>(${args})`;
};

/** @param {ModuleSet} set @param {readonly import('./pack.mjs').Columns[]} columns one a part @param {boolean} texts */
const structure = (set, columns, texts) => {
  const { kind, type, ids, parts } = set;
  const counted = parts.flatMap(({ counts }) => (counts ? [...counts, 'sources'] : []));
  const imported = kind !== 'table' ? [] : counted.length > 0 ? [...new Set(counted)] : [parts[0]?.table ?? ''];
  const functions = [
    ...(counted.length > 0 ? ['idsOf', 'unpackCitations'] : []),
    ...(parts.some(({ counts }) => !counts) ? ['unpack'] : []),
    ...(kind === 'slim' ? ['numbered'] : []),
  ].sort();
  const bodies = parts.map((part, n) => unpacked(set, part, /** @type {any} */ (columns[n]), texts));
  const subject = set.chart === 'bars' && kind === 'slim' ? ["subject: 'government-funds'"] : [];
  const all = `{ ${[...subject, ...parts.map(({ table }) => table)].join(', ')} }`;
  const body =
    kind === 'table'
      ? bodies[0]
      : `{\n${parts.map(({ table }, n) => `const ${table} = ${bodies[n]};\n`).join('')}return ${kind === 'slim' ? all : `withEvidence(rows, ${all})`};\n}`;
  const named = [...new Set([type, ...parts.map(({ row }) => row)].map(plainType))];
  const parameters = [...(kind === 'evidence' ? [`rows: ${type}`] : []), ...(texts ? ['texts: Texts'] : [])];
  return [
    mark,
    `import type { ${named.join(', ')} } from '../../types.js';\n`,
    `import type { ${ids.join(', ')} } from '../../ids.js';\n`,
    `import { ${functions.join(', ')}${texts ? ', type Texts' : ''} } from '../../unpack.js';\n`,
    ...(kind === 'evidence' ? [`import { withEvidence } from '../../with-evidence.js';\n`] : []),
    ...imported.map(table => `import { id as ${idName(table)} } from '../${table}/id.js';\n`),
    `\n/** The rows${texts ? ', with the texts of one language or of all' : '; they hold no texts'}. */\n// prettier-ignore\n`,
    `export const rowsWith = (${parameters.join(', ')}): ${type} => ${body};\n`,
  ].join('');
};

/** What an entry exports. @param {ModuleSet} set @param {string} texts the call that gives the texts, '' where there are none */
const exported = (set, texts) => {
  const { kind, type } = set;
  const name = maker(set);
  if (kind === 'table') {
    const pure = texts.includes('(') ? `/* @__PURE__ */ ${texts}` : texts;
    return `// prettier-ignore\nexport const ${name}: ${type} = /* @__PURE__ */ rowsWith(${pure});\n`;
  }
  const rows = kind === 'evidence' ? 'rows' : '';
  const call = `rowsWith(${[rows, texts].filter(Boolean).join(', ')})`;
  return `// prettier-ignore\nexport const ${name} = (${rows && `rows: ${type}`}): ${type} => ${call};\n`;
};

/** @param {ModuleSet} set @param {string} language what the doc comment says of it @returns {string} */
const about = ({ kind, chart = '' }, language) =>
  kind === 'table'
    ? `In ${language}.`
    : kind === 'slim'
      ? `What \`${chart}Rows\` holds for a drawing, in ${language}: no evidence, and sources as numbers with their years.`
      : `The slim rows with all that is known of them, in ${language}: \`${chart}Rows\`.`;

/** @param {ModuleSet} set @param {readonly string[]} imports @param {string} language @param {string} texts */
const entry = (set, imports, language, texts) =>
  [
    mark,
    `import { rowsWith } from './generated/${set.name}/structure.js';\n`,
    ...imports,
    `import type { ${set.ids.join(', ')} } from './ids.js';\n`,
    `import type { ${plainType(set.type)} } from './types.js';\n\n`,
    `/** ${about(set, language)} */\n`,
    exported(set, texts),
  ].join('');

/** @param {ModuleSet} set @param {'en' | 'zh-Hans' | 'zh-Hant'} locale @param {boolean} texts */
const entryOfOne = (set, locale, texts) => {
  const imports = [`import { texts } from './generated/${set.name}/texts.${locale.toLowerCase()}.js';\n`];
  return entry(set, texts ? imports : [], languages[locale], texts ? 'texts' : '');
};

/** @param {ModuleSet} set @param {boolean} texts */
const entryOfAll = (set, texts) => {
  const imports = [
    `import { texts as en } from './generated/${set.name}/texts.en.js';\n`,
    `import { texts as hans } from './generated/${set.name}/texts.zh-hans.js';\n`,
    `import { texts as hant } from './generated/${set.name}/texts.zh-hant.js';\n`,
    `import { inAllLanguages } from './local-texts.js';\n`,
  ];
  return entry(set, texts ? imports : [], 'all three languages', texts ? 'inAllLanguages(en, hans, hant)' : '');
};

/**
 * All rows of a chart: the slim ones with their evidence, as a constant and as a function, for hosts that unpack when they draw.
 *
 * @param {ModuleSet} slim
 * @returns {[path: string, content: string][]} paths inside `packages/data/src`
 */
export const wholeRows = slim => {
  const { chart = '', type, ids } = slim;
  const evidence = /** @type {ModuleSet} */ ({ ...slim, kind: 'evidence' });
  const endings = [
    ['', 'all three languages'],
    ...locales.map(locale => [`.${locale.toLowerCase()}`, languages[locale]]),
  ];
  return endings.map(([ending, language]) => [
    `${chart}${ending}.ts`,
    [
      mark,
      `import { ${maker(evidence)} } from './${chart}-evidence${ending}.js';\n`,
      `import { ${maker(slim)} } from './${chart}-slim${ending}.js';\n`,
      `import type { ${ids.join(', ')} } from './ids.js';\n`,
      `import type { ${plainType(type)} } from './types.js';\n\n`,
      `/** In ${language}. */\n// prettier-ignore\n`,
      `export const ${chart}Rows: ${type} = /* @__PURE__ */ unpack${capital(chart)}Rows();\n\n`,
      `/** The same, unpacked at each call. */\n// prettier-ignore\n`,
      `export function unpack${capital(chart)}Rows(): ${type} {\n  return ${maker(evidence)}(${maker(slim)}());\n}\n`,
    ].join(''),
  ]);
};

/** @param {ModuleSet} set @returns {[path: string, content: string][]} paths inside `packages/data/src` */
export const modulesOf = set => {
  const folder = `generated/${set.name}`;
  const columns = set.parts.map(({ rows }) => columnsOf(rows));
  const texts = columns.some(part => part.texts.length > 0);
  const [first] = set.parts;
  const counted = set.kind === 'table' && first && !first.counts;
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
      locale =>
        /** @type {[string, string]} */ ([`${set.name}.${locale.toLowerCase()}.ts`, entryOfOne(set, locale, texts)]),
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
