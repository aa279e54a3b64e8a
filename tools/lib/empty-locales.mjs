import { basename, dirname, join, normalize } from 'node:path';
import MagicString from 'magic-string';
import { root } from './paths.mjs';

const folder = join(root, 'packages', 'core', 'src', 'locales');
const languages = /^(en|zh-han[st])(-main|-more)\.ts$/;

/**
 * A plugin that empties the strings of every language: with `emptyData()`, what is left of a bundle is its code.
 *
 * @returns {import('vite').Plugin}
 */
export function emptyWords() {
  return {
    name: 'cityfacts-empty-words',
    enforce: 'post',
    transform(code, id) {
      if (normalize(dirname(id)) !== folder || !languages.test(basename(id))) return null;
      const small = new MagicString(code);
      for (const { start, end } of stringsOf(this.parse(code, { lang: 'ts' }))) small.overwrite(start, end, '{}');
      return { code: small.toString(), map: null };
    },
  };
}

/** The object literals that a module of a language exports. */
export const stringsOf = program => program.body.flatMap(exportedObjects);

/** The object literals that a statement exports by name. */
function exportedObjects(statement) {
  const declared = statement.type === 'ExportNamedDeclaration' ? (statement.declaration?.declarations ?? []) : [];
  return declared.map(({ init }) => init).filter(init => init?.type === 'ObjectExpression');
}
