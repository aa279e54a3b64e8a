import { posix } from 'node:path';
import ts from 'typescript';

/** npm name → folder of its sources. */
const workspaces = {
  '@cityfacts/data': 'packages/data/src',
  '@cityfacts/layout': 'packages/layout/src',
  '@cityfacts/marks': 'packages/marks/src',
  '@cityfacts/elements': 'packages/elements/src',
  cityfacts: 'packages/embed/src',
};

/** @typedef {{ from: string, specifier: string, to: string | null, typeOnly: boolean }} Import
 *  `to`: path of the imported file from the project's root, `null` for a package that is not ours */

/**
 * What a file imports and re-exports, statically or by `import()`.
 *
 * @param {string} from path of the file from the project's root
 * @param {string} text
 * @returns {Import[]}
 */
export function importsOf(from, text) {
  const found = [];
  const add = (specifier, typeOnly) => found.push({ from, specifier, to: target(from, specifier), typeOnly });
  const visit = node => {
    if (ts.isImportDeclaration(node)) {
      add(node.moduleSpecifier.text, node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword);
    } else if (ts.isExportDeclaration(node) && node.moduleSpecifier) {
      add(node.moduleSpecifier.text, node.isTypeOnly);
    } else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
      add(node.argument.literal.text, true);
    } else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      if (ts.isStringLiteral(node.arguments[0])) add(node.arguments[0].text, false);
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(from, text, ts.ScriptTarget.ES2022));
  return found;
}

function target(from, specifier) {
  if (specifier.startsWith('.')) return asSource(posix.join(posix.dirname(from), specifier));
  const name = Object.keys(workspaces).find(name => specifier === name || specifier.startsWith(`${name}/`));
  if (name === undefined) return null;
  return asSource(`${workspaces[name]}/${specifier.slice(name.length + 1) || 'index.js'}`);
}

function asSource(path) {
  return path.replace(/\.js$/, '.ts');
}
