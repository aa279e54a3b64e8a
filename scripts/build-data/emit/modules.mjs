/**
 * One set of modules: `generated/NAME/structure.ts` holds the rows without their texts, `generated/NAME/texts.LANG.ts`
 * the texts, and the entry points `NAME.LANG.ts` put them together, so that a page ships one language.
 */
import { mark, quote, rowsLiteral, TextPool } from './literal.mjs';

const locales = /** @type {const} */ (['en', 'zh-Hans', 'zh-Hant']);

/**
 * @typedef {object} ModuleSet
 * @property {string} name
 * @property {string} exported name of the exported constant
 * @property {string} type its type, with ids
 * @property {readonly string[]} types imported from types.ts
 * @property {readonly string[]} ids imported from ids.ts
 * @property {(pool: TextPool) => string} literal
 */

/** @param {ModuleSet} set @param {TextPool} pool */
const structure = ({ exported, type, types, ids, literal }, pool) => {
  const rows = literal(pool);
  const texts = pool.texts.length > 0;
  const imports = texts ? [...types, 'LocalText'] : types;
  return [
    mark,
    `import type { ${imports.join(', ')} } from '../../types.js';\n`,
    `import type { ${ids.join(', ')} } from '../../ids.js';\n\n`,
    texts
      ? '/** The rows with the texts of one language, or of all: `x(n)` is the nth. */\n'
      : '/** These rows hold no texts. */\n',
    texts
      ? `// prettier-ignore\nexport const ${exported}With = (texts: readonly LocalText[]): ${type} => {\nconst x = (n: number): LocalText => texts[n] ?? '';\nreturn ${rows};\n};\n`
      : `// prettier-ignore\nexport const ${exported}With = (): ${type} => (${rows});\n`,
  ].join('');
};

/** @param {ModuleSet} set @param {'en' | 'zh-Hans' | 'zh-Hant'} locale */
const entry = ({ name, exported, type, types, ids }, locale, texts = true) => {
  const file = locale.toLowerCase();
  return [
    mark,
    `import { ${exported}With } from './generated/${name}/structure.js';\n`,
    ...(texts ? [`import { texts } from './generated/${name}/texts.${file}.js';\n`] : []),
    `import type { ${ids.join(', ')} } from './ids.js';\n`,
    `import type { ${types.join(', ')} } from './types.js';\n\n`,
    `/** In ${{ en: 'English', 'zh-Hans': 'Simplified Chinese', 'zh-Hant': 'Traditional Chinese' }[locale]}. */\n// prettier-ignore\n`,
    `export const ${exported}: ${type} = /* @__PURE__ */ ${exported}With(${texts ? 'texts' : ''});\n`,
  ].join('');
};

/** @param {ModuleSet} set */
const entryOfAll = ({ name, exported, type, types, ids }, texts = true) =>
  [
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
    `/** In all three languages. */\n// prettier-ignore\n`,
    `export const ${exported}: ${type} = /* @__PURE__ */ ${exported}With(${texts ? '/* @__PURE__ */ inAllLanguages(en, hans, hant)' : ''});\n`,
  ].join('');

/** @param {ModuleSet} set @returns {[path: string, content: string][]} paths inside `packages/data/src` */
export const modulesOf = set => {
  const pool = new TextPool();
  const folder = `generated/${set.name}`;
  const rows = structure(set, pool);
  const texts = pool.texts.length > 0;
  return [
    [`${folder}/structure.ts`, rows],
    [`${set.name}.ts`, entryOfAll(set, texts)],
    ...locales.map(
      locale => /** @type {[string, string]} */ ([`${set.name}.${locale.toLowerCase()}.ts`, entry(set, locale, texts)]),
    ),
    ...locales
      .filter(() => texts)
      .map(locale => {
        const lines = pool.texts.map(text => `  ${quote(text[locale])},\n`).join('');
        const content = `${mark}// prettier-ignore\nexport const texts: readonly string[] = [\n${lines}];\n`;
        return /** @type {[string, string]} */ ([`${folder}/texts.${locale.toLowerCase()}.ts`, content]);
      }),
  ];
};

/** @param {string} table @param {{ type: string, ids: readonly string[] }} shape @param {readonly import('../rows.mjs').DataRow[]} rows @returns {ModuleSet} */
export const tableSet = (table, { type, ids }, rows) => ({
  name: table,
  exported: table,
  type: `readonly ${type}<${ids.join(', ')}>[]`,
  types: [type],
  ids,
  literal: pool => {
    // The compiler gives up on the type of a literal with a thousand rows.
    const chunks = Array.from({ length: Math.ceil(rows.length / 400) }, (_, n) => rows.slice(n * 400, (n + 1) * 400));
    if (chunks.length < 2) return rowsLiteral(rows, pool);
    const type_ = `readonly ${type}<${ids.join(', ')}>[]`;
    return `[\n${chunks.map(chunk => `...(${rowsLiteral(chunk, pool)} as ${type_})`).join(',\n')}]`;
  },
});
